// Tellings of one event in one sentence: 'six were killed by a missile strike', 'a barrage hit a market, killing 14'.
import type { Clause, Tagged } from '../layers.ts';
import { casualtyVerbs } from './casualties.ts';
import type { EventContext, EventSeed } from './seed.ts';

/** Tokens between a noun and the relative clause or participle that belongs to it. */
const CLOSE = 4;

/** Pairs of indexes of seeds that tell the same event. */
export function linksWithinSentences(seeds: readonly EventSeed[], context: EventContext): [number, number][] {
  const links: [number, number][] = [];
  const bySentence = new Map<number, number[]>();
  seeds.forEach((seed, index) => {
    const list = bySentence.get(seed.sentence);
    if (list === undefined) bySentence.set(seed.sentence, [index]);
    else list.push(index);
  });
  for (const indexes of bySentence.values()) {
    for (const index of indexes) {
      const target = targetOf(index, indexes, seeds, context);
      if (target !== null) links.push([index, target]);
    }
  }
  return links;
}

function targetOf(
  index: number,
  sentence: readonly number[],
  seeds: readonly EventSeed[],
  context: EventContext,
): number | null {
  const seed = seeds[index]!;
  if (seed.form !== 'verb' || seed.clause === null) return null;
  const sameType = sentence.filter((other) => other !== index && seeds[other]!.type === seed.type);
  const noun = sameType.find(
    (other) => seeds[other]!.form === 'noun' && standsIn(seed.clause!, seeds[other]!.head, seed),
  );
  if (noun !== undefined) return noun;
  const partOf = sameType.find((other) => isPartOf(seed, seeds[other]!));
  if (partOf !== undefined) return partOf;
  if (!casualtyVerbs.has(seed.lemma)) return null;
  return casualtyTarget(seed, seed.clause, sameType, seeds, context);
}

/** 'gathered outside and hurled stones', 'hit a convoy, destroying five trucks': one act told on. */
function isPartOf(seed: EventSeed, other: EventSeed): boolean {
  if (
    other.form !== 'verb' ||
    other.clause === null ||
    seed.clause === null ||
    seed.clause.parent !== other.clause.index
  )
    return false;
  if (seed.type === 'PROTEST') return seed.clause.role === 'coordinate';
  return (
    seed.type === 'ASSAULT' &&
    seed.clause.role === 'participle' &&
    seed.clause.verb > other.clause.verb &&
    seed.recipients.length === 0
  );
}

/** Is the noun the clause's subject, object or agent, or what it happened in: 'killed in the strike', 'wounded by a blast'? */
function standsIn(clause: Clause, head: number, seed: EventSeed): boolean {
  const ranges = [clause.subject, clause.object];
  for (const { preposition, phrase } of clause.prepositional) {
    if (/^(?:by|in|during|from)$/.test(preposition) && (casualtyVerbs.has(seed.lemma) || seed.lemma === 'lose'))
      ranges.push(phrase);
    else if (preposition === 'by' || (preposition === 'for' && seed.type === 'CONSULT')) ranges.push(phrase);
  }
  return ranges.some((range) => range !== null && range.firstToken <= head && head < range.endToken);
}

function casualtyTarget(
  seed: EventSeed,
  clause: Clause,
  candidates: readonly number[],
  seeds: readonly EventSeed[],
  { slots, tagged }: EventContext,
): number | null {
  const parent = slots.parentOf(clause);
  const directly = candidates.find(
    (other) => seeds[other]!.form === 'noun' && isFollowedBy(seeds[other]!, clause, tagged),
  );
  if (directly !== undefined) return directly;
  if (clause.role === 'relative' || clause.role === 'participle') {
    const before = candidates.filter((other) => seeds[other]!.form === 'noun' && seeds[other]!.head < clause.verb);
    const near = before.at(-1);
    if (near !== undefined && clause.firstToken - seeds[near]!.trigger.endToken <= CLOSE && clause.role === 'relative')
      return near;
    const told = candidates.find((other) => seeds[other]!.clause?.index === parent?.index);
    if (told !== undefined) return told;
    if (near !== undefined) return near;
  }
  if (clause.role === 'coordinate' && parent !== null) {
    const told = candidates.find((other) => seeds[other]!.clause?.index === parent.index);
    if (told !== undefined) return told;
  }
  // 'Fighting broke out in May, when nine people died'
  if (clause.role === 'adverbial' && parent !== null && tagged.tokens[clause.firstToken]?.lower === 'when') {
    const told = candidates.find((other) => seeds[other]!.clause?.index === parent.index);
    if (told !== undefined) return told;
  }
  const child = [clause, ...slots.childrenOf(clause)]
    .flatMap((above) => slots.childrenOf(above))
    .find((hanging) => hanging.role === 'adverbial');
  const within =
    child === undefined ? undefined : candidates.find((other) => seeds[other]!.clause?.index === child.index);
  if (within !== undefined) return within;
  const following = candidates.find(
    (other) => seeds[other]!.form === 'noun' && seeds[other]!.head > seed.head && seeds[other]!.head - seed.head <= 12,
  );
  return following ?? null;
}

/** 'fighting that has killed', 'a war in which thousands died': nothing but a relative pronoun between the noun and the verb. */
function isFollowedBy(seed: EventSeed, clause: Clause, tagged: Tagged): boolean {
  const next = seed.trigger.endToken;
  const gap = clause.verbGroup.firstToken - next;
  return gap >= 1 && gap <= 2 && /^(?:that|which)$/.test(tagged.tokens[clause.verbGroup.firstToken - 1]!.lower);
}
