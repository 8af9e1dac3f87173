// Reads one input, whatever its format, into an Article: text, sentences with roles, frame, day of publication, identity.
import type { Article } from './article.ts';
import { findBlocks } from './blocks.ts';
import { readDate } from './calendar.ts';
import { DEFAULT_MAX_ARTICLE_BYTES, decode, requireProse } from './decode.ts';
import { ArticleError } from './errors.ts';
import { readHtml } from './html.ts';
import { articleId, isWebAddress } from './identity.ts';
import { readMarkdown } from './markdown.ts';
import { datePublication } from './published.ts';
import { findWarnings } from './quality.ts';
import { readFrame } from './roles.ts';
import { NO_METADATA, type SourceDocument } from './source-document.ts';

export type ArticleFormat = 'text' | 'html' | 'markdown';

export interface ReadOptions {
  /** By the file's name and the text's beginning if it is not given. */
  readonly format?: ArticleFormat | undefined;
  /** The headline; wins over what the file says. */
  readonly title?: string | undefined;
  /** EDTF or any date that names day, month and year; wins over what the file says. */
  readonly published?: string | undefined;
  /** The publication's name; wins over what the file says. */
  readonly source?: string | undefined;
  readonly url?: string | undefined;
  /** Larger inputs are refused with TOO_LARGE. Default 20 MB. */
  readonly maxBytes?: number;
}

export interface ArticleInput {
  /** The path as given, '-' for standard input: the extension tells the format. */
  readonly file: string;
  readonly content: Uint8Array | string;
}

/** Throws ArticleError with the file and what is wrong with it. */
export function readArticle({ file, content }: ArticleInput, options: ReadOptions = {}): Article {
  const decoded = decode(content, file, options.maxBytes ?? DEFAULT_MAX_ARTICLE_BYTES);
  const { text, blocks, metadata } = readFormat(options.format ?? formatOf(file, decoded), decoded);
  requireProse(text, file);
  const frame = readFrame(text, blocks, options.title ?? metadata.title);
  const source = options.source ?? metadata.source ?? frame.source;
  const url =
    givenAddress(options.url, file) ?? (metadata.url !== null && isWebAddress(metadata.url) ? metadata.url : null);
  const publication = datePublication(text, frame, givenDate(options.published, file), metadata.publishedOn);
  const { title, dateline, sentences } = frame;
  return {
    id: articleId({ url, title, source, publishedOn: publication.publishedOn, text, sentences }),
    file,
    title,
    author: metadata.author ?? frame.author,
    source,
    dateline,
    ...publication,
    url,
    text,
    sentences,
    warnings: findWarnings(text),
  };
}

function givenAddress(url: string | undefined, file: string): string | null {
  if (url === undefined || isWebAddress(url)) return url ?? null;
  throw new ArticleError('BAD_URL', file, `url must be an http or https address, it is '${url.slice(0, 200)}'.`);
}

function givenDate(published: string | undefined, file: string): string | null {
  if (published === undefined) return null;
  const date = readDate(published);
  if (date === null)
    throw new ArticleError('BAD_DATE', file, `the publication date '${published}' is no date; write it as 2024-10-08.`);
  return date;
}

function formatOf(file: string, content: string): ArticleFormat {
  if (/\.html?$/iu.test(file) || looksLikeHtml(content)) return 'html';
  if (/\.(?:md|markdown)$/iu.test(file) || (file === '-' && /^\ufeff?---\r?\n/u.test(content))) return 'markdown';
  return 'text';
}

function readFormat(format: ArticleFormat, content: string): SourceDocument {
  if (format === 'html') return readHtml(content);
  if (format === 'markdown') return readMarkdown(content);
  return { text: content, blocks: findBlocks(content), metadata: NO_METADATA };
}

/** A page that comes without its extension, as on standard input. */
const looksLikeHtml = (content: string): boolean =>
  /^\ufeff?\s{0,1000}(?:<!doctype html|<html[\s>])/iu.test(content.slice(0, 2000));
