// Whom pronouns and nominals mean, in invented reports.
import { describe, expect, it } from 'vitest';
import { extractText } from './extracted.ts';

describe('pronouns', () => {
  it('go to the subject of their gender', () => {
    const article = extractText(
      'Spokeswoman Laura Bianchi and Mr. Carlo Ferri met the press in Rome on Monday. She said the plan was ready. He disagreed.',
    );
    expect(article.meant('She said the plan', 'She')).toBe('Laura Bianchi');
    expect(article.meant('He disagreed', 'He')).toBe('Carlo Ferri');
  });

  it("take 'its' for the country or body that the sentence before is about", () => {
    const article = extractText(
      'Paraguay reacted at once. Its Foreign Ministry called the Brazilian envoy on Tuesday.',
    );
    expect(article.meant('Its Foreign Ministry', 'Its')).toBe('Paraguay');
  });

  it("take 'it' that is approved for the agreement, and 'as it is known' for nothing", () => {
    const article = extractText(
      'Togo and Benin signed a pact on Monday. The Lome Accord, as it is known, covers trade. Togo’s Senate approved it on Tuesday.',
    );
    expect(article.meant('approved it on', 'it')).toBe('Lome Accord');
    expect(article.meant('as it is', 'it')).toBeNull();
  });

  it("take 'it' that is judged in a quotation for no body or country", () => {
    const article = extractText('Chad fell silent. "This is not trade, it is politics," Ara Holt said.');
    expect(article.meant('it is politics', 'it')).toBeNull();
  });

  it("leave 'it' open where it stands for nothing", () => {
    const article = extractText('Kuwait waited on Monday. It is unlikely that the price will fall, traders said.');
    expect(article.meant('It is unlikely', 'It')).toBeNull();
  });

  it('learn the gender of a name from the pronouns before', () => {
    const article = extractText(
      'Chadian President Ouzo Derib spoke on Monday. He was visiting Polish Prime Minister Zofia Kaminska. She promised help.',
    );
    expect(article.meant('He was visiting', 'He')).toBe('Ouzo Derib');
    expect(article.meant('She promised', 'She')).toBe('Zofia Kaminska');
  });

  it('mean somebody else than the speaker inside a quotation', () => {
    const article = extractText(
      'Peter Holm met Karl Lund in Oslo on Monday. “I told him that he was wrong,” Lund said. “He laughed.”',
    );
    expect(article.meant('“He laughed', 'He')).toBe('Peter Holm');
  });

  it('leave open what may mean somebody without a name', () => {
    const article = extractText(
      'President Ana Lopez of Panama arrived on Monday. A security official said he had seen nothing.',
    );
    expect(article.meant('said he had', 'he')).toBeNull();
  });
});

describe('nominals', () => {
  it('find the place that their own words name', () => {
    const article = extractText('Troops left Osh in Kyrgyzstan on Monday and moved into the southern Tamar region.');
    expect(article.meant('the southern Tamar region', 'the southern Tamar region')).toBe('Tamar');
  });

  it('find the holder of the office, even one named later', () => {
    const article = extractText(
      "Iceland's fisheries minister left the talks on Tuesday in Reykjavik.\n\nThe quota is too low, Fisheries Minister Jon Arnarson said. The minister will not return.",
    );
    expect(article.meant("Iceland's fisheries minister left", "Iceland's fisheries minister")).toBe('Jon Arnarson');
    expect(article.meant('The minister will not', 'The minister')).toBe('Jon Arnarson');
  });

  it('find who owns: the city of its police chief, the party of its spokesman', () => {
    const article = extractText(
      'Shots fell in Paita, Peru, on Monday, said the city’s police chief. The Harbor Party protested. The party’s spokesman wept.',
    );
    expect(article.meant('said the city’s police', 'the city')).toBe('Paita');
    expect(article.meant('The party’s spokesman', 'The party')).toBe('Harbor Party');
  });

  it('find a person by age, and the party and the country of an officeholder', () => {
    const article = extractText(
      'Ana Solis, 61, the leader of the Harbor Greens, wept on Monday. The 61-year-old said her party would leave.\n\n' +
        'Foreign Secretary Mina Karim of Fiji said her country would wait.',
    );
    expect(article.meant('The 61-year-old said', 'The 61-year-old')).toBe('Ana Solis');
    expect(article.meant('her party would', 'her party')).toBe('Harbor Greens');
    expect(article.meant('her country would', 'her country')).toBe('Fiji');
  });

  it('find a general by rank and a body by its name', () => {
    const article = extractText(
      'Gen. Mateo Rios met Laura Bianchi of the Coastal Relief Agency in Quito on Monday. The general promised trucks to the agency.',
    );
    expect(article.meant('The general promised', 'The general')).toBe('Mateo Rios');
    expect(article.meant('to the agency', 'the agency')).toBe('Coastal Relief Agency');
  });

  it('find the town of an apposition and the one mentioned last', () => {
    const article = extractText(
      'A bomb exploded in the border town of Zahle, Lebanon, on Monday. Residents fled the town.',
    );
    expect(article.meant('fled the town', 'the town')).toBe('Zahle');
  });

  it('mean the bloc and the base that their own words name', () => {
    const article = extractText(
      'The Civic Union left the Nasosnaya air base near Lima. Two members of the Free Chad bloc walked out. The party wept.',
    );
    expect(article.meant('the Nasosnaya air base', 'the Nasosnaya air base')).toBe('Nasosnaya');
    expect(article.meant('the Free Chad bloc', 'the Free Chad bloc')).toBe('Free Chad');
    expect(article.meant('The party wept', 'The party')).toBe('Free Chad');
  });

  it('mean what they are known as, and what their last name is as a whole', () => {
    const article = extractText(
      'Troops took the port of Mocimboa da Praia on Monday. The group known locally as Al-Shabab fled.',
    );
    expect(article.meant('The group known', 'The group')).toBe('Al-Shabab');
    expect(article.meant('the port of Mocimboa da Praia', 'the port of Mocimboa da Praia')).toBe('Mocimboa da Praia');
  });

  it('mean nobody who holds the office of another country', () => {
    const article = extractText(
      'Chad’s deputy envoy, Ana Holt, spoke on Monday. Togo’s envoy took a softer line, saying it was late.',
    );
    expect(article.meant('envoy took a', 'Togo’s envoy')).toBeNull();
  });

  it('take the alliance for no declaration', () => {
    const article = extractText(
      'Chad and Mali issued a joint declaration on Monday. NATO welcomed it. The alliance has a mission in Chad.',
    );
    expect(article.meant('The alliance has', 'The alliance')).toBe('NATO');
  });

  it('take a region for no city', () => {
    const article = extractText('He was an envoy to Moscow. Violence in the three-border area displaced many people.');
    expect(article.meant('the three-border area', 'the three-border area')).toBeNull();
  });

  it('stay open when two fit or none is definite', () => {
    const article = extractText(
      'Peru and Chile signed a treaty on Monday. A minister wept. The two neighbors will meet again.',
    );
    expect(article.meant('A minister wept', 'A minister')).toBeNull();
    expect(article.meant('The two neighbors will', 'The two neighbors')).toBeNull();
  });
});

describe('nominals that name no body or country', () => {
  it('tell the spokesman from the one for whom he speaks', () => {
    const article = extractText(
      'Chadian President Issa Brahim left on Monday. A spokesman for the president, Omar Cadel, denied it. “No,” he said.',
    );
    expect(article.meant('for the president', 'the president')).toBe('Issa Brahim');
    expect(article.meant('he said', 'he')).toBe('Omar Cadel');
    expect(article.relationsOf('AFFILIATED_WITH')).toEqual([
      'Omar Cadel AFFILIATED_WITH spokesman (CURRENT) of Issa Brahim',
    ]);
  });

  it('tell a company from a chamber', () => {
    const article = extractText(
      'The Riigikogu let Harvik, a company in Narva, sell ships. The contract, which the firm signed in May, is worth much. Prime Minister Jaan Aas of Estonia told the chamber so.',
    );
    expect(article.meant('which the firm', 'the firm')).toBe('Harvik');
    expect(article.meant('told the chamber', 'the chamber')).toBe('Riigikogu');
  });

  it('take an island for the country that it is', () => {
    const article = extractText('Sri Lanka signed it on Monday. India suspended talks with the island in May.');
    expect(article.meant('with the island', 'the island')).toBe('Sri Lanka');
  });
});

describe('what a noun phrase says of somebody named before', () => {
  const MEANT: readonly (readonly [text: string, context: string, mention: string, entity: string])[] = [
    [
      'Residents blamed a gang known as the Red Caps on Monday. The gang denied it.',
      'The gang denied',
      'The gang',
      'Red Caps',
    ],
    [
      'The Kivu Renewal Alliance, a rebel group, took Kitsha on Tuesday. The rebels held it.',
      'The rebels held',
      'The rebels',
      'Kivu Renewal Alliance',
    ],
    [
      'Lawmaker Per Brekke spoke on Monday in Oslo. “No,” the former judge said.',
      'the former judge said',
      'the former judge',
      'Per Brekke',
    ],
    [
      'U.N. envoy Hanna Lindt spoke on Monday. Consul Max Rohr left. The U.N. envoy stayed.',
      'The U.N. envoy stayed',
      'The U.N. envoy',
      'Hanna Lindt',
    ],
    [
      'Minister Ivan Petkov of Bulgaria quit on Monday. Nadia Koleva said he lied. She said her former ally was weak.',
      'her former ally was',
      'her former ally',
      'Ivan Petkov',
    ],
    [
      'Police Chief Carlos Rueda spoke in Lima on Monday. Ana Paz left. The police chief stayed.',
      'The police chief stayed',
      'The police chief',
      'Carlos Rueda',
    ],
    [
      'The European Commission met on Monday in Brussels. The EU executive will wait.',
      'The EU executive will',
      'The EU executive',
      'European Commission',
    ],
    [
      'ABIDJAN, Ivory Coast (CP) — Ghana and Togo signed a pact in the Ivorian commercial capital on Tuesday.',
      'the Ivorian commercial capital on',
      'the Ivorian commercial capital',
      'Abidjan',
    ],
  ];
  it.each(MEANT)('in %j', (text, context, mention, entity) => {
    expect(extractText(text).meant(context, mention)).toBe(entity);
  });
});

describe('pronouns beside what their clause rules out', () => {
  const MEANT: readonly (readonly [text: string, context: string, mention: string, entity: string])[] = [
    [
      'Prime Minister Eleni Doukas of Greece spoke on Monday. Albanian President Arben Kola thanked her. He smiled.',
      'thanked her',
      'her',
      'Eleni Doukas',
    ],
    [
      'Asked whether Premier Ina Lund still had her trust on Monday, Minister Eva Holt nodded. Asked whether the premier had her vote, she left.',
      'she left',
      'she',
      'Eva Holt',
    ],
    [
      'The Houthis hold Sanaa, Yemen. On Monday they freed two men. Their spokesman said so.',
      'Their spokesman',
      'Their',
      'Houthis',
    ],
    [
      'Haiti and the Red Cross signed the Ounga Accord on May 3. The Red Cross was glad. It expires in June.',
      'It expires',
      'It',
      'Ounga Accord',
    ],
    [
      'The contract obliges Kosovo to wait and gives Bulgarian experts access to its depots.',
      'to its depots',
      'its',
      'Kosovo',
    ],
    [
      'Fire stopped, according to Ali Sok, the governor of Tamar. Chad fled, he said.',
      'Chad fled, he',
      'he',
      'Ali Sok',
    ],
    [
      'Uganda hurt six Kenyans, Kenya said. Kenya blamed Uganda and said it had lost a man.',
      'said it had',
      'it',
      'Kenya',
    ],
    ['Chad expelled him. Mali and Niger, its partners in the pact, wept.', 'Niger, its', 'its', 'Chad'],
    [
      '“It is the best treaty my country has,” Peru’s president, Ana Brandt, said.',
      'treaty my country',
      'my country',
      'Peru',
    ],
    [
      'Czech Defence Minister Jan Kostel met Ole Rud, a former minister. Rud said he was right. “The minister lied,” Rud said.',
      '“The minister',
      'The minister',
      'Jan Kostel',
    ],
    [
      'Chad accused Sudan of theft. The accusation was rejected by Khartoum. It said N’Djamena was looking for an excuse.',
      'It said',
      'It',
      'Sudan',
    ],
    [
      'Foreign Minister Kemal Aydin of Turkey spoke on Monday. “I will not wait,” Aydin said.',
      '“I will',
      'I',
      'Kemal Aydin',
    ],
  ];
  it.each(MEANT)('in %j', (text, context, mention, entity) => {
    expect(extractText(text).meant(context, mention)).toBe(entity);
  });
});

it('finds the name that a participle cuts off from its noun, and lets the diplomat without one be', () => {
  const nurse = extractText('A nurse reached by phone on Monday, Hanan Ismail, said so. She wept.');
  expect(nurse.meant('A nurse reached', 'A nurse')).toBe('Hanan Ismail');
  const diplomat = extractText(
    'Ambassador Max Rohr of Austria left on Monday. A senior diplomat stayed. The diplomat wept.',
  );
  expect(diplomat.meant('The diplomat wept', 'The diplomat')).toBeNull();
});
