// What reading a file yields: the article's text, its sentences with their roles, and what its frame says of it.
// Every offset in Dateline is a UTF-16 code unit into Article.text, `end` exclusive.
import type { DateBasis } from '../generated/ontology.ts';

/** A stretch of Article.text, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The part that a sentence plays. Only the author and the source are read from boilerplate. */
export type SentenceRole = 'body' | 'caption' | 'headline' | 'dateline' | 'quote-only' | 'boilerplate';

export interface Sentence extends Span {
  readonly role: SentenceRole;
  /** Number of the paragraph (a block of text between blank lines, or an HTML block), from 0. */
  readonly paragraph: number;
}

export interface Article {
  /** Stable over runs, machines and corrected versions: made of the URL, else of title, source and day, else of the first body sentence. */
  readonly id: string;
  /** The path as it was given; '-' for standard input. */
  readonly file: string;
  readonly title: string | null;
  /** The author's name as printed, without 'By'. */
  readonly author: string | null;
  /** The publication's name as printed: 'Stars and Stripes'. */
  readonly source: string | null;
  /** Where the report was filed, with its span in the text: 'CAMP HUMPHREYS, South Korea'; null if it has none. */
  readonly dateline: (Span & { readonly text: string }) | null;
  /** EDTF. */
  readonly publishedOn: string | null;
  readonly publishedOnBasis: DateBasis;
  readonly url: string | null;
  readonly text: string;
  /** In order, not overlapping. A dateline is a sentence of its own; the sentence after it starts behind the dash. */
  readonly sentences: readonly Sentence[];
  /** What could not be read well, for a person: 'no capital letters: names will be missed'. */
  readonly warnings: readonly string[];
}
