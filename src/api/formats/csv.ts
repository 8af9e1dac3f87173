// Rows as CSV by RFC 4180: CRLF, a header line, quotes where they are needed. Text that a spreadsheet would run as a formula gets an
// apostrophe in front (OWASP, CSV injection); numbers stay numbers.
import { stringify } from 'csv-stringify/sync';
import type { Row, Table } from '../../graph/tables/table.ts';

const BYTE_ORDER_MARK = '\ufeff';
const OPTIONS = {
  record_delimiter: 'windows',
  escape_formulas: true,
  cast: {
    boolean: (value: boolean) => String(value),
    number: (value: number) => ({ value: String(value), escape_formulas: false }),
  },
} as const;

/** @param bom the mark by which Excel knows UTF-8 */
export async function* csv(table: Table, rows: AsyncIterable<Row>, bom = false): AsyncGenerator<string> {
  const columns = Object.keys(table.columns);
  yield `${bom ? BYTE_ORDER_MARK : ''}${line(columns)}`;
  for await (const row of rows) yield line(columns.map((column) => row[column] ?? null));
}

function line(cells: readonly (string | number | boolean | null)[]): string {
  return stringify([cells], OPTIONS);
}
