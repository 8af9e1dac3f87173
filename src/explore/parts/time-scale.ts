// A scale of days for a line of time: where each thing stands on it, in lanes so that none covers another, and its ticks.
import type { Days } from '../dates.ts';

export interface Dated<Item> {
  readonly item: Item;
  readonly days: Days;
}

/** Places are in hundredths of the line's length. */
export interface Placed<Item> {
  readonly item: Item;
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  /** It goes on, or nobody said until when. */
  readonly open: boolean;
}

export interface Line<Item> {
  readonly placed: readonly Placed<Item>[];
  readonly lanes: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

const DAY = 24 * 60 * 60 * 1000;
/** A mark's least length with the space after it. */
const LEAST = 2;
const MOST_TICKS = 8;
const MONTHS_BETWEEN_TICKS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];

/** Null where fewer than two different days are known: a line of one day tells nothing. */
export function layOut<Item>(dated: readonly Dated<Item>[]): Line<Item> | null {
  const known = dated.flatMap(({ days }) => [days.from, days.to]).filter((day) => day !== null);
  const first = Math.min(...known.map(toNumber));
  const last = Math.max(...known.map(toNumber));
  if (known.length === 0 || first === last) return null;
  const at = (day: number): number => ((day - first) / (last - first)) * (100 - LEAST / 2);
  const ends: number[] = [];
  const placed = [...dated]
    .sort((a, b) => startOf(a.days) - startOf(b.days))
    .map(({ item, days }) => {
      const from = at(startOf(days));
      const to = days.to === null ? 100 : at(toNumber(days.to));
      const free = ends.findIndex((end) => end <= from);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = Math.max(to, from + LEAST);
      return { item, from, to, lane, open: days.to === null };
    });
  return { placed, lanes: ends.length, ticks: ticksOf(first, last, at) };
}

const startOf = ({ from, to }: Days): number => toNumber(from ?? to ?? '');

const toNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);

function ticksOf(first: number, last: number, at: (day: number) => number): Line<never>['ticks'] {
  const [begin, end] = [new Date(first * DAY), new Date(last * DAY)];
  const firstMonth = begin.getUTCFullYear() * 12 + begin.getUTCMonth() + (begin.getUTCDate() === 1 ? 0 : 1);
  const lastMonth = end.getUTCFullYear() * 12 + end.getUTCMonth();
  const step = MONTHS_BETWEEN_TICKS.find((months) => (lastMonth - firstMonth) / months <= MOST_TICKS) ?? 1200;
  const ticks: { at: number; label: string }[] = [];
  for (let month = Math.ceil(firstMonth / step) * step; month <= lastMonth; month += step) {
    const date = new Date(Date.UTC(Math.floor(month / 12), month % 12, 1));
    const year = date.getUTCMonth() === 0 || ticks.length === 0;
    const name = date.toLocaleDateString('en-GB', { month: 'short', timeZone: 'UTC' });
    const label = step >= 12 ? `${date.getUTCFullYear()}` : year ? `${name} ${date.getUTCFullYear()}` : name;
    ticks.push({ at: at(date.getTime() / DAY), label });
  }
  return ticks;
}
