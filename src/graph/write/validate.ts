// An extraction is checked before anything is written: a wrong id or offset must not reach the graph half-way.
import type { Span } from '../../article/article.ts';
import type { Extraction } from '../../extract/extraction.ts';
import { dayRangeOf } from '../day-range.ts';
import { GraphError } from '../errors.ts';

const MAX_TEXT_LENGTH = 50_000_000;

/** @throws GraphError INVALID_EXTRACTION, which names the article and what is wrong with it */
export function validateExtraction(extraction: Extraction): void {
  const { article, entities, relations, claims, mentions, sentences } = extraction;
  const fail = (what: string): never => {
    throw new GraphError('INVALID_EXTRACTION', `Article ${article.id} (${article.file}) cannot be stored: ${what}.`);
  };
  const checkId = (id: unknown, what: string): void => {
    if (typeof id !== 'string' || id === '' || id.length > 1000) fail(`${what} has no usable id`);
  };
  const checkSpan = ({ start, end }: Span, what: string): void => {
    const whole = Number.isInteger(start) && Number.isInteger(end);
    if (!whole || start < 0 || end < start || end > article.text.length) fail(`${what} spans ${start} to ${end}`);
  };
  const checkDate = (date: string | null, what: string): void => {
    if (date !== null && dayRangeOf(date) === null) fail(`${what} is ${JSON.stringify(date)}, no EDTF date`);
  };

  checkId(article.id, 'the article');
  if (article.text.length > MAX_TEXT_LENGTH) fail(`its text is longer than ${MAX_TEXT_LENGTH} characters`);
  checkDate(article.publishedOn, 'its day of publication');

  const known = new Set<string>();
  for (const entity of entities) {
    checkId(entity.id, `an entity named ${JSON.stringify(entity.name)}`);
    if (entity.name === '') fail(`entity ${entity.id} has no name`);
    if (known.has(entity.id)) fail(`entity ${entity.id} stands there twice`);
    known.add(entity.id);
    if (entity.kind === 'EVENT') checkDate(entity.date, `the date of ${entity.id}`);
    if (entity.kind === 'AGREEMENT') checkDate(entity.signedOn, `the day of ${entity.id}`);
  }
  const checkEntity = (id: string | null, what: string): void => {
    if (id !== null && !known.has(id)) fail(`${what} refers to ${id}, which is not among its entities`);
  };
  for (const id of [article.author, article.source, article.dateline]) checkEntity(id, 'its frame');
  for (const sentence of sentences) checkSpan(sentence, 'a sentence');
  for (const mention of mentions) {
    checkSpan(mention, `the mention ${JSON.stringify(mention.text.slice(0, 80))}`);
    checkEntity(mention.entity, 'a mention');
  }
  for (const entity of entities) {
    for (const id of entityReferences(entity)) checkEntity(id, entity.id);
    if (entity.kind !== 'EVENT') continue;
    for (const { evidence, value } of entity.quantities) {
      checkSpan(evidence, `a quantity of ${entity.id}`);
      if (!Number.isFinite(value)) fail(`a quantity of ${entity.id} is no number`);
    }
  }
  for (const relation of relations) {
    checkId(relation.id, 'a relation');
    checkEntity(relation.source, relation.id);
    checkEntity(relation.target, relation.id);
    checkDate(relation.since, `'since' of ${relation.id}`);
    checkDate(relation.until, `'until' of ${relation.id}`);
    for (const span of relation.evidence) checkSpan(span, `evidence of ${relation.id}`);
  }
  for (const claim of claims) {
    checkId(claim.id, 'a claim');
    for (const id of [claim.speaker, claim.via, ...claim.about]) checkEntity(id, claim.id);
    checkDate(claim.saidOn, `the day of ${claim.id}`);
    checkSpan(claim.evidence, `evidence of ${claim.id}`);
  }
}

/** The entities that an event or agreement names in its own fields. A country or organisation may be named without being an entity here. */
function entityReferences(entity: Extraction['entities'][number]): readonly string[] {
  if (entity.kind === 'EVENT') return [...entity.places, ...entity.actors, ...entity.recipients];
  if (entity.kind === 'AGREEMENT') return [...entity.parties, ...entity.signatories];
  return [];
}
