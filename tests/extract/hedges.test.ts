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
  // ICD 203, both columns
  ['The general said there was almost no chance that the rebels would withdraw.', 'REMOTE'],
  ['The general said it was highly improbable that the rebels would withdraw.', 'VERY_UNLIKELY'],
  ['The general said it was improbable that the rebels would withdraw.', 'UNLIKELY'],
  ['The general said the rebels had a roughly even chance of success.', 'EVEN_CHANCE'],
  ['The general said there were even odds that the rebels would withdraw.', 'EVEN_CHANCE'],
  ['The general said it was probable that the rebels would withdraw.', 'LIKELY'],
  ['The general said it was highly probable that the rebels would withdraw.', 'VERY_LIKELY'],
  ['The general said the rebels would almost certainly withdraw.', 'ALMOST_CERTAIN'],
  ['The general said it was nearly certain that the rebels would withdraw.', 'ALMOST_CERTAIN'],
  // words around it
  ['The general told reporters that another clash was “all but inevitable.”', 'ALMOST_CERTAIN'],
  ['In all likelihood the rebels would withdraw, the general said.', 'VERY_LIKELY'],
  ['The general said the rebels appeared to have withdrawn.', 'LIKELY'],
  ['The general said the rebels were believed to have withdrawn.', 'LIKELY'],
  ['The general said the rebels might well withdraw.', 'LIKELY'],
  ['The general said there was a realistic possibility of a withdrawal.', 'EVEN_CHANCE'],
  ['The general said it was not clear who had withdrawn.', 'EVEN_CHANCE'],
  ['The general said he could not rule out a withdrawal.', 'EVEN_CHANCE'],
  ['The general said a withdrawal cannot be ruled out.', 'EVEN_CHANCE'],
  ['The minister doubts that the rebels will withdraw.', 'UNLIKELY'],
  ['The general said there was little chance that the rebels would withdraw.', 'UNLIKELY'],
  ['“I very much doubt that the rebels will withdraw,” the general said.', 'VERY_UNLIKELY'],
  ['“I don’t think the rebels will withdraw,” the general said.', 'UNLIKELY'],
  ['The general said there was next to no chance of a withdrawal.', 'REMOTE'],
  ['It was “almost inconceivable” that the rebels would withdraw, the general said.', 'REMOTE'],
  ['It is highly unlikely, the general said, that the rebels would withdraw.', 'VERY_UNLIKELY'],
  ['The general said the rebels had been warned and would probably withdraw.', 'LIKELY'],
  ['The general expects the rebels to withdraw.', 'LIKELY'],
  ['The minister suspects that the rebels have withdrawn.', 'LIKELY'],
  // no hedge
  ['The general said he could hear the rebels withdraw.', 'ASSERTED'],
  ['The general said the rebels could not have withdrawn.', 'ASSERTED'],
  ['The general rejected the report as “fantasy.”', 'ASSERTED'],
  ['The general said there was a remote village in the hills.', 'ASSERTED'],
  ['The general rejected claims of a withdrawal.', 'DENIED'],
];

it.each(cases)('%s -> %s', (sentence, certainty) => {
  expect(certainties(sentence)).toEqual([certainty]);
});
