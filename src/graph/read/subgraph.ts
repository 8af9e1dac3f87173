// Reads entities and relations that a search over the graph found by id: all of them, with everything asked for below, in one statement.
import { call, readNode } from './compile.ts';
import type { Reader } from './questions.ts';
import { RECORDS } from './records/index.ts';
import type { StatementScope } from './scope.ts';
import { type Answer, below, type SelectedField } from './selection.ts';

export interface FoundIds {
  readonly nodes: readonly string[];
  readonly relations: readonly string[];
}

/** Answers for the fields `nodes` and `relations` of `type` ('Path', 'Subgraph'), by selected field and id. */
export type FoundAnswers = ReadonlyMap<SelectedField, ReadonlyMap<string, Answer>>;

export async function readSubgraph(
  reader: Reader,
  type: string,
  found: FoundIds,
  field: SelectedField,
  scope: StatementScope,
): Promise<FoundAnswers> {
  const parts = [
    ...below(field.selection, type, 'nodes').map((part) => ({ part, record: 'Entity' as const, ids: found.nodes })),
    ...below(field.selection, type, 'relations').map((part) => ({
      part,
      record: 'Relation' as const,
      ids: found.relations,
    })),
  ].map(({ part, record, ids }) => {
    const id = scope.variable('id');
    const node = scope.variable(RECORDS[record].variable);
    const result = scope.variable(part.name);
    const reading = readNode(RECORDS[record], node, part.selection, scope);
    const lines = call(null, [
      `UNWIND ${scope.parameter('ids', [...new Set(ids)])} AS ${id}`,
      `MATCH (${node}:${record} {id: ${id}})`,
      ...reading.lines,
      `RETURN collect({id: ${node}.id, answer: ${reading.expression}}) AS ${result}`,
    ]);
    return { part, lines, result, decode: reading.decode };
  });
  if (parts.length === 0) return new Map();
  const [row] = await reader.engine.read<Record<string, { id: string; answer: unknown }[]>>(
    [...parts.flatMap(({ lines }) => lines), `RETURN ${parts.map(({ result }) => result).join(', ')}`].join('\n'),
    scope.parameters,
  );
  return new Map(
    parts.map(({ part, result, decode }) => [
      part,
      new Map((row?.[result] ?? []).map(({ id, answer }) => [id, decode(answer)])),
    ]),
  );
}

/** The answer for one path or subgraph, out of what was read for all. */
export function answerSubgraph(
  type: string,
  found: FoundIds,
  answers: FoundAnswers,
  values: Readonly<Record<string, unknown>>,
  field: SelectedField,
): Answer {
  const answer: Record<string, unknown> = {};
  for (const part of field.selection.get(type) ?? []) {
    const ids = part.name === 'nodes' ? found.nodes : part.name === 'relations' ? found.relations : null;
    const read = answers.get(part);
    answer[part.key] =
      ids === null
        ? (values[part.name] ?? null)
        : ids.flatMap((id) => {
            const one = read?.get(id);
            return one === undefined ? [] : [one];
          });
  }
  return { ...answer, __typename: type };
}
