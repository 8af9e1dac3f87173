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
  if (places.length > 0) parts.push('at', names(places.slice(0, 1)));
  return parts.join(' ');
}
