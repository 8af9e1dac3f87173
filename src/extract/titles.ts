// Finds the titles by which persons are called: 'Defense Minister Kim', 'Gen. X, Eritrea's chief of staff', 'its acting peace commissioner, X'.
// The same parser (titles/phrases.ts) reads titles without a name ('South Korea's defense minister'), which later name the holder.
import type { Mention, NamedTitle, Tagged, Token } from './layers.ts';
import { courtesyTitles, RANKS } from './lexicons/offices.ts';
import { DETERMINERS, rangeOf, sameSentence, type TitleContext, titleContext } from './titles/context.ts';
import { isTitleWord, plain } from './titles/heads.ts';
import { titleEndingAt, titleOfEndingAt, titleStartingAt } from './titles/phrases.ts';

/** Every title that stands with a person's name, in order of the text. */
export function findTitles(tagged: Tagged, names: readonly Mention[]): NamedTitle[] {
  const context = titleContext(tagged, names);
  return names
    .filter((name) => name.kind === 'PERSON' && name.form === 'name')
    .flatMap((person) => [
      ...titleBefore(context, person),
      ...appositionBefore(context, person),
      ...appositionAfter(context, person),
      ...relativeTitle(context, person),
    ]);
}

/** The first token of the name itself, behind titles that the mention includes: 'Gen.' in 'Gen. Yonas Tesfaye'. */
export function bareNameStart(tokens: readonly Token[], person: Mention): number {
  let start = person.firstToken;
  while (start < person.endToken - 1 && isTitleWord(tokens[start])) start++;
  return start;
}

/** 'Bolivian Defense Minister' in 'Bolivian Defense Minister Ana Pérez'. */
function titleBefore(context: TitleContext, person: Mention): NamedTitle[] {
  const start = bareNameStart(context.tokens, person);
  const phrase = titleEndingAt(context, start);
  if (!phrase) return [];
  const of = phrase.of === null && phrase.possessor === null ? bodyBehind(context, person) : null;
  const range = of ? rangeOf(context.tokens, phrase.range.firstToken, of.endToken) : phrase.range;
  return [{ ...phrase, of: phrase.of ?? of, range, person, rule: 'title-before' }];
}

/** 'Prime Minister X of North Macedonia'. */
function bodyBehind({ tokens, names }: TitleContext, person: Mention): Mention | null {
  if (tokens[person.endToken]?.lower !== 'of') return null;
  const start = tokens[person.endToken + 1]?.lower === 'the' ? person.endToken + 2 : person.endToken + 1;
  return names.startingAt(start).find((name) => name.kind !== 'PERSON' && name.form === 'name') ?? null;
}

/** "Costa Rica's envoy, X" and 'The head of the agency, X'. */
function appositionBefore(context: TitleContext, person: Mention): NamedTitle[] {
  const { tokens } = context;
  const comma = behindRanks(tokens, person.firstToken) - 1;
  if (tokens[comma]?.text !== ',' || !sameSentence(tokens[comma], tokens[person.firstToken])) return [];
  const phrase = titleEndingAt(context, comma) ?? titleOfEndingAt(context, comma);
  if (!phrase) return [];
  const first = tokens[phrase.range.firstToken];
  const bound = phrase.of !== null || phrase.possessor !== null || DETERMINERS.has(first?.lower ?? '');
  return bound ? [{ ...phrase, person, rule: 'apposition-before' }] : [];
}

/** The first of the ranks and forms of address that stand before a name: 'Vice Adm.' in 'Vice Adm. X'. */
function behindRanks(tokens: readonly Token[], first: number): number {
  let at = first;
  while (at > first - 4) {
    const word = plain(tokens[at - 1]?.lower ?? '');
    if (!RANKS.has(word) && !courtesyTitles.has(word) && word !== 'vice' && word !== 'rear' && word !== '') break;
    at--;
  }
  return at;
}

/** 'X, the former president of Kenya' and 'X, 45, Kenya's president'. */
function appositionAfter(context: TitleContext, person: Mention): NamedTitle[] {
  const { tokens } = context;
  let at = person.endToken;
  if (tokens[at]?.text !== ',') return [];
  at++;
  if (tokens[at]?.pos === 'NUM' && tokens[at + 1]?.text === ',') at += 2;
  const phrase = titleStartingAt(context, at);
  if (!phrase) return [];
  // 'X, President Y and Z': what names another person is no apposition.
  const next = context.names.startingAt(phrase.range.endToken)[0];
  if (next?.kind === 'PERSON') return [];
  return [{ ...phrase, person, rule: 'apposition-after' }];
}

const OFFICE_VERBS = new Set(['is', 'was', 'became', 'remains', 'has']);

/** 'X, who served as foreign minister of Y', 'X is the president of Y', 'X was named head of Y'. */
function relativeTitle(context: TitleContext, person: Mention): NamedTitle[] {
  const { tokens } = context;
  let at = person.endToken;
  const relative = tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'who';
  if (relative) at += 2;
  const verb = tokens[at]?.lower ?? '';
  if (verb === 'served' || verb === 'serves') {
    at++;
    if (tokens[at]?.lower !== 'as') return [];
    at++;
  } else if (OFFICE_VERBS.has(verb)) {
    at++;
    if (verb === 'has' && tokens[at]?.lower !== 'been') return [];
    if (verb === 'has') at++;
  } else return [];
  const phrase = titleStartingAt(context, at);
  if (!phrase) return [];
  const next = context.names.startingAt(phrase.range.endToken)[0];
  if (next?.kind === 'PERSON') return [];
  const past = verb === 'served' || verb === 'was';
  return [
    {
      ...phrase,
      status: past ? 'FORMER' : phrase.status,
      person,
      rule: relative ? 'relative' : 'copula',
    },
  ];
}
