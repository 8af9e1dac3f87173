// Hyphens: 'Sung-min', 'state-run' and '60-day' are one word each; 'then-', 'ex-', 'pro-', 'anti-', 'mid-' and 'non-' before a name are words of their own.
import type { Span } from '../../article/article.ts';
import type { PartOfSpeech } from '../layers.ts';

export interface RawToken extends Span {
  /** The word without zero-width characters. */
  readonly value: string;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
}

const PREFIX = /(?<![\p{L}\p{N}-])(?:(?:[Tt]hen|[Ee]x|[Pp]ro|[Aa]nti|[Mm]id|[Nn]on)-(?=\p{Lu})|[Mm]id-(?=\d{4}))/gu;

/** Replaces the hyphen behind a separable prefix by a space, one code unit for one. */
export const separatePrefixes = (text: string): string =>
  text.includes('-') ? text.replace(PREFIX, (prefix) => `${prefix.slice(0, -1)} `) : text;

/** Joins what the tokenizer cut at hyphens, where no space stands between. */
export function joinHyphenated(tokens: readonly RawToken[]): RawToken[] {
  const joined: RawToken[] = [];
  for (let i = 0; i < tokens.length; ) {
    let end = i + 1;
    while (isWord(tokens[end - 1]!) && isHyphenBetween(tokens, end)) end += 2;
    joined.push(end === i + 1 ? tokens[i]! : joinParts(tokens.slice(i, end)));
    i = end;
  }
  return joined;
}

const isWord = (token: RawToken): boolean => /^[\p{L}\p{N}]/u.test(token.value);

function isHyphenBetween(tokens: readonly RawToken[], at: number): boolean {
  const [before, hyphen, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || hyphen === undefined || after === undefined || hyphen.value !== '-') return false;
  return before.end === hyphen.start && hyphen.end === after.start && isWord(after);
}

function joinParts(parts: readonly RawToken[]): RawToken {
  const value = parts.map((part) => part.value).join('');
  const words = parts.filter((_, i) => i % 2 === 0);
  const pos = partOfSpeech(words);
  const last = words.at(-1)!;
  const stem = parts
    .slice(0, -1)
    .map((part) => part.value)
    .join('');
  const lemma = pos === 'NOUN' || pos === 'VERB' ? `${stem}${last.lemma}`.toLowerCase() : value.toLowerCase();
  return { value, pos, lemma, start: parts[0]!.start, end: parts.at(-1)!.end };
}

/** Verbs keep their kind behind these: 're-elected', 'co-sponsored'. */
const VERB_PREFIXES: ReadonlySet<string> = new Set('co counter de dis mis out over pre re un under'.split(' '));
const PARTICIPLE =
  /(?:ed|ing|en|run|led|held|made|built|born|based|bound|fed|paid|won|sent|lit|torn|worn|known|grown|wide|old|long|high|free|style|era|level|scale|like|prone|rich|strong)$/u;
/** After a name part, shorter syllables are likelier the rest of a name ('Seung-won', 'Jin-ping'). */
const PARTICIPLE_AFTER_NAME =
  /^(?:led|run|held|made|built|born|bound|fed|era|style|wide|free|like|owned|\p{Ll}{3,}ed|\p{Ll}{5,}ing|\p{Ll}+-(?:style|speaking))$/u;

/** The most telling part decides: a name part makes a name, unless a participle makes an adjective of it ('Iran-backed'). */
function partOfSpeech(words: readonly RawToken[]): PartOfSpeech {
  const first = words[0]!;
  const last = words.at(-1)!;
  const hasCapital = words.some(isCapitalised);
  if (words.every((word) => word.pos === 'NUM' || /^\d/u.test(word.value))) return 'NUM';
  if (VERB_PREFIXES.has(first.value.toLowerCase()) && words.length === 2 && !isCapitalised(last)) {
    return last.pos === 'PROPN' ? 'NOUN' : last.pos;
  }
  if (!isCapitalised(last) && (hasCapital ? PARTICIPLE_AFTER_NAME : PARTICIPLE).test(last.value)) return 'ADJ';
  if (hasCapital) return 'PROPN';
  if (/^\d/u.test(first.value) || first.pos === 'NUM') return isNumberWord(last) ? 'NUM' : 'ADJ';
  return KEPT.has(last.pos) ? last.pos : 'NOUN';
}

/** Kinds that a last part gives to the whole; verbs, particles and prepositions make nouns ('cease-fire', 'break-in'). */
const KEPT: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['NOUN', 'ADJ', 'ADV', 'NUM']);
const isCapitalised = (word: RawToken): boolean => /^\p{Lu}/u.test(word.value);
const isNumberWord = (word: RawToken): boolean => word.pos === 'NUM' && !/^\d/u.test(word.value);
