// Who does what to whom in a clause: subject, objects, complement and prepositional phrases from the noun phrases around its verb.

import type { Phrase, PrepositionalPhrase, TokenRange } from '../layers.ts';
import { REPORTING_VERBS } from '../lexicons/reporting-verbs.ts';
import { ADVERBIAL_SUBORDINATORS, CLAUSE_OR_PREPOSITION } from '../lexicons/subordinators.ts';
import { OBJECT_CONTROL } from '../lexicons/verb-forms.ts';
import { TAKES_OVER } from '../quantities/bounds.ts';
import type { Segment } from './open-clauses.ts';
import { spanOf } from './ranges.ts';
import { joinedPhrase, type Unit, unitsOf } from './units.ts';
import { isQuote } from './word-forms.ts';
import type { Words } from './words.ts';

export interface Arguments {
  subject: Phrase | null;
  object: Phrase | null;
  indirectObject: Phrase | null;
  complement: TokenRange | null;
  prepositional: PrepositionalPhrase[];
  adverbs: string[];
}

const PARTICLES = new Set(['up', 'down', 'off', 'out']);
const COPULAS = new Set(['be', 'become', 'remain', 'seem', 'appear', 'stay', 'look']);

/** What stands in the clause itself; what it leaves out is taken over by `inheritSubjects`. */
export function ownArguments(words: Words, segment: Segment, own: readonly number[]): Arguments {
  const group = segment.group!;
  const { tokens, pos } = words;
  const marker = segment.role === 'relative' ? segment.marker : -1;
  const before = unitsOf(
    words,
    own.filter(
      (i) =>
        i < group.first &&
        i !== marker &&
        !(i === marker - 1 && words.pos[i] === 'ADP') &&
        !isSubordinator(words, segment, i),
    ),
  );
  const after = unitsOf(
    words,
    own.filter((i) => i >= group.end),
  );
  const found: Arguments = {
    subject: null,
    object: null,
    indirectObject: null,
    complement: null,
    prepositional: [],
    adverbs: [],
  };

  takeSubject(words, before, found);
  takeRest(words, segment, after, found);
  for (const i of own) {
    if (pos[i] !== 'ADV' || isQuote(tokens[i]!)) continue;
    found.adverbs.push(tokens[i]!.lower);
  }
  if (segment.role === 'relative') fillRelative(words, segment, found);
  invert(words, segment, found, before);
  return found;
}

function isSubordinator(words: Words, segment: Segment, i: number): boolean {
  if (i !== segment.marker) return false;
  const lower = words.tokens[i]!.lower;
  return (
    ADVERBIAL_SUBORDINATORS.has(lower) || CLAUSE_OR_PREPOSITION.has(lower) || lower === 'that' || lower === 'whether'
  );
}

/** The first noun phrase without a preposition that is no expression of time. */
function takeSubject(words: Words, before: readonly Unit[], found: Arguments): void {
  let k = 0;
  while (k < before.length) {
    const unit = before[k]!;
    if (unit.dated || opensTime(words, unit, before[k + 1]) || (unit.adjectival && before.length > k + 1)) {
      k++;
      continue;
    }
    // 'In a statement issued in the capital, Tamar, the five said': an apposition to what stands behind the preposition
    const later = before
      .slice(k + 1)
      .some((other) => other.joined === ',' && other.preposition === null && !other.dated);
    if (
      k > 0 &&
      unit.joined === ',' &&
      unit.preposition === null &&
      before[k - 1]!.preposition !== null &&
      !before[k - 1]!.dated &&
      before[k + 1]?.joined === ',' &&
      later &&
      found.subject === null
    ) {
      k++;
      continue;
    }
    const joined = joinedPhrase(before, k);
    // 'In a joint statement, the leaders of X and Y said': what closes the list is the subject
    const opens = unit.preposition !== null && before[k + 1]?.joined === ',' && closesSubject(before, k, joined.next);
    const { phrase, next } = opens ? joinedPhrase(before.slice(k, k + 1), 0) : joined;
    if (unit.preposition !== null) found.prepositional.push({ preposition: unit.preposition, phrase });
    else if (found.subject === null) found.subject = phrase;
    k = opens ? k + 1 : next;
  }
}

/** 'In Rabat, Minister Ada Lind and her colleague, Bo Falk, signed': the list reaches up to the verb, or to an apposition right before it. */
function closesSubject(before: readonly Unit[], first: number, end: number): boolean {
  const behind = before[end];
  if (behind === undefined) return true;
  const isList = end - first > 2 && before[end - 1]!.joined === 'and';
  return isList && end === before.length - 1 && behind.joined === ',' && behind.preposition === null;
}

/** 'Hours before the vote, Kim said': a span of time at the start is no subject. */
function opensTime({ tokens }: Words, { endToken }: Unit, next: Unit | undefined): boolean {
  const noun = tokens[endToken - 1]!.lower;
  if (
    noun === 'time' &&
    next !== undefined &&
    /^(?:each|every|this|next|one|last)$/.test(tokens[endToken - 2]?.lower ?? '')
  )
    return true;
  return (
    /^(?:seconds|minutes|moments|hours|days|weeks|months|years)$/.test(noun) &&
    /^(?:before|after|into|earlier|later)$/.test(next?.preposition ?? '')
  );
}

function takeRest(words: Words, segment: Segment, after: readonly Unit[], found: Arguments): void {
  const group = segment.group!;
  const copula = COPULAS.has(words.tokens[group.verb]!.lemma) && !group.passive;
  const bare: Phrase[] = [];
  let previousEnd = group.end;
  let k = 0;
  while (k < after.length) {
    const unit = after[k]!;
    const { phrase, next } = joinedPhrase(after, k);
    const particle =
      unit.preposition !== null &&
      (PARTICLES.has(unit.preposition) ||
        (unit.preposition === 'over' && TAKES_OVER.test(words.tokens[group.verb]!.lower))) &&
      unit.firstToken === group.end + 1;
    if (unit.dated) {
      if (unit.preposition !== null) found.prepositional.push({ preposition: unit.preposition, phrase });
    } else if (unit.preposition !== null && !particle)
      found.prepositional.push({ preposition: unit.preposition, phrase });
    else if (unit.adjectival) found.complement ??= spanOf(words.tokens, unit.firstToken, unit.endToken);
    else if (
      /^['’]s$/.test(words.tokens[unit.firstToken]!.lower) ||
      /^['’]s$/.test(words.tokens[unit.firstToken - 1]!.lower)
    ) {
      // 'over her role in last year's protests': what belongs to a date is no object
    } else if (unit.joined === '' && (bare.length === 0 || unit.firstToken <= previousEnd + 1)) bare.push(phrase);
    if (copula && found.complement === null && unit.preposition === null && !unit.dated && unit.joined === '') {
      found.complement = spanOf(words.tokens, unit.firstToken, phrase.endToken);
    }
    if (unit.preposition === 'as' && found.complement === null)
      found.complement = spanOf(words.tokens, unit.firstToken, phrase.endToken);
    previousEnd = unit.endToken;
    k = next;
  }
  if (copula) {
    if (found.subject !== null && words.tokens[found.subject.head]!.lower === 'there') found.subject = bare[0] ?? null;
    return;
  }
  assignObjects(words, segment, bare, found);
}

function assignObjects(words: Words, segment: Segment, bare: readonly Phrase[], found: Arguments): void {
  const frames = REPORTING_VERBS.get(words.tokens[segment.group!.verb]!.lemma)?.frames;
  const [first, second] = bare;
  if (first === undefined) return;
  if (frames?.has('addressee') && !segment.group!.passive) {
    found.indirectObject = first;
    found.object = second ?? null;
    return;
  }
  if (frames?.has('name') && second !== undefined) {
    found.object = first;
    found.complement ??= spanOf(words.tokens, second.firstToken, second.endToken);
    return;
  }
  if (second !== undefined && !segment.group!.passive) {
    found.indirectObject = first;
    found.object = second;
  } else found.object = first;
}

/** 'who attacked' has its antecedent as subject; 'that Qatar mediated' as object. */
function fillRelative(words: Words, segment: Segment, found: Arguments): void {
  const antecedent = antecedentOf(words, segment);
  if (antecedent === null) return;
  const marker = segment.marker >= 0 ? words.tokens[segment.marker]!.lower : 'that';
  if (marker === 'whose') return;
  const preposition = segment.marker > 0 ? words.pos[segment.marker - 1] : null;
  if (preposition === 'ADP')
    found.prepositional.push({ preposition: words.tokens[segment.marker - 1]!.lower, phrase: antecedent });
  else if (found.subject === null) found.subject = antecedent;
  else if (found.object === null && marker !== 'who') found.object = antecedent;
}

/** 'said Kim': the subject follows its verb. */
function invert(words: Words, segment: Segment, found: Arguments, before: readonly Unit[]): void {
  const group = segment.group!;
  if (found.subject !== null || before.length > 0 || segment.role !== 'main' || group.first !== group.verb) return;
  if (!REPORTING_VERBS.has(words.tokens[group.verb]!.lemma)) return;
  const subject = found.indirectObject ?? found.object;
  if (subject === null || subject.firstToken !== group.end) return;
  found.subject = subject;
  found.object = found.indirectObject === null ? null : found.object;
  found.indirectObject = null;
}

/** The noun phrase that ends where a relative or participle clause begins. */
export function antecedentOf(words: Words, segment: Segment): Phrase | null {
  const end = segment.antecedentEnd;
  if (end < 1) return null;
  const { pos, tokens } = words;
  let first = end;
  while (first > 0 && first > end - 20) {
    const p = pos[first - 1]!;
    if (p === 'VERB' || p === 'AUX' || p === 'ADP' || p === 'SCONJ' || p === 'CCONJ') break;
    if (p === 'PUNCT' && !isQuote(tokens[first - 1]!)) break;
    if (tokens[first - 1]!.sentence !== tokens[end - 1]!.sentence) break;
    first--;
  }
  if (first >= end) return null;
  const own: number[] = [];
  for (let i = first; i < end; i++) own.push(i);
  const units = unitsOf(words, own);
  return units.length === 0 ? null : joinedPhrase(units, units.length - 1).phrase;
}

/** Takes over the subject that a coordinate, infinitive or participle clause leaves out; parents come first. */
export function inheritSubject(words: Words, segment: Segment, own: Arguments, parent: Arguments | null): void {
  if (own.subject !== null || parent === null || segment.parent === null) return;
  if (segment.role === 'coordinate') {
    own.subject = parent.subject;
    return;
  }
  if (segment.role === 'infinitive') {
    const parentGroup = segment.parent.group;
    const lemma = parentGroup === null ? '' : words.tokens[parentGroup.verb]!.lemma;
    const controlled = OBJECT_CONTROL.has(lemma) && parentGroup?.passive === false;
    own.subject = controlled
      ? (parent.indirectObject ?? parent.object ?? forPhrase(parent) ?? parent.subject)
      : parent.subject;
    return;
  }
  if (segment.role !== 'participle') return;
  const antecedent = antecedentOf(words, segment);
  const lemma = segment.parent.group === null ? '' : words.tokens[segment.parent.group.verb]!.lemma;
  const ofFrame = REPORTING_VERBS.get(lemma)?.frames.has('of') ?? false;
  const before = segment.group!.first > 0 ? words.tokens[segment.group!.first - 1]!.lower : '';
  if (ofFrame && before === 'of') own.subject = segment.parent.group?.passive ? parent.subject : parent.object;
  // 'had spent three hours trying'
  else
    own.subject = antecedent === null || SPANS.test(words.tokens[antecedent.head]!.lower) ? parent.subject : antecedent;
}

const SPANS = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|time)$/;

function forPhrase(parent: Arguments): Phrase | null {
  return parent.prepositional.find((p) => p.preposition === 'on' || p.preposition === 'for')?.phrase ?? null;
}
