// /timeline.json: events counted by interval, a column for each type, for charts.
import { EventType, type Interval } from '../../generated/ontology.ts';
import { entityId } from '../../graph/part/part.ts';
import { EntityReferences } from '../../graph/read/references.ts';
import { StatementScope } from '../../graph/read/scope.ts';
import { readBuckets } from '../../graph/read/timeline.ts';
import { wordsOf } from '../../graph/tables/table.ts';
import { JSON_TYPE, type Route } from './route.ts';

const INTERVALS = ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const satisfies readonly Interval[];
const TYPES = Object.values(EventType);

export const timeline: Route = {
  path: /^\/timeline\.json$/u,
  parameters: ['interval', 'type', 'involving', 'from', 'to'],
  async answer({ parameters }, { reader }) {
    const interval = parameters.choice('interval', INTERVALS, 'MONTH');
    const involving = parameters.text('involving');
    const ids = involving === undefined ? [] : [{ id: await entityId(reader.engine, involving, 'involving') }];
    const types = wordsOf('type', parameters.text('type'), TYPES);
    const scope = new StatementScope(await EntityReferences.find(reader.engine, ids), reader.limits);
    const filter = { ...parameters.texts(['from', 'to']), type: types, involving: ids };
    const rows = (await readBuckets(reader, interval, filter, scope)).map(({ start, count, byType }) => {
      const counts = new Map(byType.map(({ type, count }) => [type, count]));
      return {
        start,
        count,
        ...Object.fromEntries((types ?? TYPES).map((type) => [type, counts.get(type as EventType) ?? 0])),
      };
    });
    return { contentType: JSON_TYPE, body: once(JSON.stringify({ rows, cursor: '' })) };
  },
};

async function* once(text: string): AsyncGenerator<string> {
  yield `${text}\n`;
}
