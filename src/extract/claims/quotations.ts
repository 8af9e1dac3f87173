// Quotations of the text: runs of quoted words, also over several sentences.
import type { Tagged } from '../layers.ts';
import type { Tokens } from './findings.ts';

/** Quoted runs between two tokens, without their marks; a mark that is never closed ends with the range. */
export function quotationsOf(tagged: Tagged, from: number, to: number): Tokens[] {
  const found: Tokens[] = [];
  let first = -1;
  for (let i = from; i < to; i++) {
    if (tagged.tokens[i]!.quoted) {
      if (first < 0) first = i;
    } else if (first >= 0) {
      found.push([first, i]);
      first = -1;
    }
  }
  if (first >= 0) found.push([first, to]);
  return found;
}

export interface Quotation {
  readonly range: Tokens;
  readonly paragraph: number;
  /** It runs into the end of its paragraph without a closing mark. */
  readonly open: boolean;
}

/** Every quotation of the article; one that runs over sentences of a paragraph is one. */
export function quotations(tagged: Tagged): Quotation[] {
  const { tokens, sentences } = tagged;
  const found: Quotation[] = [];
  let first = -1;
  const close = (end: number, open: boolean): void => {
    found.push({ range: [first, end], paragraph: sentences[tokens[first]!.sentence]!.paragraph, open });
    first = -1;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const sameParagraph =
      first < 0 || sentences[tokens[first]!.sentence]!.paragraph === sentences[token.sentence]!.paragraph;
    if (first >= 0 && (!token.quoted || !sameParagraph)) close(i, !sameParagraph);
    if (token.quoted && first < 0) first = i;
  }
  if (first >= 0) close(tokens.length, true);
  return found;
}
