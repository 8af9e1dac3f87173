// /feed.atom and /feed.rss: claims and events that were loaded last, latest first, for a filter (Atom by RFC 4287, RSS 2.0).
import { Feed } from 'feed';
import { Certainty, EventType } from '../../generated/ontology.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import type { Loading } from '../../graph/loading.ts';
import { entityId } from '../../graph/part/part.ts';
import { lastLoading, matching, readLoadings } from '../../graph/read/loadings.ts';
import { TABLES } from '../../graph/tables/definitions.ts';
import { readByIds } from '../../graph/tables/rows.ts';
import { daysOf, type Row, wordsOf } from '../../graph/tables/table.ts';
import { clean } from '../formats/xml.ts';
import type { Route, RouteQuestion } from './route.ts';

/** Changes of articles that are looked through; a reader that comes once a day sees them all. */
const LOADINGS = 500;
const AT_A_TIME = 50;
const WHAT = ['all', 'claims', 'events'] as const;

interface Entry {
  readonly row: Row;
  readonly kind: 'claim' | 'event';
  readonly at: string;
}

export const feed: Route = {
  path: /^\/feed\.(atom|rss)$/u,
  parameters: ['what', 'speaker', 'about', 'certainty', 'type', 'from', 'to', 'limit'],
  async answer(question, { reader: { engine } }) {
    const limit = question.parameters.wholeNumber('limit', { fallback: 50, from: 1, to: 500 });
    const entries = await newest(engine, await wantedBy(question, engine), limit);
    const form = question.path[0] === 'rss' ? 'rss' : 'atom';
    return { contentType: `application/${form}+xml; charset=utf-8`, body: written(form, question.url, entries) };
  },
};

interface Wanted {
  /** A ClaimFilter and an EventFilter; null where no claims, or no events, are wanted. */
  readonly claims: Readonly<Record<string, unknown>> | null;
  readonly events: Readonly<Record<string, unknown>> | null;
}

/** A condition that only claims (or only events) can meet leaves the others out. */
async function wantedBy({ parameters }: RouteQuestion, engine: GraphEngine): Promise<Wanted> {
  const what = parameters.choice('what', WHAT, 'all');
  const [speaker, about] = await Promise.all(
    ['speaker', 'about'].map(async (name) => {
      const text = parameters.text(name);
      return text === undefined ? undefined : { id: await entityId(engine, text, name) };
    }),
  );
  const certainty = wordsOf('certainty', parameters.text('certainty'), Object.values(Certainty));
  const type = wordsOf('type', parameters.text('type'), Object.values(EventType));
  const days = parameters.texts(['from', 'to']);
  daysOf(days);
  const ofClaims = { ...days, speaker, about: about && [about], certainty };
  const ofEvents = { ...days, type, involving: about && [about] };
  return {
    claims: what === 'events' || type !== null ? null : ofClaims,
    events: what === 'claims' || speaker !== undefined || certainty !== null ? null : ofEvents,
  };
}

/** Each claim and event once, at the time when it was last loaded anew. */
async function newest(engine: GraphEngine, wanted: Wanted, limit: number): Promise<Entry[]> {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  const newestNumber = await lastLoading(engine);
  const oldest = Math.max(1, newestNumber - LOADINGS + 1);
  for (let last = newestNumber; last >= oldest && entries.length < limit; last -= AT_A_TIME) {
    const loadings = (await readLoadings(engine, Math.max(oldest, last - AT_A_TIME + 1), last)).reverse();
    for (const loading of loadings) {
      for (const entry of await entriesOf(engine, loading, wanted)) {
        const id = String(entry.row.id);
        if (!seen.has(id)) entries.push(entry);
        seen.add(id);
      }
      if (entries.length >= limit) break;
    }
  }
  return entries.slice(0, limit);
}

async function entriesOf(engine: GraphEngine, loading: Loading, { claims, events }: Wanted): Promise<Entry[]> {
  const claimIds = claims === null ? [] : await matching(engine, 'Claim', claims, loading.claimIds);
  const eventIds = events === null ? [] : await matching(engine, 'Event', events, loading.entityIds);
  const claimRows = await readByIds(engine, TABLES.claims, claimIds);
  const eventRows = await readByIds(engine, TABLES.events, eventIds);
  return [
    ...[...claimRows.values()].map((row): Entry => ({ row, kind: 'claim', at: loading.at })),
    ...[...eventRows.values()].map((row): Entry => ({ row, kind: 'event', at: loading.at })),
  ];
}

async function* written(form: 'atom' | 'rss', url: URL, entries: readonly Entry[]): AsyncGenerator<string> {
  const made = new Feed({
    id: url.href,
    title: 'Dateline: new claims and events',
    copyright: '',
    link: url.origin,
    feedLinks: { [form]: url.href },
    updated: new Date(entries[0]?.at ?? 0),
    generator: 'Dateline',
  });
  for (const { row, kind, at } of entries) {
    made.addItem({
      id: `urn:dateline:${encodeURIComponent(String(row.id))}`,
      title: clean(kind === 'claim' ? `${row.speaker ?? row.speakerText}: ${row.content}` : String(row.name)),
      link: `${url.origin}${pageOf(row, kind)}`,
      date: new Date(at),
      description: clean([row.certainty, row.date, row.sentence].filter((part) => part !== null).join(' · ')),
      category: [{ name: kind }, { name: String(row.type ?? row.certainty) }],
    });
  }
  yield form === 'rss' ? made.rss2() : made.atom1();
}

/** Where the explorer shows it: an event's page, the stretch of the article that makes a claim. */
function pageOf({ id, articleId, startOffset, endOffset }: Row, kind: Entry['kind']): string {
  if (kind === 'event') return `/entity/${inAddress(id)}`;
  return `/article/${inAddress(articleId)}?at=${startOffset}-${endOffset}`;
}

/** Ids have colons, which need no escape in paths. */
const inAddress = (id: unknown): string => encodeURIComponent(String(id)).replaceAll('%3A', ':');
