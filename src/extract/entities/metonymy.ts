// Decides whether the name of a capital means its government ('Pyongyang and Moscow agreed') or the city ('in Seoul'), by its context.

import { type RoleIndex, roleOf } from '../grammatical-roles.ts';
import type { Mention, Tagged, Token } from '../layers.ts';
import { organizationNouns } from '../lexicons/name-words.ts';
import {
  CITY_PARTS,
  CITY_SUBJECT_VERBS,
  DONE_TO_CITIES,
  LOCATIVE,
  MOTION,
  PLACE_NOUNS,
  PLACE_VERBS,
} from '../lexicons/place-contexts.ts';
import type { MentionIndex } from '../mention-index.ts';

export type CapitalSense = 'government' | 'city';

const POSSESSIVE_MARKS = new Set(["'s", '’s', "'", '’']);

/** 'an interview from Bangkok', 'by telephone from Doha'. */
const REPORTED =
  /^(?:interview|telephone|phone|video|videolink|report|reports|footage|dispatch|broadcast|livestream|reporting|reported|speaking|spoke|said|says)$/;

export interface SenseContext {
  readonly tagged: Tagged;
  readonly names: MentionIndex;
  readonly roles: RoleIndex;
}

/** 'London-based' means the city, 'Moscow-backed' the government. */
const SEATED = /-(?:based|born|bred|trained|educated|headquartered|registered|area|bound|listed)$/;

/** The city where nothing speaks for the government. */
export function senseOfCapital(context: SenseContext, mention: Mention): CapitalSense {
  const { tagged, names, roles } = context;
  const sentence = tagged.sentences[tagged.tokens[mention.firstToken]?.sentence ?? 0];
  if (sentence?.role === 'dateline' || isFollowedByItsCountry(context, mention)) return 'city';
  const whole = tagged.tokens[mention.endToken - 1]?.lower ?? '';
  if (mention.rule === 'compound-part' && whole.includes('-')) return SEATED.test(whole) ? 'city' : 'government';
  const first = firstOfCoordination(context, mention);
  if (first) return senseOfCapital(context, first);
  const before = tokenBefore(tagged.tokens, mention.firstToken);
  const after = sameSentence(tagged.tokens, mention.endToken, mention.firstToken);
  const behind = after && POSSESSIVE_MARKS.has(after.text) ? tagged.tokens[mention.endToken + 1] : after;
  if (behind && (CITY_PARTS.has(behind.lower) || CITY_PARTS.has(behind.lemma))) return 'city';
  if (after && /^[—–:-]+$/.test(after.text) && before === null) return 'city';
  if (after && POSSESSIVE_MARKS.has(after.text))
    return before && LOCATIVE.has(before.lower) && before.lower !== 'over' ? 'city' : 'government';
  const named = before?.text === ',' ? tokenBefore(tagged.tokens, before.index) : before;
  if (named && isApposedToCity(named)) return 'city';
  if (before && LOCATIVE.has(before.lower)) return 'city';
  if (before && /^(?:ADP|SCONJ|PART)$/.test(before.pos)) return behindPreposition(context, before, mention);
  // 'leave Kabul out', 'kept Doha informed'
  if (before?.pos === 'VERB' && after?.lower === 'out') return 'government';
  const role = roleOf(roles, mention);
  if (role?.role === 'subject') return asSubject(role.clause.lemma, role.clause.voice === 'passive');
  if (role?.role === 'object' || role?.role === 'indirect object') return asObject(role.clause.lemma);
  if (after && /^(?:VERB|AUX)$/.test(after.pos)) return asSubject(after.lemma, false);
  if (before?.pos === 'VERB') return asObject(before.lemma);
  // 'a Dakar think tank', 'the Lima daily'
  if (after && (organizationNouns.has(after.lower) || /^(?:think|pollster|law)$/.test(after.lower))) return 'city';
  // 'Moscow officials', 'a Beijing proposal'.
  if (after && /^(?:NOUN|ADJ)$/.test(after.pos) && !names.over(mention.endToken)) return 'government';
  return 'city';
}

function asSubject(lemma: string, passive: boolean): CapitalSense {
  if (CITY_SUBJECT_VERBS.has(lemma)) return 'city';
  return passive && DONE_TO_CITIES.has(lemma) ? 'city' : 'government';
}

function asObject(lemma: string): CapitalSense {
  return PLACE_VERBS.has(lemma) ? 'city' : 'government';
}

/** Which of its two senses a capital has behind 'of', 'to', 'from', 'for', 'with' ... */
function behindPreposition(context: SenseContext, preposition: Token, mention: Mention): CapitalSense {
  const { tokens } = context.tagged;
  const noun = tokenBefore(tokens, preposition.index);
  switch (preposition.lower) {
    case 'of':
      return noun && PLACE_NOUNS.has(noun.lower) ? 'city' : 'government';
    case 'from':
    case 'toward':
    case 'towards':
    case 'to':
    case 'for': {
      const clause = context.roles.clauseOver(mention.firstToken);
      if (preposition.lower === 'from' && noun && REPORTED.test(noun.lower)) return 'city';
      const moved = noun !== null && (MOTION.has(noun.lemma) || MOTION.has(noun.lower) || isHomeward(tokens, noun));
      if (preposition.lower === 'to' && noun !== null && clause !== null && SUMMONING.test(clause.lemma)) return 'city';
      const moving =
        clause !== null &&
        MOTION.has(clause.lemma) &&
        tokens[clause.verb] !== undefined &&
        (noun?.index === clause.verb || noun?.pos !== 'NOUN');
      return moved || moving ? 'city' : 'government';
    }
    case 'on':
      return noun && /^(?:march|advance|attack|strike|descend|converge|assault|raid)/.test(noun.lemma)
        ? 'city'
        : 'government';
    default:
      return 'government';
  }
}

/** 'invited the envoys to Doha' */
const SUMMONING = /^(?:invite|summon|recall|escort|accompany|bring|fly|deport|extradite|whisk|drive|welcome)$/;

/** 'her flight home to Doha', 'went back to Doha' */
const isHomeward = (tokens: readonly Token[], { index, lower }: Token): boolean =>
  /^(?:home|back|on|onward|onwards|north|south|east|west)$/.test(lower) &&
  (MOTION.has(tokens[index - 1]?.lemma ?? '') || MOTION.has(tokens[index - 1]?.lower ?? ''));

/** 'the capital, X' and 'the capital X'. */
function isApposedToCity(before: Token): boolean {
  return /^(?:capital|city|town|port)$/.test(before.lower);
}

function isFollowedByItsCountry(context: SenseContext, mention: Mention): boolean {
  if (context.tagged.tokens[mention.endToken]?.text !== ',') return false;
  return context.names
    .startingAt(mention.endToken + 1)
    .some((name) => name.country === mention.country && name.form === 'name');
}

/** The capital that stands before this one in 'Pyongyang and Moscow'. */
function firstOfCoordination(context: SenseContext, mention: Mention): Mention | null {
  const { tokens } = context.tagged;
  const link = tokens[mention.firstToken - 1];
  if (!link || !(link.lower === 'and' || link.lower === 'or' || link.text === ',')) return null;
  let end = mention.firstToken - 1;
  if (tokens[end - 1]?.text === ',') end--;
  const previous = context.names
    .endingAt(end)
    .find((name) => name.country !== null && name.form === 'name' && name.kind !== 'ORGANIZATION');
  if (!previous || previous.country === mention.country || tokens[previous.firstToken]?.sentence !== link.sentence)
    return null;
  // A comma alone also parts clauses and cities from their countries: it joins only in a list that goes on.
  if (link.text === ',') return null;
  return previous;
}

function tokenBefore(tokens: readonly Token[], index: number): Token | null {
  let at = index - 1;
  while (tokens[at]?.lower === 'the' || tokens[at]?.pos === 'ADJ') at--;
  const token = tokens[at];
  return token && token.sentence === tokens[index]?.sentence ? token : null;
}

function sameSentence(tokens: readonly Token[], index: number, other: number): Token | null {
  const token = tokens[index];
  return token && token.sentence === tokens[other]?.sentence ? token : null;
}
