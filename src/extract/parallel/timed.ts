// An extraction with when it was made, for those who trace it: read first, then extracted.
import type { Article } from '../../article/article.ts';
import { now, type PastWork } from '../../tracing/tracing.ts';
import { extract } from '../extract.ts';
import type { Extraction } from '../extraction.ts';

export interface TimedExtraction {
  readonly extraction: Extraction;
  readonly stages: readonly PastWork[];
}

/** @param begun when reading the article began */
export function extractTimed(begun: number, article: Article): TimedExtraction {
  const read = now();
  const extraction = extract(article);
  return { extraction, stages: stagesOf(begun, read) };
}

/** Of an extraction that has ended just now. */
export function stagesOf(begun: number, read: number): PastWork[] {
  return [
    { name: 'read', start: begun, end: read },
    { name: 'extract', start: read, end: now() },
  ];
}
