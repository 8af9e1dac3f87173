// Which verb groups report what somebody says or holds.
import { REPORTING_VERBS } from '../lexicons/reporting-verbs.ts';
import type { VerbGroup } from './verb-groups.ts';
import { verbLemma } from './word-forms.ts';
import type { Words } from './words.ts';

export function takesClause(words: Words, group: VerbGroup | null): boolean {
  if (group === null) return false;
  const frames = REPORTING_VERBS.get(verbLemma(words.tokens[group.verb]!))?.frames;
  if (group.passive && frames?.has('addressee') !== true && group.finiteness === 'participle') return false;
  return frames !== undefined && (frames.has('clause') || frames.has('question'));
}

export function isSpeech(words: Words, group: VerbGroup | null): boolean {
  return (
    group !== null &&
    REPORTING_VERBS.get(verbLemma(words.tokens[group.verb]!))?.kind === 'speech' &&
    takesClause(words, group)
  );
}

export const isReporting = (words: Words, group: VerbGroup): boolean => takesClause(words, group);
