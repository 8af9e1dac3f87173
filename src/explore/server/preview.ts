// What would be loaded from an article, as the server reads it: the extraction's JSON as far as the preview shows it.
import type { Certainty, EntityKind, QuantityBound, RelationType } from '../../generated/explore.ts';
import { reach, readJson, ServerError } from './ask.ts';

export type ArticleFormat = 'text' | 'html' | 'markdown';

/** An article that is about to be loaded, with what the reader says of it. */
export interface ArticleDraft {
  readonly format: ArticleFormat;
  /** A file is sent as it is: the server says what is wrong with its encoding. */
  readonly content: string | File;
  readonly file: string | null;
  readonly source: string;
  readonly publishedOn: string;
  readonly url: string;
}

export interface PreviewEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Of events. */
  readonly date?: string | null;
  readonly certainty?: Certainty;
  readonly quantities?: readonly {
    readonly value: number;
    readonly bound: QuantityBound;
    readonly text: string;
    readonly evidence: { readonly start: number; readonly end: number };
  }[];
  /** Of agreements. */
  readonly signedOn?: string | null;
}

export interface Preview {
  readonly article: { readonly title: string | null; readonly text: string; readonly publishedOn: string | null };
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly role: string }[];
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: string;
    readonly entity: string | null;
  }[];
  readonly entities: readonly PreviewEntity[];
  readonly relations: readonly {
    readonly id: string;
    readonly type: RelationType;
    readonly source: string;
    readonly target: string;
    readonly title: string | null;
    readonly certainty: Certainty;
    readonly evidence: readonly { readonly start: number; readonly end: number }[];
  }[];
  readonly claims: readonly {
    readonly id: string;
    readonly speakerText: string;
    readonly cue: string;
    readonly content: string;
    readonly certainty: Certainty;
    readonly evidence: { readonly start: number; readonly end: number };
  }[];
  readonly warnings: readonly string[];
}

const CONTENT_TYPES: Readonly<Record<ArticleFormat, string>> = {
  text: 'text/plain; charset=utf-8',
  html: 'text/html; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
};

/** @throws ServerError with the code of what is wrong with the article */
export async function previewArticle(draft: ArticleDraft, signal: AbortSignal): Promise<Preview> {
  const parameters = new URLSearchParams();
  if (draft.file !== null) parameters.set('file', draft.file);
  if (draft.source !== '') parameters.set('source', draft.source);
  if (draft.publishedOn !== '') parameters.set('published', draft.publishedOn);
  if (draft.url !== '') parameters.set('url', draft.url);
  const response = await reach(`/extract?${parameters}`, {
    method: 'POST',
    // The second header says that no stranger's form sends this.
    headers: { 'content-type': CONTENT_TYPES[draft.format], 'x-dateline-csrf': '1' },
    body: draft.content,
    signal,
  });
  const answer = (await readJson(response)) as Preview | { error: { code: string; message: string } };
  if ('error' in answer) throw new ServerError(answer.error.code, answer.error.message);
  return answer;
}
