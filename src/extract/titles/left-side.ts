// What stands before the head of a title: modifiers, words such as 'former', the country or body, and possessors.
import type { Mention, Token } from '../layers.ts';
import { compassWords, organizationNouns, portfolios } from '../lexicons/name-words.ts';
import { COUNTERPARTS, STATUS_IN_TITLE, STATUS_WORDS, type TitleStatus } from '../lexicons/offices.ts';
import type { MentionIndex } from '../mention-index.ts';
import {
  DETERMINERS,
  isCapitalized,
  LONGEST_TITLE,
  POSSESSIVE_MARKS,
  sameSentence,
  type TitleContext,
} from './context.ts';

const POSSESSIVE_PRONOUNS = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'whose']);
const DROPPED_MODIFIERS = new Set([
  'senior',
  'top',
  'new',
  'longtime',
  'veteran',
  'current',
  'first-ever',
  'powerful',
  'embattled',
]);

/** Words of a title that may stand before the country: 'deputy U.S. ambassador'. */
const DEPUTY = /^(?:deputy|vice|assistant|associate)$/;

/** Who speaks or works for one person. */
export const AIDES = /^(?:spokesman|spokeswoman|spokesperson|lawyer|attorney|aide|adviser|advisor|secretary|deputy)$/;

/** Who is sent to a body by a country. */
const ENVOYS = /^(?:ambassador|envoy|representative|delegate|negotiator)$/;
const BRANCHES = /(?:Ministry|Department|Army|Navy|Air Force|Police|Office|Agency)$/;

export interface Left {
  /** First token of all that belongs to the phrase. */
  readonly first: number;
  /** First token of the title's own words. */
  readonly titleFirst: number;
  readonly status: TitleStatus | null;
  readonly of: Mention | null;
  readonly possessor: number | null;
  /** 'deputy' of 'the deputy U.S. ambassador'. */
  readonly prefix: string | null;
}

/** Reads modifiers, status words, adjective or body, and possessor leftwards from the head. */
export function readLeft(context: TitleContext, head: number): Left {
  const { tokens, names } = context;
  const headToken = tokens[head];
  const capital = headToken ? isCapitalized(headToken) : false;
  let at = head;
  let titleFirst = head;
  let status: TitleStatus | null = null;
  let of: Mention | null = null;
  let possessor: number | null = null;
  let prefix: string | null = null;
  for (let steps = 0; steps < LONGEST_TITLE + 4 && at > 0; steps++) {
    const token = tokens[at - 1];
    if (!token || !sameSentence(token, headToken)) break;
    const named: Mention | null = of === null ? nameEndingAt(names, at) : null;
    if (named) {
      // 'Gulf' in "the Gulf state's adviser" belongs to the state.
      if (possessor === null) of = named;
      at = named.firstToken;
      continue;
    }
    const word = token.lower;
    const kept = STATUS_WORDS.get(word) ?? (word.startsWith('then-') ? 'FORMER' : undefined);
    if (kept) {
      if (STATUS_IN_TITLE.has(word) && titleFirst === at) titleFirst = at - 1;
      if (status === null || kept !== 'CURRENT') status = kept;
      at--;
      continue;
    }
    if (POSSESSIVE_PRONOUNS.has(word)) {
      // 'its East Africa director' is its own, 'his Kenyan counterpart' a Kenyan.
      const isBodys = /^(?:its|their)$/.test(word) && !COUNTERPARTS.has(headToken?.lower ?? '');
      // 'its Foreign Ministry spokeswoman' is the ministry's.
      const isBranch = of?.kind === 'ORGANIZATION' && BRANCHES.test(of.text) && !ENVOYS.test(headToken?.lower ?? '');
      if ((of?.form === 'name' || isBodys) && !isBranch) of = null;
      if (of === null || COUNTERPARTS.has(headToken?.lower ?? '')) possessor = at - 1;
      at--;
      break;
    }
    if (POSSESSIVE_MARKS.has(token.text)) {
      const owner = names.endingAt(at - 1)[0];
      if (owner && owner.kind !== 'PERSON' && of === null) {
        of = owner;
        at = owner.firstToken;
        continue;
      }
      // "France's U.N. ambassador" is the one of France.
      if (owner?.country && of?.kind === 'ORGANIZATION' && ENVOYS.test(headToken?.lower ?? '')) {
        of = owner;
        at = owner.firstToken;
        continue;
      }
      if (
        owner?.kind === 'PERSON' &&
        (COUNTERPARTS.has(headToken?.lower ?? '') || AIDES.test(headToken?.lower ?? ''))
      ) {
        possessor = owner.endToken - 1;
        at = owner.firstToken;
        break;
      }
      // "the charity's Kenyan director" is the charity's
      if (of?.form === 'adjective' && isBodyNoun(tokens[at - 2]) && !COUNTERPARTS.has(headToken?.lower ?? ''))
        of = null;
      if (of === null && tokens[at - 2]?.pos === 'NOUN') {
        possessor = at - 2;
        at -= 2;
        continue;
      }
      break;
    }
    if (DETERMINERS.has(word)) {
      at--;
      break;
    }
    if (of !== null && possessor === null && DEPUTY.test(word)) {
      prefix = token.text;
      at--;
      continue;
    }
    // 'a senior East Africa researcher', 'a south-east Asia analyst'
    const isDescribing = DROPPED_MODIFIERS.has(word) || (of?.kind === 'PLACE' && compassWords.has(word));
    if (of !== null && possessor === null && isDescribing) {
      at--;
      continue;
    }
    if (of !== null || possessor !== null) {
      if (possessor !== null && /^(?:NOUN|ADJ|PROPN)$/.test(token.pos)) {
        at--;
        continue;
      }
      break;
    }
    const opensSentence = tokens[at - 2]?.sentence !== token.sentence;
    if (!isModifier(token, capital || opensSentence) || !isFree(names.over(at - 1))) break;
    if (titleFirst === at) titleFirst = DROPPED_MODIFIERS.has(word) ? titleFirst : at - 1;
    at--;
  }
  return { first: at, titleFirst, status, of, possessor, prefix };
}

const isBodyNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  (organizationNouns.has(token.lower) || /^(?:fund|party|body|think-tank|council|committee)$/.test(token.lower));

/** A title in capitals without a name covers its own words. */
const isFree = (over: Mention | null): boolean => over === null || over.rule === 'role';

function nameEndingAt(index: MentionIndex, end: number): Mention | null {
  const found = index.endingAt(end).find((name) => name.kind !== 'PERSON' && name.kind !== 'EVENT');
  return found ?? null;
}

/** 'Defense' before 'Minister'; 'hospital' before 'director'. A capitalised title takes capitalised words only. */
function isModifier(token: Token, capital: boolean): boolean {
  if (!/^(?:NOUN|PROPN|ADJ|X)$/.test(token.pos) && !portfolios.has(token.lower)) return false;
  if (!/^\p{L}/u.test(token.text)) return false;
  return capital ? isCapitalized(token) : !isCapitalized(token);
}
