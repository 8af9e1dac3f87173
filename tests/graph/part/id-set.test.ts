// The set of ids of an export knows all that were added, whatever their number and order, and no others.
import { expect, test } from 'vitest';
import { IdSet } from '../../../src/graph/part/id-set.ts';

const idOf = (number: number): string => `person:xy:number-${number}`;

test('a set of ids knows each that was added, and no other', () => {
  const ids = new IdSet();
  expect(ids.has(idOf(1))).toBe(false);
  for (let number = 0; number < 5000; number += 1) ids.add(idOf(number));
  ids.add(idOf(7));
  const numbers = Array.from({ length: 10_000 }, (_, number) => number);
  expect(numbers.filter((number) => ids.has(idOf(number)))).toEqual(numbers.slice(0, 5000));
  ids.add(idOf(9999));
  expect([ids.has(idOf(9999)), ids.has(idOf(0)), ids.has('')]).toEqual([true, true, false]);
});
