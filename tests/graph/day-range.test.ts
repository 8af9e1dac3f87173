// The first and last day of EDTF dates, by which questions about spans of time are answered.
import { expect, it } from 'vitest';
import { dayRangeOf } from '../../src/graph/day-range.ts';

it.each([
  ['2024-10', '2024-10-01', '2024-10-31'],
  ['1950/..', '1950-01-01', '9999-12-31'],
  ['2024-21', '2024-03-01', '2024-05-31'],
  ['2024-23~', '2024-09-01', '2024-11-30'],
  // Winter is that which begins in the year.
  ['2023-24', '2023-12-01', '2024-02-29'],
  ['2024-21/2024-22', '2024-03-01', '2024-08-31'],
  ['2023/2024-21', '2023-01-01', '2024-05-31'],
  ['2024-22/..', '2024-06-01', '9999-12-31'],
])('%s covers %s to %s', (date, dateFrom, dateTo) => {
  expect(dayRangeOf(date)).toEqual({ dateFrom, dateTo });
});

it.each(['2024-25', '2024-22/2024-21', 'summer', '2024-21/soon', '2024-21/2024-22/2025'])(
  '%s covers nothing',
  (date) => {
    expect(dayRangeOf(date)).toBeNull();
  },
);
