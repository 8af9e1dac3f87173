// Tagging: words with exact offsets, hyphens, quotation marks. All texts are invented.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { tag } from '../../src/extract/tag.ts';

const tokensOf = (content: string) => tag(readArticle({ file: 'x.txt', content })).tokens;

describe('tag', () => {
  it('gives every token the span that it has in the text, zero-width characters and odd spaces or not', () => {
    const text =
      'The\u00a0Lor\u200bvian envoy’s boat, 3.5\u2009km off O’Neil Bay, sank\r\nin\tthe U.S. zone 😀 on Oct. 4.';
    const tokens = tokensOf(text);
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(tokens.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Lor\u200bvian', '’s', '3.5', 'O’Neil', 'U.S.', 'Oct.']),
    );
    expect(tokens.find(({ text }) => text === 'Lor\u200bvian')?.lower).toBe('lorvian');
  });

  it('keeps hyphenated words whole, but for prefixes before a name', () => {
    const tokens = tokensOf('The then-Lorvian minister Sung-min Rho met state-run firms about a 60-day truce.');
    const pos = Object.fromEntries(tokens.map((token) => [token.text, token.pos]));
    expect(pos).toMatchObject({ 'Sung-min': 'PROPN', 'state-run': 'ADJ', '60-day': 'ADJ' });
    expect(tokens.map(({ text }) => text).slice(0, 3)).toEqual(['The', 'then', 'Lorvian']);
  });

  it('marks what stands inside double quotation marks', () => {
    const quoted = tokensOf('He called it “a grave matter” and then left the old house.').filter(
      (token) => token.quoted,
    );
    expect(quoted.map(({ text }) => text)).toEqual(['a', 'grave', 'matter']);
  });

  it('knows verbs that the model takes for nouns and adjectives', () => {
    const tokens = tokensOf('The ministry in the capital alleged that troops were likely sent to the island.');
    expect(tokens.filter(({ lemma }) => lemma === 'allege' || lemma === 'send').map(({ pos }) => pos)).toEqual([
      'VERB',
      'VERB',
    ]);
  });

  it('takes who acts in an office for no verb', () => {
    const tokens = tokensOf('The Peruvian acting commerce minister was acting alone.');
    expect(tokens.filter(({ text }) => text === 'acting').map(({ pos }) => pos)).toEqual(['ADJ', 'VERB']);
  });

  it('leaves boilerplate without tokens', () => {
    expect(tokensOf('The fleet left the bay.\n\nSubscribe to Coast Daily\n').map(({ text }) => text)).not.toContain(
      'Subscribe',
    );
  });
});
