// How often a fault is tried: once in every run of the tests, which must stay short; FAULT_ROUNDS=50 tries it as often as a release should.
// Moments and choices are drawn from FAULT_SEED, so that a round that failed can be had again (but for the machine's own timing).
import { Random } from '../../scripts/bench/random.ts';

export const FAULT_ROUNDS = wholeNumber('FAULT_ROUNDS', 1);
const SEED = wholeNumber('FAULT_SEED', 1);
/** Longer than any round takes, also on a machine with other things to do. */
export const ROUND_LIMIT_MS = 60_000;

/** Another sequence for each test. */
export function seededRandom(test: number): Random {
  return new Random(SEED * 1000 + test);
}

function wholeNumber(name: string, fallback: number): number {
  const number = Number(process.env[name] || fallback);
  if (!Number.isSafeInteger(number) || number < 1) throw new TypeError(`${name} should be a whole number from 1.`);
  return number;
}
