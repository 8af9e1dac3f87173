// From bytes to text: refuses what is not UTF-8 text or holds no prose, before anything else looks at it.
import { ArticleError } from './errors.ts';

/** Default of the setting MAX_ARTICLE_BYTES: 20 MB. */
export const DEFAULT_MAX_ARTICLE_BYTES = 20 * 1024 * 1024;

const NUL_WINDOW = 8192;

/** Decodes UTF-8 and keeps a byte-order mark, so that offsets count from the file's first character. Throws ArticleError. */
export function decode(content: Uint8Array | string, file: string, maxBytes = DEFAULT_MAX_ARTICLE_BYTES): string {
  const size = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
  if (size > maxBytes) {
    throw new ArticleError(
      'TOO_LARGE',
      file,
      `has ${size} bytes, more than the limit of ${maxBytes}; split it, or raise MAX_ARTICLE_BYTES.`,
    );
  }
  const text = typeof content === 'string' ? content : decodeBytes(content, file);
  if (text.slice(0, NUL_WINDOW).includes('\0')) throw binary(file);
  if (!/[^\s\u200b-\u200f\u2060\ufeff]/u.test(text)) {
    throw new ArticleError('EMPTY', file, 'is empty; give a file that holds the text of an article.');
  }
  return text;
}

function decodeBytes(content: Uint8Array, file: string): string {
  if ((content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff)) {
    throw new ArticleError('NOT_UTF8', file, 'is encoded in UTF-16; save it as UTF-8 and try again.');
  }
  if (content.subarray(0, NUL_WINDOW).includes(0)) {
    throw binary(file);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch (cause) {
    throw new ArticleError('NOT_UTF8', file, 'is not encoded in UTF-8; convert it to UTF-8 and try again.', { cause });
  }
}

const binary = (file: string): ArticleError =>
  new ArticleError('BINARY', file, 'is a binary file, not text; give plain text, HTML or Markdown.');

/** Three words in a row, or twenty letters of a script that sets no spaces: less is no prose. */
const THREE_WORDS = /\p{L}[\p{L}\p{M}’'-]{0,40}(?:[,;:]?[ \n\r\t\u00a0]{1,4}[“"(]?\p{L}[\p{L}\p{M}’'-]{0,40}){2}/u;
const UNSPACED_SCRIPT = /(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}][^\n]{0,10}){20}/u;
/** How much is looked at: prose shows itself early, or there is none. */
const PROSE_WINDOW = 200_000;

export function holdsProse(text: string): boolean {
  const window = text.slice(0, PROSE_WINDOW);
  return THREE_WORDS.test(window) || UNSPACED_SCRIPT.test(window);
}

export function requireProse(text: string, file: string): void {
  if (holdsProse(text)) return;
  throw new ArticleError('NO_PROSE', file, 'holds no prose (no run of words); give the text of an article.');
}
