// Pronouns that refer, with gender and number; 'it' without reference ('it was likely that') is left out.
import type { MentionKind } from '../extraction.ts';
import type { Gender, Mention, Tagged, TaggedSentence } from '../layers.ts';
import { pleonasticComplements } from '../lexicons/nominal-words.ts';

interface PronounEntry {
  readonly kind: MentionKind;
  readonly gender: Gender;
  readonly plural: boolean;
}

const entries = (words: string, kind: MentionKind, gender: Gender, plural: boolean): [string, PronounEntry][] =>
  words.split(' ').map((word) => [word, { kind, gender, plural }]);

/** The kind is the likeliest one; coreference decides by the antecedent. */
const PRONOUNS: ReadonlyMap<string, PronounEntry> = new Map([
  ...entries('he him his himself', 'PERSON', 'male', false),
  ...entries('she her hers herself', 'PERSON', 'female', false),
  ...entries('it its itself whose', 'ORGANIZATION', 'unknown', false),
  ...entries('they them their theirs themselves', 'ORGANIZATION', 'unknown', true),
  ...entries('we us our ours ourselves', 'ORGANIZATION', 'unknown', true),
  ...entries('i me my mine myself', 'PERSON', 'unknown', false),
]);

export function findPronouns(tagged: Tagged, sentence: TaggedSentence): Mention[] {
  const found: Mention[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tagged.tokens[i]!;
    const entry = PRONOUNS.get(token.lower);
    if (!entry || !isPronoun(token.text, token.lower)) continue;
    if (token.lower === 'it' && isPleonastic(tagged, i, sentence.endToken)) continue;
    found.push({
      start: token.start,
      end: token.end,
      text: token.text,
      firstToken: i,
      endToken: i + 1,
      kind: entry.kind,
      form: 'pronoun',
      head: i,
      plural: entry.plural,
      gender: entry.gender,
      country: null,
      rule: 'pronoun',
    });
  }
  return found;
}

/** 'US' and 'IT' are no pronouns, 'mine' more often a weapon or a pit. */
function isPronoun(text: string, lower: string): boolean {
  if (lower === 'i') return text === 'I';
  if (lower === 'mine') return false;
  return !/^\p{Lu}{2,}$/u.test(text);
}

/** 'it was not clear whether', 'it seems that', 'made it hard to', 'it is time'; but 'it was unlikely to agree' refers. */
function isPleonastic(tagged: Tagged, index: number, limit: number): boolean {
  const { tokens } = tagged;
  const before = tokens[index - 1]?.lemma ?? '';
  const next = tokens[index + 1];
  if (!next || index + 1 >= limit) return false;
  if (/^(?:make|find|consider|deem|think|leave)$/u.test(before) && pleonasticComplements.has(next.lower)) return true;
  if (/^(?:seems?|seemed|appears?|appeared|turns|turned)$/u.test(next.lower)) {
    return /^(?:that|out|like|as)$/u.test(tokens[index + 2]?.lower ?? '');
  }
  if (/^(?:rained|snowed)$/u.test(next.lower)) return true;
  let copula = false;
  for (let i = index + 1; i < limit && i < index + 7; i++) {
    const { lower, pos } = tokens[i]!;
    if (/^(?:is|was|be|been|being|’s|'s|becomes|became|remains|remained)$/u.test(lower)) copula = true;
    else if (copula && pleonasticComplements.has(lower)) return clauseFollows(tagged, i, limit);
    else if (
      pos !== 'AUX' &&
      pos !== 'ADV' &&
      pos !== 'PART' &&
      !/^(?:not|a|also|still|now|highly|very|quite|almost|nearly)$/u.test(lower)
    )
      return false;
  }
  return false;
}

/** Adjectives that tell of their own subject where 'to' follows: 'it is likely to expire'. */
const RAISING =
  /^(?:likely|unlikely|certain|known|reported|believed|expected|thought|understood|estimated|said|feared|assumed|agreed)$/u;

function clauseFollows(tagged: Tagged, at: number, limit: number): boolean {
  const { tokens } = tagged;
  const word = tokens[at]!.lower;
  for (let i = at + 1; i < limit && i < at + 4; i++) {
    const { lower, pos } = tokens[i]!;
    if (/^(?:that|whether|if|how|when|who|why|what|where)$/u.test(lower)) return true;
    if (lower === 'to' || lower === 'for') return !RAISING.test(word);
    if (pos === 'PUNCT' && !/^[“”"]$/u.test(tokens[i]!.text)) return false;
  }
  // 'it was likely troops were deployed': the conjunction may be left out.
  if (/(?:ed|own|said|ought|ood)$/u.test(word)) return false;
  for (let i = at + 2; i < limit && i < at + 9; i++)
    if (tokens[i]!.pos === 'AUX' || tokens[i]!.pos === 'VERB') return true;
  return false;
}
