// What the loader reads out of one article: the JSON that `npm run extract` prints and that loading stores (contract: extraction.md).
import type { SentenceRole, Span } from '../article/article.ts';
import type {
  Certainty,
  DateBasis,
  EntityKind,
  EventType,
  QuantityBound,
  RelationStatus,
  RelationType,
} from '../generated/ontology.ts';

export type MentionKind = EntityKind | 'DATE' | 'QUANTITY' | 'WEAPON';
export type MentionFormName = 'name' | 'adjective' | 'nominal' | 'pronoun';
/** An id in Extraction.entities. */
export type EntityId = string;

export interface Extraction {
  readonly article: ExtractedArticle;
  readonly sentences: readonly (Span & { readonly role: SentenceRole })[];
  readonly mentions: readonly ExtractedMention[];
  readonly entities: readonly ExtractedEntity[];
  readonly relations: readonly ExtractedRelation[];
  readonly claims: readonly ExtractedClaim[];
  readonly warnings: readonly string[];
}

export interface ExtractedArticle {
  readonly id: string;
  readonly file: string;
  readonly title: string | null;
  readonly author: EntityId | null;
  readonly source: EntityId | null;
  readonly dateline: EntityId | null;
  readonly publishedOn: string | null;
  readonly publishedOnBasis: DateBasis;
  readonly url: string | null;
  readonly text: string;
}

export interface ExtractedMention extends Span {
  readonly text: string;
  readonly kind: MentionKind;
  readonly form: MentionFormName;
  readonly entity: EntityId | null;
}

interface EntityBase {
  readonly id: EntityId;
  readonly name: string;
  readonly aliases: readonly string[];
}
export interface ExtractedPerson extends EntityBase {
  readonly kind: 'PERSON';
}
export interface ExtractedCountry extends EntityBase {
  readonly kind: 'COUNTRY';
  /** ISO 3166-1; null for a historical or unrecognised country. */
  readonly alpha2: string | null;
  readonly alpha3: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}
export interface ExtractedOrganization extends EntityBase {
  readonly kind: 'ORGANIZATION';
  readonly country: EntityId | null;
}
export interface ExtractedPlace extends EntityBase {
  readonly kind: 'PLACE';
  readonly country: EntityId | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}
export interface ExtractedAgreement extends EntityBase {
  readonly kind: 'AGREEMENT';
  /** EDTF. */
  readonly signedOn: string | null;
  readonly parties: readonly EntityId[];
  readonly signatories: readonly EntityId[];
  readonly terms: readonly string[];
}
export interface ExtractedEvent extends EntityBase {
  readonly kind: 'EVENT';
  readonly type: EventType;
  readonly mode: string | null;
  /** EDTF. */
  readonly date: string | null;
  readonly places: readonly EntityId[];
  readonly actors: readonly EntityId[];
  readonly recipients: readonly EntityId[];
  readonly quantities: readonly ExtractedQuantity[];
  readonly certainty: Certainty;
}
export type ExtractedEntity =
  | ExtractedPerson
  | ExtractedCountry
  | ExtractedOrganization
  | ExtractedPlace
  | ExtractedAgreement
  | ExtractedEvent;

export interface ExtractedQuantity {
  readonly value: number;
  readonly bound: QuantityBound;
  /** What is counted, singular or plural as the article has it: 'soldiers', 'containers'. */
  readonly unit: string;
  /** Whom or what it counts, and what happened to it: 'North Korean officers killed'. */
  readonly text: string;
  readonly evidence: Span;
  /** Id of the claim that gives the figure, if one does. */
  readonly claim: string | null;
}

export interface ExtractedRelation {
  readonly id: string;
  readonly type: RelationType;
  readonly source: EntityId;
  readonly target: EntityId;
  readonly title: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly status: RelationStatus;
  readonly certainty: Certainty;
  /** At least one. */
  readonly evidence: readonly Span[];
}

export interface ExtractedClaim {
  readonly id: string;
  readonly speaker: EntityId | null;
  readonly speakerText: string;
  readonly via: EntityId | null;
  readonly cue: string;
  readonly content: string;
  readonly direct: boolean;
  readonly certainty: Certainty;
  readonly saidOn: string | null;
  readonly about: readonly EntityId[];
  readonly evidence: Span;
}
