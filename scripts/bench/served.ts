// A server of the benchmark in a process of its own, and how fast it answers: median latency of one client, and throughput of several.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import autocannon from 'autocannon';

const CLIENTS = 8;

export interface Speed {
  /** Milliseconds. */
  readonly median: number;
  /** Answers in a second, with CLIENTS at once. */
  readonly throughput: number;
}

export class Served {
  readonly #child: ChildProcess;
  readonly #url: string;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.#url = url;
  }

  static async start(
    script: string,
    path: string,
    environment: NodeJS.ProcessEnv,
    args: string[] = [],
    nodeOptions: string[] = [],
  ): Promise<Served> {
    const child = fork(new URL(script, import.meta.url), args, {
      env: { ...process.env, ...environment },
      execArgv: [...process.execArgv, ...nodeOptions],
    });
    const [message] = (await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(([code]) => {
        throw new Error(`${script} ended with ${code}`);
      }),
    ])) as [{ port: number }];
    return new Served(child, `http://127.0.0.1:${message.port}${path}`);
  }

  /** @throws if the answer is an error */
  async answer(body: object): Promise<unknown> {
    const response = await fetch(this.#url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    const answer = response.ok ? (JSON.parse(text) as { data?: unknown; errors?: unknown }) : { errors: text };
    if (answer.errors !== undefined)
      throw new Error(`${JSON.stringify(body).slice(0, 200)}: ${JSON.stringify(answer.errors)}`);
    return answer.data;
  }

  async medianOf(body: object, seconds: number): Promise<number> {
    // autocannon counts latency in whole milliseconds, which is too coarse for one client.
    const times: number[] = [];
    const end = performance.now() + seconds * 1000;
    while (performance.now() < end || times.length < 3) {
      const begin = performance.now();
      await this.answer(body);
      times.push(performance.now() - begin);
    }
    return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
  }

  async throughputOf(body: object, seconds: number): Promise<number> {
    const result = await autocannon({
      url: this.#url,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      connections: CLIENTS,
      duration: seconds,
    });
    if (result.non2xx + result.errors > 0)
      throw new Error(`${result.non2xx} answers were not 2xx, ${result.errors} failed`);
    return result.requests.average;
  }

  /** Frees what nobody uses any more. Needs the server to be dateline-server.ts, started with --expose-gc. */
  collectGarbage(): void {
    this.#child.send('collect garbage');
  }

  /** 'http://127.0.0.1:4000' */
  get origin(): string {
    return new URL(this.#url).origin;
  }

  async stop(): Promise<void> {
    this.#child.kill();
    if (this.#child.exitCode === null) await once(this.#child, 'exit');
  }
}
