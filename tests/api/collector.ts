// An OpenTelemetry collector for the tests: takes what is sent by OTLP over HTTP, and shows the spans of OTLP/JSON as trees.
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface OtlpSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
  readonly status: { readonly code?: number };
}

export interface SpanTree {
  readonly name: string;
  readonly kind: string;
  readonly traceId: string;
  readonly parentId: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly failed: boolean;
  readonly nanoseconds: bigint;
  /** In order of their beginning. */
  readonly below: readonly SpanTree[];
}

const KINDS = ['', 'internal', 'server', 'client'];

export class Collector {
  /** What came, as it came. */
  readonly received: { readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: Buffer }[] = [];
  readonly #server: Server;

  private constructor() {
    this.#server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      this.received.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks) });
      response.setHeader('content-type', request.headers['content-type'] ?? '').end();
    });
  }

  static async start(): Promise<Collector> {
    const collector = new Collector();
    await new Promise<void>((resolve) => collector.#server.listen(0, '127.0.0.1', resolve));
    return collector;
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get text(): string {
    return this.received.map(({ body }) => body.toString('latin1')).join('\n');
  }

  /** Of OTLP/JSON: each span whose parent was not sent, with those below it. */
  trees(): SpanTree[] {
    const spans = this.received
      .flatMap(({ body }) => JSON.parse(body.toString()).resourceSpans)
      .flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }: { spans: OtlpSpan[] }) => spans)) as OtlpSpan[];
    const inOrder = spans.sort((a, b) => Number(BigInt(a.startTimeUnixNano) - BigInt(b.startTimeUnixNano)));
    const known = new Set(spans.map(({ spanId }) => spanId));
    const treeOf = (span: OtlpSpan): SpanTree => ({
      name: span.name,
      kind: KINDS[span.kind] ?? '',
      traceId: span.traceId,
      parentId: span.parentSpanId ?? '',
      attributes: Object.fromEntries(span.attributes.map(({ key, value }) => [key, Object.values(value)[0]])),
      failed: span.status.code === 2,
      nanoseconds: BigInt(span.endTimeUnixNano) - BigInt(span.startTimeUnixNano),
      below: inOrder.filter(({ parentSpanId }) => parentSpanId === span.spanId).map(treeOf),
    });
    return inOrder.filter(({ parentSpanId }) => !known.has(parentSpanId ?? '')).map(treeOf);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
