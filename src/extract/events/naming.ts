// Short names of events, made of the words of the text: 'missile strike by Ukraine near the port'.
import type { EntityId } from '../extraction.ts';
import type { EventCluster } from './event-cluster.ts';
import type { EventContext } from './seed.ts';

/** The preposition that joins the recipient to the name. */
const TOWARDS: Readonly<Record<string, string>> = {
  ASSAULT: 'on',
  SANCTION: 'on',
  AID: 'to',
  ACCUSE: 'against',
  THREATEN: 'against',
  PROTEST: 'against',
  REQUEST: 'to',
  SUPPORT: 'for',
};
/** What happened beside a place did not happen at it. */
const BESIDE = /^(?:near|outside|off)$/;
/** Names told in full; of longer lists the rest is counted. */
const MOST_NAMES = 2;

/** The mode that says most: that of a noun before that of a verb, the longest first. */
export function modeOf(cluster: EventCluster): string {
  const seeds = cluster.seeds.filter((seed) => !seed.aside);
  const nouns = seeds.filter((seed) => seed.form === 'noun').map((seed) => seed.mode);
  const told = nouns.length > 0 ? nouns : seeds.map((seed) => seed.mode);
  return [...told].sort((a, b) => b.split(' ').length - a.split(' ').length)[0] ?? '';
}

export function nameOf(cluster: EventCluster, context: EventContext): string {
  const names = (ids: readonly EntityId[]): string => {
    const known = ids.map((id) => context.participants.entity(id)?.name ?? '').filter((name) => name !== '');
    const shown = known.slice(0, MOST_NAMES).join(' and ');
    return known.length > MOST_NAMES
      ? `${known.slice(0, MOST_NAMES).join(', ')} and ${known.length - MOST_NAMES} more`
      : shown;
  };
  const { actors, recipients, places } = cluster;
  const parts = [modeOf(cluster)];
  if (cluster.symmetric && actors.length > 1) parts.push('between', names(actors));
  else if (actors.length > 0) parts.push('by', names(actors));
  if (recipients.length > 0) parts.push(TOWARDS[cluster.type] ?? 'of', names(recipients));
  // 'war on Kenya' says where.
  const place = places.find((id) => !actors.includes(id) && !recipients.includes(id));
  if (place !== undefined) parts.push(whereabouts(place, cluster, context), names([place]));
  return parts.join(' ');
}

/** 'in' a country; 'near' a place where all that tell the event say so, else 'at'. */
function whereabouts(place: EntityId, { seeds }: EventCluster, { participants, tagged }: EventContext): string {
  if (participants.entity(place)?.kind === 'COUNTRY') return 'in';
  const before = new Set<string>();
  for (const { sentence } of seeds.filter(({ places }) => places.includes(place))) {
    const { firstToken, endToken } = tagged.sentences[sentence]!;
    for (let token = firstToken; token < endToken; token++) {
      const mention = participants.mentionAt(token);
      if (mention?.entity === place) before.add(tagged.tokens[mention.firstToken - 1]?.lower ?? '');
    }
  }
  const [only] = before;
  return before.size === 1 && only !== undefined && BESIDE.test(only) ? only : 'at';
}
