// Bodies named after a day: 'the March 23 Movement', 'the 17 November Group'. Their day is no date of what they do.
import type { Token } from '../layers.ts';

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;
const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u;
const BODY =
  /^(?:Movement|Movements|Front|Brigades?|Battalion|Group|Army|Party|Coalition|Alliance|Forces|Foundation|Committee|Youth|Revolution|Revolutionary|Division|Organi[sz]ation|Collective|Forum|Network|Association|Bridge|Stadium|University|Square)$/u;

/** Where the day ends that begins at a token and is the first part of a name; null if it is none. */
export function endOfDayInName(tokens: readonly Token[], at: number): number | null {
  const [first, second, head] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first === undefined || second === undefined || head === undefined || head.sentence !== first.sentence)
    return null;
  const isDay =
    (MONTH.test(first.lower) && DAY.test(second.lower)) || (DAY.test(first.lower) && MONTH.test(second.lower));
  return isDay && BODY.test(head.text) ? at + 2 : null;
}
