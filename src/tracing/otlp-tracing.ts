// Tracing by OpenTelemetry, sent by OTLP over HTTP. What the standard's environment variables say of the exporter, its batches, sampling and
// the resource, OpenTelemetry's own packages read. Loaded only where traces are wanted.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type Context,
  defaultTextMapGetter,
  type Span as OtelSpan,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { ExportResultCode, W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter as JsonExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { OTLPTraceExporter as ProtobufExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace-base';
import { type Attributes, type OpenSpan, type PastWork, type Span, type Tracing, UNTOLD } from './tracing.ts';

export interface OtlpSettings {
  readonly protocol: 'http/protobuf' | 'http/json';
  /** Undefined leaves it to OTEL_EXPORTER_OTLP_TIMEOUT and its kin. */
  readonly timeoutMilliseconds: number | undefined;
  /** Told once where spans cannot be sent, and again only after they could. */
  readonly tell: (message: string) => void;
}

const SERVICE = 'dateline';
/** Of paths that are not served there are too many for names of spans. */
const NOT_SERVED = [401, 404, 421];

export class OtlpTracing implements Tracing {
  readonly #provider: BasicTracerProvider;
  readonly #tracer: Tracer;
  readonly #propagator = new W3CTraceContextPropagator();
  readonly #active = new AsyncLocalStorage<OtelSpan>();

  constructor(settings: OtlpSettings) {
    this.#provider = new BasicTracerProvider({
      resource: defaultResource()
        .merge(resourceFromAttributes({ 'service.name': SERVICE }))
        .merge(detectResources({ detectors: [envDetector] })),
      spanProcessors: [new BatchSpanProcessor(exporterOf(settings))],
    });
    this.#tracer = this.#provider.getTracer(SERVICE);
  }

  span<T>(name: string, attributes: Attributes, work: (span: Span) => Promise<T>): Promise<T> {
    const parent = this.#parent();
    if (parent === null) return work(UNTOLD);
    return this.#throughout(this.#tracer.startSpan(name, { attributes }, parent), work);
  }

  trace<T>(name: string, attributes: Attributes, since: number, work: (span: Span) => Promise<T>): Promise<T> {
    return this.#throughout(this.#tracer.startSpan(name, { attributes, startTime: since }, ROOT_CONTEXT), work);
  }

  call(name: string, attributes: Attributes): OpenSpan | null {
    const parent = this.#parent();
    if (parent === null) return null;
    const span = this.#tracer.startSpan(name, { attributes, kind: SpanKind.CLIENT }, parent);
    return { ...tellerOf(span), end: () => span.end() };
  }

  past(work: readonly PastWork[]): void {
    const parent = this.#parent();
    if (parent === null) return;
    for (const { name, start, end, attributes = {} } of work) {
      this.#tracer.startSpan(name, { attributes, startTime: start }, parent).end(end);
    }
  }

  request(request: IncomingMessage, response: ServerResponse, answer: () => void): void {
    const client = this.#propagator.extract(ROOT_CONTEXT, request.headers, defaultTextMapGetter) as Context;
    const method = request.method ?? 'GET';
    const path = (request.url ?? '/').split('?')[0]!;
    const attributes: Attributes = { 'http.request.method': method, 'url.path': path, 'url.scheme': 'http' };
    const span = this.#tracer.startSpan(method, { kind: SpanKind.SERVER, attributes }, client);
    response.once('close', () => {
      const status = response.statusCode;
      const told = tellerOf(span);
      told.set({ 'http.response.status_code': status });
      if (!NOT_SERVED.includes(status)) {
        const route = `/${path.split('/')[1] ?? ''}`;
        span.updateName(`${method} ${route}`);
        told.set({ 'http.route': route });
      }
      if (status >= 500) told.fail(status);
      else if (!response.writableFinished) told.set({ 'error.type': 'CLIENT_LEFT' });
      span.end();
    });
    this.#active.run(span, answer);
  }

  ids(): { traceId?: string; spanId?: string } {
    const context = this.#active.getStore()?.spanContext();
    return context === undefined ? {} : { traceId: context.traceId, spanId: context.spanId };
  }

  async close(): Promise<void> {
    // Where the collector cannot be reached, the exporter has told so.
    await this.#provider.shutdown().catch(() => undefined);
  }

  /** Null also behind the end of a span: what goes on then, as a timer, is not of it. */
  #parent(): Context | null {
    const span = this.#active.getStore();
    return span?.isRecording() ? trace.setSpan(ROOT_CONTEXT, span) : null;
  }

  async #throughout<T>(span: OtelSpan, work: (span: Span) => Promise<T>): Promise<T> {
    const told = tellerOf(span);
    try {
      return await this.#active.run(span, () => work(told));
    } catch (error) {
      told.fail(error);
      throw error;
    } finally {
      span.end();
    }
  }
}

const tellerOf = (span: OtelSpan): Span => ({
  set: (attributes) => span.setAttributes(attributes),
  fail: (error) => span.setAttribute('error.type', typeOf(error)).setStatus({ code: SpanStatusCode.ERROR }),
});

/** Never the message, which may hold what was asked. */
function typeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

function exporterOf({ protocol, timeoutMilliseconds, tell }: OtlpSettings): SpanExporter {
  const options = timeoutMilliseconds === undefined ? {} : { timeoutMillis: timeoutMilliseconds };
  const exporter = protocol === 'http/json' ? new JsonExporter(options) : new ProtobufExporter(options);
  let failing = false;
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        const failed = result.code === ExportResultCode.FAILED;
        if (failed && !failing)
          tell(`Traces cannot be sent to the collector: ${result.error?.message ?? 'no reason given'}`);
        failing = failed;
        done(result);
      }),
    forceFlush: () => exporter.forceFlush(),
    shutdown: () => exporter.shutdown(),
  };
}
