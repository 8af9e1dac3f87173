// Relations, with both ends and the evidence for them.
import { one, page, property, record } from '../field.ts';
import { BY_ID } from '../orders.ts';

export const relation = record('Relation', 'r', {
  id: property('id'),
  type: property('type'),
  source: one('Entity', (r, e) => `(${r})-[:SOURCE]->(${e}:Entity)`),
  target: one('Entity', (r, e) => `(${r})-[:TARGET]->(${e}:Entity)`),
  title: property('title'),
  since: property('since'),
  until: property('until'),
  status: property('status'),
  certainty: property('certainty'),
  evidence: page('Evidence', (r, v) => `(${r})<-[:SUPPORTS]-(${v}:Evidence)`, BY_ID),
});
