// /tables/NAME.json and /tables/NAME.csv: flat rows for Grafana, Excel, Power BI and whatever reads JSON or CSV from an address.
import { TABLES } from '../../graph/tables/definitions.ts';
import { type ReadRow, readRows } from '../../graph/tables/rows.ts';
import { FILTER_ARGUMENTS, type Row, TABLE_NAMES, type TableName } from '../../graph/tables/table.ts';
import { csv } from '../formats/csv.ts';
import { JSON_TYPE, jsonList, type Route } from './route.ts';

const DEFAULT_LIMIT = 1000;
const MAX_LIMIT = 10_000_000;

export const tables: Route = {
  path: new RegExp(`^/tables/(${TABLE_NAMES.join('|')})\\.(json|csv)$`, 'u'),
  parameters: ['limit', 'cursor', 'order', ...FILTER_ARGUMENTS, 'bom'],
  async answer({ path: [name, format], parameters }, { reader }) {
    const table = TABLES[name as TableName];
    const limit = parameters.wholeNumber('limit', { fallback: DEFAULT_LIMIT, from: 1, to: MAX_LIMIT });
    const after = parameters.text('cursor');
    const page = new Page(
      readRows(reader.engine, table, {
        filter: parameters.texts(FILTER_ARGUMENTS),
        order: parameters.choice('order', ['id', 'latest'], 'id'),
        ...(after === undefined ? {} : { after }),
        size: limit + 1,
      }),
      limit,
    );
    if (format === 'csv') {
      const body = csv(table, page.rows(), parameters.flag('bom'));
      return { contentType: 'text/csv; charset=utf-8; header=present', body, fileName: `${name}.csv` };
    }
    return { contentType: JSON_TYPE, body: jsonList('rows', page.rows(), () => ({ cursor: page.cursor })) };
  },
};

/** The first rows of many, and the cursor to read on from: empty if these were all, so that no page is empty. */
class Page {
  cursor = '';
  readonly #source: AsyncGenerator<ReadRow>;
  readonly #limit: number;

  constructor(source: AsyncGenerator<ReadRow>, limit: number) {
    this.#source = source;
    this.#limit = limit;
  }

  async *rows(): AsyncGenerator<Row> {
    let last = '';
    let count = 0;
    for await (const { row, cursor } of this.#source) {
      if (count === this.#limit) {
        this.cursor = last;
        return;
      }
      yield row;
      last = cursor;
      count += 1;
    }
  }
}
