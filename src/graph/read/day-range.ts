// The days that a date in a question covers.
import { type DayRange, dayRangeOf } from '../day-range.ts';
import { ReadError } from './errors.ts';

/**
 * The first and the last day: '2024-10' covers 2024-10-01 to 2024-10-31.
 * @throws ReadError BAD_USER_INPUT naming the argument, if it is no EDTF date of level 0 or 1
 */
export function dayRange(date: string, argument: string): DayRange {
  const range = dayRangeOf(date);
  if (range !== null) return range;
  throw new ReadError(
    'BAD_USER_INPUT',
    `${argument}: ${JSON.stringify(date.slice(0, 100))} is no EDTF date such as 2024, 2024-10, 2024-10-03 or 2024-10-03/2024-10-08.`,
  );
}
