// Where an event happened and how many it counts, read off the clause or noun phrase that tells it.
import type { Span } from '../../article/article.ts';
import type { EntityId } from '../extraction.ts';
import type { Clause, Phrase, QuantityMention, Tagged, TokenRange } from '../layers.ts';
import { unique } from '../participants.ts';
import type { EventContext, SeedQuantity } from './seed.ts';

const WHERE = /^(?:in|at|near|outside|inside|around|across|along|within|off|over|on|into|through|throughout|from)$/;
const WHITHER = /^(?:to|towards?|into|in|at|near|along|on|off|around)$/;
/** Numbers of these are lengths of time, distances, shares or ages: none of them counts participants or victims. */
const NO_COUNT =
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies)|km|kilomet(?:er|re)s?|met(?:er|re)s?|miles?|feet|percent|per cent|%|points?|degrees?|times?|year-old|articles?|pages?|votes?|books?)$/;

/** 'the 15-nation bloc', 'a three-party coalition': how large something is, not how many took part. */
const MEMBERSHIP = /^(?:nation|country|member|seat|party|judge|person|point|page|man)$/;
const HARMED = /^(?:killed|wounded|injured|dead|hurt|maimed)$/;
/** 'The two neighbors', 'both sides': who takes part, not how many. */
const SIDES =
  /^(?:neighbou?rs?|countr(?:y|ies)|nations?|sides?|governments?|parties|armies|leaders?|rivals?|foes|allies|states?|ministers|presidents)$/;

/** Places of a clause: after 'in', 'near' ...; for a movement also where it leads. Countries count where something happens in them. */
export function placesOfClause(clause: Clause, moves: boolean, context: EventContext): EntityId[] {
  const found: EntityId[] = [];
  let elsewhere = false;
  for (const { preposition, phrase } of clause.prepositional) {
    // 'asked for arms after a strike near the port': what comes behind 'after' is told of the strike
    if (/^(?:after|before|following|over|about|despite)$/.test(preposition) && phrase.firstToken > clause.verb)
      elsewhere = true;
    if (elsewhere) continue;
    // 'took to the streets of X'
    const streets =
      preposition === 'to' && context.tagged.tokens[context.participants.headOf(phrase)]?.lower === 'streets';
    if (!streets && !(moves ? WHITHER : WHERE).test(preposition)) continue;
    found.push(...placesOf(phrase, preposition, moves, context));
  }
  return unique(found);
}

export function placesOf(
  phrase: TokenRange,
  preposition: string,
  moves: boolean,
  { participants }: EventContext,
): EntityId[] {
  const places = participants.placesOf(phrase);
  if (places.length > 0) return places;
  if (!/^(?:in|into|inside|across|throughout)$/.test(preposition) && !(moves && preposition === 'to')) return [];
  const head = participants.mentionAt(participants.headOf(phrase));
  if (head === null || head.form !== 'name' || head.entity === null) return [];
  return participants.entity(head.entity)?.kind === 'COUNTRY' ? [head.entity] : [];
}

/** The counted things among these phrases; `fate` says what happened to them ('killed'). */
export function quantitiesIn(
  ranges: readonly TokenRange[],
  sentence: number,
  fate: string | null,
  context: EventContext,
): SeedQuantity[] {
  const found: SeedQuantity[] = [];
  for (const quantity of context.quantitiesOf(sentence)) {
    if (quantity.rule === 'compound' && MEMBERSHIP.test(quantity.unit)) continue;
    if (
      NO_COUNT.test(lastWord(quantity.unit)) ||
      ((quantity.value === 2 || isDefinite(quantity, context)) && SIDES.test(lastWord(quantity.unit)))
    )
      continue;
    if (!ranges.some((range) => range.firstToken < quantity.endToken && quantity.endToken <= range.endToken)) continue;
    found.push(seedQuantity(quantity, fate, context));
  }
  return found;
}

/** 'The ten nations': who they are is known. */
function isDefinite({ firstToken }: QuantityMention, { tagged }: EventContext): boolean {
  return tagged.tokens[firstToken - 1]?.lower === 'the';
}

/** '60 wounded', '15 others injured', 'dozens more were hurt': what the words of the number itself say happened; null if they don't. */
export function ownFate({ unit, phrase }: QuantityMention, { tokens }: Tagged): string | null {
  const own = HARMED.exec(lastWord(unit))?.[0];
  if (own !== undefined) return own;
  const be = /^(?:were|was|had|been)$/.test(tokens[phrase.endToken]?.lower ?? '') ? 1 : 0;
  return HARMED.exec(tokens[phrase.endToken + be]?.lower ?? '')?.[0] ?? null;
}

export function seedQuantity(
  quantity: QuantityMention,
  fateOfClause: string | null,
  { tagged }: EventContext,
): SeedQuantity {
  const fate = ownFate(quantity, tagged) ?? fateOfClause;
  const phrase = tagged.article.text.slice(quantity.phrase.start, quantity.phrase.end);
  const counted = phrase.replace(quantity.text, '').trim().replace(/^of /, '') || quantity.unit;
  const sentence = tagged.sentences[tagged.tokens[quantity.firstToken]!.sentence]!;
  const text = fate === null || counted.endsWith(fate) ? counted || phrase : `${counted} ${fate}`.trim();
  return {
    value: quantity.value,
    bound: quantity.bound,
    unit: quantity.unit || (fate ?? ''),
    text,
    evidence: evidenceOf(quantity, sentence),
    token: quantity.firstToken,
  };
}

function evidenceOf(quantity: QuantityMention, sentence: Span): Span {
  return {
    start: Math.min(quantity.start, quantity.phrase.start),
    end: Math.min(sentence.end, Math.max(quantity.end, quantity.phrase.end)),
  };
}

function lastWord(unit: string): string {
  return unit.toLowerCase().split(' ').at(-1) ?? '';
}

/** The phrases of a clause that hold its subject and objects. */
export function coreRanges(clause: Clause): TokenRange[] {
  return [clause.subject, clause.object, clause.indirectObject].filter((phrase): phrase is Phrase => phrase !== null);
}
