// The statements of a graph engine as spans of a trace: what each does and to what, never its parameters.
import { NO_TRACING, type Tracing } from '../tracing/tracing.ts';
import type { GraphEngine, ObservedStatement } from './engine.ts';

/** From now on. Names of attributes are those of OpenTelemetry's conventions for database clients. */
export function traceStatements(engine: GraphEngine, tracing: Tracing): void {
  if (tracing === NO_TRACING) return;
  engine.observe(({ kind, statement, ended }) => {
    const [operation, target] = summaryOf(kind, statement);
    const summary = target === null ? operation : `${operation} ${target}`;
    const span = tracing.call(summary, {
      'db.system.name': engine.name,
      'db.operation.name': operation,
      'db.query.summary': summary,
    });
    if (span === null) return;
    void ended.then((end) => {
      if ('error' in end) span.fail(end.error);
      else span.set({ 'db.response.returned_rows': end.rows });
      span.end();
    });
  });
}

const SEARCHED = /'(\w+)_text'|^textSearch (\w+)/u;
const WRITES = /\b(?:MERGE|CREATE|DELETE|SET)\b/u;
const READS = /\b(?:MATCH|CALL(?= \w)|SHOW|RETURN)\b/u;
/** A label or a relationship type in a pattern. */
const NAMED = /[([]\w*:(\w+)/u;

/** ['MERGE', 'Article'] of `UNWIND $rows AS row MERGE (a:Article {id: row.id}) ...`: the first of what it does, and what to. */
function summaryOf(kind: ObservedStatement['kind'], statement: string): [operation: string, target: string | null] {
  if (kind === 'search') {
    const [, index, label] = SEARCHED.exec(statement) ?? [];
    return ['SEARCH', index ?? label?.toLowerCase() ?? null];
  }
  const does = (kind === 'write' ? WRITES.exec(statement) : null) ?? READS.exec(statement);
  const target = NAMED.exec(statement.slice(does?.index)) ?? NAMED.exec(statement);
  return [does?.[0] ?? kind.toUpperCase(), target?.[1] ?? null];
}
