// Agreements of invented reports: what counts as one, who is a party, who signed, when, and what it lays down.
import { describe, expect, it } from 'vitest';
import { agreementsOf, extractionOf } from './extraction-of.ts';

describe('agreements', () => {
  it('joins a pact, its proper name and the words that take it up; the earlier memorandum is another', () => {
    const [pact, memorandum, ...others] = agreementsOf(extractionOf('trade'));
    expect(others).toEqual([]);
    expect(pact).toMatchObject({
      name: 'Pacific Commerce Pact',
      signedOn: '2025-03-03',
      parties: ['country:CL', 'country:VN'],
      signatories: ['person:carlos-fuentes', 'person:nguyen-van-minh'],
      terms: [
        'open public tenders to each other’s companies',
        'Vietnam will lower duties on Chilean wine within five years',
      ],
    });
    expect(pact?.aliases).toEqual(expect.arrayContaining(['free trade agreement', 'deal', 'accord']));
    expect(memorandum).toMatchObject({ signedOn: '2022', parties: ['country:CL', 'country:VN'], signatories: [] });
  });

  it('takes those who met before a joint statement for its parties', () => {
    expect(agreementsOf(extractionOf('summit'))).toMatchObject([
      {
        name: 'joint statement',
        parties: ['country:BR', 'country:IN', 'country:ZA'],
        terms: ['an immediate end to export bans'],
      },
    ]);
  });

  it('knows the two countries of an old ceasefire by the context', () => {
    expect(agreementsOf(extractionOf('clash'))).toMatchObject([
      { name: 'ceasefire', signedOn: '2022-09', parties: ['country:KG', 'country:TJ'] },
    ]);
  });

  it('dates a treaty by the year of its signing and quotes its terms', () => {
    expect(agreementsOf(extractionOf('evacuation'))).toMatchObject([
      {
        name: 'border treaty',
        signedOn: '1988',
        parties: ['country:ML', 'country:NE'],
        terms: ['settle every dispute by arbitration'],
      },
    ]);
  });
});
