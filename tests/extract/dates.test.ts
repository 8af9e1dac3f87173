// Dates: expression to EDTF, by the day of publication and the dates around. Published on Wednesday, 16 October 2024 unless said otherwise.
import parse from 'edtf';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { findDates } from '../../src/extract/dates.ts';
import { tag } from '../../src/extract/tag.ts';

const datesIn = (content: string, published = '2024-10-16') =>
  findDates(tag(readArticle({ file: 'x.txt', content }, { published })));

describe('findDates', () => {
  it.each([
    ['The navy of the island left on Oct. 4.', 'Oct. 4', '2024-10-04'],
    ['The navy of the island left on Nov. 4.', 'Nov. 4', '2023-11-04'],
    ['The navy of the island will leave on Nov. 4.', 'Nov. 4', '2024-11-04'],
    ['The navy of the island left on 12 June 2025.', '12 June 2025', '2025-06-12'],
    ['The navy of the island left in February.', 'February', '2024-02'],
    ['The navy of the island left in December.', 'December', '2023-12'],
    ['The navy has been there since 2022.', '2022', '2022/..'],
    ['They fought a war from 1998 to 2000.', 'from 1998 to 2000', '1998/2000'],
    ['It was used between Dec. 30, 2023, and Jan. 2.', 'between Dec. 30, 2023, and Jan. 2', '2023-12-30/2024-01-02'],
    ['It was a thing of the 1990s they said.', '1990s', '1990/1999'],
    ['The navy chief told deputies Wednesday.', 'Wednesday', '2024-10-16'],
    ['The navy chief told deputies Thursday.', 'Thursday', '2024-10-10'],
    ['The council will hold a session on Friday.', 'Friday', '2024-10-18'],
    ['They fled in March last year from the island.', 'March last year', '2023-03'],
    ['They fled on May 3 of this year from the island.', 'May 3 of this year', '2024-05-03'],
    ['They fled last month from the island.', 'last month', '2024-09'],
    ['They had fled two weeks earlier, he said.', 'two weeks earlier', '2024-10-02'],
    ['The two island states were allies three years ago.', 'three years ago', '2021'],
    ['They expect a deal by the end of the year.', 'the end of the year', '2024'],
    ['The war is now 2 years and 7 months old.', 'now 2 years and 7 months old', '2022-03/..'],
    ['They left the island in early 2024 he said.', 'early 2024', '2024~'],
    ['They met in October 2022 and swapped prisoners the following month.', 'the following month', '2022-11'],
    ['They clashed in April 2015 and signed a truce that October.', 'that October', '2015-10'],
    ['They met in March and froze the funds the same month.', 'the same month', '2024-03'],
    ['They had fled over the weekend from the island.', 'weekend', '2024-10-12/2024-10-13'],
    ['They want a panel to be set up by March he said.', 'March', '2025-03'],
  ])('resolves %s', (sentence, text, edtf) => {
    const date = datesIn(sentence).find((mention) => mention.text === text);
    expect(date?.edtf).toBe(edtf);
    expect(() => parse(edtf)).not.toThrow();
  });

  it('counts the previous day from the date told before it in the sentence', () => {
    expect(datesIn('An Oct. 4 report said that two ships sank the previous day.').map(({ edtf }) => edtf)).toEqual([
      '2024-10-04',
      '2024-10-03',
    ]);
  });

  it('gives no date for what is counted vaguely', () => {
    expect(datesIn('It was signed more than a decade ago by both.').map(({ edtf }) => edtf)).toEqual([null]);
  });

  it('takes no modal verb and no count for a date', () => {
    expect(datesIn('May he go home? He may go. They sold 2000 rifles to us.')).toEqual([]);
  });
});
