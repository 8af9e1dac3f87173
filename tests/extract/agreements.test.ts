// Agreements of invented reports: what counts as one, who is a party, who signed, when, and what it lays down.
import { describe, expect, it } from 'vitest';
import { extractText } from './extracted.ts';
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
        terms: ['no less than two million tons of wheat and rice', 'an immediate end to export bans'],
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

  it('takes no parliament that ratifies for a party, and joins a treaty told first without its name', () => {
    const report = extractText(
      'Kenya and Ghana at odds over pact\n\nMinisters debated the treaty between Kenya and Ghana on Monday.\n\n' +
        'Kenya and Ghana are bound by the Treaty on Coastal Partnership, which Kenyan President Amos Otieno and Ghanaian President Kofi Badu signed in Accra on June 3, 2021.\n\n' +
        'The National Council ratified the Treaty on Coastal Partnership on Oct. 4, 2021.\n',
    );
    expect(agreementsOf(report)).toMatchObject([
      {
        name: 'Treaty on Coastal Partnership',
        signedOn: '2021-06-03',
        parties: ['country:KE', 'country:GH'],
        signatories: ['person:amos-otieno', 'person:kofi-badu'],
      },
    ]);
  });

  it('finds parties behind the negotiators of a truce, those bound under a pact, and the firm', () => {
    const report = extractText(
      'Truce holds\n\nNov. 12, 2025\n\nA truce, negotiated between Kenya and Ghana, took effect on Sunday.\n\n' +
        'Under the Accra Accord of 2023, Togo and Benin undertook to share water.\n\n' +
        'Baltica Shipbuilding Company builds ferries. In March 2024 the firm signed a contract with Togo.\n',
    );
    expect(agreementsOf(report)).toMatchObject([
      { name: 'truce', signedOn: '2025-11-09', parties: ['country:KE', 'country:GH'] },
      { name: 'Accra Accord', parties: ['country:TG', 'country:BJ'] },
      { name: 'contract', signedOn: '2024-03', parties: ['org:baltica-shipbuilding-company', 'country:TG'] },
    ]);
  });

  it('leaves the one who is quoted out of what an agreement lays down', () => {
    const report = extractText(
      'Coast guards meet\n\nThe 1988 Coastal Defense Treaty between Kenya and Ghana covers attacks on fishing boats, ministry spokesman Kwame Mensah said.\n',
    );
    expect(agreementsOf(report)[0]?.terms).toEqual(['covers attacks on fishing boats']);
  });

  it('gives a joint statement to those who agreed on it and signed it, joins its name, and dates older pacts', () => {
    const report = extractText(
      'Four leaders agree to join grids\n\nBergen, Norway, 6 December 2025 (DPS) - The leaders of Kenya, Ghana, Togo and Benin agreed on Saturday to join up their grids.\n\n' +
        'It came close to failing. Ghanaian President Kofi Badu put his name to the joint statement only late at night. Kenya’s prime minister, Amos Otieno, signed on a separate page.\n\n' +
        'The eleven-page Bergen Statement provides for a common market by the middle of 2027. They agreed to accord each other’s firms fair treatment.\n\n' +
        'It is the third time that the town has lent its name to an agreement. In an accord reached here in March 2023, Chile and Peru undertook to share water.\n\n' +
        'The two countries promised in the Lagos Declaration of December 2024 not to attack ships.\n',
    );
    expect(agreementsOf(report)).toMatchObject([
      {
        name: 'Bergen Statement',
        signedOn: '2025-12-06',
        parties: ['country:KE', 'country:GH', 'country:TG', 'country:BJ'],
        signatories: ['person:kofi-badu', 'person:amos-otieno'],
      },
      { name: 'accord', signedOn: '2023-03', parties: ['country:CL', 'country:PE'] },
      { name: 'Lagos Declaration', signedOn: '2024-12', parties: ['country:CL', 'country:PE'] },
    ]);
  });
});
