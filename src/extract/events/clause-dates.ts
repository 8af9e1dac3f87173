// When an event happened: by the dates of the clause or noun phrase that tells it, and of the clauses told with it.
import type { Clause, DateMention, Tagged, TokenRange } from '../layers.ts';
import type { EventContext } from './seed.ts';

/** 'its invasion of X, now 2 years old': the date of the noun before it, never of the clause. */
const AGE = 'aged-since';

/** The date of a clause: its own, else that of the clause with which it is coordinated or of which it is a participle. */
export function dateOfClause(clause: Clause, context: EventContext): string | null {
  const own = ownDate(clause, context) ?? dateOfReduced(clause, context) ?? pastDateBehindInfinitive(clause, context);
  return own ?? dateAbove(clause, context) ?? dateBeside(clause, context) ?? dateOfCause(clause, context);
}

/** What a council or a parliament does in the session that is told of. */
const IN_SESSION = /^(?:veto|abstain|vote|walk|reject)$/;

/** 'failed on Thursday to agree after X vetoed the text', 'offered on Friday to mediate': the day of the session, or of the offer. */
function dateOfCause(clause: Clause, context: EventContext): string | null {
  const parent = context.slots.parentOf(clause);
  if (parent === null) return null;
  const opens = context.tagged.tokens[clause.firstToken]?.lower ?? '';
  const offered = clause.role === 'infinitive' && /^(?:offer|vote)$/.test(parent.lemma);
  if (!offered && (clause.role !== 'adverbial' || opens !== 'after')) return null;
  const date = ownDate(parent, context, clause);
  return offered || IN_SESSION.test(clause.lemma) ? date : null;
}

/** Clauses above that are looked at for a date: 'clashed on Friday, wounding two and killing four'. */
const LEVELS_ABOVE = 3;

/** The day of the clause on which this one hangs, where both are told as one: coordinated, a participle, 'when X did Y'. */
function dateAbove(clause: Clause, context: EventContext): string | null {
  let current: Clause | null = clause;
  for (let level = 0; level < LEVELS_ABOVE && current !== null && toldWithParent(current, context); level++) {
    current = context.slots.parentOf(current);
    const date = current === null ? null : ownDate(current, context, clause);
    if (date !== null) return date;
  }
  return null;
}

function toldWithParent(clause: Clause, { tagged }: EventContext): boolean {
  if (clause.role === 'coordinate') return true;
  const lead = tagged.tokens[clause.verbGroup.firstToken - 1];
  if (clause.role === 'participle') return lead === undefined || lead.pos !== 'ADP';
  const opens = tagged.tokens[clause.firstToken]?.lower ?? '';
  return /^(?:adverbial|relative)$/.test(clause.role) && opens === 'when';
}

/** 'recalled its envoy and expelled two diplomats on Friday', '22 died when a mine exploded on Friday': the day of what is told with it. */
function dateBeside(clause: Clause, context: EventContext): string | null {
  for (const child of context.slots.childrenOf(clause)) {
    if (child.firstToken < clause.verb) continue;
    const together =
      child.role === 'coordinate'
        ? child.subject !== null &&
          child.subject.firstToken === clause.subject?.firstToken &&
          child.modal === clause.modal
        : child.role === 'adverbial' && toldWithParent(child, context);
    const date = together ? ownDate(child, context, clause) : null;
    if (date !== null) return date;
  }
  return null;
}

/** 'had threatened to walk out last week': a past day behind the infinitive is that of the verb before it. */
function pastDateBehindInfinitive(clause: Clause, { slots, datesOf }: EventContext): string | null {
  const act = slots.childrenOf(clause).find((child) => child.role === 'infinitive' && child.verb > clause.verb);
  if (act === undefined) return null;
  const date = datesOf(clause.sentence).find(
    (found) =>
      /^(?:last|yesterday|earlier)\b/i.test(found.text) && slots.clauseAt(found.firstToken)?.index === act.index,
  );
  return date?.edtf ?? null;
}

/** 'blocked a convoy carrying flour on Tuesday': the date behind a participle of the object is that of the clause. */
function dateOfReduced(clause: Clause, context: EventContext): string | null {
  const object = clause.object;
  if (object === null) return null;
  const reduced = context.slots.childrenOf(clause).find(
    (child) =>
      child.role === 'participle' &&
      child.subject?.firstToken === object.firstToken &&
      child.verb - object.endToken <= 1 &&
      context.tagged.tokens[child.firstToken - 1]?.lower !== 'of' && // 'accused X of shelling Y on Friday'
      context.tagged.tokens[child.firstToken]?.lower !== 'of',
  );
  return reduced === undefined ? null : ownDate(reduced, context, clause);
}

/** `told` is the clause that the date is for, where it stands in one that hangs on it. */
function ownDate(clause: Clause, { datesOf, slots, tagged }: EventContext, told = clause): string | null {
  let found: DateMention | null = null;
  for (const date of datesOf(clause.sentence)) {
    if (date.edtf === null || date.rule === AGE || slots.clauseOfDate(tokenOf(date))?.index !== clause.index) continue;
    const openEnded = date.edtf.endsWith('/..');
    if (openEnded && told.role === 'adverbial' && tagged.tokens[told.firstToken]?.lower === 'when')
      return date.edtf.slice(0, -3);
    if (describesNoun(date, tagged) || (openEnded && !lasts(told, tagged))) continue;
    if (found === null || Math.abs(date.firstToken - clause.verb) < Math.abs(found.firstToken - clause.verb))
      found = date;
  }
  return found?.edtf ?? null;
}

/** Only what has been going on has gone on 'since 2019': a perfect or a present; 'the deadliest since 1992, was condemned' did not. */
function lasts(clause: Clause, { tokens }: Tagged): boolean {
  const first = tokens[clause.verbGroup.firstToken]!;
  return (
    /^(?:have|has|had)$/.test(first.lower) ||
    /(?:ing)$/.test(tokens[clause.verb]!.lower) ||
    (clause.verbGroup.endToken - clause.verbGroup.firstToken === 1 && /s$/.test(first.lower) && first.lower !== 'was')
  );
}

/** 'a day after a shell hit X': the clause that the date belongs to begins behind it. */
function tokenOf(date: DateMention): number {
  return date.relation === 'next-clause' ? date.endToken : date.firstToken;
}

/** Tokens looked at on either side of a verb: enough for any sentence of news, bounded for any input. */
const LONGEST_LOOK = 150;

/** The day of the statement in which somebody speaks: 'In the joint statement, the ministers accused X'. */
export function dateOfStatement(clause: Clause, { tagged, participants }: EventContext): string | null {
  const sentence = tagged.sentences[clause.sentence]!;
  const first = Math.max(sentence.firstToken, clause.verb - LONGEST_LOOK);
  for (let index = first; index < Math.min(sentence.endToken, clause.verb + LONGEST_LOOK); index++) {
    if (!/^(?:statement|declaration|communiqu[eé])$/.test(tagged.tokens[index]!.lower)) continue;
    const said = participants.mentionAt(index)?.entity;
    const entity = said == null ? undefined : participants.entity(said);
    if (entity?.kind === 'AGREEMENT') return entity.signedOn;
  }
  return null;
}

/** 'a 2023 court ruling', 'the 2018 pact': the date of the noun, not of the clause. */
function describesNoun(date: DateMention, { tokens }: Tagged): boolean {
  const [before, next] = [tokens[date.firstToken - 1], tokens[date.endToken]];
  // 'the attack of October 7'
  if (
    before?.lower === 'of' &&
    tokens[before.index - 1]?.pos === 'NOUN' &&
    before.sentence === tokens[date.firstToken]!.sentence
  )
    return true;
  return (
    before !== undefined &&
    next !== undefined &&
    before.sentence === next.sentence &&
    /^(?:DET|ADJ|PART)$/.test(before.pos) &&
    /^(?:NOUN|ADJ)$/.test(next.pos)
  );
}

/** A date inside the noun phrase or right behind it: 'the Oct. 3 missile strike', 'the talks on Monday'. */
export function dateInPhrase(range: TokenRange, sentence: number, { datesOf, tagged }: EventContext): string | null {
  for (const date of datesOf(sentence)) {
    if (date.edtf === null) continue;
    const inside = date.firstToken >= range.firstToken && date.endToken <= range.endToken;
    const gap = date.firstToken - range.endToken;
    const behind =
      gap === 0 || (gap === 1 && /^(?:on|in|since|from|between)$/.test(tagged.tokens[range.endToken]!.lower));
    const aged = date.rule === AGE && gap >= 0 && gap <= 2;
    // 'apologised for the clashes during Friday's dinner': the day of the dinner
    if (
      inside &&
      date.firstToken > 0 &&
      /^['’]s$/.test(tagged.tokens[date.endToken]?.lower ?? '') &&
      date.endToken < range.endToken - 1
    )
      continue;
    // 'a weekend of fighting'
    const measures =
      date.rule === 'weekend' && date.endToken === range.firstToken - 1 && tagged.tokens[date.endToken]!.lower === 'of';
    if (inside || behind || aged || measures) return date.edtf;
  }
  return null;
}
