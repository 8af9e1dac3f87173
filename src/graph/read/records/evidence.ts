// Evidence: a place in an article. Claims, quantities and mentions hold their own; a relation has nodes of it.
import { type Field, one, property, record, text } from '../field.ts';
import { BY_POSITION } from '../orders.ts';

const place = {
  start: property('start'),
  end: property('end'),
  article: one('Article', (v, a) => `(${v})-[:IN_ARTICLE]->(${a}:Article)`),
};
/** A mention does not hold its sentence, as there are too many of them; it may reach over two. */
const sentencesAround = text(
  (m, s) =>
    `(${m})-[:IN_ARTICLE]->(:Article)<-[:OF]-(${s}:Sentence) WHERE ${s}.start >= ${m}.sentenceStart AND ${s}.end <= ${m}.sentenceEnd`,
  BY_POSITION,
);

const evidenceOf = (variable: string, text: string, sentence: Field = property('sentence')) =>
  record('Evidence', variable, { ...place, text: property(text), sentence });

export const evidence = evidenceOf('v', 'text');
export const evidenceOfClaim = evidenceOf('c', 'text');
export const evidenceOfMention = evidenceOf('m', 'text', sentencesAround);
export const evidenceOfQuantity = evidenceOf('q', 'evidenceText');
