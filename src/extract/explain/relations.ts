// Offices and other relations between entities, each where the text states it.
import type { Annotation } from '../extract.ts';
import type { RelationFinding } from '../layers.ts';
import type { Finding, NameOf } from './finding.ts';

export function relationFindings({ tagged, relations, agreements }: Annotation, nameOf: NameOf): Finding[] {
  const text = (start: number, end: number): string => tagged.article.text.slice(start, end);
  const found = (relation: RelationFinding, stage: string): Finding[] =>
    relation.evidence.map(({ start, end }) => ({
      start,
      end,
      label: relation.type === 'HOLDS_OFFICE' ? 'office' : 'relation',
      text: text(start, end),
      what: inWords(relation, nameOf),
      details: [],
      rule: `${stage}: ${relation.rule}`,
    }));
  return [
    ...relations.flatMap((relation) => found(relation, 'relations')),
    ...agreements.relations.flatMap((relation) => found(relation, 'agreements')),
  ];
}

function inWords({ type, source, target, title, since, until, status }: RelationFinding, nameOf: NameOf): string {
  const term = [since && `since ${since}`, until && `until ${until}`, status === 'UNKNOWN' ? '' : status];
  const words = [nameOf(source), type, title && `'${title}' of`, nameOf(target)].filter(Boolean).join(' ');
  return [words, ...term.filter(Boolean)].join(', ');
}
