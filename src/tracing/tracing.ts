// What the program tells of its work to whoever traces it: spans, one within the other. OpenTelemetry stands behind it only where it is set up.
import type { IncomingMessage, ServerResponse } from 'node:http';

export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** A piece of work while it goes on. */
export interface Span {
  set(attributes: Attributes): void;
  /** The work failed, though it threw nothing. Of an error only its code or class is told; else what is given: a code. */
  fail(error: unknown): void;
}

/** Work that ended already, in another thread or before its span could begin. Times are milliseconds since 1970. */
export interface PastWork {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly attributes?: Attributes;
}

/** A piece of work of which others say when it ends. */
export interface OpenSpan extends Span {
  end(): void;
}

export interface Tracing {
  /** What `work` resolves to, as a span within the one that is under way; where none is, it is only work. */
  span<T>(name: string, attributes: Attributes, work: (span: Span) => Promise<T>): Promise<T>;
  /** The same as the beginning of a trace. `since` is when it began, in milliseconds since 1970. */
  trace<T>(name: string, attributes: Attributes, since: number, work: (span: Span) => Promise<T>): Promise<T>;
  /** Begins what another system does for this one, a database for instance, within the span that is under way; null where none is. */
  call(name: string, attributes: Attributes): OpenSpan | null;
  /** Spans of work that has ended, within the one that is under way. */
  past(work: readonly PastWork[]): void;
  /** Answers a request over HTTP as the beginning of a trace, or as a part of its client's (`traceparent`). */
  request(request: IncomingMessage, response: ServerResponse, answer: () => void): void;
  /** For lines of the log: the ids of the span that is under way. */
  ids(): { readonly traceId?: string; readonly spanId?: string };
  /** Sends what is left, as far as that is possible within seconds. */
  close(): Promise<void>;
}

/** Where nothing is told. */
export const UNTOLD: Span = { set() {}, fail() {} };

/** Tells nobody. */
export const NO_TRACING: Tracing = {
  span: (_name, _attributes, work) => work(UNTOLD),
  trace: (_name, _attributes, _since, work) => work(UNTOLD),
  call: () => null,
  past() {},
  request: (_request, _response, answer) => answer(),
  ids: () => ({}),
  async close() {},
};

/** Now, in milliseconds since 1970 with fractions: the same clock in every thread. */
export const now = (): number => performance.timeOrigin + performance.now();
