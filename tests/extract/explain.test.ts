// `extract --explain`: what a person sees of an article, and rules that a maintainer finds again in the code.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { Chalk } from 'chalk';
import { expect, test } from 'vitest';
import { explanationLines } from '../../scripts/explaining/print-explanation.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { explain } from '../../src/extract/explain.ts';
import { annotate } from '../../src/extract/extract.ts';

const PLAIN = new Chalk({ level: 0 });
const COLOURED = new Chalk({ level: 1 });

const linesOf = (content: string, chalk = PLAIN): string[] => [
  ...explanationLines(readArticle({ file: 'report.txt', content }, { published: '2025-03-06' }), chalk),
];

const REPORT = `Kenyan Defense Minister Milan Dorvek told reporters on Tuesday that Chad had probably shelled Garissa.

Kenya and Ghana signed a truce the previous day, he said.`;

const EXPLAINED = `report.txt
  title: ?
  author: ?
  source: ?
  dateline: ?
  published: 2025-03-06 (GIVEN)

[Kenyan COUNTRY] Defense Minister [Milan Dorvek PERSON] told [reporters PERSON] on [Tuesday DATE] that {[Chad COUNTRY] [had probably shelled EVENT] [Garissa PLACE]}.
  office 'Kenyan Defense Minister Milan Dorvek' Milan Dorvek HOLDS_OFFICE 'Defense Minister' of Kenya, CURRENT <- relations: named; titles: title-before
  name 'Kenyan' COUNTRY, means Kenya <- names: demonym
  name 'Milan Dorvek' PERSON, means Milan Dorvek <- names: capitals (PERSON 6.5)
  claim 'told' Chad had probably shelled Garissa <- claims: that-clause
    speaker: 'Kenyan Defense Minister Milan Dorvek', means Milan Dorvek
    certainty: LIKELY, by 'probably' of HEDGES
    said on 2025-03-04 (saidOn)
  nominal 'reporters' PERSON, no entity <- nominals: bare-noun
  date 'Tuesday' 2025-03-04 counted from 2025-03-06 <- dates: weekday
  name 'Chad' COUNTRY, means Chad <- names: country
  event 'had probably shelled' ASSAULT, an event: bombardment by Chad at Garissa <- events: verb 'shell' of conflictVerbs
    bombardment; by Chad, to ?, in Garissa, on ?; LIKELY
  name 'Garissa' PLACE, means Garissa <- names: capitals (PLACE 4)

{[Kenya COUNTRY] and [Ghana COUNTRY] [signed EVENT] [a truce AGREEMENT] [the previous day DATE]}, [he PERSON] said.
  relation 'Kenya and Ghana signed a truce the previous day' Kenya PARTY_TO truce, since 2025-03-03 <- agreements: subject of sign
  relation 'Kenya and Ghana signed a truce the previous day' Ghana PARTY_TO truce, since 2025-03-03 <- agreements: subject of sign
  name 'Kenya' COUNTRY, means Kenya <- names: country
  name 'Ghana' COUNTRY, means Ghana <- names: country
  event 'signed' AGREE, an event: truce between Kenya and Ghana <- events: agreement concluded
    truce; by Kenya + Ghana, to ?, in ?, on 2025-03-03; ASSERTED
  agreement 'a truce' means truce <- agreements: agreement noun
    parties: Kenya + Ghana; signed by ?; signed on 2025-03-03
  date 'the previous day' 2025-03-03 counted from 2025-03-04 <- dates: day-beside-anchor
  pronoun 'he' PERSON, means Milan Dorvek <- nominals: pronoun; coreference: resolvePronoun
  claim 'said' Kenya and Ghana signed a truce the previous day <- claims: clause-before-cue
    speaker: 'he', means Milan Dorvek
    certainty: ASSERTED, nothing hedges

Entities
  PERSON 'Milan Dorvek', also 'Defense Minister Milan Dorvek', 'Kenyan Defense Minister Milan Dorvek' (person:milan-dorvek)
  COUNTRY 'Kenya' (country:KE)
  COUNTRY 'Chad' (country:TD)
  COUNTRY 'Ghana' (country:GH)
  PLACE 'Garissa' (place:ke:garissa)
  AGREEMENT 'truce' (agreement:d156d6ddecc9e6ab)
  EVENT 'bombardment by Chad at Garissa' (event:f19e2e739dc52250)
  EVENT 'truce between Kenya and Ghana' (event:939f60ffb5a1b556)`;

test('shows each sentence with what was found in it and by which rule', () => {
  expect(linesOf(REPORT).join('\n')).toBe(EXPLAINED);
});

test('colours on a terminal mark the same words', () => {
  const [plain, coloured] = [linesOf(REPORT).join('\n'), linesOf(REPORT, COLOURED).join('\n')];
  const words = (text: string): string =>
    text.replace(/[[\]{}]| (?:PERSON|COUNTRY|DATE|EVENT|PLACE|AGREEMENT)(?=\])/gu, '');
  expect(coloured).toContain('\u001b[32mMilan Dorvek\u001b[39m');
  expect(words(stripVTControlCharacters(coloured))).toBe(words(plain.replace(/ [A-Z]+\]/gu, '')));
});

test('nothing in an article commands the terminal', () => {
  const shown = linesOf(
    'The army of Chad \u001b[2J\u001b]0;owned\u0007left \u202eGarissa on Monday, the minister said.',
  );
  expect(shown.join('')).not.toMatch(/[\p{Cc}\u202e]/u);
  expect(shown.join('')).toContain('\\u{1b}[2J');
});

test('every rule is named by words that stand in the folder of its stage', () => {
  const findings = readdirSync('tests/extract/articles').flatMap((file) => {
    const content = readFileSync(`tests/extract/articles/${file}`);
    return explain(annotate(readArticle({ file, content }))).sentences.flatMap((sentence) => sentence.findings);
  });
  const rules = findings.flatMap(({ rule }) => rule.split('; '));
  const unknown = new Set(rules.filter((rule) => !standsInCode(rule)));
  expect([...unknown]).toEqual([]);
  expect(new Set(rules).size).toBeGreaterThan(60);
});

const LEXICONS = sourcesOf('lexicons');

/** 'events: verb 'shell' of conflictVerbs': a string or template of the stage says it, or it ends with a table or function that is there. */
function standsInCode(rule: string): boolean {
  const [, stage = '', words = ''] = /^(\w+): (.*?)(?: \([A-Z].*\))?$/u.exec(rule) ?? [];
  const source = sourcesOf(stage);
  const table = /^(?:verb|noun) '.+' of (\w+)$/u.exec(words)?.[1];
  if (table) return new RegExp(`\\b(?:function|const) ${table}\\b`, 'u').test(LEXICONS);
  return words
    .split(', ')
    .every((part) => source.includes(`'${part}'`) || isFunction(source, part) || fitsTemplate(source, part));
}

const isFunction = (source: string, name: string): boolean =>
  /^\w+$/u.test(name) && source.includes(`function ${name}(`);

/** \`subject of \${verb}\` fits 'subject of sign'. */
function fitsTemplate(source: string, words: string): boolean {
  const templates = [...source.matchAll(/`([^`\n]*\$\{[^`\n]*)`/gu)].map((match) => match[1] ?? '');
  return templates.some((template) => {
    const fixed = template.split(/\$\{[^}]*\}/u);
    if (fixed.join('').length < 5) return false;
    return new RegExp(`^${fixed.map((text) => text.replace(/[()[\]{}.*+?^$|\\/]/gu, '\\$&')).join('.+')}$`, 'u').test(
      words,
    );
  });
}

function sourcesOf(stage: string): string {
  const root = `src/extract/${stage}`;
  const inside = statSync(root, { throwIfNoEntry: false })
    ? readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => `${root}/${file}`)
    : [];
  const own = stage === 'lexicons' ? [] : [`${root}.ts`];
  return [...own, ...inside].map((file) => readFileSync(file, 'utf8')).join('\n');
}
