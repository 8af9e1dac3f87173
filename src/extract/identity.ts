// Ids of entities, relations and claims: the same name, parties or span give the same id on every run and machine, so that loading merges
// what many articles say. An id never depends on the order in which articles are read.
import { createHash } from 'node:crypto';
import type { EventType, RelationType } from '../generated/ontology.ts';
import type { EntityId } from './extraction.ts';

/** First 16 hexadecimal characters of the SHA-256 of the parts; a part cannot run into the next one. */
export function shortHash(...parts: readonly (string | number | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

// Letters that Unicode does not decompose into a base letter and a mark.
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};

/** Lower case, diacritics folded, punctuation gone, no leading 'the': the key under which two spellings of a name are one name. */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıøłđðþæœß]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/[’ʼ`´‘]/g, "'")
    .replace(/'s(?![\p{L}\p{N}])/gu, '')
    .replace(/[.']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
}

/** 'Ana Pérez-Gil' -> 'ana-perez-gil'; a name without letters or digits becomes its hash. */
export function slug(name: string): string {
  return nameKey(name).replaceAll(' ', '-') || shortHash(name);
}

/** By ISO 3166-1 alpha-2; by name for a historical or unrecognised country. */
export function countryId(alpha2: string | null, name: string): EntityId {
  return alpha2 ? `country:${alpha2}` : `country:${slug(name)}`;
}

/** A person of one name word ('Kim') is known in this article only. */
export function personId(name: string, articleId: string): EntityId {
  return nameKey(name).includes(' ') ? `person:${slug(name)}` : `person:${shortHash(articleId)}:${slug(name)}`;
}

export interface OrganizationIdentity {
  readonly name: string;
  /** Is it a name that every country may have: 'Foreign Ministry', 'National Assembly', 'police'? */
  readonly generic: boolean;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly articleId: string;
}

/** A generic name is told apart by its country, without a known country by its article. */
export function organizationId({ name, generic, country, articleId }: OrganizationIdentity): EntityId {
  if (!generic) return `org:${slug(name)}`;
  return country ? `org:${country.toLowerCase()}:${slug(name)}` : `org:${shortHash(articleId)}:${slug(name)}`;
}

export function placeId(name: string, alpha2: string | null): EntityId {
  return alpha2 ? `place:${alpha2.toLowerCase()}:${slug(name)}` : `place:${slug(name)}`;
}

export interface AgreementIdentity {
  /** Null for a descriptive name: 'treaty', 'joint statement'. */
  readonly properName: string | null;
  /** 'treaty', 'accord'. */
  readonly headNoun: string;
  readonly parties: readonly EntityId[];
  /** EDTF. */
  readonly signedOn: string | null;
  readonly articleId: string;
  /** Number of this agreement among those of its head noun in the article, from 0. */
  readonly ordinal: number;
}

/** A nameless agreement is known everywhere by its head noun, parties and date; where parties or date are missing, in its article only. */
export function agreementId(agreement: AgreementIdentity): EntityId {
  if (agreement.properName) return `agreement:${slug(agreement.properName)}`;
  const parties = [...agreement.parties].sort().join(' ');
  const known = parties && agreement.signedOn;
  return known
    ? `agreement:${shortHash(slug(agreement.headNoun), parties, agreement.signedOn)}`
    : `agreement:${shortHash(agreement.articleId, slug(agreement.headNoun), agreement.ordinal)}`;
}

export interface EventIdentity {
  readonly type: EventType;
  readonly actors: readonly EntityId[];
  readonly recipients: readonly EntityId[];
  readonly places: readonly EntityId[];
  /** EDTF. */
  readonly date: string | null;
  readonly articleId: string;
  /** Number of this event among those of its type in the article, from 0. */
  readonly ordinal: number;
}

/** A dated event with a participant is known everywhere by type, participants, date and places; any other one in its article only. */
export function eventId(event: EventIdentity): EntityId {
  const sorted = (ids: readonly EntityId[]): string => [...ids].sort().join(' ');
  if (event.date && event.actors.length + event.recipients.length > 0) {
    return `event:${shortHash(event.type, sorted(event.actors), sorted(event.recipients), event.date, sorted(event.places))}`;
  }
  return `event:${shortHash(event.articleId, event.type, event.ordinal)}`;
}

export function relationId(type: RelationType, source: EntityId, target: EntityId, title: string | null): string {
  return `relation:${shortHash(type, source, target, title ? nameKey(title) : null)}`;
}

export interface ClaimIdentity {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly speaker: EntityId | null;
  /** Tells apart two claims of one speaker with the same evidence. */
  readonly content: string;
}

export function claimId({ articleId, start, end, speaker, content }: ClaimIdentity): string {
  return `claim:${shortHash(articleId, start, end, speaker, content)}`;
}
