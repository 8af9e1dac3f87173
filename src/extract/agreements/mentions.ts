// Phrases that speak of an agreement: 'the Doha Accord', 'a 60-day ceasefire', 'the deal', with what their words tell.

import type { Mention, Tagged, Token, TokenRange } from '../layers.ts';
import {
  agreementNouns,
  concludedNouns,
  concludingVerbs,
  contentVerbs,
  documentNouns,
  jointWords,
  nameStopWords,
  otherWords,
  statementNouns,
  unmadeWords,
} from '../lexicons/agreement-words.ts';

/** One phrase that may speak of an agreement. */
export interface AgreementMention extends TokenRange {
  readonly head: number;
  /** Singular noun, lower case: 'truce'. */
  readonly noun: string;
  /** A proper name as written, without 'the': 'Doha Accord'; null for a description. */
  readonly properName: string | null;
  /** The words before the noun that tell it from others: '60-day', 'previous', 'border', '1998'. */
  readonly modifiers: readonly string[];
  readonly determiner: 'definite' | 'demonstrative' | 'indefinite' | 'none';
  readonly year: string | null;
  /** 'draft', 'proposed', 'no such': spoken of, but not made. */
  readonly unmade: boolean;
  /** 'previous', 'earlier', 'another': not the one spoken of before. */
  readonly other: boolean;
  /** 'the new text': not one of earlier years. */
  readonly isNew: boolean;
  readonly form: 'name' | 'nominal';
  /** 'a joint statement, called the Bergen Pledge': the name that the words behind give it. */
  readonly called: string | null;
}

const DEFINITE = /^(?:the|its|their|his|her|our)$/;
const DEMONSTRATIVE = /^(?:this|that|such)$/;
const INDEFINITE = /^(?:a|an|another)$/;
const YEAR = /^(?:1[6-9]|20)\d\d$/;
const NEGATIVE = /^(?:no|any|neither|without)$/;
/** Nouns that are agreements only under a proper name; in small letters they mostly are something else. */
const NAME_ONLY = /^(?:alliance|settlement|charter|compact|covenant|convention|entente|protocol|contract)$/;
const CONNECTOR = /^(?:on|of|for|and|the|to|in|against)$/;

/** Finds the phrases in order of the text; linear in the tokens. */
export function findAgreementMentions(tagged: Tagged, names: readonly Mention[]): AgreementMention[] {
  const otherNames = new Set<number>();
  const agreementNames = new Map<number, Mention>();
  for (const mention of names) {
    if (mention.form !== 'name') continue;
    if (mention.kind === 'AGREEMENT') agreementNames.set(mention.firstToken, mention);
    else if (mention.endToken - mention.firstToken > 1) {
      for (let token = mention.firstToken; token < mention.endToken; token++) otherNames.add(token);
    }
  }
  const found: AgreementMention[] = [];
  let done = -1;
  for (const token of tagged.tokens) {
    if (token.index <= done || otherNames.has(token.index)) continue;
    const name = agreementNames.get(token.index);
    const mention = name ? fromName(tagged, name) : fromNoun(tagged, token, otherNames);
    if (mention === null) continue;
    found.push(mention);
    done = mention.endToken - 1;
  }
  return found;
}

function fromName(tagged: Tagged, name: Mention): AgreementMention {
  const { tokens } = tagged;
  let first = name.firstToken;
  if (/^(?:the|a|an)$/.test(tokens[first]?.lower ?? '')) first++;
  let properName = tagged.article.text.slice(tokens[first]!.start, name.end);
  if (!/\p{Lu}/u.test(properName.slice(0, 1))) properName = name.text;
  const headToken = tokens
    .slice(first, name.endToken)
    .find((token) => agreementNouns.has(token.lower) || statementNouns.has(token.lower));
  const before = tokens[name.firstToken - 1]?.lower ?? '';
  return {
    ...span(tagged, first, name.endToken),
    head: headToken?.index ?? name.head,
    noun: headToken?.lower ?? 'agreement',
    properName,
    modifiers: [],
    determiner: before === 'a' || before === 'an' ? 'indefinite' : 'definite',
    year: tokens.slice(Math.max(0, first - 1), name.endToken).find((token) => YEAR.test(token.text))?.text ?? null,
    unmade: false,
    other: false,
    isNew: false,
    form: 'name',
    called: null,
  };
}

function fromNoun(tagged: Tagged, token: Token, taken: ReadonlySet<number>): AgreementMention | null {
  const noun = token.lower;
  const statement = statementNouns.has(noun);
  if (!agreementNouns.has(noun) && !statement && !documentNouns.has(noun) && !concludedNouns.has(noun)) return null;
  if (token.pos === 'VERB' || token.pos === 'AUX' || noun !== token.lower) return null;
  // 'agreed to accord each other's firms fair treatment'
  if (noun === 'accord' && tagged.tokens[token.index - 1]?.lower === 'to') return null;
  const proper = capitalisedName(tagged, token, taken);
  if (proper !== null) return proper;
  const bare = isPartOfMemorandum(tagged, token) || (NAME_ONLY.test(noun) && !concludedNouns.has(noun));
  if (bare || (noun === 'letter' && !isOfIntent(tagged, token))) return null;
  if (followedByNoun(tagged, token) || (documentNouns.has(noun) && isOfAnAgreement(tagged, token))) return null;
  const first = phraseStart(tagged, token, taken);
  const words = tagged.tokens.slice(first, token.index);
  const lowers = words.map((word) => word.lower);
  if (statement && !lowers.some((word) => jointWords.has(word)) && !isJointLater(noun, lowers)) return null;
  if (noun === 'contract' && !lowers.some((word) => INDEFINITE.test(word) || DEFINITE.test(word))) return null;
  const determiner = determinerOf(lowers);
  const modifiers = modifiersOf(words);
  const end = phraseEnd(tagged, token);
  return {
    ...span(tagged, first, end),
    head: token.index,
    noun,
    properName: null,
    modifiers,
    determiner,
    year: lowers.find((word) => YEAR.test(word)) ?? null,
    unmade: lowers.some((word) => unmadeWords.has(word) || NEGATIVE.test(word)),
    other: lowers.some((word) => otherWords.has(word)),
    isNew: lowers.some((word) => /^(?:new|latest|current)$/.test(word)),
    form: 'nominal',
    called: nameBehind(tagged, end),
  };
}

/** 'the statement', 'this declaration' may go back to a joint one; 'a statement' never does. */
function isJointLater(noun: string, lowers: readonly string[]): boolean {
  if (noun === 'statement') return lowers.length === 1 && DEFINITE.test(lowers[0]!);
  return lowers.length > 0;
}

/** 'memorandum of understanding': the noun with what belongs to its name. */
function phraseEnd(tagged: Tagged, token: Token): number {
  const [of, understanding] = [tagged.tokens[token.index + 1], tagged.tokens[token.index + 2]];
  if (token.lower.startsWith('memorand') && of?.lower === 'of' && understanding?.lower === 'understanding')
    return token.index + 3;
  return token.lower === 'letter' ? token.index + 3 : token.index + 1;
}

function isPartOfMemorandum({ tokens }: Tagged, { index, lower }: Token): boolean {
  return lower === 'understanding' && tokens[index - 1]?.lower === 'of';
}

function isOfIntent({ tokens }: Tagged, { index }: Token): boolean {
  return (
    tokens[index + 1]?.lower === 'of' && /^(?:intent|agreement|understanding)$/.test(tokens[index + 2]?.lower ?? '')
  );
}

/** 'the text of the final treaty': the treaty's, no agreement beside it. */
function isOfAnAgreement({ tokens }: Tagged, { index, sentence }: Token): boolean {
  if (tokens[index + 1]?.lower !== 'of') return false;
  for (let at = index + 2; at < index + LONGEST_PHRASE && tokens[at]?.sentence === sentence; at++) {
    if (agreementNouns.has(tokens[at]!.lower) || concludedNouns.has(tokens[at]!.lower)) return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PRON)$/.test(tokens[at]!.pos)) return false;
  }
  return false;
}

/** In tokens, from a noun to the agreement behind its 'of'. */
const LONGEST_PHRASE = 9;

/** ', called the Bergen Pledge', ', to be known as the Bergen Pledge'. */
function nameBehind({ tokens, article }: Tagged, end: number): string | null {
  let at = end;
  while (
    at < end + 8 &&
    /^(?:,|to|be|is|was|which|known|officially|formally|as|the|they|issued|on|it)$/.test(tokens[at]?.lower ?? '')
  )
    at++;
  const cue = tokens[at]?.lower ?? '';
  const named =
    /^(?:called|named|dubbed|titled|entitled|christened)$/.test(cue) ||
    (tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.lower === 'as' && tokens[at - 3]?.lower === 'known');
  if (!named) return null;
  if (/^(?:called|named|dubbed|titled|entitled|christened)$/.test(cue)) at++;
  while (/^(?:the|["“])$/.test(tokens[at]?.lower ?? '')) at++;
  const first = at;
  while (isCapital(tokens[at]?.text ?? '') && tokens[at]!.sentence === tokens[first]!.sentence) at++;
  return at - first < 2 ? null : article.text.slice(tokens[first]!.start, tokens[at - 1]!.end);
}

function followedByNoun(tagged: Tagged, token: Token): boolean {
  const next = tagged.tokens[token.index + 1];
  if (next === undefined || next.sentence !== token.sentence || next.start !== token.end + 1) return false;
  // 'The accord scraps duties': a verb that the tagger took for a noun
  const says = next.lower.endsWith('s') && contentVerbs.has(next.lower.replace(/s$/, ''));
  return next.pos === 'NOUN' && !says;
}

/** 'Doha Accord', 'Treaty on Comprehensive Strategic Partnership', 'North Atlantic Treaty', 'Memorandum of Understanding on ...'. */
function capitalisedName(tagged: Tagged, token: Token, taken: ReadonlySet<number>): AgreementMention | null {
  const { tokens } = tagged;
  if (!isCapital(token.text) || tagged.sentences[token.sentence]?.role === 'headline') return null;
  let first = token.index;
  while (first > 0 && belongsToName(tagged, tokens[first - 1]!, token, taken)) first--;
  let end = token.index + 1;
  for (let index = end; index < tokens.length && tokens[index]!.sentence === token.sentence; index++) {
    const next = tokens[index]!;
    if (isCapital(next.text) && next.pos !== 'PUNCT' && !taken.has(index)) end = index + 1;
    else if (!CONNECTOR.test(next.lower) || index - end > 1) break;
  }
  const sentenceStart = tagged.sentences[token.sentence]?.firstToken === first;
  if (end - first < 2 || (sentenceStart && end - first < 2)) return null;
  const words = tokens.slice(first, end);
  if (words.length === token.index - first + 1 && words.slice(0, -1).every((word) => YEAR.test(word.text))) return null;
  const before = tokens[first - 1]?.lower ?? '';
  return {
    ...span(tagged, first, end),
    head: token.index,
    noun: token.lower,
    properName: tagged.article.text.slice(tokens[first]!.start, tokens[end - 1]!.end),
    modifiers: [],
    determiner: INDEFINITE.test(before) ? 'indefinite' : 'definite',
    year: words.find((word) => YEAR.test(word.text))?.text ?? null,
    unmade: unmadeWords.has(before),
    other: false,
    isNew: false,
    form: 'name',
    called: null,
  };
}

/** 'Comprehensive and Progressive Agreement': adjectives of a name. */
const ADJECTIVE = /(?:ive|ial|nal|ral|ic|ced|able|ary)$/;

function belongsToName(tagged: Tagged, token: Token, head: Token, taken: ReadonlySet<number>): boolean {
  if (token.sentence !== head.sentence || taken.has(token.index)) return false;
  const [before, next] = [tagged.tokens[token.index - 1], tagged.tokens[token.index + 1]];
  if (token.lower === 'and' && before !== undefined && next !== undefined)
    return [before, next].every(({ text, lower }) => isCapital(text) && ADJECTIVE.test(lower));
  if (/^(?:The|A|An|This|That|Under|In|Its|Their)$/.test(token.text)) return false;
  return (isCapital(token.text) && token.pos !== 'PUNCT' && token.pos !== 'ADP') || YEAR.test(token.text);
}

function phraseStart(tagged: Tagged, head: Token, taken: ReadonlySet<number>): number {
  const { tokens } = tagged;
  let first = head.index;
  while (first > 0) {
    const before = tokens[first - 1]!;
    if (before.sentence !== head.sentence) break;
    const possessive = before.lower === '’s' || before.lower === "'s" || before.lower === '’' || before.lower === "'";
    const modifier = before.pos === 'ADJ' || before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'NUM';
    const earlier = tokens[first - 2];
    const participle =
      before.pos === 'VERB' &&
      /(?:ed|ing)$/.test(before.lower) &&
      first === head.index &&
      earlier?.sentence === head.sentence &&
      /^(?:DET|ADJ|ADP)$/.test(earlier.pos);
    if (
      concludingVerbs.has(before.lower) ||
      (isCapital(before.text) && tagged.sentences[head.sentence]?.role === 'headline')
    )
      break;
    const hyphenated = before.lower.includes('-') && before.pos !== 'PUNCT';
    if (
      before.pos === 'DET' ||
      DEFINITE.test(before.lower) ||
      INDEFINITE.test(before.lower) ||
      DEMONSTRATIVE.test(before.lower)
    ) {
      first--;
      break;
    }
    if (
      !possessive &&
      !modifier &&
      !participle &&
      !hyphenated &&
      !taken.has(before.index) &&
      !/^[$€£]/.test(before.text) &&
      !NEGATIVE.test(before.lower)
    )
      break;
    first--;
  }
  return first;
}

function determinerOf(lowers: readonly string[]): AgreementMention['determiner'] {
  const first = lowers[0] ?? '';
  if (DEMONSTRATIVE.test(first)) return 'demonstrative';
  if (INDEFINITE.test(first)) return 'indefinite';
  if (DEFINITE.test(first) || lowers.includes('’s') || lowers.includes("'s")) return 'definite';
  return 'none';
}

function modifiersOf(words: readonly Token[]): string[] {
  return words
    .filter(
      (word) =>
        word.pos !== 'DET' && word.pos !== 'PUNCT' && !nameStopWords.has(word.lower) && !/^['’]s?$/.test(word.lower),
    )
    .map((word) => (word.pos === 'PROPN' ? word.text : word.lower));
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function span(tagged: Tagged, firstToken: number, endToken: number): TokenRange {
  return { firstToken, endToken, start: tagged.tokens[firstToken]!.start, end: tagged.tokens[endToken - 1]!.end };
}
