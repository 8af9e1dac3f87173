// Titles that several persons share: 'foreign ministers X of Kenya and Y of Chad'.
import type { Mention, NamedTitle } from '../layers.ts';
import { rangeOf, type TitleContext } from './context.ts';
import { headEndingAt } from './heads.ts';
import { titleEndingAt } from './phrases.ts';

/** The title in the plural before the list in which the person stands with a country, body or place of their own. */
export function sharedTitle(context: TitleContext, person: Mention): NamedTitle[] {
  const { tokens } = context;
  const of = ownBehind(context, person);
  if (!of) return [];
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
  return [{ ...phrase, text: phrase.text.replace(/s$/, ''), of, range, person, rule: 'title-before' }];
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
