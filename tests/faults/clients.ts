// Clients of a server, each with one request at a time, until they are told to stop: some read, the others load ever new editions of reports.
import { setTimeout as pause } from 'node:timers/promises';
import { reportText } from './reports.ts';

const READ = '{ articles(first: 5) { nodes { title } } stats { articles } }';
const LOAD =
  'mutation ($text: String!, $file: String!) { loadArticle(article: { text: $text, file: $file }) { outcome } }';
const PAUSE_AFTER_ERROR_MS = 100;

export interface Answer {
  /** Null for a good one. */
  readonly code: string | null;
  readonly ms: number;
}

export class Clients {
  readonly answers: Answer[] = [];
  /** The last edition of each report that was answered. */
  readonly answered = new Map<number, number>();
  /** The last edition of each report that was sent: in the graph or not, where its answer was an error. */
  readonly sent = new Map<number, number>();
  /** When those requests began that are not answered yet. */
  readonly #begun = new Set<number>();
  readonly #url: string;
  readonly #fileOf: (number: number) => string;
  #running: Promise<void>[] = [];
  #ends = false;

  constructor(url: string, fileOf: (number: number) => string) {
    this.#url = url;
    this.#fileOf = fileOf;
  }

  /** @param reports one writer for each number */
  start(readers: number, reports: readonly number[]): void {
    this.#running = [
      ...Array.from({ length: readers }, () => this.#read()),
      ...reports.map((number) => this.#write(number)),
    ];
  }

  async stop(): Promise<void> {
    this.#ends = true;
    await Promise.all(this.#running);
  }

  get failed(): number {
    return this.answers.filter(({ code }) => code !== null).length;
  }

  /** Milliseconds that the most patient client has waited so far. */
  get longestWaitMs(): number {
    return performance.now() - Math.min(...this.#begun);
  }

  get longestMs(): number {
    return Math.max(...this.answers.map(({ ms }) => ms));
  }

  async #read(): Promise<void> {
    while (!this.#ends) await this.#ask(READ);
  }

  async #write(number: number): Promise<void> {
    for (let edition = (this.sent.get(number) ?? 0) + 1; !this.#ends; edition += 1) {
      this.sent.set(number, edition);
      const { code } = await this.#ask(LOAD, { text: reportText(number, edition), file: this.#fileOf(number) });
      if (code === null) this.answered.set(number, edition);
    }
  }

  async #ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const begin = performance.now();
    this.#begun.add(begin);
    const response = await fetch(this.#url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    const answer = { code: errors?.[0]?.extensions.code ?? null, ms: performance.now() - begin };
    this.#begun.delete(begin);
    this.answers.push(answer);
    if (answer.code !== null) await pause(PAUSE_AFTER_ERROR_MS);
    return answer;
  }
}
