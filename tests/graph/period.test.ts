// What lies in a span of time is found by the periods that things begin in: nothing that shares a day with the span is missed.
import { expect, it } from 'vitest';
import { periodOf, periodsMeeting } from '../../src/graph/period.ts';

const DAYS = ['0000-01-01', '1999-12-31', '2019-12-31', '2020-01-01', '2020-01-31', '2020-02-01', '2020-02-29'].concat([
  '2020-03-01',
  '2020-05-05',
  '2020-12-31',
  '2021-01-01',
  '2021-12-31',
  '2024-06-15',
  '9999-12-31',
]);
const RANGES = DAYS.flatMap((dateFrom) =>
  DAYS.filter((dateTo) => dateTo >= dateFrom).map((dateTo) => ({ dateFrom, dateTo })),
);

it('Periods meet every span that shares a day with what begins in them', () => {
  for (const span of RANGES) {
    const periods = periodsMeeting(span);
    if (periods === null) continue;
    const meeting = RANGES.filter(({ dateFrom, dateTo }) => dateFrom <= span.dateTo && dateTo >= span.dateFrom);
    expect(periods).toEqual(expect.arrayContaining(meeting.map(periodOf)));
  }
});

it('Periods of a day are few', () => {
  expect(periodsMeeting({ dateFrom: '2020-01-05', dateTo: '2020-01-05' })).toEqual([
    'ages',
    '2019',
    '2020',
    '2019-12',
    '2020-01',
    '2020-01-05',
  ]);
  expect(periodsMeeting({ dateFrom: '0000-01-01', dateTo: '2020-01-05' })).toBeNull();
});
