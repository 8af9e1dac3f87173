// One vote for each name over the whole document: every mention brings its evidence, and all mentions of a name get one kind.
import type { Tagged } from '../layers.ts';
import type { Segment } from './segments.ts';
import { nameText } from './shapes.ts';
import type { Ballot, VotedKind } from './votes/ballot.ts';
import { weighContext } from './votes/context-evidence.ts';
import { weighName } from './votes/name-evidence.ts';
import { linkShortForms, shareInBrackets, shareInLists } from './votes/shared-evidence.ts';

/** Decided names have one kind; the others were too weak to be names. */
export type Decisions = ReadonlyMap<string, Decision>;

export interface Decision {
  readonly kind: VotedKind;
  readonly ballot: Readonly<Ballot>;
}

export function vote(tagged: Tagged, segments: readonly Segment[]): Decisions {
  const ballots = new Map<string, Ballot>();
  for (const segment of segments) {
    if (segment.kind !== null || tagged.sentences[tagged.tokens[segment.first]!.sentence]!.role === 'dateline')
      continue;
    const key = nameText(tagged, segment.first, segment.end);
    let ballot = ballots.get(key);
    if (!ballot) {
      ballot = { PERSON: 0, ORGANIZATION: 0, PLACE: 0, inside: 0, nothing: 0 };
      ballots.set(key, ballot);
      weighName(ballot, tagged, segment);
    }
    weighContext(ballot, tagged, segment);
  }
  linkShortForms(ballots, segments, tagged);
  shareInBrackets(ballots, segments, tagged);
  shareInLists(ballots, segments, tagged);
  const decisions = new Map<string, Decision>();
  for (const [name, ballot] of ballots) {
    const kind = winner(name, ballot);
    if (kind) decisions.set(name, { kind, ballot });
  }
  return decisions;
}

function winner(name: string, ballot: Ballot): VotedKind | null {
  const { PERSON, ORGANIZATION, PLACE, inside, nothing } = ballot;
  const best = Math.max(PERSON, ORGANIZATION, PLACE);
  const words = name.split(' ').length;
  if (nothing > best) return null;
  if (best < (inside > 0 ? 0.5 : 1)) {
    if (inside === 0) return null;
    return words >= 2 && words <= 3 ? 'PERSON' : words > 3 ? 'ORGANIZATION' : null;
  }
  if (PERSON === best) return 'PERSON';
  return PLACE === best ? 'PLACE' : 'ORGANIZATION';
}
