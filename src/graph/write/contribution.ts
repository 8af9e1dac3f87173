// What one article adds to the graph, as plain rows: the nodes that are its own, and what it asserts of entities and relations that it
// shares with other articles. A pure function of the extraction, so that what an article once added can be computed again and taken away.
import type { Span } from '../../article/article.ts';
import type { ExtractedEntity, ExtractedRelation, Extraction } from '../../extract/extraction.ts';
import { shortHash } from '../../extract/identity.ts';
import type { EntityKind, RelationType } from '../../generated/ontology.ts';
import { dated } from '../dated.ts';
import { dayRangeOf } from '../day-range.ts';
import { CERTAINTY_RANK, LABEL_OF_KIND } from '../model.ts';
import type { Value } from '../parameters.ts';
import { STATUS_SEPARATOR } from './merge.ts';
import { relationsOf, sentenceAt } from './participation.ts';
import { type Identities, renameEntities } from './rename.ts';
import { type Assertion, known, type Scalar } from './support.ts';

export type OwnLabel = 'Sentence' | 'Mention' | 'Evidence' | 'Claim' | 'Quantity';
export type Properties = Readonly<Record<string, Value>>;

export interface Contribution {
  /** Nodes of this article alone, by label and id. Their edges follow from their properties (statements.ts). */
  readonly own: Readonly<Record<OwnLabel, ReadonlyMap<string, Properties>>>;
  readonly entities: ReadonlyMap<string, EntityAssertion>;
  readonly relations: ReadonlyMap<string, RelationAssertion>;
}
export interface EntityAssertion extends Assertion {
  readonly kind: EntityKind;
}
export interface RelationAssertion extends Assertion {
  readonly type: RelationType;
  readonly sourceId: string;
  readonly targetId: string;
}

/** What an article that is not there adds. */
export function noContribution(): Contribution {
  const none = (): ReadonlyMap<string, Properties> => new Map();
  return {
    own: { Sentence: none(), Mention: none(), Evidence: none(), Claim: none(), Quantity: none() },
    entities: new Map(),
    relations: new Map(),
  };
}

export function contributionOf(extracted: Extraction, identities: Identities): Contribution {
  const extraction = renameEntities(extracted, identities);
  const relations = relationsOf(extraction);
  const place = new Places(extraction);
  const mentions = mentionsOf(extraction, place);
  return {
    own: {
      Sentence: byId(sentencesOf(extraction, place)),
      Mention: mentions,
      Evidence: byId(relations.flatMap((relation) => evidenceOf(relation, place))),
      Claim: byId(claimsOf(extraction, place)),
      Quantity: byId(quantitiesOf(extraction, place)),
    },
    entities: new Map(extraction.entities.map((entity) => [entity.id, entityAssertion(entity, mentions)])),
    relations: new Map(relations.map((relation) => [relation.id, relationAssertion(relation, extraction)])),
  };
}

/** Ids and texts of places in one article. */
class Places {
  readonly articleId: string;
  readonly #extraction: Extraction;

  constructor(extraction: Extraction) {
    this.articleId = extraction.article.id;
    this.#extraction = extraction;
  }

  /** Begins with article and offset: ordering by id is ordering by place (model.ts). */
  id(offset: number, ...distinction: readonly (string | number)[]): string {
    return [this.articleId, String(offset).padStart(8, '0'), ...distinction].join(':');
  }

  text({ start, end }: Span): string {
    return this.#extraction.article.text.slice(start, end);
  }

  /** From the beginning of the first to the end of the last sentence that the span touches; the span itself if there is none. */
  sentence({ start, end }: Span): Span {
    const { sentences } = this.#extraction;
    const first = sentences[sentenceAt(sentences, start)];
    const last = sentences[sentenceAt(sentences, Math.max(start, end - 1))];
    return { start: first?.start ?? start, end: last?.end ?? Math.max(end, first?.end ?? end) };
  }
}

function sentencesOf({ sentences }: Extraction, place: Places): Properties[] {
  return sentences.map(({ start, end, role }, index) => ({
    id: place.id(start),
    articleId: place.articleId,
    index,
    start,
    end,
    role,
    text: place.text({ start, end }),
  }));
}

/** Only of entity kinds: dates, quantities and weapons are helpers of extraction. */
function mentionsOf(extraction: Extraction, place: Places): Map<string, Properties> {
  return byId(
    extraction.mentions.flatMap(({ start, end, text, kind, form, entity }) => {
      if (!(kind in LABEL_OF_KIND)) return [];
      const sentence = place.sentence({ start, end });
      const properties = known({
        id: place.id(start, end, kind, entity === null ? '' : shortHash(entity)),
        articleId: place.articleId,
        entityId: entity,
        start,
        end,
        text,
        kind,
        form: form.toUpperCase(),
        sentenceStart: sentence.start,
        sentenceEnd: sentence.end,
      });
      return [properties];
    }),
  );
}

function evidenceOf({ id, evidence }: ExtractedRelation, place: Places): Properties[] {
  return evidence.map(({ start, end }) => {
    const sentence = place.sentence({ start, end });
    return {
      id: place.id(start, end, shortHash(id)),
      ownerId: id,
      articleId: place.articleId,
      start,
      end,
      text: place.text({ start, end }),
      sentence: place.text(sentence),
      sentenceStart: sentence.start,
    };
  });
}

function claimsOf({ claims }: Extraction, place: Places): Properties[] {
  return claims.map((claim) => {
    const { start, end } = claim.evidence;
    return known({
      id: claim.id,
      articleId: place.articleId,
      speakerId: claim.speaker,
      speakerText: claim.speakerText,
      viaId: claim.via,
      aboutIds: [...new Set(claim.about)],
      cue: claim.cue,
      content: claim.content,
      direct: claim.direct,
      certainty: claim.certainty,
      certaintyRank: CERTAINTY_RANK[claim.certainty],
      saidOn: claim.saidOn,
      ...dated(claim.saidOn),
      start,
      end,
      text: place.text({ start, end }),
      sentence: place.text(place.sentence({ start, end })),
    });
  });
}

function quantitiesOf({ entities, claims }: Extraction, place: Places): Properties[] {
  const claimIds = new Set(claims.map(({ id }) => id));
  return entities.flatMap((entity) => {
    if (entity.kind !== 'EVENT') return [];
    return entity.quantities.map(({ value, bound, unit, text, evidence: { start, end }, claim }) =>
      known({
        id: place.id(start, shortHash(entity.id, value, unit, text, claim)),
        eventId: entity.id,
        articleId: place.articleId,
        value,
        bound,
        unit,
        text,
        start,
        end,
        evidenceText: place.text({ start, end }),
        sentence: place.text(place.sentence({ start, end })),
        claimId: claim !== null && claimIds.has(claim) ? claim : undefined,
      }),
    );
  });
}

function entityAssertion(entity: ExtractedEntity, mentions: ReadonlyMap<string, Properties>): EntityAssertion {
  let occurrences = 0;
  for (const { entityId } of mentions.values()) if (entityId === entity.id) occurrences += 1;
  const { kind, name, aliases } = entity;
  return { kind, occurrences, fields: given({ name: [name], alias: aliases, ...ownFieldsOf(entity) }) };
}

function ownFieldsOf(entity: ExtractedEntity): Record<string, readonly (Scalar | null)[]> {
  switch (entity.kind) {
    case 'PERSON':
      return {};
    case 'COUNTRY': {
      const { alpha2, alpha3, latitude, longitude } = entity;
      return { alpha2: [alpha2], alpha3: [alpha3], latitude: [latitude], longitude: [longitude] };
    }
    case 'ORGANIZATION':
      return { country: [entity.country] };
    case 'PLACE':
      return { country: [entity.country], latitude: [entity.latitude], longitude: [entity.longitude] };
    case 'AGREEMENT':
      return { signedOn: [entity.signedOn], term: entity.terms };
    case 'EVENT':
      return { type: [entity.type], mode: [entity.mode], date: [entity.date], certainty: [entity.certainty] };
  }
}

function relationAssertion(relation: ExtractedRelation, { article }: Extraction): RelationAssertion {
  const { type, source, target, title, since, until, status, certainty, evidence } = relation;
  const month = article.publishedOn === null ? '' : (dayRangeOf(article.publishedOn)?.dateFrom.slice(0, 7) ?? '');
  return {
    type,
    sourceId: source,
    targetId: target,
    occurrences: new Set(evidence.map(({ start, end }) => `${start} ${end}`)).size,
    fields: given({
      title: [title],
      since: [since],
      until: [until],
      status: [`${month}${STATUS_SEPARATOR}${status}`],
      certainty: [certainty],
    }),
  };
}

/** Each value once, without null; fields without a value are left out. */
function given(fields: Readonly<Record<string, readonly (Scalar | null)[]>>): Record<string, Scalar[]> {
  const result: Record<string, Scalar[]> = {};
  for (const [field, values] of Object.entries(fields)) {
    const distinct = [...new Set(values)].filter((value): value is Scalar => value !== null && value !== '');
    if (distinct.length > 0) result[field] = distinct;
  }
  return result;
}

function byId(rows: readonly Properties[]): Map<string, Properties> {
  return new Map(rows.map((row) => [String(row.id), row]));
}
