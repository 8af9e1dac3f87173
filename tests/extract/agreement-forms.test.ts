// The forms in which news tells of agreements, one invented sentence or two for each: who is a party, who signed, and when.
import { describe, expect, it } from 'vitest';
import { extractText } from './extracted.ts';
import { agreementsOf } from './extraction-of.ts';

/** 'name: parties | signatories | date' of each agreement, by names. */
function told(text: string): string[] {
  const report = extractText(`Report\n\nOSLO, Norway, March 12, 2026 — ${text}\n`);
  const { entities } = report;
  const names = (ids: readonly string[]): string =>
    ids
      .map((id) => entities.find((entity) => entity.id === id)!.name)
      .sort()
      .join(', ');
  return agreementsOf(report).map(
    ({ name, parties, signatories, signedOn }) => `${name}: ${names(parties)} | ${names(signatories)} | ${signedOn}`,
  );
}

describe('who made an agreement', () => {
  it.each([
    ['Kenya is bound to Ghana by a fishing pact signed in 2021.', 'fishing pact: Ghana, Kenya |  | 2021'],
    [
      'Kenya and Ghana agreed on the final text of a fishing treaty on Tuesday.',
      'fishing treaty: Ghana, Kenya |  | 2026-03-10',
    ],
    ['Kenya signed an $800m contract with Ghana on Tuesday.', 'contract: Ghana, Kenya |  | 2026-03-10'],
    [
      'Kenya sold jets to Chad. Kenya is glad, as is Chad. Uganda is not. Kenya helps Chad. The two neighbours agreed the text of a peace treaty.',
      'peace treaty: Kenya, Uganda |  | null',
    ],
    [
      'They met over a dispute between Kenya and Ghana about a border treaty that they signed in 1999.',
      'border treaty: Ghana, Kenya |  | 1999',
    ],
    [
      'President Joseph Banda of Zambia met President Maria Neto of Angola. Zambia and Angola keep a treaty that the two presidents signed in March.',
      'treaty: Angola, Zambia | Joseph Banda, Maria Neto | 2026-03',
    ],
    ['A Norwegian-brokered truce between Kenya and Ghana held.', 'Norwegian-brokered truce: Ghana, Kenya |  | null'],
    ['A mutual defence treaty binds Kenya to Ghana.', 'mutual defence treaty: Ghana, Kenya |  | null'],
    [
      'An accord on fishing was signed on Wednesday. Foreign Minister Kofi Agbeko signed on behalf of Togo and Foreign Minister Marie Houssou for Benin.',
      'accord: Benin, Togo | Kofi Agbeko, Marie Houssou | 2026-03-11',
    ],
    [
      'Kenya and Tanzania reached an accord on Tuesday. The two ministers, Hassan Ali of Kenya and Grace Mushi of Tanzania, put their names to it in Arusha.',
      'accord: Kenya, Tanzania | Grace Mushi, Hassan Ali | 2026-03-10',
    ],
    [
      'Presidents Joseph Banda of Zambia and Maria Neto of Angola put their signatures to the Lusaka Protocol on Tuesday.',
      'Lusaka Protocol: Angola, Zambia | Joseph Banda, Maria Neto | 2026-03-10',
    ],
    [
      'The mutual defence pact that Mali, Niger and Chad signed in September 2023 commits each to aid the others.',
      'mutual defence pact: Chad, Mali, Niger |  | 2023-09',
    ],
    [
      'The grain deal, brokered by the United Nations between Ukraine and Turkey in July 2022, collapsed.',
      'grain deal: Turkey, Ukraine |  | 2022-07',
    ],
    [
      'India, Nepal and Bhutan ended a summit with a joint declaration. Sri Lanka refused to sign the declaration.',
      'joint declaration: Bhutan, India, Nepal |  | null',
    ],
    [
      'Kenya and Ghana buried a quarrel over fishing. The document, initialled on Tuesday in Arusha, sets up joint patrols.',
      'document: Ghana, Kenya |  | 2026-03-10',
    ],
    ['The deal India and Nepal signed in June covers three rivers.', 'deal: India, Nepal |  | 2025-06'],
    [
      'The leaders of India, Nepal and Bhutan met on Tuesday. A declaration issued after the meeting says no country will dam a river.',
      'declaration: Bhutan, India, Nepal |  | 2026-03-10',
    ],
    ['Turkey and Greece reached an understanding on Wednesday.', 'understanding: Greece, Turkey |  | 2026-03-11'],
    [
      'The contract was signed on Monday by Chile’s Defence Minister Pablo Soto and Karin Lind, chief executive of the Danish shipyard Nordsk Marine.',
      'contract: Chile, Nordsk Marine | Karin Lind, Pablo Soto | 2026-03-09',
    ],
    [
      'Chile is to buy four ships from Nordsk Marine of Denmark under a contract worth $310 million signed on Monday.',
      'contract: Chile, Nordsk Marine |  | 2026-03-09',
    ],
    [
      'Norway and Chile met in June 2025. Two months later they signed a memorandum of understanding.',
      'memorandum of understanding: Chile, Norway |  | 2025-08',
    ],
    [
      'Ecuador has a contract with the Spanish shipbuilder Navantes. Defense Minister Luis Paredes of Ecuador signed it on March 3 together with Navantes chairman Jorge Ruiz.',
      'contract: Ecuador, Navantes | Jorge Ruiz, Luis Paredes | 2026-03-03',
    ],
    [
      'A truce agreed by the Sudanese army and the Rapid Support Forces crumbled on Tuesday.',
      'truce: Rapid Support Forces, Sudanese army |  | null',
    ],
    [
      'The presidents of Chile and Panama wound up talks on Wednesday. In their joint statement, called the Lima Commitment, they vowed to “patrol together”.',
      'Lima Commitment: Chile, Panama |  | 2026-03-11',
    ],
    [
      'Namibia and Zambia on Wednesday put pen to paper on a customs union. Finance Minister Lukas Amutenya of Namibia and his Zambian counterpart, Precious Mwale, signed the Katima Customs Agreement.',
      'Katima Customs Agreement: Namibia, Zambia | Lukas Amutenya, Precious Mwale | 2026-03-11',
    ],
    [
      'Canada and Mexico agreed on Monday to extend for five years a river treaty concluded in 1961.',
      'river treaty: Canada, Mexico |  | 1961',
    ],
    [
      'A joint statement by Chile and Japan on Tuesday condemned the ramming of a boat.',
      'joint statement: Chile, Japan |  | 2026-03-10',
    ],
    [
      'The ministers of Chile and Peru spoke by telephone on Tuesday and agreed on a ceasefire.',
      'ceasefire: Chile, Peru |  | 2026-03-10',
    ],
    [
      'In a joint statement issued after the closing session, Chile and Peru said that the fund would pay.',
      'joint statement: Chile, Peru |  | null',
    ],
    [
      'The assembly voted by 118 to 112 for the contract, which is worth 87 million euros and was signed in Lima in July by the Chilean defence minister, Pablo Soto, and his Peruvian counterpart, Rosa Vega.',
      'contract: Chile, Peru | Pablo Soto, Rosa Vega | 2025-07',
    ],
    [
      'The document was signed by Omani Deputy Prime Minister Faris al-Harthi, who chaired the summit, Qatari Prime Minister Jabor al-Mana and Iraqi President Kamal Jassim.',
      'document: Iraq, Oman, Qatar | Faris al-Harthi, Jabor al-Mana, Kamal Jassim | null',
    ],
    [
      'The trade ministers of Kenya and Ghana, Joseph Odera and Ama Boateng, signed the accord on Monday.',
      'accord: Ghana, Kenya | Ama Boateng, Joseph Odera | 2026-03-09',
    ],
    [
      'The declaration, signed by Presidents Joseph Odera of Kenya, Ama Boateng of Ghana and Koffi Adjo of Togo, bans new dams.',
      'declaration: Ghana, Kenya, Togo | Ama Boateng, Joseph Odera, Koffi Adjo | null',
    ],
    [
      'A three-way pact among Kenya, Ghana and Togo was signed in 2017.',
      'three-way pact: Ghana, Kenya, Togo |  | 2017',
    ],
    [
      'The president of Togo called on Chad. Kenya says Ghana has never applied a fishing protocol that the two neighbours signed in 2014.',
      'fishing protocol: Ghana, Kenya |  | 2014',
    ],
    [
      'Chad closed its border with Niger in May and has not returned to the agreement on access that it signed with the United Nations in March.',
      'agreement: Chad, United Nations |  | 2026-03',
    ],
    ['Kenya struck a deal on Tuesday to sell 40 trucks to Ghana.', 'deal: Ghana, Kenya |  | 2026-03-10'],
    ['Kenya sells power to Ghana under a contract that runs until 2031.', 'contract: Ghana, Kenya |  | null'],
    ['The 1961 treaty divides the river between Kenya and Ghana.', '1961 treaty: Ghana, Kenya |  | 1961'],
    ['Moldova’s parliament ratified an energy agreement with Romania.', 'energy agreement: Moldova, Romania |  | null'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('who stands in an agreement', () => {
  it.each([
    ['Brazil terminated its 1973 treaty with Paraguay on Monday.', '1973 treaty: Brazil, Paraguay |  | 1973'],
    [
      'Niger renounced a military accord with Chad that had been signed in 2012.',
      'military accord: Chad, Niger |  | 2012',
    ],
    [
      'A fisheries accord between South Korea and Japan has expired and has not been renewed.',
      'fisheries accord: Japan, South Korea |  | null',
    ],
    [
      'Palau acceded to the Treaty on Coastal Waters. Nauru is a party to the treaty as well.',
      'Treaty on Coastal Waters: Nauru, Palau |  | null',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('what an agreement lays down', () => {
  it.each([
    [
      'Fiji has a pact with Peru. Article 4 of the pact says that “neither shall host a base”.',
      'neither shall host a base',
    ],
    [
      'Fiji and Peru signed an accord in May. The accord scraps duties on nine goods in ten.',
      'scraps duties on nine goods in ten',
    ],
  ])('%s', (text, terms) => {
    expect(agreementsOf(extractText(`Report\n\n${text}\n`)).flatMap((agreement) => agreement.terms)).toEqual([terms]);
  });
});

describe('what nobody has agreed to yet', () => {
  it.each([
    'Norway has proposed a fisheries agreement to the European Union.',
    'Chad and Libya hope to sign an accord on gold mines in May.',
    'Chad offered the rebels a ceasefire, but they rejected it.',
    'Azerbaijan denied that it had signed any agreement with Iran.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
