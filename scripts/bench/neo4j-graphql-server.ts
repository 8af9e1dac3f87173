// @neo4j/graphql over the same database for the serving benchmark: on one flat type, and on an interface with a type for each kind.

import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';
import { readSettings } from '../command-line/settings.ts';

const RELATION = `type Relation @node {
  id: ID! type: String! title: String evidenceCount: Int!
  target: [TARGET!]! @relationship(type: "TARGET", direction: OUT)
}`;
const FIELDS = 'id: ID! kind: String! name: String! sortName: String! aliases: [String!]';
const OUTGOING = 'outgoing: [Relation!]! @relationship(type: "SOURCE", direction: IN)';
const FLAT = `type Entity @node { ${FIELDS} ${OUTGOING} } ${RELATION.replace('TARGET!', 'Entity!')}`;
const KINDS = [
  ['Person', 'people'],
  ['Country', 'countries'],
  ['Organization', 'organizations'],
  ['Place', 'places'],
  ['Agreement', 'agreements'],
  ['Event', 'events'],
];
const TYPED = `interface Thing { ${FIELDS} outgoing: [Relation!]! @declareRelationship }
${KINDS.map(([type, plural]) => `type ${type} implements Thing @node(labels: ["Entity", "${type}"]) @plural(value: "${plural}") { ${FIELDS} ${OUTGOING} }`).join('\n')}
${RELATION.replace('TARGET!', 'Thing!')}`;

const { engine } = readSettings(process.env);
const driver = neo4j.driver(
  engine.NEO4J_URI ?? '',
  neo4j.auth.basic(engine.NEO4J_USERNAME ?? 'neo4j', engine.NEO4J_PASSWORD ?? ''),
);
const schema = await new Neo4jGraphQL({ typeDefs: process.argv[2] === 'typed' ? TYPED : FLAT, driver }).getSchema();
const server = createServer(createYoga({ schema, logging: false, graphiql: false }));
server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
