// Agreements: every mention, and with the first one what the article says of it.
import type { Annotation } from '../extract.ts';
import { type Finding, type NameOf, namesOf } from './finding.ts';

export function agreementFindings({ agreements }: Annotation, nameOf: NameOf): Finding[] {
  const byId = new Map(agreements.entities.map((agreement) => [agreement.id, agreement]));
  const told = new Set<string | null>();
  return agreements.mentions.map(({ start, end, text, entity, rule }): Finding => {
    const agreement = byId.get(entity ?? '');
    const isFirst = !told.has(entity);
    told.add(entity);
    return {
      start,
      end,
      label: 'agreement',
      text,
      what: entity === null ? 'unknown' : `means ${nameOf(entity)}`,
      details:
        isFirst && agreement
          ? [
              `parties: ${namesOf(agreement.parties, nameOf)}; signed by ${namesOf(agreement.signatories, nameOf)}; signed on ${agreement.signedOn ?? '?'}`,
              ...agreement.terms.map((term) => `term: ${term}`),
            ]
          : [],
      rule: `agreements: ${rule}`,
    };
  });
}
