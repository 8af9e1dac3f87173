// Headlines say in short what the report tells in full: a claim of theirs that its source makes again below is one claim, that of the report.
import type { TaggedSentence } from '../layers.ts';
import type { ClaimFinding } from './findings.ts';

/** Leaves out the claims of headlines that the same speaker makes in the report with a word in common. */
export function withoutHeadlines(
  claims: readonly ClaimFinding[],
  sentences: readonly TaggedSentence[],
): ClaimFinding[] {
  const headlines = sentences.filter(({ role }) => role === 'headline');
  const stands = ({ evidence }: ClaimFinding): boolean =>
    headlines.some(({ start, end }) => evidence.start >= start && evidence.end <= end);
  const inReport = new Map<string, Set<string>>();
  for (const claim of claims) {
    if (claim.speaker === null || stands(claim)) continue;
    const words = inReport.get(claim.speaker) ?? new Set();
    for (const word of wordsOf(claim.content)) words.add(word);
    inReport.set(claim.speaker, words);
  }
  return claims.filter((claim) => {
    const told = claim.speaker === null ? undefined : inReport.get(claim.speaker);
    return told === undefined || !stands(claim) || !wordsOf(claim.content).some((word) => told.has(word));
  });
}

/** Numbers, and words of more than three letters. */
const wordsOf = (content: string): string[] => content.toLowerCase().match(/\d+|\p{L}{4,}/gu) ?? [];
