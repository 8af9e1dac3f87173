// The records by name: how each type of the schema is read from the graph.
import type { NodeRecord } from '../field.ts';
import { article } from './article.ts';
import { claim } from './claim.ts';
import { entity } from './entity.ts';
import { evidence, evidenceOfClaim, evidenceOfMention, evidenceOfQuantity } from './evidence.ts';
import { mention } from './mention.ts';
import { office } from './office.ts';
import { quantity } from './quantity.ts';
import { relation } from './relation.ts';

export type RecordName =
  | 'Article'
  | 'Claim'
  | 'Entity'
  | 'Evidence'
  | 'EvidenceOfClaim'
  | 'EvidenceOfMention'
  | 'EvidenceOfQuantity'
  | 'Mention'
  | 'Office'
  | 'Quantity'
  | 'Relation';

export const RECORDS: Readonly<Record<RecordName, NodeRecord>> = {
  Article: article,
  Claim: claim,
  Entity: entity,
  Evidence: evidence,
  EvidenceOfClaim: evidenceOfClaim,
  EvidenceOfMention: evidenceOfMention,
  EvidenceOfQuantity: evidenceOfQuantity,
  Mention: mention,
  Office: office,
  Quantity: quantity,
  Relation: relation,
};
