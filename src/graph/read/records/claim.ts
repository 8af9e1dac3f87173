// Claims: who said what.
import { many, one, part, property, record } from '../field.ts';
import { BY_NAME } from '../orders.ts';

export const claim = record('Claim', 'c', {
  id: property('id'),
  speaker: one('Entity', (c, e) => `(${c})-[:SPEAKER]->(${e}:Entity)`),
  speakerText: property('speakerText'),
  via: one('Entity', (c, e) => `(${c})-[:VIA]->(${e}:Entity)`),
  cue: property('cue'),
  content: property('content'),
  direct: property('direct'),
  certainty: property('certainty'),
  saidOn: property('saidOn'),
  about: many('Entity', (c, e) => `(${c})-[:ABOUT]->(${e}:Entity)`, BY_NAME),
  evidence: part('EvidenceOfClaim'),
});
