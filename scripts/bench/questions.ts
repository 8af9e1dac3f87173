// The questions of the serving benchmark: as the service is asked, as @neo4j/graphql is asked, and as Cypher written by hand for them.

export interface Question {
  readonly name: string;
  /** To Dateline, with `variables` of QuestionSubjects. */
  readonly graphql: string;
  /** To @neo4j/graphql on a flat model (one type for all entities), for the same answer; null where it has no like. */
  readonly flat: string | null;
  /** The same over interface types. */
  readonly typed: string | null;
  /** To a bare server: one statement, whose column `answer` is the answer. */
  readonly cypher: string;
}

/** What the questions are about, taken from the graph. */
export interface QuestionSubjects {
  readonly [name: string]: string | readonly string[];
  /** An entity with a middling number of relations. */
  readonly id: string;
  /** Fifty entities of many relations. */
  readonly ids: readonly string[];
  /** Cursor after the hundredth person in order of name, and what stands in it. */
  readonly after: string;
  readonly afterName: string;
  readonly afterId: string;
}

const RELATIONS = `CALL (e) {
  MATCH (e)<-[:SOURCE|TARGET]-(r:Relation) WITH DISTINCT r ORDER BY r.evidenceCount DESC, r.id LIMIT 10
  MATCH (r)-[:TARGET]->(t:Entity)
  WITH r, t ORDER BY r.evidenceCount DESC, r.id
  RETURN collect({type: r.type, title: r.title, target: {name: t.name, kind: t.kind}}) AS relations
}`;

export const QUESTIONS: readonly Question[] = [
  {
    name: 'list of 50 people by name',
    graphql: '{ people(first: 50) { nodes { id name aliases } } }',
    flat: '{ entities(where: { kind: { eq: "PERSON" } }, limit: 50, sort: [{ sortName: ASC }, { id: ASC }]) { id name aliases } }',
    typed: '{ people(limit: 50, sort: [{ sortName: ASC }, { id: ASC }]) { id name aliases } }',
    cypher: `MATCH (e:Person) WHERE e.sortName IS NOT NULL AND e.id IS NOT NULL WITH e ORDER BY e.sortName, e.id LIMIT 50
RETURN collect({id: e.id, name: e.name, aliases: e.aliases}) AS answer`,
  },
  {
    name: 'page of 50 people behind a cursor',
    graphql:
      'query ($after: String!) { people(first: 50, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } } }',
    flat: null,
    typed: null,
    cypher: `MATCH (e:Person) WHERE e.sortName >= $afterName AND (e.sortName > $afterName OR e.id > $afterId) AND e.id IS NOT NULL
WITH e ORDER BY e.sortName, e.id LIMIT 51
RETURN collect({id: e.id, name: e.name, sortName: e.sortName}) AS answer`,
  },
  {
    name: 'one entity',
    graphql: 'query ($id: ID!) { entity(id: $id) { id kind name aliases } }',
    flat: 'query ($id: ID!) { entities(where: { id: { eq: $id } }) { id kind name aliases } }',
    typed: 'query ($id: ID!) { things(where: { id: { eq: $id } }) { id kind name aliases } }',
    cypher: 'MATCH (e:Entity {id: $id}) RETURN {id: e.id, kind: e.kind, name: e.name, aliases: e.aliases} AS answer',
  },
  {
    name: 'one entity with 10 relations and their targets',
    graphql:
      'query ($id: ID!) { entity(id: $id) { name relations(first: 10) { nodes { type title target { name kind } } } } }',
    flat: 'query ($id: ID!) { entities(where: { id: { eq: $id } }) { name outgoing(limit: 10, sort: [{ evidenceCount: DESC }, { id: ASC }]) { type title target { name kind } } } }',
    typed:
      'query ($id: ID!) { things(where: { id: { eq: $id } }) { name outgoing(limit: 10, sort: [{ evidenceCount: DESC }, { id: ASC }]) { type title target { name kind } } } }',
    cypher: `MATCH (e:Entity {id: $id}) ${RELATIONS} RETURN {name: e.name, relations: relations} AS answer`,
  },
  {
    name: 'fifty entities with 10 relations each and their targets',
    graphql:
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { name relations(first: 10) { nodes { type title target { name kind } } } } } }',
    flat: 'query ($ids: [ID!]!) { entities(where: { id: { in: $ids } }) { name outgoing(limit: 10, sort: [{ evidenceCount: DESC }, { id: ASC }]) { type title target { name kind } } } }',
    typed:
      'query ($ids: [ID!]!) { things(where: { id: { in: $ids } }) { name outgoing(limit: 10, sort: [{ evidenceCount: DESC }, { id: ASC }]) { type title target { name kind } } } }',
    cypher: `UNWIND $ids AS id MATCH (e:Entity {id: id}) ${RELATIONS}
WITH e, relations ORDER BY e.id RETURN collect({name: e.name, relations: relations}) AS answer`,
  },
];

/** Questions whose cost must grow with the answer, not with the graph. */
export const BOUNDED_QUESTIONS: readonly Pick<Question, 'name' | 'graphql'>[] = [
  {
    name: 'paths between two hubs',
    graphql:
      'query ($hub: ID!, $otherHub: ID!) { paths(from: { id: $hub }, to: { id: $otherHub }) { length nodes { name } } }',
  },
  {
    name: 'neighbourhood of the largest hub',
    graphql:
      'query ($hub: ID!) { neighborhood(of: { id: $hub }, limit: 100) { truncated nodes { name } relations { type } } }',
  },
  {
    name: 'relations of the largest hub',
    graphql: 'query ($hub: ID!) { entity(id: $hub) { relations(first: 20) { nodes { type target { name } } } } }',
  },
  {
    name: 'claims about the largest hub',
    graphql: 'query ($hub: ID!) { claims(filter: { about: [{ id: $hub }] }) { nodes { content } } }',
  },
  {
    name: 'search for a name',
    graphql: 'query ($name: String!) { search(text: $name, first: 10) { edges { score node { __typename } } } }',
  },
  { name: 'timeline of one year', graphql: '{ timeline(filter: { from: "2020", to: "2020" }) { start count } }' },
  {
    name: 'events of a day',
    graphql: '{ events(filter: { from: "2020-05-05", to: "2020-05-05" }) { nodes { name } } }',
  },
  { name: 'latest events', graphql: '{ events(order: LATEST_FIRST, first: 20) { nodes { name date } } }' },
  { name: 'latest claims', graphql: '{ claims(order: LATEST_FIRST, first: 20) { nodes { content } } }' },
];
