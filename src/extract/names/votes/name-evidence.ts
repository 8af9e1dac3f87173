// What a name itself tells of its kind: acronyms, given names, initials, particles, cities.
import type { Tagged } from '../../layers.ts';
import { isAmbiguousGivenName, isGivenName } from '../../lexicons/given-names.ts';
import { acronymsOfThings } from '../../lexicons/known-organizations.ts';
import { bodyOpeners, companyEndings, mediaHeads, nameParticles } from '../../lexicons/name-words.ts';
import { cityNamed } from '../../lexicons/places.ts';
import type { Segment } from '../segments.ts';
import { isAcronym, nameText } from '../shapes.ts';
import type { Ballot } from './ballot.ts';

/** First words of Arabic, Persian and Urdu names of groups: army, partisans, front, brigade, party, movement. */
const GROUP_OPENERS =
  /^(?:Jaish|Jaysh|Jeish|Ansar|Jabhat|Liwa|Harakat|Hizb|Hezb|Kataib|Kata['’]ib|Katibat|Saraya|Hay['’]?at|Lashkar|Jamaat|Jama['’]?at|Faylaq|Ahrar|Tehrik|Tehreek|Jund|Asaib)$/u;

/** First words of names of towns and villages: saint, town, village, hill, river, in the languages that have them. */
const PLACE_OPENERS =
  /^(?:San|Santa|Santo|São|Sankt|Puerto|Ciudad|Villa|Char|Kafr|Tell|Wadi|Ras|Bir|Deir|Ain|Khirbet|Kampung|Ban|Ust|Staro|Novo)$/u;

/** 'MarTA', 'KazNET': an acronym of syllables and initials. */
const isPortmanteau = (text: string): boolean => /^\p{Lu}\p{Ll}+\p{Lu}{2,}$/u.test(text);

export function weighName(ballot: Ballot, tagged: Tagged, { first, end }: Segment): void {
  const { tokens } = tagged;
  const words = end - first;
  const opening = tokens[first]!;
  const closing = tokens[end - 1]!;
  if (words === 1 && isAcronym(opening.text)) {
    const colon = tokens[end]?.text === ':';
    if (
      colon ||
      /^\p{Lu}{2,}s$/u.test(opening.text) ||
      acronymsOfThings.has(opening.text.replaceAll('.', '').toUpperCase())
    )
      ballot.inside = Number.NEGATIVE_INFINITY;
    else ballot.ORGANIZATION += 3;
    return;
  }
  if (words === 1 && isPortmanteau(opening.text)) ballot.ORGANIZATION += 3;
  if (words > 1 && GROUP_OPENERS.test(opening.text)) ballot.ORGANIZATION += 6;
  if (words > 1 && words <= 7) {
    for (let i = first + 1; i < end; i++)
      if (/^(?:al|el|ad|an|as|ash|az|at)[-‑]\p{Lu}/u.test(tokens[i]!.text)) ballot.PERSON += 2;
    if (PLACE_OPENERS.test(opening.text)) ballot.PLACE += 3;
    else if (isGivenName(opening.text)) ballot.PERSON += isAmbiguousGivenName(opening.text) ? 1.5 : 3;
    for (let i = first; i < end - 1; i++) if (/^\p{Lu}\.$/u.test(tokens[i]!.text)) ballot.PERSON += 4;
    for (let i = first + 1; i < end - 1; i++) if (nameParticles.has(tokens[i]!.text)) ballot.PERSON += 2;
    if (/^["“]$/u.test(tokens[first + 1]!.text) || /^["“]$/u.test(tokens[Math.min(first + 2, end - 1)]!.text))
      ballot.PERSON += 5;
    if (/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(closing.text) || /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(tokens[first + 1]!.text))
      ballot.PERSON += 2;
    if (companyEndings.has(closing.lower)) ballot.ORGANIZATION += isGivenName(opening.text) ? 1.5 : 4;
    if (bodyOpeners.has(opening.lower) && !isGivenName(opening.text)) ballot.ORGANIZATION += 3;
    if (
      /^(?:la|el|le|les|los|il|der|die|das|o|al)$/iu.test(opening.text) &&
      mediaHeads.size > 0 &&
      /^\p{Lu}/u.test(opening.text) &&
      words === 2
    )
      ballot.ORGANIZATION += 1;
  } else if (words === 1 && isGivenName(opening.text) && !isAmbiguousGivenName(opening.text)) ballot.PERSON += 1;
  if (/^(?:al|Al|El|el|bin|Bin|Abu|Umm|von|van|de)[-’ ]/u.test(nameText(tagged, first, end))) ballot.PERSON += 1;
  if (/^(?:Abu|Umm)$/u.test(opening.text) && words > 1) ballot.PERSON += 2;
  const city = words <= 3 ? cityNamed(nameText(tagged, first, end)) : null;
  if (city) {
    const weight = city.population >= 100_000 ? 2.5 : 1.5;
    ballot.PLACE += words === 1 && isGivenName(opening.text) ? weight - 1.5 : weight;
  }
}
