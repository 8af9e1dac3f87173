// What can be wrong with an input, as a typed error that names the file and says what to do.

export type ArticleErrorCode =
  | 'EMPTY'
  | 'BINARY'
  | 'NOT_UTF8'
  | 'NO_PROSE'
  | 'TOO_LARGE'
  | 'NOT_FOUND'
  | 'UNREADABLE'
  | 'BAD_DATE'
  | 'BAD_URL'
  | 'NOT_EXTRACTED';

/** An input that cannot be read as an article. `message` is a whole sentence for a person, the file included. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
  readonly code: ArticleErrorCode;
  readonly file: string;
  /** The message without the file. */
  readonly what: string;

  constructor(code: ArticleErrorCode, file: string, what: string, options?: ErrorOptions) {
    super(`${file === '-' ? 'standard input' : file}: ${what}`, options);
    this.what = what;
    this.code = code;
    this.file = file;
  }
}
