// Cross-article resolution: which entities of different articles, under different ids, are the same thing. Conservative: most things are
// one because their ids are (extract/identity.ts); here three kinds are added, each only where nothing speaks against it.
//   organisation  known by its acronym alone, where exactly one organisation is spelled out with that acronym
//   agreement     same name; or same head noun, same two or more parties, and days of signing that contain one another
//   event         same type and day, and same place with participants in common; or the same actor and recipient, no other place
// The outcome is a function of the set of things compared, not of the order in which articles came.
import type { EntityId, ExtractedEntity, Extraction } from '../../extract/extraction.ts';
import { nameKey } from '../../extract/identity.ts';
import { daysCovered, isCompatible } from '../day-range.ts';
import { isAcronym } from './merge.ts';

/** What of an entity decides whether it is the same as another one. */
export type Likeness = OrganizationLikeness | AgreementLikeness | EventLikeness;
interface LikenessBase {
  /** The id that extraction gives it. */
  readonly id: EntityId;
  /** Only things that share a key are compared. */
  readonly keys: readonly string[];
}
export interface OrganizationLikeness extends LikenessBase {
  readonly kind: 'ORGANIZATION';
  readonly spelledOut: boolean;
  readonly country: EntityId | null;
}
export interface AgreementLikeness extends LikenessBase {
  readonly kind: 'AGREEMENT';
  /** Key of its proper name; null if it is named by description only. */
  readonly name: string | null;
  readonly headNoun: string;
  readonly parties: readonly EntityId[];
  readonly signedOn: string | null;
}
export interface EventLikeness extends LikenessBase {
  readonly kind: 'EVENT';
  /** With the home countries of organisations: 'the army struck' and 'the country struck' may be one event. */
  readonly actors: readonly EntityId[];
  readonly recipients: readonly EntityId[];
}

/** A day of signing that is known less precisely than by month says too little. */
const MAX_DAYS_OF_SIGNING = 31;
const NAMELESS_AGREEMENT = /^agreement:[0-9a-f]{16}$/;
const PLACE_KEY = /^event:[A-Z]+:[\d-]+[?~%]?:place:/;
const ENDS_HEAD = new Set(['on', 'of', 'for', 'between', 'with', 'to', 'in', 'against', 'about', 'and', 'from', 'by']);

/** The entities of an article that may turn out to be the same as others'. */
export function likenessesOf({ entities }: Extraction): Likeness[] {
  const homes = new Map(entities.map((entity) => [entity.id, homeOf(entity)]));
  return entities.flatMap((entity): Likeness[] => {
    if (entity.kind === 'ORGANIZATION') {
      const acronyms = [entity.name, ...entity.aliases].filter(isAcronym).map(nameKey);
      if (acronyms.length === 0) return [];
      const spelledOut = !isAcronym(entity.name);
      const keys = sorted(acronyms.map((acronym) => `acronym:${acronym}`));
      return [{ kind: 'ORGANIZATION', id: entity.id, keys, spelledOut, country: entity.country }];
    }
    if (entity.kind === 'AGREEMENT') {
      const { id, signedOn } = entity;
      const parties = sorted(entity.parties);
      const name = NAMELESS_AGREEMENT.test(id) ? null : nameKey(entity.name).split(' ').sort().join(' ');
      const headNoun = headNounOf(entity.name);
      const keys = [
        ...(name === null ? [] : [`agreement:${name}`]),
        ...(parties.length >= 2 && signedOn !== null ? [`agreement:${headNoun}:${parties.join(' ')}`] : []),
      ];
      return keys.length === 0 ? [] : [{ kind: 'AGREEMENT', id, keys, name, headNoun, parties, signedOn }];
    }
    if (entity.kind === 'EVENT') {
      const { id, type, date } = entity;
      const places = entity.places.filter((place) => place.startsWith('place:'));
      if (date === null || daysCovered(date) !== 1) return [];
      const withHomes = (ids: readonly EntityId[]): string[] =>
        sorted(ids.flatMap((participant) => [participant, homes.get(participant) ?? participant]));
      const actors = withHomes(entity.actors);
      const recipients = withHomes(entity.recipients);
      const sides = actors.flatMap((actor) => recipients.map((recipient) => `${actor} ${recipient}`));
      const happenedAt = actors.length + recipients.length === 0 ? [] : places;
      const keys = sorted([...happenedAt, ...sides].map((what) => `event:${type}:${date}:${what}`));
      if (keys.length === 0) return [];
      return [{ kind: 'EVENT', id, keys, actors, recipients }];
    }
    return [];
  });
}

/** For each id of the likenesses the id of the thing that it is, often itself. One id may have several likenesses, from several articles. */
export function resolve(likenesses: readonly Likeness[]): Map<EntityId, EntityId> {
  const things = combine(likenesses);
  const ofKind = <L extends Likeness>(kind: L['kind']): L[] =>
    things.filter((thing): thing is L => thing.kind === kind);
  return new Map([
    ...resolveOrganizations(ofKind<OrganizationLikeness>('ORGANIZATION')),
    ...resolveGroups(ofKind<AgreementLikeness>('AGREEMENT').sort(byPrecision), isSameAgreement),
    ...resolveGroups(ofKind<EventLikeness>('EVENT').sort(placedFirst), isSameEvent),
  ]);
}

function* resolveOrganizations(things: readonly OrganizationLikeness[]): Iterable<[EntityId, EntityId]> {
  for (const thing of things) {
    const spelledOut = thing.spelledOut
      ? []
      : things.filter((other) => other.spelledOut && shares(thing.keys, other.keys) && isSameCountry(thing, other));
    yield [thing.id, spelledOut.length === 1 ? spelledOut[0]!.id : thing.id];
  }
}

/** Each thing joins the one group with all of whose members it agrees; where there are two such groups, it is left alone. */
function* resolveGroups<L extends Likeness>(
  things: readonly L[],
  isSame: (a: L, b: L) => boolean,
): Iterable<[EntityId, EntityId]> {
  const groups: L[][] = [];
  for (const thing of things) {
    const fitting = groups.filter((group) => group.every((member) => isSame(member, thing)));
    const group = fitting.length === 1 ? fitting[0]! : [];
    if (group.length === 0) groups.push(group);
    group.push(thing);
    yield [thing.id, group[0]!.id];
  }
}

function isSameAgreement(a: AgreementLikeness, b: AgreementLikeness): boolean {
  const datesAgree = a.signedOn === null || b.signedOn === null || isCompatible(a.signedOn, b.signedOn);
  if (!datesAgree) return false;
  if (a.name !== null && b.name !== null) {
    return a.name === b.name && (a.parties.length === 0 || b.parties.length === 0 || shares(a.parties, b.parties));
  }
  const tellingDates = [a.signedOn, b.signedOn].every(
    (date) => date !== null && daysCovered(date) <= MAX_DAYS_OF_SIGNING,
  );
  const sameParties = a.parties.length >= 2 && a.parties.join(' ') === b.parties.join(' ');
  return tellingDates && sameParties && a.headNoun === b.headNoun;
}

function isSameEvent(a: EventLikeness, b: EventLikeness): boolean {
  const agree = (x: readonly EntityId[], y: readonly EntityId[]): boolean =>
    x.length === 0 || y.length === 0 || shares(x, y);
  const inCommon = shares([...a.actors, ...a.recipients], [...b.actors, ...b.recipients]);
  const sameSides = agree(a.actors, b.actors) && agree(a.recipients, b.recipients);
  return shares(a.keys, b.keys) && inCommon && sameSides && agree(placeKeysOf(a), placeKeysOf(b));
}

/** An event without a place then finds all that it may be, and is left alone where they are two. */
function placedFirst(a: EventLikeness, b: EventLikeness): number {
  return Number(placeKeysOf(a).length === 0) - Number(placeKeysOf(b).length === 0) || byId(a, b);
}

function placeKeysOf({ keys }: EventLikeness): string[] {
  return keys.filter((key) => PLACE_KEY.test(key));
}

function isSameCountry(a: OrganizationLikeness, b: OrganizationLikeness): boolean {
  return a.country === null || b.country === null || a.country === b.country;
}

/** Likenesses of one id as one: lists joined, the more precise date, what only one of them knows. */
function combine(likenesses: readonly Likeness[]): Likeness[] {
  const combined = new Map<EntityId, Likeness>();
  const inOrder = [...likenesses].sort((a, b) => byId(a, b) || compare(JSON.stringify(a), JSON.stringify(b)));
  for (const likeness of inOrder) {
    const first = combined.get(likeness.id);
    combined.set(likeness.id, first === undefined ? likeness : combineTwo(first, likeness));
  }
  return [...combined.values()];
}

function combineTwo(a: Likeness, b: Likeness): Likeness {
  const keys = sorted([...a.keys, ...b.keys]);
  if (a.kind === 'ORGANIZATION' && b.kind === 'ORGANIZATION') {
    return { ...a, keys, spelledOut: a.spelledOut || b.spelledOut, country: a.country ?? b.country };
  }
  if (a.kind === 'AGREEMENT' && b.kind === 'AGREEMENT') {
    const dates = [a.signedOn, b.signedOn].filter((date) => date !== null);
    const [signedOn = null] = dates.sort((x, y) => daysCovered(x) - daysCovered(y) || compare(x, y));
    return { ...a, keys, parties: sorted([...a.parties, ...b.parties]), signedOn };
  }
  if (a.kind === 'EVENT' && b.kind === 'EVENT') {
    const actors = sorted([...a.actors, ...b.actors]);
    return { ...a, keys, actors, recipients: sorted([...a.recipients, ...b.recipients]) };
  }
  return a;
}

/** Named ones before described ones, precise dates before wide ones: what a group begins with gives it its id. */
function byPrecision(a: AgreementLikeness, b: AgreementLikeness): number {
  const days = ({ signedOn }: AgreementLikeness): number => (signedOn === null ? 1e9 : daysCovered(signedOn));
  return Number(a.name === null) - Number(b.name === null) || days(a) - days(b) || byId(a, b);
}

function homeOf(entity: ExtractedEntity): EntityId | null {
  return entity.kind === 'ORGANIZATION' ? entity.country : null;
}

/** 'treaty' of 'Treaty on Friendship', 'pact' of 'new defence pact': the word before the first preposition. */
function headNounOf(name: string): string {
  const words = nameKey(name).split(' ');
  const end = words.findIndex((word, index) => index > 0 && ENDS_HEAD.has(word));
  return words[(end < 0 ? words.length : end) - 1] ?? '';
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((item) => b.includes(item));
}

function sorted(items: readonly string[]): string[] {
  return [...new Set(items)].sort();
}

function byId(a: Likeness, b: Likeness): number {
  return compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
