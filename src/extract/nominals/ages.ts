// 'the 54-year-old': a person by age alone.
import type { Mention, Tagged, TaggedSentence } from '../layers.ts';

export function findAges({ tokens, article }: Tagged, sentence: TaggedSentence): Mention[] {
  const found: Mention[] = [];
  for (let at = sentence.firstToken + 1; at < sentence.endToken; at++) {
    const token = tokens[at]!;
    const determiner = tokens[at - 1]!;
    const next = tokens[at + 1];
    if (!/^\d{1,3}-year-old$/u.test(token.lower) || !/^(?:the|a|an)$/u.test(determiner.lower)) continue;
    if (next && next.sentence === token.sentence && /^(?:NOUN|PROPN|ADJ)$/u.test(next.pos)) continue;
    found.push({
      firstToken: at - 1,
      endToken: at + 1,
      start: determiner.start,
      end: token.end,
      text: article.text.slice(determiner.start, token.end),
      kind: 'PERSON',
      form: 'nominal',
      head: at,
      plural: false,
      gender: 'unknown',
      country: null,
      rule: 'age',
    });
  }
  return found;
}
