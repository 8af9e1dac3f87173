// Months that are given names: 'Jan Holt said', 'April Ode and Jun Reyes'.
import type { Token } from '../layers.ts';
import { neverNames } from '../lexicons/exclusions.ts';
import { organizationHeads, placeHeads } from '../lexicons/name-words.ts';
import { cityNamed, countryNamed, countryOfDemonym } from '../lexicons/places.ts';

/** 'In May Maria Dunn said': the month behind these is no given name. */
export const DATED = /^(?:in|since|until|till|last|next|this|early|late|during)$/u;

/** A month before a surname, with no number near and no preposition of time before. */
export function isGivenMonth(tokens: readonly Token[], { index, lower, sentence }: Token): boolean {
  const next = tokens[index + 1];
  const before = tokens[index - 1]?.sentence === sentence ? tokens[index - 1]!.lower : '';
  return (
    /^(?:jan|jun|mar|may|april|june|august|sep)$/u.test(lower) &&
    next?.sentence === sentence &&
    next.pos === 'PROPN' &&
    /^\p{Lu}\p{Ll}+$/u.test(next.text) &&
    !neverNames.has(next.lower) &&
    !organizationHeads.has(next.lower) &&
    !placeHeads.has(next.lower) &&
    countryNamed(next.text) === null &&
    countryOfDemonym(next.text) === null &&
    (/^(?:jan|jun)$/u.test(lower) || cityNamed(next.text) === null) &&
    !DATED.test(before) &&
    !/^(?:the|on|between|after|before|\d+)$/u.test(before)
  );
}
