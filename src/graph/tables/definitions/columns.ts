// What the tables have in common: columns, and the lines of Cypher that read them.
import { Certainty, EntityKind } from '../../../generated/ontology.ts';
import type { Row } from '../table.ts';

export const KINDS = Object.values(EntityKind);
export const CERTAINTIES = Object.values(Certainty);

export const COUNTRY_OF = 'CALL (n) { MATCH (x:Entity {id: n.countryId}) RETURN collect(x.name) AS countries }';
export const ARTICLE_OF = `CALL (n) {
  MATCH (n)-[:IN_ARTICLE]->(a:Article)
  RETURN collect({title: a.title, date: a.publishedOn, dateFrom: a.dateFrom, dateTo: a.dateTo}) AS articles
}`;
export const FIRST_MENTION = `CALL (n) {
  MATCH (n)<-[:REFERS_TO]-(m:Mention) WITH m ORDER BY m.id LIMIT 1
  RETURN collect({articleId: m.articleId, start: m.start, end: m.end}) AS places
}`;

export const namesAt = (pattern: string, result: string): string =>
  `CALL (n) { MATCH ${pattern} WITH DISTINCT x ORDER BY x.sortName, x.id LIMIT 100 RETURN collect(x.name) AS ${result} }`;

export const DATES = { date: 'String', dateFrom: 'Date', dateTo: 'Date' } as const;
export const PLACE_IN_TEXT = { articleId: 'ID', startOffset: 'Int', endOffset: 'Int' } as const;

/** Properties of the node under their own names. */
export function own(...properties: readonly string[]): Record<string, string> {
  return Object.fromEntries(properties.map((property) => [property, `n.${property}`]));
}

export function placeIn(place: unknown): Record<string, unknown> {
  const { start, end, ...rest } = (place ?? {}) as Readonly<Record<string, unknown>>;
  return { ...rest, startOffset: start, endOffset: end } satisfies Partial<Record<keyof Row, unknown>>;
}
