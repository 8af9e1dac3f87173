// Claims in the styles of political news: attribution forms, each with its hand-written cue and content. All people and bodies are invented.
import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.ts';

/** Text; then speaker's words, cue and content of each claim. */
type Row = readonly [text: string, claims: readonly (readonly [string, string, string])[]];

const found = (text: string): string[][] =>
  claimsOf(text).map(({ speakerText, cue, content }) => [speakerText, cue, content]);

const ATTRIBUTIONS: readonly Row[] = [
  [
    'Senate Majority Leader Thomas Hale said on Tuesday that the chamber would vote, but Sen. Maria Dunn, who leads the committee, warned that she did not have the votes.',
    [
      ['Senate Majority Leader Thomas Hale', 'said', 'the chamber would vote'],
      ['Sen. Maria Dunn', 'warned', 'she did not have the votes'],
    ],
  ],
  [
    'Thomas Hale said the treaty was safe, but a senior diplomat, who asked not to be named, said the talks were in trouble.',
    [
      ['Thomas Hale', 'said', 'the treaty was safe'],
      ['a senior diplomat', 'said', 'the talks were in trouble'],
    ],
  ],
  ['Thomas Hale is convinced that the votes will come.', [['Thomas Hale', 'is convinced', 'the votes will come']]],
  ['Thomas Hale made clear that he would not resign.', [['Thomas Hale', 'made clear', 'he would not resign']]],
  [
    'Thomas Hale praised Maria Dunn for her courage and blasted Carl Nolan for lying.',
    [
      ['Thomas Hale', 'praised', 'her courage'],
      ['Thomas Hale', 'blasted', 'lying'],
    ],
  ],
  [
    'Maria Dunn accused Carl Nolan of hiding a memo, a charge that his lawyers rejected.',
    [['Maria Dunn', 'accused', 'hiding a memo']],
  ],
  ['Thomas Hale: “We will win.”', [['Thomas Hale', ':', 'We will win']]],
  ['Thomas Hale put the death toll at 40.', [['Thomas Hale', 'put', 'the death toll at 40']]],
  [
    '“We are close,” said Ben Ortiz, who leads the Democratic caucus, “and we will not give up.”',
    [['Ben Ortiz', 'said', 'We are close and we will not give up']],
  ],
  [
    'Thomas Hale, for his part, argued that the bill would pay for itself.',
    [['Thomas Hale', 'argued', 'the bill would pay for itself']],
  ],
  [
    '“The president has lost his way,” Maria Dunn wrote in a letter to colleagues.',
    [['Maria Dunn', 'wrote', 'The president has lost his way']],
  ],
  ['Carl Nolan was quoted as saying that the judge had erred.', [['Carl Nolan', 'saying', 'the judge had erred']]],
];

describe('attributions of political news', () => {
  it.each(ATTRIBUTIONS)('%s', (text, claims) => {
    expect(found(text)).toEqual(claims);
  });
});

describe('who is behind the words of a source', () => {
  it.each([
    [
      'Secretary of State Robert Garland, who testified last week, has argued that the sale is legal.',
      'person:robert-garland',
    ],
    ['A security analyst in Abuja, Kabiru Adamu, said the army was late.', 'person:kabiru-adamu'],
  ])('%s', (text, speaker) => {
    expect(claimsOf(text).map((claim) => claim.speaker)).toEqual([speaker]);
  });

  it('names the body that issued a report, not a medium named before', () => {
    const [, report] = claimsOf(
      'Carl Nolan told Fox News that the bill was dead. According to a report by the Congressional Budget Office, the bill would cost $40 billion.',
    );
    expect(report?.speaker).toBe('org:congressional-budget-office');
  });
});

describe('narrative that attributes nothing', () => {
  it.each([
    'The law says nothing of fines.',
    'The judge is said to be ill.',
    'Voters could not tell the difference between the so-called moderates.',
    'Recruits report to duty on Monday.',
    'It was clear that the bridge had fallen.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
