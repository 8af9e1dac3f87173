// What the mentions of one name have brought for each kind that it may have.
export type VotedKind = 'PERSON' | 'ORGANIZATION' | 'PLACE';
export interface Ballot {
  PERSON: number;
  ORGANIZATION: number;
  PLACE: number;
  /** Mentions that do not open a sentence: their capital is evidence that it is a name at all. */
  inside: number;
  /** Evidence that it is none of the kinds: a ship, a storm. */
  nothing: number;
}

/** What was weighed for each kind, the heaviest first: 'PERSON 8, PLACE 2.5'. */
export function tally({ PERSON, ORGANIZATION, PLACE }: Ballot): string {
  const weighed = Object.entries({ PERSON, ORGANIZATION, PLACE }).filter(([, weight]) => weight !== 0);
  const sorted = weighed.sort(([, a], [, b]) => b - a).map(([kind, weight]) => `${kind} ${weight}`);
  return sorted.join(', ') || 'no evidence';
}

/** The kind that leads clearly; null if none does. */
export function leader(ballot: Ballot | undefined): VotedKind | null {
  if (!ballot) return null;
  const { PERSON, ORGANIZATION, PLACE } = ballot;
  const best = Math.max(PERSON, ORGANIZATION, PLACE);
  if (best < 1) return null;
  return PERSON === best ? 'PERSON' : PLACE === best ? 'PLACE' : 'ORGANIZATION';
}
