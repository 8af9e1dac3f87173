// Entities of all six kinds: one table, as a field means the same on every kind that has it.
import { listProperty, many, type NodeRecord, one, page, property } from '../field.ts';
import { BY_DAY_AND_POSITION, BY_EVIDENCE, BY_ID, BY_NAME, LATEST_FIRST } from '../orders.ts';

export const TYPE_OF_KIND: Readonly<Record<string, string>> = {
  PERSON: 'Person',
  COUNTRY: 'Country',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
  AGREEMENT: 'Agreement',
  EVENT: 'Event',
};

export const entity: NodeRecord = {
  types: Object.values(TYPE_OF_KIND),
  typeOf: (row) => TYPE_OF_KIND[String(row.kind)] ?? 'Place',
  always: ['kind'],
  variable: 'e',
  fields: {
    id: property('id'),
    kind: property('kind'),
    name: property('name'),
    aliases: listProperty('aliases'),
    mentions: page('EvidenceOfMention', (e, m) => `(${e})<-[:REFERS_TO]-(${m}:Mention)`, BY_ID),
    articles: page('Article', (e, a) => `(${e})<-[:REFERS_TO]-(:Mention)-[:IN_ARTICLE]->(${a}:Article)`, LATEST_FIRST),
    relations: page('Relation', (e, r) => `(${e})<-[:SOURCE|TARGET]-(${r}:Relation)`, BY_EVIDENCE, 'RelationFilter'),
    claims: page('Claim', (e, c) => `(${e})<-[:ABOUT]-(${c}:Claim)`, BY_DAY_AND_POSITION, 'ClaimFilter'),
    statements: page('Claim', (e, c) => `(${e})<-[:SPEAKER]-(${c}:Claim)`, BY_DAY_AND_POSITION, 'ClaimFilter'),
    offices: many('Office', officesOf, BY_EVIDENCE),
    alpha2: property('alpha2'),
    alpha3: property('alpha3'),
    latitude: property('latitude'),
    longitude: property('longitude'),
    country: one('Entity', (e, c) => `(${c}:Entity {id: ${e}.countryId})`),
    signedOn: property('signedOn'),
    parties: many('Entity', (e, p) => `(${e})<-[:PARTY_TO]-(${p}:Entity)`, BY_NAME),
    signatories: many('Entity', (e, p) => `(${e})<-[:SIGNED]-(${p}:Person)`, BY_NAME),
    terms: listProperty('terms'),
    type: property('type'),
    mode: property('mode'),
    date: property('date'),
    places: many('Entity', (e, p) => `(${e})-[:OCCURRED_IN]->(${p}:Entity)`, BY_NAME),
    actors: many('Entity', (e, a) => `(${e})<-[:ACTOR_IN]-(${a}:Entity)`, BY_NAME),
    recipients: many('Entity', (e, a) => `(${e})<-[:RECIPIENT_IN]-(${a}:Entity)`, BY_NAME),
    quantities: many('Quantity', (e, q) => `(${e})<-[:COUNTS]-(${q}:Quantity)`, BY_ID),
    certainty: property('certainty'),
  },
};

/** An affiliation without a title is no office. */
function officesOf(person: string, office: string): string {
  return `(${person})<-[:SOURCE]-(${office}:Relation) WHERE ${office}.type IN ['HOLDS_OFFICE', 'AFFILIATED_WITH'] AND ${office}.title IS NOT NULL`;
}
