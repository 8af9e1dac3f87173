// Quantities: figures that articles give for an event.
import { one, part, property, record } from '../field.ts';

export const quantity = record('Quantity', 'q', {
  value: property('value'),
  bound: property('bound'),
  unit: property('unit'),
  text: property('text'),
  evidence: part('EvidenceOfQuantity'),
  claim: one('Claim', (q, c) => `(${q})-[:CLAIMED_IN]->(${c}:Claim)`),
});
