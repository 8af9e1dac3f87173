// Everything as newline-delimited JSON: an object a line, `record` says what it is.
import type { GraphPart } from '../../graph/part/part.ts';

export async function* ndjson(part: GraphPart): AsyncGenerator<string> {
  for await (const row of part.nodes()) yield line('entity', row);
  for await (const row of part.edges()) yield line('relation', row);
  for await (const row of part.claims()) yield line('claim', row);
  for await (const row of part.articles()) yield line('article', row);
}

function line(record: string, row: object): string {
  return `${JSON.stringify({ record, ...row })}\n`;
}
