// What an address beside /graphql is: a path, the parameters that it takes, and how it answers.
import { ReadError } from '../../graph/read/errors.ts';
import type { Reader } from '../../graph/read/questions.ts';
import { commaSeparated } from '../formats/json.ts';

export interface RouteContext {
  readonly reader: Reader;
}

/** What was asked for: where, and with which parameters. */
export interface RouteQuestion {
  readonly url: URL;
  /** What the groups of the path matched. */
  readonly path: readonly string[];
  readonly parameters: Parameters;
}

/** An answer in pieces of text or bytes: nothing of it is kept longer than it takes to send it. */
export interface RouteAnswer {
  readonly contentType: string;
  readonly body: AsyncIterable<string | Uint8Array>;
  /** The name under which a browser saves it; without one, the browser shows it. */
  readonly fileName?: string;
}

export interface Route {
  readonly path: RegExp;
  /** Names of the parameters in the query string; others are refused. */
  readonly parameters: readonly string[];
  /** @throws ReadError for what cannot be answered as it was asked */
  readonly answer: (question: RouteQuestion, context: RouteContext) => Promise<RouteAnswer>;
}

/** The parameters of a query string; an empty one counts as not given. */
export class Parameters {
  readonly #values: URLSearchParams;

  /** @throws ReadError BAD_USER_INPUT for a parameter that is not known, or given twice */
  constructor(values: URLSearchParams, known: readonly string[]) {
    this.#values = values;
    for (const name of new Set(values.keys())) {
      if (!known.includes(name)) {
        const takes = known.length === 0 ? 'no parameters' : known.join(', ');
        throw new ReadError('BAD_USER_INPUT', `${quoted(name)} is no parameter here: this address takes ${takes}.`);
      }
      if (values.getAll(name).length > 1) throw new ReadError('BAD_USER_INPUT', `${name} is given more than once.`);
    }
  }

  text(name: string): string | undefined {
    return this.#values.get(name)?.trim() || undefined;
  }

  /** The texts that are given of these parameters, by name. */
  texts<N extends string>(names: readonly N[]): Partial<Record<N, string>> {
    const given: Partial<Record<N, string>> = {};
    for (const name of names) {
      const text = this.text(name);
      if (text !== undefined) given[name] = text;
    }
    return given;
  }

  /** All that are given. */
  all(): Record<string, string> {
    return Object.fromEntries([...this.#values].filter(([, text]) => text.trim() !== ''));
  }

  wholeNumber(name: string, { fallback, from, to }: { fallback: number; from: number; to: number }): number {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const number = /^\d{1,10}$/u.test(text) ? Number(text) : Number.NaN;
    if (number >= from && number <= to) return number;
    throw new ReadError(
      'BAD_USER_INPUT',
      `${name} is ${quoted(text)}; it should be a whole number from ${from} to ${to}.`,
    );
  }

  choice<C extends string>(name: string, choices: readonly C[], fallback: C): C {
    const text = this.text(name)?.toLowerCase();
    if (text === undefined) return fallback;
    const chosen = choices.find((choice) => choice.toLowerCase() === text);
    if (chosen !== undefined) return chosen;
    throw new ReadError('BAD_USER_INPUT', `${name} is ${quoted(text)}; it should be one of ${choices.join(', ')}.`);
  }

  /** 'true', '1' and the name alone mean yes. */
  flag(name: string): boolean {
    if (!this.#values.has(name)) return false;
    return this.choice(name, ['true', 'false', '1', '0'], 'true').match(/true|1/u) !== null;
  }
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 100));
}

export const JSON_TYPE = 'application/json; charset=utf-8';

/** A JSON object of which one list is too long to hold: `{"rows": [...], ...rest}`. `rest` is called when the list has ended. */
export async function* jsonList(
  name: string,
  items: AsyncIterable<object>,
  rest: () => Readonly<Record<string, unknown>>,
): AsyncGenerator<string> {
  yield `{${JSON.stringify(name)}: [`;
  yield* commaSeparated(items, (item) => item);
  yield `\n], ${JSON.stringify(rest()).slice(1)}\n`;
}
