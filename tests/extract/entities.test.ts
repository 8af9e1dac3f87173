// Which names mean whom: invented reports, each about one way in which names go astray.
import { describe, expect, it } from 'vitest';
import { extractText } from './extracted.ts';

describe('persons', () => {
  it('gives a surname to the one whose office is named with it, and a bare one to the nearest', () => {
    const article = extractText(
      'Portuguese Foreign Minister Rita Sousa met Angolan President Paulo Sousa in Lisbon on Tuesday. ' +
        'Foreign Minister Sousa said the talks went well.\n\nPresident Sousa left in the evening. Sousa told reporters that he was tired.',
    );
    expect(article.meant('Foreign Minister Sousa said', 'Sousa')).toBe('Rita Sousa');
    expect(article.meant('President Sousa left', 'Sousa')).toBe('Paulo Sousa');
    expect(article.meant('Sousa told reporters', 'Sousa')).toBe('Paulo Sousa');
    expect(article.named('Foreign Minister Sousa').name).toBe('Rita Sousa');
  });

  it('keeps two full names with one surname apart and their titles out of the name', () => {
    const article = extractText(
      'Gen. Olga Petrescu praised Interior Minister Ion Petrescu in Bucharest on Monday, Romanian officials said.',
    );
    const persons = article.entities.filter(({ kind }) => kind === 'PERSON').map(({ name }) => name);
    expect(persons).toEqual(['Olga Petrescu', 'Ion Petrescu']);
    expect(article.named('Gen. Olga Petrescu').name).toBe('Olga Petrescu');
  });

  it('reads a family name that comes first', () => {
    const article = extractText(
      'Defense Minister Park Min-ho spoke in Seoul on Monday. South Korea will wait, Park said.',
    );
    expect(article.meant('wait, Park said', 'Park')).toBe('Park Min-ho');
  });
});

describe('governments and people of a country', () => {
  it('takes a government for its country, and unnamed people for nobody', () => {
    const article = extractText(
      'The Kenyan government met Peruvian officials on Monday. The government of Chad and Fijian civilians waited.',
    );
    expect(article.entities.filter(({ kind }) => kind === 'ORGANIZATION')).toEqual([]);
    expect(article.meant('Kenyan government', 'Kenyan government')).toBe('Kenya');
    expect(article.meant('government of Chad', 'government of Chad')).toBe('Chad');
    expect(article.meant('Peruvian officials', 'Peruvian officials')).toBeNull();
  });

  it('takes armed people of a named body for that body', () => {
    const article = extractText('Houthi fighters left the coast on Monday, the Houthis said.');
    expect(article.entities.filter(({ kind }) => kind === 'ORGANIZATION').map(({ name }) => name)).toEqual(['Houthis']);
  });
});

describe('second names', () => {
  it('are those in brackets, after "known as", and with a noun for what the body is', () => {
    const article = extractText(
      'The National Dawn Movement (Morvena) beat the Harbor Greens on Monday. The Harbor Greens party wept. ' +
        'The National Action League, known as Pavil, won.',
    );
    expect(article.named('Morvena').name).toBe('National Dawn Movement');
    expect(article.named('Pavil').name).toBe('National Action League');
    expect(article.meant('Harbor Greens party', 'Harbor Greens party')).toBe(article.named('Harbor Greens').name);
  });

  it('are the same ministry either way round', () => {
    const article = extractText(
      'The Kenyan Ministry of Defence denied it on Monday. The Kenyan Defense Ministry lied, he said.',
    );
    expect(article.entities.filter(({ kind }) => kind === 'ORGANIZATION')).toHaveLength(1);
  });
});

describe('countries and their capitals', () => {
  const article = extractText(
    'LIMA, Peru — Peru and Chile agreed on Monday to reopen their border, officials said.\n\n' +
      'Santiago had accused Lima of stalling. Ministers met in Santiago last week and will travel to Lima in May. ' +
      "A Chilean envoy said that Santiago's offer stands. Ecuador backed Lima.",
  );

  it('takes a capital that acts or is acted upon for the government', () => {
    expect(article.meant('Santiago had accused', 'Santiago')).toBe('Chile');
    expect(article.meant('accused Lima of', 'Lima')).toBe('Peru');
    expect(article.meant('Ecuador backed Lima', 'Lima')).toBe('Peru');
    expect(article.meant("that Santiago's offer", 'Santiago')).toBe('Chile');
  });

  it('takes a capital where something is, or goes to, for the city', () => {
    expect(article.meant('met in Santiago', 'Santiago')).toBe('Santiago');
    expect(article.meant('travel to Lima', 'Lima')).toBe('Lima');
    expect(article.relationsOf('LOCATED_IN')).toEqual(['Lima LOCATED_IN Peru']);
  });

  it('takes a capital that speaks for a government even where its country is not named', () => {
    const report = extractText(
      'Baku denied the report. Fighting began when Baku moved its guns. Talks will be held in Baku.',
    );
    expect(report.meant('Baku denied', 'Baku')).toBe('Azerbaijan');
    expect(report.meant('when Baku moved', 'Baku')).toBe('Azerbaijan');
    expect(report.meant('held in Baku', 'Baku')).toBe('Baku');
  });

  it('reads an adjective as the country, without making it an alias', () => {
    expect(article.meant('A Chilean envoy', 'Chilean')).toBe('Chile');
    expect(article.named('Chile').aliases).toEqual(['Santiago']);
  });

  it('never merges countries that share a word, and finds the South of a pair', () => {
    const sudans = extractText(
      'Sudan closed its border with South Sudan on Sunday. The South protested, and Guinea and Guinea-Bissau offered to help.',
    );
    const names = sudans.entities.filter(({ kind }) => kind === 'COUNTRY').map(({ name }) => name);
    expect(names.toSorted()).toEqual(['Guinea', 'Guinea-Bissau', 'South Sudan', 'Sudan']);
    expect(sudans.meant('The South protested', 'South')).toBe('South Sudan');
  });
});

describe('organisations', () => {
  it('never merges bodies of two countries, however they are written', () => {
    const article = extractText(
      'The Bolivian foreign ministry said on Monday that Chile’s foreign ministry had lied. The Bolivian coast guard accused ' +
        "Chile's coast guard of ramming a boat on the lake.\n\nBolivia's army and the Chilean army sent troops. " +
        'The Chilean Navy and the Bolivian Navy stayed in port.',
    );
    const bodies = article.entities.filter(({ kind }) => kind === 'ORGANIZATION').map(({ name }) => name);
    expect(bodies.toSorted()).toEqual([
      "Bolivia's army",
      'Bolivian Navy',
      'Bolivian coast guard',
      'Bolivian foreign ministry',
      "Chile's coast guard",
      'Chilean Navy',
      'Chilean army',
      'Chile’s foreign ministry',
    ]);
    expect(article.named('Chile’s foreign ministry').id).toBe('org:cl:foreign-ministry');
    expect(article.relationsOf('PART_OF')).toHaveLength(8);
  });

  it('joins an acronym to the name whose initials it is, in brackets or not', () => {
    const article = extractText(
      'The Mongolian Grain Traders Association (MGTA) warned of shortages on Friday. The MGTA represents 300 firms.\n\n' +
        'The Steppe Rivers Protection Fund disagreed. A report by SRPF praised the harvest.',
    );
    expect(article.named('MGTA').name).toBe('Mongolian Grain Traders Association');
    expect(article.named('SRPF').name).toBe('Steppe Rivers Protection Fund');
  });

  it("tells apart two countries' ministries of the same name", () => {
    const article = extractText(
      "Bolivia's Foreign Ministry rejected the offer on Thursday. The Paraguayan Foreign Ministry said it would try again.",
    );
    expect(article.entities.filter(({ id }) => id.endsWith(':foreign-ministry')).map(({ id }) => id)).toEqual([
      'org:bo:foreign-ministry',
      'org:py:foreign-ministry',
    ]);
    expect(article.relationsOf('PART_OF')).toEqual([
      "Bolivia's Foreign Ministry PART_OF Bolivia",
      'Paraguayan Foreign Ministry PART_OF Paraguay',
    ]);
  });

  it("takes a leader's government and the state for the country", () => {
    const article = extractText(
      "Prime Minister Oda Brandt of Peru spoke on Monday. Brandt's government fell, and the Peruvian state paid.",
    );
    expect(article.meant("Brandt's government fell", "Brandt's government")).toBe('Peru');
    expect(article.entities.filter(({ kind }) => kind === 'ORGANIZATION')).toEqual([]);
  });

  it('joins a shorter form to the longer name', () => {
    const article = extractText(
      'The Harbor Tribune first reported the theft on Monday. A spokesman told the Tribune that police were called.',
    );
    expect(article.named('Tribune').name).toBe('Harbor Tribune');
  });

  it('knows widely known bodies under one name and id', () => {
    expect(extractText('The EU will pay, Finland said on Monday in Helsinki.').named('EU').id).toBe(
      extractText('The European Union will pay, Finland said on Monday in Helsinki.').named('European Union').id,
    );
  });
});

describe('organisations by a short name', () => {
  it('knows a portmanteau of the words of the longer name', () => {
    const article = extractText(
      'The Marnian Telegraph Agency reported rain on Monday. MarTA cited the mayor of Quito.',
    );
    expect(article.named('MarTA').name).toBe('Marnian Telegraph Agency');
  });

  it('keeps the agency of a dateline apart from the body that meets there', () => {
    const article = extractText('UNITED NATIONS (Harbor Press) — Chad told the U.N. on Monday that it will wait.');
    expect(article.named('U.N.').name).toBe('United Nations');
    expect(article.named('Harbor Press').name).toBe('Harbor Press');
  });
});

describe('bodies and places by a shorter name', () => {
  it.each([
    [
      'The Security Council met after Chad spoke. The Council will meet again.',
      'The Council will',
      'Council',
      'U.N. Security Council',
    ],
    [
      'The Chamber of Deputies met in Peru. The Chamber votes soon.',
      'The Chamber votes',
      'Chamber',
      'Chamber of Deputies',
    ],
    [
      'The Moroccan Exchange Office paid. Peru said the Exchange Office erred.',
      'the Exchange Office erred',
      'Exchange Office',
      'Exchange Office',
    ],
    [
      'The Chilean Congress met; so did Peru’s National Assembly. Peru said Congress erred.',
      'said Congress erred',
      'Congress',
      'Congress',
    ],
    ['The Highveld Mobility plant closed. Highveld paid.', 'Highveld paid', 'Highveld', 'Highveld Mobility'],
    [
      'The UN Verification Mission in Chad (UNVMIC) left. UNVMIC paid.',
      'UNVMIC paid',
      'UNVMIC',
      'UN Verification Mission in Chad',
    ],
    ['The Cuyo River rose. Troops fled along the Cuyo.', 'along the Cuyo', 'Cuyo', 'Cuyo River'],
  ])('%s', (text, context, mention, name) => {
    expect(extractText(text).meant(context, mention)).toBe(name);
  });
});

describe('bodies called by their name and by what they are', () => {
  const bodies = (text: string): string[] =>
    extractText(text)
      .entities.filter(({ kind }) => kind === 'ORGANIZATION')
      .map(({ name }) => name)
      .toSorted();

  it('are one', () => {
    const text = "The Oliy Majlis, Uzbekistan's parliament, voted. Peru's central bank, the BCRP, cut rates.";
    expect(bodies(text)).toEqual(['BCRP', 'Oliy Majlis']);
    expect(extractText(text).relationsOf('PART_OF')).toContain('Oliy Majlis PART_OF Uzbekistan');
  });

  it('are several in a list', () => {
    expect(bodies("He met the Tamar Front, Peru's army, and others.")).toEqual(["Peru's army", 'Tamar Front']);
  });

  it('are not those of the United Nations where a country owns them', () => {
    expect(bodies("Armenia's Security Council met. The General Assembly voted.")).toEqual([
      'Security Council',
      'U.N. General Assembly',
    ]);
  });
});
