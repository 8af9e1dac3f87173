// The settings of traces, named as OpenTelemetry names them for every program. Those that are not read here (headers, sampling, batches, the
// resource) its packages read: https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/
import type { OtlpSettings } from '../../src/tracing/otlp-tracing.ts';
import { NO_TRACING, type Tracing } from '../../src/tracing/tracing.ts';
import { type Given, oneOf, webAddress } from './setting-values.ts';

/** Null where nobody wants traces. */
export type TracingSettings = Omit<OtlpSettings, 'tell'> | null;

/** Less than the standard's 10 s: a command that ends waits so long for a collector that does not answer. */
const TIMEOUT_MILLISECONDS = 3000;

export const TRACING_HELP = `\
  OTEL_EXPORTER_OTLP_ENDPOINT
                     sends traces to this OpenTelemetry collector (http://localhost:4318)
  OTEL_EXPORTER_OTLP_PROTOCOL, OTEL_EXPORTER_OTLP_HEADERS, OTEL_SERVICE_NAME, OTEL_TRACES_SAMPLER, OTEL_SDK_DISABLED
                     how: http/protobuf or http/json, with which headers, by which name, how many of them; true sends none
`;

/** @throws SettingsError */
export function readTracingSettings(given: Given): TracingSettings {
  // For other exporters and protocols there are collectors.
  const exporter = oneOf('OTEL_TRACES_EXPORTER', given, ['otlp', 'none'], 'otlp');
  const endpoint = oneOfTwo('ENDPOINT', (name) => webAddress(name, given));
  const protocol = oneOfTwo('PROTOCOL', (name) => (given(name) === undefined ? undefined : protocolIn(name, given)));
  const wanted = endpoint !== undefined || given('OTEL_TRACES_EXPORTER') === 'otlp';
  if (!wanted || exporter === 'none' || given('OTEL_SDK_DISABLED')?.toLowerCase() === 'true') return null;
  const timeout = oneOfTwo('TIMEOUT', given);
  return {
    protocol: protocol ?? 'http/protobuf',
    timeoutMilliseconds: timeout === undefined ? TIMEOUT_MILLISECONDS : undefined,
  };
}

const protocolIn = (name: string, given: Given): OtlpSettings['protocol'] =>
  oneOf(name, given, ['http/protobuf', 'http/json'], 'http/protobuf');

/** OpenTelemetry's packages are loaded only here, and only if they are wanted. */
export async function openTracing(settings: TracingSettings, tell: OtlpSettings['tell']): Promise<Tracing> {
  if (settings === null) return NO_TRACING;
  const { OtlpTracing } = await import('../../src/tracing/otlp-tracing.ts');
  return new OtlpTracing({ ...settings, tell });
}

/** What is said of traces goes before what is said of all that OTLP carries. */
const oneOfTwo = <T>(name: string, read: (name: string) => T | undefined): T | undefined =>
  read(`OTEL_EXPORTER_OTLP_TRACES_${name}`) ?? read(`OTEL_EXPORTER_OTLP_${name}`);
