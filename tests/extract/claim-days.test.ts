// The day on which something was said, where the occasion, the paragraph or the document tells it.
import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.ts';

/** Published on Thursday, 12 June 2025; Wednesday is 11 June. */
const LEAD = 'VELLA, Ostrany (Wire) — The Assembly on Wednesday approved the sale of two ferries to Kestria.\n\n';
const days = (text: string): (string | null)[] => claimsOf(text).map(({ saidOn }) => saidOn);

describe('the day of a claim', () => {
  it('is that of the lead where it was said at the event of the story', () => {
    expect(days(`${LEAD}“We have waited long enough,” Minister Ina Torvel told reporters after the vote.`)).toEqual([
      '2025-06-11',
    ]);
    expect(days(`${LEAD}Minister Ina Torvel told the council that the ferries were safe.`)).toEqual(['2025-06-11']);
  });

  it('is not that of the lead at another occasion, without an occasion or in the perfect', () => {
    expect(
      days(`${LEAD}“We have waited long enough,” Minister Ina Torvel told reporters after an earlier vote.`),
    ).toEqual([null]);
    expect(days(`${LEAD}Minister Ina Torvel said that the ferries were safe.`)).toEqual([null]);
    expect(days(`${LEAD}Minister Ina Torvel has told the council that the ferries were safe.`)).toEqual([null]);
  });

  it('goes on through the paragraph and to the reply', () => {
    const told =
      'Minister Ina Torvel told the council on Tuesday that the ferries were safe. She said the crews were trained.\n\n' +
      'Her rival, Oskar Brandel, replied that nobody had seen them.';
    expect(days(told)).toEqual(['2025-06-10', '2025-06-10', '2025-06-10']);
    expect(
      days('Minister Ina Torvel said on Tuesday that the ferries were safe. Torvel believes they will sell.')[1],
    ).toBe(null);
  });

  it('is that of the document which is cited', () => {
    expect(days('The ferries are rusty, according to a survey published on Monday by the Lund Institute.')).toEqual([
      '2025-06-09',
    ]);
  });

  it('is not the year of a pact that the sentence mentions', () => {
    expect(days('In a speech on the 1991 pact, Minister Ina Torvel said that it was dead.')).toEqual([null]);
  });
});
