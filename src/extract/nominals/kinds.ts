// What kind of thing a noun phrase refers to, by its head noun.
import type { MentionKind } from '../extraction.ts';
import type { Tagged } from '../layers.ts';
import { agreementNouns, jointWords, statementNouns } from '../lexicons/agreement-words.ts';
import { eventNouns } from '../lexicons/event-nouns.ts';
import {
  countryNouns,
  organizationNominals,
  placeNominals,
  weakWeaponNouns,
  weaponModifiers,
  weaponNouns,
} from '../lexicons/nominal-words.ts';
import { countryOfDemonym } from '../lexicons/places.ts';
import { PARTISANS, PEERS } from '../lexicons/references.ts';
import { personNouns } from '../lexicons/titles.ts';
import type { NounPhrase } from '../phrases.ts';

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    children: 'child',
    people: 'people',
    troops: 'troop',
    forces: 'force',
    countries: 'country',
    chiefs: 'chief',
    wives: 'wife',
    talks: 'talk',
    hostilities: 'hostility',
    arms: 'arms',
    media: 'media',
    police: 'police',
    policemen: 'policeman',
    gunmen: 'gunman',
    businessmen: 'businessman',
    fishermen: 'fisherman',
    spokesmen: 'spokesman',
    neighbours: 'neighbour',
  }),
);

/** Singular of a noun in small letters. */
export function singularOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  if (/(?:[^aeiou]ies)$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses)$/u.test(word)) return word.slice(0, -2);
  return /[^su]s$/u.test(word) ? word.slice(0, -1) : word;
}

/** Nouns that stand for people beyond titles and roles. */
const PEOPLE = new Set(
  'people man woman child lawmaker official migrant refugee family member victim civilian source'.split(' '),
);

/** Bodies and places alike: coreference knows them for bodies by their names. */
export const CENTERS = /^cent(?:er|re)$/u;

/** 'the EU executive'. */
const UNION_BEFORE = /^(?:eu|bloc|union)$/u;

export function kindOfNoun(tagged: Tagged, phrase: NounPhrase): MentionKind | null {
  const head = tagged.tokens[phrase.head]!;
  const noun = singularOf(head.lower);
  const before = phrase.head > phrase.core ? tagged.tokens[phrase.head - 1]!.lower : null;
  if (head.lower === 'north' || head.lower === 'south')
    return phrase.determiner === 'definite' && head.text !== head.lower && before === null ? 'COUNTRY' : null;
  if (noun === 'tank' && before === 'think') return 'ORGANIZATION';
  if (weaponNouns.has(noun) || weakWeaponNouns.has(noun)) return kindOfWeapon(noun, before);
  if (statementNouns.has(noun))
    return before !== null && (jointWords.has(before) || agreementNouns.has(before) || before === 'peace')
      ? 'AGREEMENT'
      : null;
  if (agreementNouns.has(noun)) return 'AGREEMENT';
  if (noun === 'neighbor' || noun === 'neighbour') return refersToCountries(tagged, phrase) ? 'COUNTRY' : 'PERSON';
  const first = tagged.tokens[phrase.firstToken]!.lower;
  if (PEERS.has(noun) && first === 'its') return 'COUNTRY';
  if (PEERS.has(noun) && /^(?:his|her)$/u.test(first)) return 'PERSON';
  if (head.lower !== noun && PARTISANS.has(noun)) return 'ORGANIZATION';
  if (noun === 'executive' && before !== null && UNION_BEFORE.test(before)) return 'ORGANIZATION';
  if (personNouns.has(noun) || PEOPLE.has(noun)) return isBodyChief(noun, head.lower, before) ? 'PERSON' : null;
  if (eventNouns.has(noun)) return 'EVENT';
  if (noun === 'side' || noun === 'state' || noun === 'neighbor' || noun === 'neighbour')
    return refersToCountries(tagged, phrase) || isNationalSide(tagged, phrase) ? 'COUNTRY' : null;
  if (noun === 'capital') return refersToCountries(tagged, phrase) && head.lower === 'capitals' ? 'COUNTRY' : 'PLACE';
  if (countryNouns.has(noun)) return 'COUNTRY';
  if (organizationNominals.has(noun)) return 'ORGANIZATION';
  if (CENTERS.test(noun) && before === null && phrase.determiner === 'definite') return 'ORGANIZATION';
  return placeNominals.has(noun) ? 'PLACE' : null;
}

/** 'artillery rounds' are weapons, 'talks' rounds are not; 'fighter jets' are, 'jets' alone too, 'arms' only in the plural. */
function kindOfWeapon(noun: string, before: string | null): MentionKind | null {
  if (!weakWeaponNouns.has(noun)) return 'WEAPON';
  if (noun === 'arms' || noun === 'shell' || noun === 'jet') return 'WEAPON';
  return before !== null && weaponModifiers.has(before) ? 'WEAPON' : null;
}

/** 'general' and 'national' are adjectives more often; as heads they stand for people. */
function isBodyChief(noun: string, word: string, before: string | null): boolean {
  if (noun === 'count' || (noun === 'planner' && before === null)) return false;
  return !(noun === 'monitor' && word === 'monitor' && before === null);
}

/** 'the Kenyan side' */
const isNationalSide = ({ tokens }: Tagged, { head, firstToken, core }: NounPhrase): boolean =>
  tokens[head]!.lower === 'side' &&
  core === head - 1 &&
  firstToken < core &&
  countryOfDemonym(tokens[head - 1]!.text) !== null;

/** 'both sides', 'the two neighbors', 'both capitals', 'the two states'. */
function refersToCountries(tagged: Tagged, { firstToken, head, determiner }: NounPhrase): boolean {
  for (let i = firstToken; i < head; i++)
    if (/^(?:both|two|three|neighboring|neighbouring|warring|each)$/u.test(tagged.tokens[i]!.lower)) return true;
  const noun = tagged.tokens[head]!.lower;
  return (noun === 'neighbors' || noun === 'neighbours') && (determiner === 'definite' || determiner === 'possessive');
}
