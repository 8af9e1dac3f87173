// Resolves nominals for persons: 'the minister' by office, 'the former judge' by what else is said of somebody, 'her rival' by who else is near.
import type { EntityId } from '../extraction.ts';
import { nameKey } from '../identity.ts';
import type { Mention, Tagged } from '../layers.ts';
import { PEERS, PLAIN_PERSONS } from '../lexicons/references.ts';
import type { Anaphor, Antecedent } from './history.ts';
import { bodyInside, countryInside, lemmaOf, type NominalContext } from './nominal-context.ts';
import type { Holders } from './officeholders.ts';

const DEFINITE = new Set(['the', 'this', 'that', 'its', 'his', 'her', 'their']);
export function personMeant(context: NominalContext, mention: Mention, anaphor: Anaphor): EntityId | null {
  const { tagged, history, officeholders, genderOf } = context;
  const head = lemmaOf(tagged, mention);
  const country = countryInside(context, mention);
  const of = country ?? bodyInside(context, mention);
  if (!of && isStranger(context, head, anaphor)) return null;
  const definite = country !== null || DEFINITE.has(tagged.tokens[mention.firstToken]?.lower ?? '');
  if (!definite) return null;
  const words = [...modifiers(tagged, mention, of), ...nameKey(head).split(' ')];
  const asked = officeholders.of(words, of?.entity ?? ownerOf(context, mention));
  const holders = withoutOthers(asked, excluded(context, mention), isFormerly(tagged, mention));
  if (isFormerly(tagged, mention) && holders.former.size === 0)
    return history.best(
      anaphor,
      ({ kind, plural, entity }) => kind === 'PERSON' && !plural && (entity === null || !holders.persons.has(entity)),
    );
  const [first] = holders.persons;
  if (first !== undefined)
    return (
      mostLikely(context, ofSpeakersCountry(context, mention, holders), anaphor, of !== null) ??
      (of || holders.persons.size === 1 ? first : null)
    );
  const described = context.descriptions.calledBy(head);
  const called = history.near(
    anaphor,
    ({ entity, kind }) => kind === 'PERSON' && entity !== null && described.has(entity),
    8,
  )[0];
  if (called && !of) return called;
  if (mention.rule === 'age' || isCharacterised(tagged, mention, of))
    return history.best(anaphor, (other) => other.kind === 'PERSON' && !other.plural);
  const gender = PLAIN_PERSONS.get(head);
  if (!gender || country) return null;
  const near = history.near(
    anaphor,
    (other) =>
      other.kind === 'PERSON' &&
      (gender === 'unknown' || (other.entity !== null && [gender, 'unknown'].includes(genderOf(other.entity)))),
    1,
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** 'his minister' is not himself; who speaks in a quotation calls nobody 'the minister' but another. */
function excluded({ meantAt, tagged, speakerOver }: NominalContext, mention: Mention): ReadonlySet<EntityId | null> {
  const isOwned = /^(?:his|her)$/.test(tagged.tokens[mention.firstToken]!.lower);
  return new Set([isOwned ? meantAt(mention.firstToken) : null, speakerOver(mention)]);
}

/** Without those who are ruled out, and without who once held the office where somebody holds it now. */
function withoutOthers(holders: Holders, ruledOut: ReadonlySet<EntityId | null>, isFormer: boolean): Holders {
  const others = [...holders.persons].filter((person) => !ruledOut.has(person));
  const inOffice = isFormer ? [] : others.filter((person) => !holders.former.has(person));
  const persons = new Set(inOffice.length > 0 ? inOffice : others);
  return { ...holders, persons, atHome: new Set([...holders.atHome].filter((person) => persons.has(person))) };
}

/** "The minister read it," a lawmaker says: that of his own country, if one of those is. */
function ofSpeakersCountry({ speakerOver, belongings }: NominalContext, mention: Mention, holders: Holders): Holders {
  const speaker = speakerOver(mention);
  const country = speaker === null ? null : belongings.countryOf(speaker);
  const own = [...holders.persons].filter((person) => country !== null && belongings.countryOf(person) === country);
  return own.length > 0 ? { ...holders, persons: new Set(own) } : holders;
}

/** 'A senior diplomat was wary': 'the diplomat' in the next sentences is that one, not one with a name. */
function isStranger({ tagged, history }: NominalContext, head: string, anaphor: Anaphor): boolean {
  for (const { entity, kind, plural, firstToken, endToken } of history.back(anaphor, 1)) {
    if (kind !== 'PERSON' || plural) continue;
    const isCalledSo = tagged.tokens.slice(firstToken, endToken).some(({ lower }) => lower === head);
    if (isCalledSo) return entity === null && /^an?$/.test(tagged.tokens[firstToken]!.lower);
  }
  return false;
}

/** 'his spokesman': of the country that he acts for. */
function ownerOf({ tagged, meantAt, belongings }: NominalContext, { firstToken }: Mention): EntityId | null {
  if (!/^(?:his|her|its|their)$/.test(tagged.tokens[firstToken]!.lower)) return null;
  const owner = meantAt(firstToken);
  return owner === null ? null : belongings.countryOf(owner);
}

/** 'the former Treasury chief': none of those who are in office. */
const isFormerly = ({ tokens }: Tagged, { firstToken, head }: Mention): boolean =>
  tokens[firstToken]!.lower === 'the' && tokens.slice(firstToken + 1, head).some(({ lower }) => FORMERLY.test(lower));

const FORMERLY = /^(?:former|retired|one-time|onetime|ex-.+)$/;

/** 'the former judge', 'the 52-year-old nurse', 'the retired general': what somebody is besides the office that the article gives. */
function isCharacterised({ tokens }: Tagged, { firstToken, head }: Mention, of: Mention | null): boolean {
  if (tokens[firstToken]!.lower !== 'the' || of !== null) return false;
  for (let at = firstToken + 1; at < head; at++)
    if (/^(?:veteran|longtime|long-time|\d{1,3}-year-old)$/.test(tokens[at]!.lower)) return true;
  return false;
}

/** 'her former ally', 'his cabinet colleague': the one other person near. */
export function relativeMeant(
  { tagged, history, meantAt }: NominalContext,
  mention: Mention,
  anaphor: Anaphor,
): EntityId | null {
  const first = tagged.tokens[mention.firstToken]!.lower;
  if (!/^(?:his|her)$/.test(first) || !PEERS.has(lemmaOf(tagged, mention))) return null;
  const owner = meantAt(mention.firstToken);
  if (owner === null) return null;
  const others = history.near(
    anaphor,
    ({ kind, entity, plural, clause, role }) =>
      kind === 'PERSON' && !plural && entity !== owner && !(clause === anaphor.clause && role === 'subject'),
  );
  return others.length === 1 ? others[0]! : null;
}

/** Words between determiner, country or body and head that belong to a title: 'foreign', 'defense'. */
function modifiers(tagged: Tagged, mention: Mention, of: Mention | null): string[] {
  const words: string[] = [];
  for (let at = of?.endToken ?? mention.firstToken; at < mention.head; at++) {
    const token = tagged.tokens[at];
    if (
      !token ||
      !/^(?:NOUN|ADJ|PROPN)$/.test(token.pos) ||
      /^(?:then|former|new|current|late|top|senior|outgoing|acting|the)$/.test(token.lower)
    )
      continue;
    words.push(...nameKey(token.text).split(' '));
  }
  return words.filter((word) => word !== '');
}

/** Who was mentioned in this sentence or the last one, else the officeholder of the country that the report is filed from, else the last one. */
function mostLikely(
  { history }: NominalContext,
  { persons, atHome }: Holders,
  anaphor: Anaphor,
  isOwned: boolean,
): EntityId | null {
  const isHolder = (mention: Antecedent): boolean => mention.entity !== null && persons.has(mention.entity);
  const [near] = [...history.near(anaphor, isHolder, 1), ...history.near(anaphor, isHolder)];
  if (near) return near;
  return history.last(!isOwned && atHome.size > 0 ? atHome : persons);
}
