// Titles that several persons share: 'foreign ministers X of Kenya and Y of Chad', 'the presidents of Kenya and Chad, X and Y'.
import type { Mention, NamedTitle } from '../layers.ts';
import { rangeOf, type TitleContext } from './context.ts';
import { headEndingAt, isTitleWord } from './heads.ts';
import { titleEndingAt } from './phrases.ts';

/** The title in the plural before the list in which the person stands with a country, body or place of their own. */
export function sharedTitle(context: TitleContext, person: Mention): NamedTitle[] {
  const { tokens } = context;
  const of = ownBehind(context, person);
  if (!of) return titleInOrder(context, person);
  let first = person.firstToken;
  for (let before = personBefore(context, first); before; before = personBefore(context, first))
    first = before.firstToken;
  const plural = tokens[first - 1];
  if (!plural || !/[^s]s$/.test(plural.lower)) return [];
  const singular = { ...plural, lower: plural.lower.slice(0, -1), text: plural.text.slice(0, -1) };
  const words = tokens.with(first - 1, singular);
  if (headEndingAt(words, first)?.class !== 'office') return [];
  const phrase = titleEndingAt({ ...context, tokens: words }, first);
  if (!phrase || phrase.of !== null || phrase.possessor !== null) return [];
  const range = rangeOf(tokens, phrase.range.firstToken, of.endToken);
  return [{ ...phrase, text: phrase.text.replace(/s$/, ''), of, range, person, rule: 'shared-title' }];
}

/** The title in the plural before as many countries as there are persons behind them: the first is of the first. */
function titleInOrder(context: TitleContext, person: Mention): NamedTitle[] {
  const { tokens, names } = context;
  const persons = listAround(context, person);
  const [first] = persons;
  if (persons.length < 2 || !first) return [];
  const comma = startWithRanks(tokens, first) - 1;
  if (tokens[comma]?.text !== ',') return [];
  if (tokens[comma - 1]?.lower === 'counterparts') return counterpartInOrder(context, persons, person, comma);
  const countries: Mention[] = [];
  let at = comma;
  for (;;) {
    const country = names.endingAt(at).find(({ kind, form }) => kind !== 'PERSON' && form === 'name');
    if (!country) break;
    countries.unshift(country);
    at = tokens[country.firstToken - 1]?.lower === 'the' ? country.firstToken - 1 : country.firstToken;
    const link = beforeLink(tokens, at);
    if (link === at) break;
    at = link;
  }
  if (countries.length !== persons.length || tokens[at - 1]?.lower !== 'of') return [];
  const plural = tokens[at - 2];
  if (!plural || !/[^s]s$/.test(plural.lower)) return [];
  const singular = { ...plural, lower: plural.lower.slice(0, -1), text: plural.text.slice(0, -1) };
  const words = tokens.with(at - 2, singular);
  const phrase = titleEndingAt({ ...context, tokens: words }, at - 1);
  if (phrase?.class !== 'office' || phrase.of !== null || phrase.possessor !== null) return [];
  const of = countries[persons.indexOf(person)]!;
  const range = rangeOf(tokens, phrase.range.firstToken, person.endToken);
  return [{ ...phrase, text: phrase.text.replace(/s$/, ''), of, range, person, rule: 'apposition-before' }];
}

/** 'his Finnish and Swedish counterparts, X and Y': X is the Finnish one. */
function counterpartInOrder(
  context: TitleContext,
  persons: readonly Mention[],
  person: Mention,
  comma: number,
): NamedTitle[] {
  const { tokens, names } = context;
  const adjectives: Mention[] = [];
  let at = comma - 1;
  for (;;) {
    const adjective = names.endingAt(at).find(({ form, country }) => form === 'adjective' && country !== null);
    if (!adjective) break;
    adjectives.unshift(adjective);
    at = beforeLink(tokens, adjective.firstToken);
  }
  const possessor = at - 1;
  if (adjectives.length !== persons.length || !/^(?:his|her|its|their)$/.test(tokens[possessor]?.lower ?? ''))
    return [];
  const plural = tokens[comma - 1]!;
  const words = tokens.with(comma - 1, { ...plural, lower: 'counterpart', text: 'counterpart' });
  const phrase = titleEndingAt({ ...context, tokens: words }, comma);
  if (phrase === null) return [];
  const of = adjectives[persons.indexOf(person)]!;
  const range = rangeOf(tokens, possessor, person.endToken);
  return [{ ...phrase, of, possessor, range, person, rule: 'apposition-before' }];
}

/** Before 'and' and a comma that join what ends here to what stands before. */
function beforeLink(tokens: TitleContext['tokens'], end: number): number {
  const and = tokens[end - 1]?.lower === 'and' ? end - 1 : end;
  return tokens[and - 1]?.text === ',' ? and - 1 : and;
}

/** The first token of the ranks before a name: 'Gen. X'. */
function startWithRanks(tokens: TitleContext['tokens'], { firstToken }: Mention): number {
  let at = firstToken;
  while (at > firstToken - 4 && (isTitleWord(tokens[at - 1]) || tokens[at - 1]?.text === '.')) at--;
  return at;
}

/** Longer lists of persons are no leaders of as many countries. */
const LONGEST_LIST = 12;

/** The persons of the list 'X, Y and Z' in which the person stands, in order. */
function listAround({ tokens, names }: TitleContext, person: Mention): Mention[] {
  const isPerson = ({ kind, form }: Mention): boolean => kind === 'PERSON' && form === 'name';
  const list = [person];
  while (list.length < LONGEST_LIST) {
    const start = startWithRanks(tokens, list[0]!);
    const link = beforeLink(tokens, start);
    const before = link < start ? names.endingAt(link).find(isPerson) : undefined;
    if (!before) break;
    list.unshift(before);
  }
  while (list.length < LONGEST_LIST) {
    let at = list.at(-1)!.endToken;
    const end = at;
    if (tokens[at]?.text === ',') at++;
    if (tokens[at]?.lower === 'and') at++;
    if (at === end) break;
    while (isTitleWord(tokens[at]) || (tokens[at]?.text === '.' && isTitleWord(tokens[at - 1]))) at++;
    const next = names.startingAt(at).find(isPerson);
    if (!next) break;
    list.push(next);
  }
  return list;
}

/** 'Kenya' of 'X of Kenya'. */
function ownBehind({ tokens, names }: TitleContext, person: Mention): Mention | null {
  if (tokens[person.endToken]?.lower !== 'of') return null;
  const start = tokens[person.endToken + 1]?.lower === 'the' ? person.endToken + 2 : person.endToken + 1;
  return names.startingAt(start).find(({ kind, form }) => kind !== 'PERSON' && form === 'name') ?? null;
}

/** X of 'X of Kenya and', which ends before the token. */
function personBefore(context: TitleContext, end: number): Mention | null {
  const { tokens, names } = context;
  let at = end;
  if (tokens[at - 1]?.lower === 'and') at--;
  if (tokens[at - 1]?.text === ',') at--;
  if (at === end) return null;
  for (const owner of names.endingAt(at)) {
    const of = tokens[owner.firstToken - 1]?.lower === 'the' ? owner.firstToken - 2 : owner.firstToken - 1;
    const person = tokens[of]?.lower === 'of' ? names.endingAt(of).find(({ kind }) => kind === 'PERSON') : undefined;
    if (person) return person;
  }
  return null;
}
