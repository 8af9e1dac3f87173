// Knows who speaks in a quotation: 'he' inside it is somebody else.
import type { Clause, Tagged } from '../layers.ts';

/** Verbs that attribute a quotation. */
const SAYING =
  /^(?:say|tell|add|ask|write|tweet|reply|argue|warn|insist|recall|explain|note|joke|declare|announce|post|answer)$/;
/** How many sentences of quotation may stand behind its attribution. */
const REACH = 4;

export interface QuoteSpeakers {
  /** The token at the head of the noun phrase that names the speaker of the quotation over this token; null if nobody is. */
  speakerOver(token: number): number | null;
}

export function quoteSpeakers({ tokens, sentences }: Tagged, clauses: readonly Clause[]): QuoteSpeakers {
  const bySentence = new Map<number, number>();
  for (const { sentence, lemma, subject, verb } of clauses)
    if (subject && SAYING.test(lemma) && !tokens[verb]?.quoted && !tokens[subject.head]?.quoted)
      bySentence.set(sentence, subject.head);
  return {
    speakerOver(token) {
      const sentence = tokens[token]?.sentence ?? 0;
      if (!tokens[token]?.quoted) return null;
      for (let at = sentence; at > sentence - REACH && at >= 0; at--) {
        if (sentences[at]?.paragraph !== sentences[sentence]?.paragraph) return null;
        const speaker = bySentence.get(at);
        if (speaker !== undefined) return speaker;
        if (sentences[at]?.role !== 'quote-only') return null;
      }
      return null;
    },
  };
}
