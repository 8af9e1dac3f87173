// The relations that events and agreements imply by their own fields (who acted, who signed, where), with evidence: the sentences that
// speak of both. Relations that the extraction gives itself are left as they are.
import type { Span } from '../../article/article.ts';
import type { EntityId, ExtractedEntity, ExtractedRelation, Extraction } from '../../extract/extraction.ts';
import { relationId } from '../../extract/identity.ts';
import type { Certainty, RelationType } from '../../generated/ontology.ts';

/** All relations of an article: those extracted, and participation in its events and agreements. */
export function relationsOf(extraction: Extraction): ExtractedRelation[] {
  const relations = [...extraction.relations];
  const given = new Set(relations.map(({ type, source, target }) => endsKey(type, source, target)));
  const evidence = new SharedSentences(extraction);
  for (const entity of extraction.entities) {
    for (const [type, source, target, certainty] of impliedBy(entity)) {
      const key = endsKey(type, source, target);
      if (given.has(key) || source === target) continue;
      given.add(key);
      relations.push({
        id: relationId(type, source, target, null),
        type,
        source,
        target,
        title: null,
        since: null,
        until: null,
        status: 'UNKNOWN',
        certainty,
        evidence: evidence.of(entity, source === entity.id ? target : source),
      });
    }
  }
  return relations;
}

type Implied = [type: RelationType, source: EntityId, target: EntityId, certainty: Certainty];

function impliedBy(entity: ExtractedEntity): Implied[] {
  const { id } = entity;
  if (entity.kind === 'EVENT') {
    return [
      ...entity.actors.map((actor): Implied => ['ACTOR_IN', actor, id, entity.certainty]),
      ...entity.recipients.map((recipient): Implied => ['RECIPIENT_IN', recipient, id, entity.certainty]),
      ...entity.places.map((place): Implied => ['OCCURRED_IN', id, place, entity.certainty]),
    ];
  }
  if (entity.kind === 'AGREEMENT') {
    return [
      ...entity.parties.map((party): Implied => ['PARTY_TO', party, id, 'ASSERTED']),
      ...entity.signatories.map((signatory): Implied => ['SIGNED', signatory, id, 'ASSERTED']),
    ];
  }
  return [];
}

function endsKey(type: RelationType, source: EntityId, target: EntityId): string {
  return `${type} ${source} ${target}`;
}

/** The sentences in which two entities are mentioned. */
class SharedSentences {
  readonly #sentences: readonly Span[];
  readonly #byEntity = new Map<EntityId, Set<number>>();

  constructor({ sentences, mentions }: Extraction) {
    this.#sentences = sentences;
    for (const { entity, start } of mentions) {
      if (entity === null) continue;
      const sentence = sentenceAt(sentences, start);
      if (sentence < 0) continue;
      const known = this.#byEntity.get(entity) ?? new Set();
      this.#byEntity.set(entity, known.add(sentence));
    }
  }

  /** Where both are mentioned; else where the event or agreement is, or its figures are given. */
  of(entity: ExtractedEntity, participant: EntityId): Span[] {
    const own = new Set(this.#byEntity.get(entity.id));
    if (entity.kind === 'EVENT') {
      for (const { evidence } of entity.quantities) {
        const sentence = sentenceAt(this.#sentences, evidence.start);
        if (sentence >= 0) own.add(sentence);
      }
    }
    const shared = [...own].filter((sentence) => this.#byEntity.get(participant)?.has(sentence));
    const chosen = shared.length > 0 ? shared : [...own].sort((a, b) => a - b).slice(0, 1);
    return chosen
      .sort((a, b) => a - b)
      .flatMap((sentence) => this.#sentences[sentence] ?? [])
      .map(({ start, end }) => ({ start, end }));
  }
}

/** Index of the sentence that covers an offset, or -1; sentences are in order. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, end } = sentences[middle]!;
    if (offset < start) high = middle - 1;
    else if (offset >= end) low = middle + 1;
    else return middle;
  }
  return -1;
}
