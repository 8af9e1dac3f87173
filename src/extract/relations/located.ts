// LOCATED_IN as a finding: what lies in what, by which words.
import type { Span } from '../../article/article.ts';
import type { RelationFinding, ResolvedMention } from '../layers.ts';
import type { RelationContext } from '../relations.ts';
import { evidenceOver } from './evidence.ts';

/** Nothing where one of the two is unknown, or both are one. */
export function location(
  { tagged }: RelationContext,
  inner: ResolvedMention,
  outer: ResolvedMention,
  rule: string,
): RelationFinding[] {
  return locationFinding(inner.entity, outer.entity, evidenceOver(tagged, inner, outer), rule);
}

export function locationFinding(
  source: string | null,
  target: string | null,
  evidence: Span,
  rule: string,
): RelationFinding[] {
  if (!source || !target || source === target) return [];
  const told = { title: null, since: null, until: null, status: 'CURRENT', certainty: 'ASSERTED' } as const;
  return [{ type: 'LOCATED_IN', source, target, ...told, evidence: [evidence], rule }];
}
