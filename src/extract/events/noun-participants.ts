// Who takes part in an event that a noun tells: in its phrase, in its clause, or known from the text before.
import type { EntityId } from '../extraction.ts';
import type { Clause, Token, TokenRange } from '../layers.ts';
import type { NounFrame } from '../lexicons/event-nouns.ts';
import { unique } from '../participants.ts';
import { type NounPhrase, rangeOf } from './phrases.ts';
import type { EventContext } from './seed.ts';

/** 'X, who led the negotiations': with whom they were held, nobody says. */
export function isOnePerson(ids: readonly EntityId[], { participants }: EventContext): boolean {
  return ids.length === 1 && participants.entity(ids[0]!)?.kind === 'PERSON';
}

/** Who announces or orders for a country lets the country act. */
export function actingFor(id: EntityId, clause: Clause, { participants }: EventContext): EntityId {
  const speaks = /^(?:announce|declare|order|authori[sz]e|approve|unveil|impose)$/.test(clause.lemma);
  return speaks && participants.entity(id)?.kind === 'PERSON' ? (participants.countryOf(id) ?? id) : id;
}

export function actorsInPhrase(phrase: NounPhrase, frame: NounFrame, context: EventContext): EntityId[] {
  const { participants, tagged } = context;
  const found = participants.countriesIn(phrase.firstToken, phrase.head);
  if (found.length === 0) found.push(...possessorOf(phrase, context));
  for (const [place, { preposition, range }] of phrase.after.entries()) {
    if (!frame.actor.includes(preposition) || (preposition === 'of' && place > 0)) continue;
    const named = participants.of(withConjuncts(range, context));
    found.push(...(named.length > 0 ? named : participants.countriesIn(range.firstToken, range.endToken)));
  }
  const next = tagged.tokens[phrase.endToken]?.lower;
  if (next === 'by')
    found.push(
      ...participants.ofOne(rangeOf(tagged, phrase.endToken + 1, Math.min(phrase.endToken + 6, tagged.tokens.length))),
    );
  return unique(found);
}

/** 'Hamas's attack', 'its invasion', 'rebel shelling' with a named or known owner. */
function possessorOf(phrase: NounPhrase, { participants, tagged }: EventContext): EntityId[] {
  for (let index = phrase.firstToken; index < phrase.head; index++) {
    const mention = participants.mentionAt(index);
    if (mention?.entity == null) continue;
    const kind = participants.entity(mention.entity)?.kind;
    if (kind !== 'COUNTRY' && kind !== 'ORGANIZATION' && kind !== 'PERSON') continue;
    const possessive = /^['’]s?$/.test(tagged.tokens[mention.endToken]?.lower ?? '') || /['’]s?$/.test(mention.text);
    if (possessive || mention.form === 'pronoun' || mention.endToken <= phrase.head) return [mention.entity];
  }
  return [];
}

export function recipientsInPhrase(phrase: NounPhrase, frame: NounFrame, context: EventContext): EntityId[] {
  const found: EntityId[] = [];
  for (const { preposition, range } of phrase.after) {
    if (frame.recipient.includes(preposition) && !frame.actor.includes(preposition))
      found.push(...context.participants.of(withConjuncts(range, context)));
  }
  return unique(found);
}

export function recipientsInClause(
  clause: Clause,
  frame: NounFrame,
  head: number,
  { participants }: EventContext,
): EntityId[] {
  const found: EntityId[] = [];
  if (clause.indirectObject !== null) found.push(...participants.of(clause.indirectObject));
  for (const { preposition, phrase } of clause.prepositional) {
    if (frame.recipient.includes(preposition) && phrase.firstToken > head) found.push(...participants.of(phrase));
  }
  return unique(found);
}

/** 'its threat to bomb X', 'its demand that X withdraw'. */
export function threatenedOrAsked(token: Token, { participants, slots }: EventContext): EntityId[] {
  const clause = slots
    .ofSentence(token.sentence)
    .find(
      ({ role, verb }) => /^(?:infinitive|complement)$/.test(role) && verb > token.index && verb <= token.index + 6,
    );
  if (clause === undefined || clause.firstToken > token.index + 2 || clause.firstToken <= token.index) return [];
  const phrase = clause.role === 'infinitive' ? clause.object : clause.subject;
  return phrase === null ? [] : participants.of(phrase);
}

/** 'X and Y agreed on a truce after 11 days of talks': the two who stand in the clause; 'fighting that has killed 1,400': the two sides. */
export function sharedParticipants(
  token: Token,
  clause: Clause | null,
  slot: string | null,
  { participants, slots, tagged }: EventContext,
): EntityId[] {
  const subject = clause?.subject ?? null;
  if (slot !== null && slot !== 'subject' && subject !== null && subject.endToken <= token.index) {
    const partners = clause!.prepositional.filter(({ preposition }) => preposition === 'with');
    const found = unique([subject, ...partners.map(({ phrase }) => phrase)].flatMap((side) => participants.of(side)));
    if (found.length >= 2) return unique(found.map((id) => participants.countryOf(id) ?? id));
  }
  if (token.lemma === 'summit') {
    const list = participants.listBefore(token.index, null);
    const here = tagged.sentences[token.sentence]!;
    if (list.length > 1 && list.every((id) => participants.countriesIn(here.firstToken, token.index).includes(id)))
      return list;
  }
  const next = tagged.tokens[token.index + 1]?.lower ?? '';
  if (!/^(?:that|which|in|since|has|have|erupted|broke)$/.test(next)) return [];
  const pair = slots
    .ofSentence(token.sentence)
    .filter((other) => other.subject !== null && other.subject.endToken <= token.index)
    .map((other) => participants.of(other.subject!).map((id) => participants.countryOf(id) ?? id))
    .find((sides) => sides.length === 2);
  return (
    pair ?? (/^(?:meeting|session|summit|visit|call)$/.test(token.lemma) ? [] : participants.sidesBefore(token.index))
  );
}

/** A phrase cut at 'and' and commas, each part of which may be a participant. */
function withConjuncts(range: TokenRange, { tagged }: EventContext): TokenRange & { conjuncts: TokenRange[] } {
  const parts: TokenRange[] = [];
  let first = range.firstToken;
  for (let index = range.firstToken; index <= range.endToken; index++) {
    const token = tagged.tokens[index];
    const cut = index === range.endToken || token?.pos === 'CCONJ' || token?.text === ',';
    if (!cut) continue;
    if (index > first) parts.push(rangeOf(tagged, first, index));
    first = index + 1;
  }
  return { ...range, conjuncts: parts };
}
