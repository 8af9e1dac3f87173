// Articles, with what they speak of and what is said in them.
import { one, page, property, record } from '../field.ts';
import { BY_ID, BY_NAME, BY_POSITION } from '../orders.ts';

export const article = record('Article', 'a', {
  id: property('id'),
  title: property('title'),
  author: one('Entity', (a, e) => `(${a})-[:WRITTEN_BY]->(${e}:Person)`),
  source: one('Entity', (a, e) => `(${a})-[:PUBLISHED_BY]->(${e}:Organization)`),
  dateline: one('Entity', (a, e) => `(${a})-[:FILED_FROM]->(${e}:Place)`),
  publishedOn: property('publishedOn'),
  publishedOnBasis: property('publishedOnBasis'),
  url: property('url'),
  text: property('text'),
  entities: page(
    'Entity',
    (a, e) => `(${a})<-[:IN_ARTICLE]-(:Mention)-[:REFERS_TO]->(${e}:Entity)`,
    BY_NAME,
    'EntityFilter',
  ),
  claims: page('Claim', (a, c) => `(${a})<-[:IN_ARTICLE]-(${c}:Claim)`, BY_POSITION, 'ClaimFilter'),
  mentions: page('Mention', (a, m) => `(${a})<-[:IN_ARTICLE]-(${m}:Mention)`, BY_ID),
});
