// What a question can get wrong, as typed errors with stable codes; `details` goes to the client beside the message.

export type ReadErrorCode = 'AMBIGUOUS_NAME' | 'BAD_CURSOR' | 'BAD_USER_INPUT' | 'LIMIT_EXCEEDED' | 'NOT_FOUND';

/** A question that cannot be answered as it was asked; asking again unchanged gives the same error. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  readonly code: ReadErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ReadErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }
}
