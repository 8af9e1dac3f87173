// Events counted per day, week, month or year, for charts.
import type { EventType, Interval } from '../../generated/ontology.ts';
import { ReadError } from './errors.ts';
import { FILTERS, matching } from './filters.ts';
import { openScope, type Reader } from './questions.ts';
import type { StatementScope } from './scope.ts';
import { type Answer, answerWith, fieldsOf, type SelectedField } from './selection.ts';

/** A chart with more points than this cannot be read; a longer interval shows the same. */
const MAX_BUCKETS = 2000;
/** Length of the EDTF text that names an interval: '2024', '2024-10', '2024-10-03'. */
const PRECISION: Readonly<Record<Interval, number>> = { YEAR: 4, MONTH: 7, WEEK: 10, DAY: 10 };

interface EventCount {
  readonly date: string;
  readonly type: EventType;
  readonly count: number;
}
export interface Bucket {
  readonly start: string;
  readonly count: number;
  readonly byType: readonly { readonly type: EventType; readonly count: number }[];
}

export async function readTimeline(reader: Reader, interval: Interval, field: SelectedField): Promise<Answer[]> {
  const scope = await openScope(reader, field);
  const filter = (field.args.filter ?? {}) as Readonly<Record<string, unknown>>;
  return (await readBuckets(reader, interval, filter, scope)).map((bucket) => ({
    ...answerWith(field.selection, 'TimelineBucket', { ...bucket }),
    ...byTypeOf(bucket, field),
  }));
}

/** @param filter an EventFilter; the scope knows the entities that it names */
export async function readBuckets(
  reader: Reader,
  interval: Interval,
  filter: Readonly<Record<string, unknown>>,
  scope: StatementScope,
): Promise<Bucket[]> {
  const conditions = FILTERS.EventFilter(filter, 'e', scope);
  const dated = { ...conditions, where: [...conditions.where, 'e.date IS NOT NULL'] };
  const rows = await reader.engine.read<EventCount & Record<string, unknown>>(
    [
      ...matching(dated, '(e:Event)', 'e', scope),
      `RETURN left(e.date, ${PRECISION[interval]}) AS date, e.type AS type, count(DISTINCT e) AS count ORDER BY date, type`,
    ].join('\n'),
    scope.parameters,
  );
  return bucketsOf(rows, interval);
}

function byTypeOf(bucket: Bucket, field: SelectedField): Record<string, Answer[]> {
  const asked = fieldsOf(field.selection, 'TimelineBucket').filter(({ name }) => name === 'byType');
  return Object.fromEntries(
    asked.map(({ key, selection }) => [
      key,
      bucket.byType.map((entry) => answerWith(selection, 'EventTypeCount', entry)),
    ]),
  );
}

/**
 * One bucket for each interval from the first event to the last. An event counts where its date begins; one whose date is less
 * exact than the interval (a year in a chart of months) is in no bucket.
 * @throws ReadError LIMIT_EXCEEDED if there would be more than MAX_BUCKETS
 */
export function bucketsOf(counts: readonly EventCount[], interval: Interval): Bucket[] {
  const counted = new Map<string, Map<EventType, number>>();
  for (const { date, type, count } of counts) {
    const begin = /^-?\d{4}(?:-\d{2}){0,2}/.exec(date)?.[0] ?? '';
    if (begin.length < PRECISION[interval]) continue;
    const start = startOf(begin, interval);
    const types = counted.get(start) ?? new Map<EventType, number>();
    types.set(type, (types.get(type) ?? 0) + count);
    counted.set(start, types);
  }
  const starts = [...counted.keys()].sort();
  const last = starts[starts.length - 1];
  const buckets: Bucket[] = [];
  for (
    let start = starts[0];
    start !== undefined && last !== undefined && start <= last;
    start = following(start, interval)
  ) {
    if (buckets.length === MAX_BUCKETS) {
      throw new ReadError(
        'LIMIT_EXCEEDED',
        `The timeline has more than ${MAX_BUCKETS} intervals: narrow the filter or choose a longer interval.`,
      );
    }
    const byType = [...(counted.get(start) ?? [])].map(([type, count]) => ({ type, count }));
    byType.sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
    buckets.push({ start, count: byType.reduce((sum, { count }) => sum + count, 0), byType });
  }
  return buckets;
}

/** First day of the interval that a date lies in; weeks begin on Monday (ISO 8601). */
function startOf(date: string, interval: Interval): string {
  if (interval === 'YEAR') return `${date.slice(0, 4)}-01-01`;
  if (interval === 'MONTH') return `${date.slice(0, 7)}-01`;
  if (interval === 'DAY') return date;
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}

function following(start: string, interval: Interval): string {
  const day = new Date(`${start}T00:00:00Z`);
  if (interval === 'YEAR') day.setUTCFullYear(day.getUTCFullYear() + 1);
  else if (interval === 'MONTH') day.setUTCMonth(day.getUTCMonth() + 1);
  else day.setUTCDate(day.getUTCDate() + (interval === 'WEEK' ? 7 : 1));
  return day.toISOString().slice(0, 10);
}
