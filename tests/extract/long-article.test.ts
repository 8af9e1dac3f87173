// An article of 300 kB: what a short piece of it says is found each time that it is told, at the right place.
import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { extract } from '../../src/extract/extract.ts';
import type { ExtractedClaim, ExtractedMention } from '../../src/extract/extraction.ts';

const PIECE = `Kenyan Defense Minister Amara Ode told lawmakers in Nairobi on March 4, 2025, that Chad had probably shelled Garissa, killing six soldiers.

“We will answer,” Ode said. Chad and Kenya had signed the Lamu Accord on Feb. 3, 2025.

`;
const TIMES = Math.ceil(300_000 / PIECE.length);

test('finds the facts of its parts at their offsets', () => {
  const { article, mentions, claims, entities, relations } = extract(
    readArticle({ file: 'long.txt', content: PIECE.repeat(TIMES) }, { published: '2025-03-06' }),
  );
  expect(article.text.length).toBeGreaterThan(300_000);

  // An agreement comes about once: its event has one trigger.
  const told = mentions.filter(({ text }) => text !== 'had signed');
  const inPiece = <Item extends { start: number }>(items: readonly Item[], number: number): Item[] =>
    items.filter(({ start }) => Math.floor(start / PIECE.length) === number);
  const meant = ({ start, text, kind, entity }: ExtractedMention) => [start % PIECE.length, text, kind, entity];
  const said = ({ speaker, content, certainty, saidOn }: ExtractedClaim) => [speaker, content, certainty, saidOn];
  const spans = claims.map((claim) => ({ ...claim, start: claim.evidence.start }));
  const first = { mentions: inPiece(told, 0).map(meant), claims: inPiece(spans, 0).map(said) };

  expect(first.mentions).toEqual(
    expect.arrayContaining([
      [PIECE.indexOf('Amara'), 'Amara Ode', 'PERSON', 'person:amara-ode'],
      [PIECE.indexOf('Ode said'), 'Ode', 'PERSON', 'person:amara-ode'],
      [PIECE.indexOf('Garissa'), 'Garissa', 'PLACE', 'place:ke:garissa'],
      [PIECE.indexOf('Feb. 3'), 'Feb. 3, 2025', 'DATE', null],
    ]),
  );
  expect(first.claims).toEqual([
    ['person:amara-ode', 'Chad had probably shelled Garissa, killing six soldiers', 'LIKELY', '2025-03-04'],
    ['person:amara-ode', 'We will answer', 'ASSERTED', null],
  ]);
  for (const number of [1, 2, TIMES >> 1, TIMES - 2, TIMES - 1]) {
    expect([number, inPiece(told, number).map(meant)]).toEqual([number, first.mentions]);
    expect([number, inPiece(spans, number).map(said)]).toEqual([number, first.claims]);
  }
  for (const { start, end, text } of mentions) expect(article.text.slice(start, end)).toBe(text);

  const attack = entities.filter((entity) => entity.kind === 'EVENT' && entity.type === 'ASSAULT');
  expect(attack).toMatchObject([{ actors: ['country:TD'], places: ['place:ke:garissa'], quantities: [{ value: 6 }] }]);
  expect(mentions.filter(({ entity }) => entity === attack[0]?.id).length).toBeGreaterThanOrEqual(TIMES);
  const office = relations.find(({ type }) => type === 'HOLDS_OFFICE');
  expect(office).toMatchObject({ source: 'person:amara-ode', target: 'country:KE', title: 'Defense Minister' });
  expect(office?.evidence).toHaveLength(TIMES);
});
