// A service that speaks the chat API of language models, as far as tests need it: each request gets the next of the prepared replies.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from '../../src/extract/llm/answer.ts';

export interface Asked {
  readonly authorization: string | undefined;
  readonly path: string | undefined;
  readonly at: number;
  // biome-ignore format: one line says it
  readonly body: { model: string; messages: { role: string; content: string }[]; response_format: { json_schema: { schema: unknown } } };
  /** The user's message, which is JSON. */
  readonly data: {
    sentences: { number: number; text: string }[];
    known: { ref: string; kind: string; name: string }[];
  };
}

export type Reply = (response: ServerResponse, asked: Asked) => void;

export class LlmServer {
  readonly asked: Asked[] = [];
  readonly #server: Server;
  #replies: readonly Reply[] = [];

  private constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  static async start(): Promise<LlmServer> {
    const server = new LlmServer();
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`;
  }

  /** The last one is given again and again. */
  replyWith(...replies: readonly Reply[]): void {
    this.#replies = replies;
    this.asked.length = 0;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of request) text += chunk;
    const body = JSON.parse(text) as Asked['body'];
    const { authorization } = request.headers;
    const data = JSON.parse(body.messages.at(-1)?.content ?? '{}') as Asked['data'];
    const asked = { authorization, path: request.url, at: performance.now(), body, data };
    this.asked.push(asked);
    (this.#replies[this.asked.length - 1] ?? this.#replies.at(-1))?.(response, asked);
  }
}

const NOTHING: Answer = { entities: [], relations: [], agreements: [], events: [], claims: [] };

/** A chat completion with this content. */
export const completion =
  (content: string, finish = 'stop'): Reply =>
  (response) => {
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({
        choices: [{ message: { role: 'assistant', content }, finish_reason: finish }],
        usage: { prompt_tokens: 1000, completion_tokens: 200 },
      }),
    );
  };

/** An answer of the right shape. */
export const answer = (parts: Partial<Answer>): Reply => completion(JSON.stringify({ ...NOTHING, ...parts }));

export const status =
  (code: number, headers: Record<string, string> = {}, body = '{"error":{"message":"not now"}}'): Reply =>
  (response) =>
    void response.writeHead(code, headers).end(body);
