// A client for any OpenAI-compatible chat endpoint with structured output: one question, one JSON answer; retried, timed and bounded.
// Source of the protocol: OpenAI API reference, 'Create chat completion' (response_format json_schema); Retry-After: RFC 9110, 10.2.3.
import { setTimeout as pause } from 'node:timers/promises';
import pRetry from 'p-retry';
import { z } from 'zod';
import { LlmError } from './errors.ts';

export interface ChatSettings {
  /** The API's base ('https://llm.example/v1'), to which /chat/completions is added. */
  readonly url: string;
  readonly model: string;
  readonly apiKey: string | undefined;
  /** For one request, answer included. */
  readonly timeoutSeconds: number;
  /** Before the first retry; doubled for each further one. Default a second. */
  readonly firstRetryMs?: number;
}

export interface Message {
  readonly role: 'system' | 'user';
  readonly content: string;
}

export interface Usage {
  readonly requests: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

const RETRIES = 4;
const LONGEST_WAIT_MS = 120_000;
const MAX_ANSWER_BYTES = 8_000_000;
/** Of what a service says about an error, so much is passed on. */
const MAX_COMPLAINT = 300;

const COMPLETION = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }).nullish(),
});

export class ChatClient {
  readonly #settings: ChatSettings;
  #usage: Usage = { requests: 0, inputTokens: 0, outputTokens: 0 };
  /** The service asked for silence until then, from whoever talks to it. */
  #quietUntil = 0;
  #takesTemperature = true;

  constructor(settings: ChatSettings) {
    this.#settings = settings;
  }

  /** Of all requests so far, also those whose answers were no use. */
  get usage(): Usage {
    return this.#usage;
  }

  /**
   * @param schema a zod schema; the service is sent it as JSON Schema, and its answer is checked against it
   * @throws LlmError when the retries are used up, or at once where they are no use
   */
  async ask<Answer>(messages: readonly Message[], name: string, schema: z.ZodType<Answer>): Promise<Answer> {
    return pRetry(() => this.#askOnce(messages, name, schema), {
      retries: RETRIES,
      minTimeout: this.#settings.firstRetryMs ?? 1000,
      randomize: true,
      shouldRetry: ({ error, attemptNumber }) => {
        if (!(error instanceof LlmError) || !error.isPassing) return false;
        // Nobody there: a second look and no more, as somebody may wait at a terminal.
        return error.code === 'UNREACHABLE' ? attemptNumber === 1 : error.waitMs <= LONGEST_WAIT_MS;
      },
    });
  }

  async #askOnce<Answer>(messages: readonly Message[], name: string, schema: z.ZodType<Answer>): Promise<Answer> {
    const wait = this.#quietUntil - performance.now();
    if (wait > 0) await pause(wait);
    const { $schema: _dialect, ...jsonSchema } = z.toJSONSchema(schema);
    const body = await this.#post({
      model: this.#settings.model,
      messages,
      ...(this.#takesTemperature && { temperature: 0 }),
      response_format: { type: 'json_schema', json_schema: { name, strict: true, schema: jsonSchema } },
    });
    const completion = this.#checked(COMPLETION, parsed(body), 'no chat completion');
    const { usage } = completion;
    const { requests, inputTokens, outputTokens } = this.#usage;
    this.#usage = {
      requests,
      inputTokens: inputTokens + (usage?.prompt_tokens ?? 0),
      outputTokens: outputTokens + (usage?.completion_tokens ?? 0),
    };
    const { message, finish_reason: reason } = completion.choices[0]!;
    if (message.refusal) throw new LlmError('REFUSED', `The model refused to answer: ${this.#quoted(message.refusal)}`);
    if (reason === 'length') throw new LlmError('CUT_OFF', 'The model had more to say than its service lets it.');
    return this.#checked(schema, parsed(message.content ?? ''), 'an answer of another shape than was asked for');
  }

  #checked<Value>(schema: z.ZodType<Value>, value: unknown, what: string): Value {
    const { success, data, error } = schema.safeParse(value);
    if (success) return data;
    const [issue] = error.issues;
    const where = issue ? ` (${issue.path.join('.') || 'as a whole'}: ${this.#quoted(issue.message)})` : '';
    throw new LlmError('BAD_ANSWER', `The model's service gave ${what}${where}.`);
  }

  async #post(question: unknown): Promise<string> {
    const { url, apiKey, timeoutSeconds } = this.#settings;
    const signal = AbortSignal.timeout(timeoutSeconds * 1000);
    this.#usage = { ...this.#usage, requests: this.#usage.requests + 1 };
    try {
      const response = await fetch(`${url.replace(/\/+$/u, '')}/chat/completions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(apiKey && { authorization: `Bearer ${apiKey}` }) },
        body: JSON.stringify(question),
        // The key and the article go where they were meant to, and nowhere else.
        redirect: 'error',
        signal,
      });
      const body = await bodyOf(response);
      if (!response.ok) throw this.#refusal(response, body);
      return body;
    } catch (cause) {
      if (cause instanceof LlmError) throw cause;
      if (signal.aborted) {
        throw new LlmError('TIMEOUT', `The model's service gave no answer within ${timeoutSeconds} seconds.`, {
          cause,
        });
      }
      const why =
        cause instanceof Error && cause.cause instanceof Error ? `: ${this.#quoted(cause.cause.message)}` : '';
      throw new LlmError('UNREACHABLE', `The model's service at ${url} cannot be reached${why}.`, { cause });
    }
  }

  #refusal({ status, headers }: Response, body: string): LlmError {
    const { url, model } = this.#settings;
    const said = this.#quoted(complaintIn(body));
    const waitMs = waitIn(headers.get('retry-after'));
    if (waitMs > 0)
      this.#quietUntil = Math.max(this.#quietUntil, performance.now() + Math.min(waitMs, LONGEST_WAIT_MS));
    if (status === 401 || status === 403)
      return new LlmError('UNAUTHORIZED', `The model's service does not take LLM_API_KEY (${status}): ${said}`);
    if (status === 404)
      return new LlmError('NOT_FOUND', `${url} has no chat completions, or no model '${model}' (404): ${said}`);
    if (status === 429) {
      const later =
        waitMs > LONGEST_WAIT_MS ? `; it wants to be asked again in ${Math.ceil(waitMs / 1000)} seconds` : '';
      return new LlmError('RATE_LIMITED', `The model's service takes no more requests (429)${later}: ${said}`, {
        waitMs,
      });
    }
    if (status === 400 && this.#takesTemperature && /temperature/iu.test(body)) {
      // Models that reason take no temperature but their own.
      this.#takesTemperature = false;
      return new LlmError('SERVER_ERROR', said);
    }
    if (status >= 500 || status === 408)
      return new LlmError('SERVER_ERROR', `The model's service failed (${status}): ${said}`, { waitMs });
    return new LlmError('REFUSED', `The model's service refused the request (${status}): ${said}`);
  }

  /** Words of the service for a person: in one line, cut, and without the key should the service repeat it. */
  #quoted(words: string): string {
    const { apiKey } = this.#settings;
    const safe = apiKey ? words.replaceAll(apiKey, '***') : words;
    const line = safe.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    return line.length > MAX_COMPLAINT ? `${line.slice(0, MAX_COMPLAINT)}…` : line;
  }
}

/** @throws LlmError TOO_LARGE, before more than the limit is held */
async function bodyOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream: AsyncIterable<Uint8Array> | readonly Uint8Array[] =
    (response.body as AsyncIterable<Uint8Array> | null) ?? [];
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES)
      throw new LlmError('TOO_LARGE', `The model's service answered with more than ${MAX_ANSWER_BYTES} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new LlmError('BAD_ANSWER', "The model's service gave an answer that is no JSON.", { cause });
  }
}

const COMPLAINT = z.object({ error: z.union([z.string(), z.object({ message: z.string() })]) });

function complaintIn(body: string): string {
  try {
    const { error } = COMPLAINT.parse(JSON.parse(body));
    return typeof error === 'string' ? error : error.message;
  } catch {
    return body || 'it does not say why.';
  }
}

/** Seconds or a date, as milliseconds from now. */
function waitIn(retryAfter: string | null): number {
  if (retryAfter === null) return 0;
  const seconds = /^\d{1,9}$/u.test(retryAfter.trim())
    ? Number(retryAfter)
    : (Date.parse(retryAfter) - Date.now()) / 1000;
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0;
}
