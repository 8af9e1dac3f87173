// An article with other people, countries and capitals has the same structure: no rule knows a name.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extractText } from './extracted.ts';

const REPLACEMENTS: readonly (readonly [string, string])[] = [
  ['Kyrgyzstan', 'Paraguay'],
  ['Kyrgyz', 'Paraguayan'],
  ['Tajikistan', 'Bolivia'],
  ['Tajik', 'Bolivian'],
  ['BISHKEK', 'ASUNCIÓN'],
  ['Bishkek', 'Asunción'],
  ['Baktybek Asanov', 'Ramiro Benítez'],
  ['Asanov', 'Benítez'],
  ['Rustam Nazarov', 'Evaristo Mamani'],
  ['Nazarov', 'Mamani'],
  ['Omurbek Toktogulov', 'Joaquín Ayala'],
  ['Maria Lindholm', 'Greta Sandberg'],
  ['Elena Brandt', 'Laura Fischer'],
];
const renamed = (text: string): string =>
  REPLACEMENTS.reduce((changed, [from, to]) => changed.replaceAll(from, to), text);

it('finds the same offices, parts and places under other names', () => {
  const text = readFileSync(new URL('../gold/articles/border-clash.txt', import.meta.url), 'utf8');
  const structure = (content: string): string[] =>
    extractText(content).relationsOf('HOLDS_OFFICE', 'AFFILIATED_WITH', 'PART_OF', 'LOCATED_IN').sort();
  expect(structure(renamed(text))).toEqual(structure(text).map(renamed).sort());
});
