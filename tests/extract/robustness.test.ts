// Input that no reporter wrote: extraction neither fails nor hangs, keeps its evidence inside the text, takes time that grows with the
// length and not with its square, and warns where it cannot do well. All texts are invented.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ArticleError } from '../../src/article/errors.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { extract } from '../../src/extract/extract.ts';
import type { Extraction } from '../../src/extract/extraction.ts';

const GOLD = join(import.meta.dirname, '../gold/articles');
const LEAD = 'The minister of Lorvia told reporters on Monday that two ships had left the harbor.\n\n';
const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const SYLLABLES = ['bar', 'ten', 'kol', 'mir', 'dan', 'vor', 'sel', 'tar', 'nim', 'gos'];
/** A name of its own for every number. */
const nameOf = (number: number): string =>
  `${[...String(number)].map((digit) => SYLLABLES[Number(digit)]).join('')}ov`.replace(/^./u, (first) =>
    first.toUpperCase(),
  );
const sentences = (length: number, sentence: (number: number) => string): string => {
  let text = LEAD;
  for (let number = 0; text.length < length; number++) text += `${sentence(number)} `;
  return text;
};
const report = (number: number): string =>
  `President ${nameOf(number)} told Minister ${nameOf(number + 3)} on Oct. ${(number % 28) + 1} that Lorvia had attacked ` +
  `${nameOf(number * 7)}, killing ${(number % 40) + 2} soldiers. "We leave," he said. The minister denied it.${number % 4 === 3 ? '\n\n' : ''}`;

const read = (content: string, file = 'x.txt'): Extraction => extract(readArticle({ file, content }));

/** By what it is like: the text of a given length, and the file's name where the format matters. */
type Strange = readonly [what: string, textOf: (length: number) => string, file?: string];
const STRANGE: readonly Strange[] = [
  ['numbers and nothing else', (n) => LEAD + fill('1 1 1 ', n)],
  ['initials and nothing else', (n) => LEAD + fill('A. A. ', n)],
  ['names and nothing else', (n) => LEAD + fill('Anna Kolov, Peter Barov, ', n)],
  ['one word without an end', (n) => LEAD + fill('abcdefghij', n)],
  ['one sentence without an end', (n) => LEAD + fill('the minister said that the army killed ten soldiers and ', n)],
  ['one line without an end', (n) => sentences(n, report).replace(/\n+/gu, ' ')],
  ['reports', (n) => sentences(n, report)],
  ['one event told again and again', (n) => LEAD + fill('The minister said the attack killed ten people. ', n)],
  ['agreements signed again and again', (n) => LEAD + fill('Kenya and Chad signed a treaty. The treaty failed. ', n)],
  ['officeholders', (n) => sentences(n, (i) => `${nameOf(i)} ${nameOf(i * 3)}, president of France, left.`)],
  ['dates', (n) => LEAD + fill('On Monday, Oct. 3, 2024, the army left. ', n)],
  ['quotation marks', (n) => LEAD + fill('"', n)],
  ['quotations never closed', (n) => LEAD + fill('“We go, ', n)],
  ['nested parentheses', (n) => `${LEAD}${'('.repeat(n / 2)}${')'.repeat(n / 2)}`],
  ['verbs of speech', (n) => LEAD + fill('said ', n)],
  ['relative pronouns', (n) => LEAD + fill('which the army which ', n)],
  ['control characters', (n) => LEAD + fill('The army\u0001 left\u0008 on Monday. ', n)],
  ['lone surrogates', (n) => LEAD + fill('The \ud800 army \udc00 left on Monday. ', n)],
  ['zero-width characters', (n) => LEAD + fill('The ar\u200bmy le\u200dft on Mon\ufeffday. ', n)],
  ['emoji', (n) => LEAD + fill('😀 The army 🎉 left 👩‍👩‍👧‍👦 on Monday. ', n)],
  ['right-to-left marks', (n) => LEAD + fill('\u202eThe army\u202c left \u200fon Monday. ', n)],
  ['mixed line endings', (n) => LEAD + fill('The army left.\r\nIt came back.\rIt left.\n\n', n)],
  ['code', (n) => LEAD + fill('function leave(army) { return army + 1; }\n', n)],
  ['nested divisions', (n) => `<html><body>${'<div>'.repeat(n / 5)}<p>${LEAD.repeat(4)}</p>`, 'x.html'],
  ['stray angle brackets', (n) => `<html><body><p>${LEAD}</p>${fill('<', n)}`, 'x.html'],
  ['stray ampersands', (n) => `<html><body><p>${LEAD}</p>${fill('&amp', n)}`, 'x.html'],
  ['brackets of Markdown', (n) => LEAD + fill('[*', n), 'x.md'],
];

describe.each(STRANGE.map(([what, textOf, file = 'x.txt']) => ({ what, textOf, file })))(
  '$what',
  ({ textOf, file }) => {
    it('are read with all evidence inside the text', () => {
      const { article, mentions, claims } = read(textOf(3000), file);
      for (const { start, end, text } of mentions) expect(article.text.slice(start, end)).toBe(text);
      for (const { evidence } of claims) {
        expect(evidence.start).toBeLessThan(evidence.end);
        expect(article.text.slice(evidence.start, evidence.end)).toHaveLength(evidence.end - evidence.start);
      }
    });

    it('take time in proportion to their length', () => {
      const timeOf = (length: number): number => {
        const text = textOf(length);
        const start = process.cpuUsage();
        read(text, file);
        return process.cpuUsage(start).user / 1000; // not the clock: other tests run at the same time
      };
      // Four times the text, four times the time: 16 would be a square. What takes a moment is not measured.
      const small = timeOf(5000);
      const large = timeOf(20_000);
      if (large > 400) expect(large / small).toBeLessThan(10);
    });
  },
);

describe('texts that begin or end anywhere', () => {
  const texts = readdirSync(GOLD).map((file) => readFileSync(join(GOLD, file), 'utf8'));

  it('are read', () => {
    for (const text of texts) {
      const words = [...text.matchAll(/\S+/gu)].map(({ index }) => index);
      for (let cut = 1; cut <= words.length; cut += 37) {
        const at = words[cut] ?? text.length;
        for (const part of [text.slice(at, at + 120), text.slice(Math.max(0, at - 120), at)])
          expect(() => read(`${part}\n\n${LEAD}`)).not.toThrow();
      }
    }
  });

  it('may be one noun', () => {
    for (const noun of [
      'Ministers',
      'Presidents',
      'Parties',
      'Neighbours',
      'Leaders',
      'It',
      'Both',
      'Police',
      'Envoys',
    ])
      for (const rest of ['meet', 'said no', 'signed a treaty in Berlin', 'were killed'])
        expect(() => read(`${noun} ${rest}.\n\n${LEAD}`)).not.toThrow();
  });
});

describe('input that is refused', () => {
  it.each([
    ['binary', 'The army\0left the harbor on Monday.', 'BINARY'],
    ['blank', ' \u200b\n', 'EMPTY'],
    ['without words', '1 2 3 4 {} []', 'NO_PROSE'],
  ])('%s', (_, content, code) => {
    expect(() => read(content)).toThrow(ArticleError);
    expect(() => read(content)).toThrow(expect.objectContaining({ code }));
  });
});

describe('input that cannot be read well is read with a warning', () => {
  const warnings = (content: string): string => readArticle({ file: 'x.txt', content }).warnings.join();
  it.each([
    ['lower case', LEAD.toLowerCase().repeat(3), /no capital letters/u],
    ['capitals', LEAD.toUpperCase().repeat(3), /all capital letters/u],
    [
      'French',
      'Le président a déclaré mardi que les soldats ne partiraient pas, et que leur armée resterait sur place. '.repeat(
        3,
      ),
      /not look like English/u,
    ],
    [
      'Arabic',
      'قال الرئيس يوم الثلاثاء إن الجنود لم يغادروا البلاد. وأضاف أن الجيش سيبقى هنا حتى نهاية العام. '.repeat(3),
      /not look like English/u,
    ],
    ['a whole book', fill(LEAD, 2_100_000), /very long/u],
  ])('%s', (_, content, warning) => expect(warnings(content)).toMatch(warning));

  it('ordinary prose has none', () => expect(warnings(LEAD.repeat(5))).toBe(''));
});
