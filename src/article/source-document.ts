// What a format's reader hands over: readable text in blocks, and what the format's own metadata say.
import type { Block } from './blocks.ts';

export interface Metadata {
  readonly title: string | null;
  readonly author: string | null;
  readonly source: string | null;
  /** EDTF day, or null. */
  readonly publishedOn: string | null;
  readonly url: string | null;
}

export interface SourceDocument {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
}

export const NO_METADATA: Metadata = { title: null, author: null, source: null, publishedOn: null, url: null };

/** Joins readable blocks into one text, with a blank line between them. */
export function joinBlocks(
  parts: readonly { readonly text: string; readonly hint?: Block['hint'] }[],
): Pick<SourceDocument, 'text' | 'blocks'> {
  const blocks: Block[] = [];
  let text = '';
  for (const part of parts) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += part.text;
    blocks.push({ start, end: text.length, ...(part.hint ? { hint: part.hint } : {}) });
  }
  return { text, blocks };
}
