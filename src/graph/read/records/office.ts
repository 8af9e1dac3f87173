// Offices: relations of a person, seen from that person.
import { one, property, record } from '../field.ts';

export const office = record('Office', 'o', {
  title: property('title'),
  of: one('Entity', (o, e) => `(${o})-[:TARGET]->(${e}:Entity)`),
  since: property('since'),
  until: property('until'),
  status: property('status'),
});
