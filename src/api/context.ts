// What every resolver is given.
import type { YogaInitialContext } from 'graphql-yoga';
import type { ExtractionBeside } from '../extract/parallel/beside.ts';
import type { Reader } from '../graph/read/questions.ts';
import type { Tracing } from '../tracing/tracing.ts';
import type { LiveLoadings } from './live/live-loadings.ts';
import type { Metrics } from './metrics.ts';

export interface Context {
  readonly reader: Reader;
  /** What is loaded from now on. */
  readonly live: LiveLoadings;
  /** What extracts articles, without keeping others waiting. */
  readonly extraction: ExtractionBeside;
  /** Articles of more bytes are not loaded. */
  readonly maxArticleBytes: number;
  readonly metrics: Metrics;
  readonly tracing: Tracing;
}

/** What the resolvers of an operation are given besides: the request that sent it says who asks. */
export type OperationContext = Context & Pick<YogaInitialContext, 'request'>;
