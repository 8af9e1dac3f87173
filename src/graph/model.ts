// The graph model: which nodes, properties and edges the writing side keeps and the reading side may rely on.
//
// (:Entity:Person|Country|Organization|Place|Agreement|Event {id, kind, name, sortName, aliases, searchText,
//     mentionCount, relationCount, articleCount, support, own fields})
//   own fields: Country alpha2 alpha3 latitude longitude; Organization countryId; Place countryId latitude longitude;
//   Agreement signedOn dateFrom dateTo terms; Event type mode date TIME certainty certaintyRank.
//   TIME: dateFrom dateTo period where it is dated, earliest and latest in any case (dated.ts).
//   A field that is not known is absent. `support` is the writing side's own (support.ts): never return it.
//   countryId may name a country that no article asserted as an entity: match it optionally.
// (:Name {id})-[:NAMES]->(:Entity)            id is nameKey(name): every name and alias
// (:Article {id, title, publishedOn, TIME, publishedOnBasis, url, file, text, authorId, sourceId, datelineId,
//     contentHash, extraction, identities})   the last three are the writing side's own: never return them
// (:Article)-[:WRITTEN_BY|PUBLISHED_BY|FILED_FROM]->(:Entity)
// (:Sentence {id, articleId, index, start, end, role, text})-[:OF]->(:Article)
// (:Mention {id, articleId, entityId, start, end, text, kind, form, sentenceStart, sentenceEnd})-[:IN_ARTICLE]->(:Article), -[:REFERS_TO]->(:Entity)
//   Only mentions of the six entity kinds; entityId and REFERS_TO are absent where the article does not resolve it. form is upper case, as in the API.
// (:Relation {id, type, title, since, until, status, certainty, certaintyRank, sourceId, targetId, evidenceCount, support})
//   -[:SOURCE]->(:Entity), -[:TARGET]->(:Entity)
//   and one edge (source)-[:<type> {id}]->(target) with the relation's id, for paths and neighbourhoods
// (:Evidence {id, ownerId, articleId, start, end, text, sentence, sentenceStart})-[:SUPPORTS]->(:Relation), -[:IN_ARTICLE]->(:Article)
// (:Claim {id, articleId, speakerId, speakerText, viaId, cue, content, direct, certainty, certaintyRank, saidOn, TIME,
//     start, end, text, sentence})-[:SPEAKER|VIA|ABOUT]->(:Entity), -[:IN_ARTICLE]->(:Article)
//   `about` keeps its order in the property aboutIds.
// (:Quantity {id, eventId, articleId, value, bound, unit, text, start, end, evidenceText, sentence, claimId})
//   -[:COUNTS]->(:Event), -[:CLAIMED_IN]->(:Claim), -[:IN_ARTICLE]->(:Article)
// (Grafeo takes no edge type IN: it is a word of Cypher.)
// Beside these: (:Word), (:Lock), (:Identity), (:IdentityKey), (:Input) belong to the engines, to cross-article resolution and to loading;
// (:Loading {id, number, at, articleId, article, claimIds, entityIds}) and (:Counter {id, value, at}) are the log of loadings.
//
// Ids of mentions, evidence and quantities begin with the article's id and the start offset in eight digits, so that ordering by id is
// ordering by article, then place in the text: keyset paging needs nothing else.

import { nameKey } from '../extract/identity.ts';
import type { Certainty, EntityKind, RelationType } from '../generated/ontology.ts';

export { nameKey };

/** The second label of an Entity. */
export const LABEL_OF_KIND: Readonly<Record<EntityKind, string>> = {
  PERSON: 'Person',
  COUNTRY: 'Country',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
  AGREEMENT: 'Agreement',
  EVENT: 'Event',
};

/** Types of relations, each also the type of a traversal edge between entities. */
export const RELATION_TYPES = [
  'HOLDS_OFFICE',
  'AFFILIATED_WITH',
  'PART_OF',
  'MEMBER_OF',
  'LOCATED_IN',
  'PARTY_TO',
  'SIGNED',
  'ACTOR_IN',
  'RECIPIENT_IN',
  'OCCURRED_IN',
] as const satisfies readonly RelationType[];

/** ICD 203's scale as a number that sorts, weakest first; stored as certaintyRank. */
export const CERTAINTY_RANK: Readonly<Record<Certainty, number>> = {
  DENIED: 0,
  REMOTE: 1,
  VERY_UNLIKELY: 2,
  UNLIKELY: 3,
  EVEN_CHANCE: 4,
  LIKELY: 5,
  VERY_LIKELY: 6,
  ALMOST_CERTAIN: 7,
  ASSERTED: 8,
};

/** By which entities are ordered: the name key, so that case, diacritics and 'the' do not matter. */
export function sortNameOf(name: string): string {
  return nameKey(name) || name.toLowerCase();
}
