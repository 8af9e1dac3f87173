// Mentions: stretches of an article's text that refer to something.
import { one, property, record } from '../field.ts';

export const mention = record('Mention', 'm', {
  start: property('start'),
  end: property('end'),
  text: property('text'),
  kind: property('kind'),
  form: property('form'),
  entity: one('Entity', (m, e) => `(${m})-[:REFERS_TO]->(${e}:Entity)`),
});
