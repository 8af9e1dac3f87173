// How sure a source is, on the scale of ICD 203: the hedge counts where it stands in what the source says, and nowhere else.
import { expect, it } from 'vitest';
import { certainties } from './claims-of.ts';

const cases: readonly [sentence: string, certainty: string][] = [
  ['The general said the rebels would withdraw by June.', 'ASSERTED'],
  ['The general said it was almost certain that the rebels would withdraw.', 'ALMOST_CERTAIN'],
  ['The general said the rebels were highly likely to withdraw.', 'VERY_LIKELY'],
  ['The general said the rebels would probably withdraw.', 'LIKELY'],
  ['The general said the rebels may withdraw.', 'EVEN_CHANCE'],
  ['The rebels could withdraw within days, the general said.', 'EVEN_CHANCE'],
  ['The general said the rebels were unlikely to withdraw.', 'UNLIKELY'],
  ['The general said it was very unlikely that the rebels would withdraw.', 'VERY_UNLIKELY'],
  ['The general said there was only a remote chance the rebels would withdraw.', 'REMOTE'],
  ['The general denied that the rebels had withdrawn.', 'DENIED'],
  ['The general does not expect the rebels will withdraw.', 'UNLIKELY'],
  ['The general said the rebels were not likely to withdraw.', 'UNLIKELY'],
  ['The general said no such agreement existed between the two armies.', 'DENIED'],
  ['The general said the rebels had fled because they may be attacked.', 'ASSERTED'],
];

it.each(cases)('%s -> %s', (sentence, certainty) => {
  expect(certainties(sentence)).toEqual([certainty]);
});
