// Quantities: value, bound, unit and phrase. All sentences are invented.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { findDates } from '../../src/extract/dates.ts';
import { findQuantities } from '../../src/extract/quantities.ts';
import { tag } from '../../src/extract/tag.ts';

function quantitiesIn(content: string) {
  const tagged = tag(readArticle({ file: 'x.txt', content }, { published: '2024-10-16' }));
  return findQuantities(tagged, findDates(tagged)).map(({ value, bound, unit, phrase }) => [
    value,
    bound,
    unit,
    content.slice(phrase.start, phrase.end),
  ]);
}

describe('findQuantities', () => {
  it.each([
    [
      'Six South Lorvian military officers were killed.',
      [6, 'EXACT', 'officers', 'Six South Lorvian military officers'],
    ],
    [
      'They sent roughly three million artillery rounds.',
      [3e6, 'APPROXIMATELY', 'artillery rounds', 'roughly three million artillery rounds'],
    ],
    ['They sent over 13,000 containers to the north.', [13000, 'AT_LEAST', 'containers', 'over 13,000 containers']],
    ['The blast wounded more than a dozen, he said.', [12, 'AT_LEAST', '', 'more than a dozen']],
    ['Tens of thousands died in the long war.', [10000, 'AT_LEAST', '', 'Tens of thousands']],
    ['Up to 12,000 people fled from the town.', [12000, 'AT_MOST', 'people', 'Up to 12,000 people']],
    ['The network paid informants some $15,000 in cash.', [15000, 'APPROXIMATELY', '$', 'some $15,000']],
    ['Both agreed to a 60-day truce at the talks.', [60, 'EXACT', 'day', '60-day truce']],
    ['The tax rose by 10 percent in the end.', [10, 'EXACT', '%', '10 percent']],
  ])('reads %s', (sentence, quantity) => {
    expect(quantitiesIn(sentence)).toEqual([quantity]);
  });

  it('leaves out dates, ages, times, names and pronouns', () => {
    expect(
      quantitiesIn(
        'On Oct. 4, at 10 a.m., Edda Marsh, 34, told Canal 8 that one of the Group of Seven, a 24-year-old man, left in 2018.',
      ),
    ).toEqual([]);
  });

  it('reads both ends of a range with what they count', () => {
    expect(quantitiesIn('Between 100 and 200 soldiers died there.')).toEqual([
      [100, 'AT_LEAST', 'soldiers', expect.any(String)],
      [200, 'AT_MOST', 'soldiers', '200 soldiers'],
    ]);
  });
});
