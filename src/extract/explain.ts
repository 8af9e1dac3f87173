// What extraction found in an article, sentence by sentence, each finding with the rule that found it: for those who work on the rules.
// A rule is named by words that stand in the folder of its stage: a string of the code, a function, or a table of lexicons.
import type { SentenceRole, Span } from '../article/article.ts';
import { agreementFindings } from './explain/agreements.ts';
import { claimFindings } from './explain/claims.ts';
import { eventFindings } from './explain/events.ts';
import type { Finding } from './explain/finding.ts';
import { mentionFindings } from './explain/mentions.ts';
import { relationFindings } from './explain/relations.ts';
import type { Annotation } from './extract.ts';
import type { ExtractedEntity, MentionKind } from './extraction.ts';

export type { Finding } from './explain/finding.ts';

/** A stretch to be marked where the sentence is shown; the content of a claim is one too. */
export interface Mark extends Span {
  readonly kind: MentionKind | 'CLAIM';
}

export interface ExplainedSentence extends Span {
  readonly role: SentenceRole;
  /** Those that begin in the sentence, the outer before the inner; a claim's may end behind it. */
  readonly marks: readonly Mark[];
  /** In order of the text. */
  readonly findings: readonly Finding[];
}

export interface Explanation {
  readonly sentences: readonly ExplainedSentence[];
  readonly entities: readonly ExtractedEntity[];
}

export function explain(annotation: Annotation): Explanation {
  const { tagged, named, agreements, events } = annotation;
  const entities = [...named.entities, ...agreements.entities, ...events.entities];
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const findings = [
    ...mentionFindings(annotation, nameOf),
    ...relationFindings(annotation, nameOf),
    ...agreementFindings(annotation, nameOf),
    ...eventFindings(annotation, nameOf),
    ...claimFindings(annotation, nameOf),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const marksIn = bySentence(marksOf(annotation), tagged.sentences);
  const findingsIn = bySentence(findings, tagged.sentences);
  return {
    sentences: tagged.sentences.map(({ start, end, role }, index) => ({
      start,
      end,
      role,
      marks: marksIn[index]!,
      findings: findingsIn[index]!,
    })),
    entities,
  };
}

/** The items that begin in each sentence; both in order of their start. */
function bySentence<Item extends Span>(items: readonly Item[], sentences: readonly Span[]): Item[][] {
  let next = 0;
  return sentences.map(({ start, end }) => {
    while (next < items.length && items[next]!.start < start) next++;
    const first = next;
    while (next < items.length && items[next]!.start < end) next++;
    return items.slice(first, next);
  });
}

function marksOf({ named, agreements, references, events, dates, quantities, claims }: Annotation): Mark[] {
  const marks: Mark[] = [
    ...[...named.mentions, ...agreements.mentions, ...references, ...events.mentions],
    ...dates.map(({ start, end }) => ({ start, end, kind: 'DATE' as const })),
    ...quantities.map(({ start, end }) => ({ start, end, kind: 'QUANTITY' as const })),
    ...claims.map(({ contentSpan }) => ({ ...contentSpan, kind: 'CLAIM' as const })),
  ];
  const unique = new Map(marks.map(({ start, end, kind }) => [`${start} ${end} ${kind}`, { start, end, kind }]));
  return [...unique.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}
