// What every resolver is given.
import type { Reader } from '../graph/read/questions.ts';

export interface Context {
  readonly reader: Reader;
  /** Articles of more bytes are not loaded. */
  readonly maxArticleBytes: number;
}
