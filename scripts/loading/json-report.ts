// The report for machines, written as it comes: of any number of articles only the failures are kept.
import type { FailedInput, LoadingCounts, Outcome } from './outcome.ts';

export class JsonReport {
  readonly #write: (text: string) => void;
  readonly #failed: FailedInput[] = [];
  #begun = false;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  tell(outcome: Outcome): void {
    if ('failed' in outcome) this.#failed.push(outcome.failed);
    if (!('loaded' in outcome)) return;
    this.#write(`${this.#begun ? ',' : '{\n"loaded": ['}\n${JSON.stringify(outcome.loaded)}`);
    this.#begun = true;
  }

  /** Closes the report, also where loading was broken off: it is JSON in any case. */
  end({ skipped }: Pick<LoadingCounts, 'skipped'>, notLoaded: number): void {
    const loaded = this.#begun ? '\n]' : '{\n"loaded": []';
    const failed = this.#failed.map((input) => JSON.stringify(input)).join(',\n');
    this.#write(`${loaded},\n"failed": [${failed}],\n"skipped": ${skipped},\n"notLoaded": ${notLoaded}\n}\n`);
  }
}
