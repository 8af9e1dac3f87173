// Clients that do, one after the other, whatever clients of a server do. What they load is a bounded number of reports, which are corrected
// and deleted again and again.
import { setTimeout as pause } from 'node:timers/promises';
import { examplesFor } from '../../src/api/examples.ts';
import { Random } from './random.ts';

const REPORTS = 60;
const COUNTRIES = ['Kenya', 'Chad', 'Ghana', 'Malawi', 'Togo', 'Benin', 'Gabon'];
const NAMES = ['Amara Odeko', 'Tunde Balewi', 'Imani Karoti', 'Sefu Makanda', 'Zola Ntembe'];
const FOR_NOW = [429, 503];
const PAUSE_MILLISECONDS = 20;
const JSON_HEADERS = { 'content-type': 'application/json' };
const LOAD = 'mutation ($article: ArticleInput!) { loadArticle(article: $article) { outcome article { id title } } }';
const DELETE = 'mutation ($id: ID!) { deleteArticle(id: $id) { deleted } }';

const QUESTIONS = examplesFor({
  country: COUNTRIES[0]!,
  otherCountry: COUNTRIES[1]!,
  person: NAMES[0]!,
  speaker: NAMES[1]!,
  agreement: null,
  eventDay: '2025-03-29',
  eventActor: COUNTRIES[2]!,
});

type Action = readonly [kind: string, weight: number, act: (random: Random) => Promise<void>];

export class MixedLoad {
  requests = 0;
  /** Answers that told to come back later: 429, 503. */
  refused = 0;
  readonly kinds = new Map<string, number>();
  /** What should not have happened, with how often it did. */
  readonly failures = new Map<string, number>();
  readonly #origin: string;
  readonly #clients: number;
  readonly #loaded: string[] = [];
  #running: Promise<void>[] = [];
  #ends = false;

  constructor(origin: string, clients: number) {
    this.#origin = origin;
    this.#clients = clients;
  }

  start(): void {
    this.#running = Array.from({ length: this.#clients }, (_, index) => this.#client(new Random(index + 1)));
  }

  async stop(): Promise<void> {
    this.#ends = true;
    await Promise.all(this.#running);
  }

  readonly #actions: readonly Action[] = [
    ['question', 60, async (random) => void (await this.#ask(random.of(QUESTIONS).query))],
    ['loading', 12, async (random) => this.#load(random)],
    ['deletion', 4, async () => this.#delete()],
    ['preview', 4, async (random) => this.#send('/extract', 'text/plain', report(random))],
    ['export', 2, async (random) => this.#get(random.of(['/tables/entities.csv', '/tables/relations.json']))],
    ['subscription', 4, async () => this.#listen()],
    ['mistake', 8, async () => this.#mistake()],
  ];

  async #client(random: Random): Promise<void> {
    const total = this.#actions.reduce((sum, [, weight]) => sum + weight, 0);
    while (!this.#ends) {
      let drawn = random.below(total);
      const [kind, , act] = this.#actions.find(([, weight]) => {
        drawn -= weight;
        return drawn < 0;
      })!;
      this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1);
      await act(random).catch((error: unknown) => this.#failed(`${kind}: ${withCause(error)}`));
      await pause(PAUSE_MILLISECONDS);
    }
  }

  async #load(random: Random): Promise<void> {
    const article = { text: report(random), file: `report-${random.below(REPORTS)}` };
    const answer = await this.#ask(LOAD, { article });
    const id = (answer as { loadArticle?: { article?: { id: string } } } | null)?.loadArticle?.article?.id;
    if (id !== undefined) this.#loaded.push(id);
  }

  /** The oldest ones, so that the graph does not grow. */
  async #delete(): Promise<void> {
    do {
      const id = this.#loaded.shift();
      if (id !== undefined) await this.#ask(DELETE, { id });
    } while (this.#loaded.length > REPORTS && !this.#ends);
  }

  async #mistake(): Promise<void> {
    const body = JSON.stringify({ query: `{ nobody${this.requests} { name } }` });
    const response = await this.#fetch('/graphql', { method: 'POST', headers: JSON_HEADERS, body });
    await response.text();
  }

  async #listen(): Promise<void> {
    const query = 'subscription { articleLoaded { title } }';
    const stop = AbortSignal.timeout(500);
    try {
      const headers = { ...JSON_HEADERS, accept: 'text/event-stream' };
      const response = await this.#fetch('/graphql', {
        method: 'POST',
        headers,
        body: JSON.stringify({ query }),
        signal: stop,
      });
      await response.arrayBuffer();
    } catch (error) {
      if (!stop.aborted) throw error;
    }
  }

  async #ask(query: string, variables: object = {}): Promise<unknown> {
    const body = JSON.stringify({ query, variables });
    const response = await this.#fetch('/graphql', { method: 'POST', headers: JSON_HEADERS, body });
    if (FOR_NOW.includes(response.status)) return null;
    const { data, errors } = (await response.json()) as {
      data?: unknown;
      errors?: { message: string; extensions: { code: string } }[];
    };
    for (const { message, extensions } of errors ?? []) {
      // Who is asked about may be deleted by now.
      if (!['NOT_FOUND', 'AMBIGUOUS_NAME'].includes(extensions.code)) this.#failed(`${extensions.code}: ${message}`);
    }
    return data;
  }

  async #get(path: string): Promise<void> {
    await (await this.#fetch(path, {})).arrayBuffer();
  }

  async #send(path: string, type: string, body: string): Promise<void> {
    const headers = { 'content-type': type, 'x-dateline-csrf': 'soak' };
    await (await this.#fetch(path, { method: 'POST', headers, body })).arrayBuffer();
  }

  async #fetch(path: string, options: RequestInit): Promise<Response> {
    this.requests += 1;
    const response = await fetch(this.#origin + path, options);
    if (FOR_NOW.includes(response.status)) this.refused += 1;
    else if (response.status >= 500) this.#failed(`${path}: ${response.status}`);
    return response;
  }

  #failed(what: string): void {
    this.failures.set(what, (this.failures.get(what) ?? 0) + 1);
  }
}

/** fetch says no more than that it failed. */
function withCause(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause === undefined ? String(error) : `${String(error)} (${String(cause)})`;
}

/** Other people and figures each time. */
function report(random: Random): string {
  const [giver, taker] = [random.of(COUNTRIES), random.of(COUNTRIES)];
  const [minister, envoy] = [random.of(NAMES), random.of(NAMES)];
  const day = 1 + random.below(28);
  return `Depot ${random.below(REPORTS)} reopens

${giver} sent ${random.below(900)} trucks of flour to ${taker} on March ${day}, 2025, ${giver} Foreign Minister ${minister} said in Accra.

Soldiers of ${taker} arrested ${random.below(90)} drivers on March 29, 2025. "The drivers will probably be released," ${minister} told reporters.

${envoy}, president of the Union of Depots, met ${minister} in Nairobi.
`;
}
