// What can go wrong between Dateline and a language model's service, as a typed error that says what to do. No message holds the key.

export type LlmErrorCode =
  | 'UNREACHABLE'
  | 'TIMEOUT'
  | 'UNAUTHORIZED'
  | 'NOT_FOUND'
  | 'REFUSED'
  | 'RATE_LIMITED'
  | 'SERVER_ERROR'
  | 'TOO_LARGE'
  | 'BAD_ANSWER'
  | 'CUT_OFF';

/** Without these there is no use in asking for the next article. */
const FOR_ALL_ARTICLES: ReadonlySet<LlmErrorCode> = new Set(['UNREACHABLE', 'UNAUTHORIZED', 'NOT_FOUND']);
/** What may go well the next time. */
const PASSING: ReadonlySet<LlmErrorCode> = new Set([
  'UNREACHABLE',
  'TIMEOUT',
  'RATE_LIMITED',
  'SERVER_ERROR',
  'BAD_ANSWER',
]);

export class LlmError extends Error {
  override readonly name = 'LlmError';
  readonly code: LlmErrorCode;
  /** What the service wants to be waited for, in milliseconds (Retry-After); 0 if it does not say. */
  readonly waitMs: number;

  constructor(code: LlmErrorCode, message: string, { waitMs = 0, cause }: { waitMs?: number; cause?: unknown } = {}) {
    super(message, { cause });
    this.code = code;
    this.waitMs = waitMs;
  }

  get isForAllArticles(): boolean {
    return FOR_ALL_ARTICLES.has(this.code);
  }

  get isPassing(): boolean {
    return PASSING.has(this.code);
  }
}
