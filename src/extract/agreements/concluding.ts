// The clause in which an agreement comes about, and the phrases of those who make it there.
import type { ClauseSlots } from '../clause-slots.ts';
import type { Clause, Phrase, Tagged } from '../layers.ts';
import { agreementNouns, awardingVerbs, concludingVerbs, jointWords } from '../lexicons/agreement-words.ts';
import type { FactSources } from './facts.ts';
import type { AgreementMention } from './mentions.ts';

/** 'a truce negotiated between X and Y' exists; one that is negotiated does not yet. */
const NEGOTIATED = /^(?:negotiate|broker|mediate)$/;
/** What is awarded, won or placed between a buyer and a maker. */
const AWARDED = /^(?:contract|deal|order|agreement)$/;
/** 'a pact with X that was signed in 2012': verbs that no country, person or good can be the object of. */
const MADE_IN_WRITING = /^(?:sign|ink|initial|conclude|reach|strike|clinch|seal|ratify|negotiate|broker|mediate)$/;
/** Words between an agreement and the relative clause or participle that says when it was made. */
const LONGEST_TAIL = 14;

/** Null where the text only speaks of the agreement. */
export function concludingClause(mention: AgreementMention, { tagged, slots }: FactSources): Clause | null {
  const where = slots.slotAt(mention.head);
  const clauses = slots.ofSentence(tagged.tokens[mention.head]!.sentence);
  // 'extended a treaty concluded in 1961': of 1961, not of today
  if (where !== null && /^(?:renew|extend|ratify)$/.test(where.clause.lemma)) {
    const earlier = clauses.find((clause) => isMadeBehind(mention, clause, tagged));
    if (earlier !== undefined) return earlier;
  }
  if (where !== null && putsName(where.clause, where.slot, tagged)) return where.clause;
  if (where !== null && isAwarding(where.clause, where.slot, mention)) return where.clause;
  if (where !== null && concludingVerbs.has(where.clause.lemma)) {
    const { clause, slot } = where;
    const passiveSubject = slot === 'subject' && isDoneTo(clause);
    const reached = slot === 'object' && clause.voice === 'active';
    const agreedTo =
      (clause.lemma === 'agree' && /^(?:to|on|upon)$/.test(slot)) || (clause.lemma === 'enter' && slot === 'into');
    if (passiveSubject || reached || agreedTo) return clause;
  }
  // 'In a joint statement issued after the session, X and Y said': theirs who say it
  const issuing = where?.slot === 'in' ? issuingClause(mention, where.slot, where.clause) : null;
  if (issuing !== null && issuing.subject !== null) return issuing;
  for (const clause of clauses) {
    if (isRelativeOf(mention, clause, tagged) || isMadeBehind(mention, clause, tagged)) return clause;
    const own =
      clause.subject !== null && clause.subject.firstToken <= mention.head && mention.head < clause.subject.endToken;
    const close = clause.verb >= mention.endToken && clause.verb - mention.endToken <= 4;
    if (
      (concludingVerbs.has(clause.lemma) || (NEGOTIATED.test(clause.lemma) && clause.role === 'participle')) &&
      clause.voice === 'passive' &&
      ((own && !NEGOTIATED.test(clause.lemma)) || (close && clause.role === 'participle'))
    )
      return clause;
  }
  return (
    agreedBefore(mention, slots, tagged) ?? (where === null ? null : issuingClause(mention, where.slot, where.clause))
  );
}

/** 'In May the two governments agreed to reopen the bridge. That agreement provided for ...': what the sentence before tells. */
function agreedBefore(
  { determiner, noun, head }: AgreementMention,
  slots: ClauseSlots,
  { tokens }: Tagged,
): Clause | null {
  if (determiner !== 'demonstrative' || !AGREED.test(noun)) return null;
  const agreed = slots
    .ofSentence(tokens[head]!.sentence - 1)
    .find(
      ({ lemma, negated, modal, verb }) =>
        lemma === 'agree' && tokens[verb]!.lower === 'agreed' && !negated && modal === null,
    );
  return agreed?.subject == null ? null : agreed;
}

const AGREED = /^(?:agreement|deal|accord|pact|arrangement|understanding|compromise|truce|ceasefire)$/;

/** A passive, or a past form without an object that the parser took for an active: 'The document, initialled on Tuesday, ...'. */
function isDoneTo({ voice, object, lemma, prepositional, verb }: Clause): boolean {
  if (voice === 'passive') return true;
  const by = prepositional.some(({ preposition, phrase }) => preposition === 'by' && phrase.firstToken - verb <= 2);
  if (by || object !== null) return by;
  return /^(?:sign|ink|initial|issue|adopt|release|publish|conclude)$/.test(lemma);
}

/** 'The leaders said in a joint statement', 'ended the summit with a joint declaration'. */
function issuingClause({ noun, modifiers, determiner }: AgreementMention, slot: string, clause: Clause): Clause | null {
  if (!/^(?:statement|declaration|communiqu[eé])$/.test(noun)) return null;
  const joint = modifiers.some((word) => jointWords.has(word));
  if (determiner === 'definite' && !joint) return null;
  const closing = slot === 'with' && /^(?:end|conclude|close|cap|wrap|finish|emerge)$/.test(clause.lemma);
  return slot === 'in' || closing ? clause : null;
}

/** 'put their names to the accord', 'affixed their signatures to the pact'. */
function putsName(clause: Clause, slot: string, tagged: Tagged): boolean {
  const object = clause.object === null ? '' : tagged.tokens[clause.object.head]!.lower;
  // a town lends its name to an accord that was made there
  if (clause.lemma === 'lend' && object === 'name') return false;
  return (
    /^(?:to|under|on)$/.test(slot) &&
    /^(?:put|affix|add|lend|set)$/.test(clause.lemma) &&
    /^(?:names?|signatures?|initials)$/.test(object)
  );
}

/** 'awarded a contract to the yard', 'won a contract from the ministry'. */
function isAwarding({ lemma, voice }: Clause, slot: string, { noun }: AgreementMention): boolean {
  return awardingVerbs.has(lemma) && AWARDED.test(noun) && slot === (voice === 'passive' ? 'subject' : 'object');
}

/** 'the treaty, which X and Y signed in June': what stands before 'which' is signed. */
function isRelativeOf(mention: AgreementMention, clause: Clause, tagged: Tagged): boolean {
  const gap = clause.firstToken - mention.endToken;
  const opens = tagged.tokens[clause.firstToken]!.lower;
  return (
    concludingVerbs.has(clause.lemma) &&
    clause.role === 'relative' &&
    clause.voice === 'active' &&
    clause.subject !== null &&
    (gap === 0 || gap === 1 || isOnlySubject(mention.endToken, clause.firstToken, tagged)) &&
    (/^(?:which|that)$/.test(opens) ? clause.subject.firstToken > clause.firstToken : gap === 0)
  );
}

/** Words between an agreement and its relative clause: 'a memorandum on fisheries that the two countries signed'. */
const LONGEST_SUBJECT = 6;

function isOnlySubject(from: number, to: number, { tokens }: Tagged): boolean {
  if (to <= from || to - from > LONGEST_SUBJECT || !/^(?:on|of|for|about|over|with|between)$/.test(tokens[from]!.lower))
    return false;
  for (let index = from + 1; index < to; index++)
    if (!/^(?:NOUN|PROPN|ADJ|DET|CCONJ)$/.test(tokens[index]!.pos)) return false;
  return true;
}

/** 'a military accord with X that had been signed in 2012', 'a contract for jets concluded in May': nothing but nouns stands between. */
function isMadeBehind(mention: AgreementMention, clause: Clause, { tokens }: Tagged): boolean {
  if (clause.voice !== 'passive' || !/^(?:relative|participle)$/.test(clause.role)) return false;
  if (!MADE_IN_WRITING.test(clause.lemma) || clause.verb - mention.endToken > LONGEST_TAIL) return false;
  if (clause.verbGroup.firstToken < mention.endToken) return false;
  for (let index = mention.endToken; index < clause.verbGroup.firstToken; index++) {
    const { lower, pos, text } = tokens[index]!;
    if (agreementNouns.has(lower) || pos === 'VERB' || pos === 'AUX' || /^[.;:]$/.test(text)) return false;
  }
  return true;
}

/** Those who make it in the clause: its subject or its agents, and with whom. */
export function agentsOf(clause: Clause, mention: AgreementMention, slots: ClauseSlots): Phrase[] {
  const mediated = NEGOTIATED.test(clause.lemma);
  const behind = (prepositions: RegExp): Phrase[] =>
    clause.prepositional
      .filter(({ preposition, phrase }) => prepositions.test(preposition) && phrase.firstToken !== mention.firstToken)
      .map(({ phrase }) => phrase);
  if (awardingVerbs.has(clause.lemma)) {
    const sides = clause.voice === 'passive' ? behind(/^(?:by|to)$/) : behind(/^(?:to|from|with)$/);
    const buyer = clause.voice === 'active' ? [clause.subject, clause.indirectObject] : [];
    return [...buyer, ...sides].filter((phrase) => phrase !== null);
  }
  if (
    isDoneTo(clause) &&
    (clause.voice === 'passive' || (clause.subject !== null && covers(clause.subject, mention.head)))
  )
    return behind(mediated ? /^between$/ : /^(?:by|between)$/);
  const subject = clause.subject ?? slots.parentOf(clause)?.subject ?? null;
  const partners = behind(/^with$/);
  if (mediated) return behind(/^between$/);
  return subject === null || covers(subject, mention.head) ? partners : [subject, ...partners];
}

function covers(range: { readonly firstToken: number; readonly endToken: number }, token: number): boolean {
  return range.firstToken <= token && token < range.endToken;
}
