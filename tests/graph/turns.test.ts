// Work that waits for its turn: in order, not for ever, and whatever becomes of the others.
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { OverloadedError } from '../../src/graph/errors.ts';
import { Turns } from '../../src/graph/turns.ts';

it('lets so many go on at a time, the others in the order in which they came', async () => {
  const turns = new Turns(2, 60_000);
  const log: string[] = [];
  let most = 0;
  let underWay = 0;
  const work = async (name: number): Promise<void> => {
    underWay += 1;
    most = Math.max(most, underWay);
    await pause(1);
    underWay -= 1;
    log.push(String(name));
    if (name === 1) throw new Error('of the work');
  };
  const ended = await Promise.allSettled([0, 1, 2, 3, 4, 5].map((name) => turns.take(() => work(name))));
  expect(ended.map(({ status }) => status === 'fulfilled')).toEqual([true, false, true, true, true, true]);
  expect([log.join(' '), most]).toEqual(['0 1 2 3 4 5', 2]);
});

it('refuses who waited too long, and serves those who come later', async () => {
  const turns = new Turns(1, 5);
  const long = turns.take(() => pause(40, 'done'));
  await expect(turns.take(async () => 'never')).rejects.toThrow(OverloadedError);
  expect(await long).toBe('done');
  expect(await turns.take(async () => 'later')).toBe('later');
});
