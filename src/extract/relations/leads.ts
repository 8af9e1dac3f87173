// Finds offices told by a verb or a seat: 'X, who heads the Y', 'X, who runs procurement at Y', 'X, the top Democrat on the Y'.
import type { RelationFinding, ResolvedMention } from '../layers.ts';
import type { RelationContext } from '../relations.ts';
import { behindDescription } from '../titles/phrases.ts';
import { relativeBehind } from '../titles/predicated.ts';
import { behindAsides } from '../titles.ts';
import { evidenceOver } from './evidence.ts';

export function findLeads(context: RelationContext): RelationFinding[] {
  return context.mentions.flatMap((person) => {
    if (person.kind !== 'PERSON' || person.form !== 'name' || person.entity === null) return [];
    const told = ledBehindWho(context, person) ?? seatOnBody(context, person) ?? ledBy(context, person);
    const target = told?.body.entity;
    if (!told || !target || target === person.entity) return [];
    const { title, status, rule, body } = told;
    const evidence = [evidenceOver(context.tagged, person, body)];
    const ends = { source: person.entity, target };
    const type = title === 'founder' || title === 'member' ? ('AFFILIATED_WITH' as const) : ('HOLDS_OFFICE' as const);
    return [{ type, ...ends, title, since: null, until: null, status, certainty: 'ASSERTED', evidence, rule }];
  });
}

interface Lead {
  readonly title: string;
  readonly status: RelationFinding['status'];
  readonly rule: string;
  readonly body: ResolvedMention;
}

/** What somebody is who does so. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ...(['heads', 'headed', 'runs', 'ran', 'directs'] as const).map((verb) => [verb, 'head'] as const),
  ...(['leads', 'led', 'lead'] as const).map((verb) => [verb, 'leader'] as const),
  ...(['chairs', 'chaired'] as const).map((verb) => [verb, 'chair'] as const),
  ...(['commands', 'commanded'] as const).map((verb) => [verb, 'commander'] as const),
  ['founded', 'founder'],
]);

/** 'X, who leads the Centre Democrats', 'X, a banker who now heads the Y', 'X, who heads procurement at the Y'. */
function ledBehindWho(context: RelationContext, person: ResolvedMention): Lead | null {
  const { tokens } = context.tagged;
  const word = (at: number): string => tokens[at]?.lower ?? '';
  const who = relativeBehind({ tokens, names: context.names }, person);
  if (who === null) return null;
  const verb = /^(?:now|currently|also|once|still)$/.test(word(who + 1)) ? who + 2 : who + 1;
  if (word(verb) === 'sits' || word(verb) === 'serves') {
    const body = word(verb + 1) === 'on' ? bodyFrom(context, verb + 2) : undefined;
    return body ? { title: 'member', status: 'CURRENT', rule: 'who-sits-on', body } : null;
  }
  const title = TITLES.get(word(verb));
  if (!title) return null;
  const status = word(verb).endsWith('s') ? 'CURRENT' : 'UNKNOWN';
  const body = bodyFrom(context, verb + 1);
  if (body) return { title, status, rule: 'who-leads', body };
  // 'procurement at', 'the Asia programme of'
  let at = word(verb + 1) === 'the' ? verb + 2 : verb + 1;
  const first = at;
  while (at < first + 5 && /^(?:NOUN|ADJ|PROPN|CCONJ)$/.test(tokens[at]?.pos ?? '')) at++;
  const whole = /^(?:at|for|of|within)$/.test(word(at)) ? bodyFrom(context, at + 1) : undefined;
  if (!whole || at === first) return null;
  const field = context.tagged.article.text.slice(tokens[first]!.start, tokens[at - 1]!.end);
  return { title: `${title} of ${field}`, status, rule: 'who-leads-field', body: whole };
}

/** 'X, the top Democrat on the Senate Water Committee', 'X, a member of the parliament's water committee'. */
function seatOnBody(context: RelationContext, person: ResolvedMention): Lead | null {
  const { tokens, article } = context.tagged;
  const word = (at: number): string => tokens[at]?.lower ?? '';
  const at = behindAsides(tokens, person.endToken);
  if (at === null || !/^(?:a|an|the)$/.test(word(at))) return null;
  if (!/^(?:top|ranking|senior|leading|chief|lone)$/.test(word(at + 1))) return null;
  let end = at + 2;
  while (end < at + 5 && word(end) !== 'on' && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[end]?.pos ?? '')) end++;
  const body = word(end) === 'on' && end > at + 2 ? bodyFrom(context, end + 1) : undefined;
  if (!body) return null;
  const title = article.text.slice(tokens[at + 1]!.start, tokens[end - 1]!.end);
  return { title, status: 'CURRENT', rule: 'seat-on-body', body };
}

/** 'the Arms Board, a panel chaired by Justice Minister X', 'The Arms Board is led by X'. */
function ledBy({ tagged, names }: RelationContext, person: ResolvedMention): Lead | null {
  const { tokens } = tagged;
  let by = person.firstToken - 1;
  while (by > person.firstToken - 7 && tokens[by]?.lower !== 'by' && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[by]?.pos ?? ''))
    by--;
  const title = tokens[by]?.lower === 'by' ? TITLES.get(tokens[by - 1]?.lower ?? '') : undefined;
  if (!title) return null;
  for (let end = by - 1; end > by - 12; end--) {
    const token = tokens[end];
    if (token?.sentence !== tokens[by]!.sentence || token.lower === 'that') return null;
    const body = names.endingAt(end).find(({ kind, form }) => kind === 'ORGANIZATION' && form === 'name');
    if (body) return { title, status: 'CURRENT', rule: 'led-by', body };
    if (/^(?:NOUN|ADJ|DET|ADP|AUX|PUNCT|PRON)$/.test(token.pos) || end === by - 1) continue;
    return null;
  }
  return null;
}

/** The body that begins here, behind 'the', a description and its country. */
function bodyFrom({ tagged, names }: RelationContext, from: number): ResolvedMention | undefined {
  const { tokens } = tagged;
  const start = tokens[from]?.lower === 'the' ? from + 1 : from;
  const isBody = ({ kind, form }: ResolvedMention): boolean => kind === 'ORGANIZATION' && form === 'name';
  const direct = names.startingAt(start).find(isBody);
  // "the Norwegian parliament's defence committee"
  const isWhole = direct !== undefined && /^['’]s?$/.test(tokens[direct.endToken]?.text ?? '');
  const part = isWhole ? names.startingAt(direct.endToken + 1).find(isBody) : undefined;
  if (direct) return part ?? direct;
  const owner = names.startingAt(start)[0];
  const isOwner = owner !== undefined && /^['’]s?$/.test(tokens[owner.endToken]?.text ?? '');
  const described = behindDescription({ tokens, names }, isOwner ? owner.endToken + 1 : start);
  return names.startingAt(described).find(isBody);
}
