// Who holds which office of what, by every form in which news says it.
import { describe, expect, it } from 'vitest';
import { extractText } from './extracted.ts';

const offices = (text: string): string[] => extractText(text).relationsOf('HOLDS_OFFICE', 'AFFILIATED_WITH');

describe('an office named with its country or body', () => {
  it.each([
    [
      'Latvian Prime Minister Ilze Berzina spoke on Monday.',
      'Ilze Berzina HOLDS_OFFICE Prime Minister (CURRENT) of Latvia',
    ],
    [
      "Ghana's energy minister, Kofi Adomako, resigned on Monday.",
      'Kofi Adomako HOLDS_OFFICE energy minister (CURRENT) of Ghana',
    ],
    [
      'Col. Ana Duarte, the chief of staff of Honduras, flew home on Monday.',
      'Ana Duarte HOLDS_OFFICE chief of staff (CURRENT) of Honduras',
    ],
    [
      'Prime Minister Tomas Halko of Slovakia won the vote on Monday.',
      'Tomas Halko HOLDS_OFFICE Prime Minister (CURRENT) of Slovakia',
    ],
    [
      'Amina Diallo, a spokeswoman for the World Food Programme, wept on Monday.',
      'Amina Diallo AFFILIATED_WITH spokeswoman (CURRENT) of World Food Programme',
    ],
    [
      'The head of the World Food Programme, Marta Lund, wept on Monday.',
      'Marta Lund HOLDS_OFFICE head (CURRENT) of World Food Programme',
    ],
    [
      'British Foreign Secretary Sir Alan Frome arrived on Monday.',
      'Alan Frome HOLDS_OFFICE Foreign Secretary (CURRENT) of United Kingdom',
    ],
    [
      'Togo’s National Assembly agreed on Monday, after President Afi Mensah had asked it to.',
      'Afi Mensah HOLDS_OFFICE President (CURRENT) of Togo',
    ],
    [
      'Malian army spokesman Col. Issa Keita resigned on Monday.',
      'Issa Keita AFFILIATED_WITH army spokesman (CURRENT) of Mali',
    ],
    [
      "The World Food Programme's regional director for Southeast Asia, Minh Vo, wept on Monday.",
      'Minh Vo HOLDS_OFFICE regional director (CURRENT) of World Food Programme',
    ],
    [
      'WASHINGTON — Sen. Ann Lee (D-Ore.) wept on Monday, United States officials said.',
      'Ann Lee HOLDS_OFFICE Senator (CURRENT) of United States',
    ],
    ['Taoiseach Sean Daly left Ireland on Monday.', 'Sean Daly HOLDS_OFFICE Taoiseach (CURRENT) of Ireland'],
    [
      "Fiji agreed. Josefa Tuilo, 54, the Pacific state's trade envoy, wept on Monday.",
      'Josefa Tuilo HOLDS_OFFICE trade envoy (CURRENT) of Fiji',
    ],
    [
      'NATO Secretary General Pieter Lamm arrived on Monday.',
      'Pieter Lamm HOLDS_OFFICE Secretary General (CURRENT) of NATO',
    ],
  ])('%s', (text, office) => {
    expect(offices(text)).toEqual([office]);
  });
});

describe('an office of the country that nothing but the head of the report tells', () => {
  const report = (headline: string, publication: string, person: string): string[] =>
    offices(
      `${publication}\n\n${headline}\n\nA bitter quarrel over boats ended on Monday. ${person}, the fisheries minister, resigned. It had taken weeks.\n`,
    );
  it('which the headline begins with', () => {
    expect(report('Norwegian MPs vote to stop the sale', 'The Sea Post', 'Jan Holt')).toEqual([
      'Jan Holt HOLDS_OFFICE fisheries minister (CURRENT) of Norway',
    ]);
  });
});

describe('an office that is over', () => {
  it.each([
    [
      'Former Bolivian President Luis Quispe was arrested on Monday.',
      'Luis Quispe HOLDS_OFFICE President (FORMER) of Bolivia',
    ],
    [
      'In May, then-Thai Finance Minister Anan Chaiyo promised a loan.',
      'Anan Chaiyo HOLDS_OFFICE Finance Minister (FORMER) of Thailand',
    ],
    [
      "Jordan's ousted prime minister, Omar Haddad, fled on Monday.",
      'Omar Haddad HOLDS_OFFICE prime minister (FORMER) of Jordan',
    ],
    ['Ole Marsh, at the time Peru’s envoy, wept.', 'Ole Marsh HOLDS_OFFICE envoy (FORMER) of Peru'],
    ['Ole Marsh, Norway’s envoy until last year, wept.', 'Ole Marsh HOLDS_OFFICE envoy (FORMER) of Norway'],
    [
      'Ole Marsh, a backbencher and former Czech army chaplain, wept.',
      'Ole Marsh AFFILIATED_WITH army chaplain (FORMER) of Czechia',
    ],
  ])('%s', (text, office) => {
    expect(offices(text)).toEqual([office]);
  });
});

it('is one for each of two titles before and after a comma', () => {
  expect(offices('The World Food Programme envoy, former Botswana President Kabo Seretse, wept on Monday.')).toEqual([
    'Kabo Seretse HOLDS_OFFICE President (FORMER) of Botswana',
    'Kabo Seretse HOLDS_OFFICE envoy (CURRENT) of World Food Programme',
  ]);
});

describe('an office after or before somebody else', () => {
  it('is that of the predecessor, which is over', () => {
    expect(offices("Estonian President Mart Tamm smiled on Monday. Tamm's predecessor, Leo Saar, did not.")).toEqual([
      'Mart Tamm HOLDS_OFFICE President (CURRENT) of Estonia',
      'Leo Saar HOLDS_OFFICE President (FORMER) of Estonia',
    ]);
  });

  it('is no apposition to the one named before', () => {
    expect(
      offices('The Fijian president, Ratu Vula, his Danish counterpart, Lars Bruun, and others met on Monday.'),
    ).toEqual([
      'Ratu Vula HOLDS_OFFICE president (CURRENT) of Fiji',
      'Lars Bruun HOLDS_OFFICE president (CURRENT) of Denmark',
    ]);
  });

  it.each([
    [
      'Carla Whit, the deputy U.S. ambassador, wept on Monday.',
      'Carla Whit HOLDS_OFFICE deputy ambassador (CURRENT) of United States',
    ],
    [
      'Boris Kalev, leader of the far-right National Dusk, wept on Monday.',
      'Boris Kalev HOLDS_OFFICE leader (CURRENT) of National Dusk',
    ],
    ['Chad recalled its ambassador to Fiji, Idriss Saleh.', 'Idriss Saleh HOLDS_OFFICE ambassador (CURRENT) of Chad'],
    [
      "Chad's former ambassador to Fiji, Idriss Saleh, wept on Monday.",
      'Idriss Saleh HOLDS_OFFICE ambassador (FORMER) of Chad',
    ],
    [
      'The military’s spokesman, Maj. Gen. Issa Keita, wept in Bamako, Mali, on Monday.',
      'Issa Keita AFFILIATED_WITH spokesman (CURRENT) of Mali',
    ],
  ])('%s', (text, office) => {
    expect(offices(text)).toContain(office);
  });
});

describe('an office whose country the text implies', () => {
  it('is that of the dateline, or of the capital where its holder speaks', () => {
    const text =
      'TIRANA, Albania — President Lule Gjoka refused to sign the law on Friday.\n\n' +
      'Greece protested. Foreign Minister Nikos Vasiou said in Athens that talks were over.';
    expect(offices(text)).toEqual([
      'Lule Gjoka HOLDS_OFFICE President (CURRENT) of Albania',
      'Nikos Vasiou HOLDS_OFFICE Foreign Minister (CURRENT) of Greece',
    ]);
  });

  it('is that of the body whose spokesman follows', () => {
    const text =
      'The African Union will send 45 monitors, its acting peace commissioner, Thandi Zulu, said on Thursday.';
    expect(offices(text)).toEqual(['Thandi Zulu HOLDS_OFFICE acting peace commissioner (CURRENT) of African Union']);
  });

  it("is a counterpart's own, of the counterpart's country", () => {
    const text = 'Danish Trade Minister Lars Bruun met his Irish counterpart, Niamh Daly, on Sunday.';
    expect(offices(text)).toEqual([
      'Lars Bruun HOLDS_OFFICE Trade Minister (CURRENT) of Denmark',
      'Niamh Daly HOLDS_OFFICE Trade Minister (CURRENT) of Ireland',
    ]);
  });

  it('stays out where nothing tells', () => {
    expect(offices('Director Paul Weaver smiled on Monday and left the room without a word.')).toEqual([]);
  });
});

describe('an owner that only the text before tells', () => {
  it.each([
    [
      'Pan Vivo, a charity in Lima, objected on Monday. A spokeswoman for the charity, Ines Prado, said the group would sue.',
      'Ines Prado AFFILIATED_WITH spokeswoman (CURRENT) of Pan Vivo',
    ],
    [
      'Latvia signed the pact with Ghana on Monday. Its prime minister, Ilze Berzina, will visit Accra.',
      'Ilze Berzina HOLDS_OFFICE prime minister (CURRENT) of Latvia',
    ],
    [
      "Oskar Lind, head of Norway's State Committee for Fisheries, spoke on Monday.",
      'Oskar Lind HOLDS_OFFICE head (CURRENT) of State Committee for Fisheries',
    ],
    [
      'The U.N. Security Council met on Monday. Its president for March, Peru’s Mario Quell, spoke.',
      'Mario Quell HOLDS_OFFICE president (CURRENT) of U.N. Security Council',
    ],
  ])('%s', (text, office) => {
    expect(offices(text)).toContain(office);
  });
});

describe('an office or employer said by a clause', () => {
  it.each([
    [
      'Ruth Mallow, a retired attaché who is now a senior fellow at the Delft Center for Sea Studies, spoke.',
      'Ruth Mallow AFFILIATED_WITH fellow (CURRENT) of Delft Center for Sea Studies',
    ],
    [
      'Kani Prieto, who researches borders at the University of Leeds, spoke.',
      'Kani Prieto AFFILIATED_WITH University of Leeds',
    ],
    ['Ana Quell, a former envoy who is now at the Lach Institute, spoke.', 'Ana Quell AFFILIATED_WITH Lach Institute'],
    ['Peru’s Mario Quell spoke on Monday.', 'Mario Quell AFFILIATED_WITH Peru'],
    [
      'Ana Quell, who chairs the Norwegian parliament’s defence committee, spoke.',
      'Ana Quell HOLDS_OFFICE chair (CURRENT) of defence committee',
    ],
    [
      'Elchin Rza, a foreign policy adviser to President Ilgar Mamed, spoke.',
      'Elchin Rza AFFILIATED_WITH foreign policy adviser (CURRENT) of Ilgar Mamed',
    ],
    ['France’s UN ambassador, Luc Petit, spoke.', 'Luc Petit HOLDS_OFFICE ambassador (CURRENT) of France'],
    [
      'Plamen Rud, who leads the opposition Bulgarian Agrarian party, spoke.',
      'Plamen Rud HOLDS_OFFICE leader (CURRENT) of Bulgarian Agrarian party',
    ],
    [
      'The UN will wait. Its secretary-general will send Mina Diou to Chad, his spokesman Paul Reit said.',
      'Paul Reit AFFILIATED_WITH spokesman (CURRENT) of United Nations',
    ],
    ['Ann Berg was elected president of Malta on Monday.', 'Ann Berg HOLDS_OFFICE president (CURRENT) of Malta'],
    [
      'The Coral Union, whose trade director, Lise Thor, came, paid.',
      'Lise Thor HOLDS_OFFICE trade director (CURRENT) of Coral Union',
    ],
    [
      'Walter Brandt, general secretary of the textile workers’ union UTX, spoke.',
      'Walter Brandt HOLDS_OFFICE general secretary (CURRENT) of UTX',
    ],
    [
      'OSLO, Norway — State Secretary for Defense Jon Aas spoke.',
      'Jon Aas HOLDS_OFFICE State Secretary for Defense (CURRENT) of Norway',
    ],
  ])('%s', (text, office) => {
    expect(offices(text)).toEqual([office]);
  });
});

describe('a bare office', () => {
  it.each([
    [
      "Latvia's parliament approved the sale to Oman. “Oman is calm,” Defence Minister Janis Ozols said.",
      'Janis Ozols HOLDS_OFFICE Defence Minister (CURRENT) of Latvia',
    ],
    [
      'BOGOTA, Colombia — Talks began in Quito under then-President Luis Prieto.',
      'Luis Prieto HOLDS_OFFICE President (FORMER) of Colombia',
    ],
    [
      'The rebels blamed the Chadian army on Monday. Army spokesman Col. Issa Keita denied it.',
      'Issa Keita AFFILIATED_WITH Army spokesman (CURRENT) of Chadian army',
    ],
    [
      'The United Nations paid. On Monday, Secretary-General Ada Mbeki thanked Peru.',
      'Ada Mbeki HOLDS_OFFICE Secretary-General (CURRENT) of United Nations',
    ],
  ])('%s', (text, office) => {
    expect(offices(text)).toEqual([office]);
  });
});

describe('whose an office is where several stand near', () => {
  it.each([
    [
      'Harun Group is listed in London. Its East Africa director, Omar Said, left on Monday.',
      ['Omar Said HOLDS_OFFICE director (CURRENT) of Harun Group'],
    ],
    [
      'Latvian President Juris Ozols left. His chief of staff, Anna Liepa, stayed on Monday.',
      [
        'Juris Ozols HOLDS_OFFICE President (CURRENT) of Latvia',
        'Anna Liepa HOLDS_OFFICE chief of staff (CURRENT) of Latvia',
      ],
    ],
    [
      'The union suspended Chad after soldiers arrested President Omar Ndiaye on Monday.',
      ['Omar Ndiaye HOLDS_OFFICE President (CURRENT) of Chad'],
    ],
    [
      'Analyst Omar Kane of the Dakar-based Tuma Institute spoke on Monday.',
      ['Omar Kane AFFILIATED_WITH Analyst (CURRENT) of Tuma Institute', 'Omar Kane AFFILIATED_WITH Tuma Institute'],
    ],
    [
      'The Chief Minister of Uttarakhand, Pavan Rawal, spoke on Monday.',
      ['Pavan Rawal HOLDS_OFFICE Chief Minister (CURRENT) of Uttarakhand'],
    ],
    [
      'GABORONE, March 3 — Chad and Botswana signed a pact on Tuesday. Trade Minister Omar Ndiaye and Botswanan Economy Minister Kabo Seretse inked it.',
      [
        'Omar Ndiaye HOLDS_OFFICE Trade Minister (CURRENT) of Chad',
        'Kabo Seretse HOLDS_OFFICE Economy Minister (CURRENT) of Botswana',
      ],
    ],
    [
      'Norway’s biggest arms deal was thrown into doubt on Monday. It hurts Defence Minister Nils Brekke.',
      ['Nils Brekke HOLDS_OFFICE Defence Minister (CURRENT) of Norway'],
    ],
  ])('%s', (text, expected) => {
    expect(offices(text)).toEqual(expected);
  });
});

describe('offices that are shared, conferred, left or described', () => {
  it.each([
    [
      'Foreign ministers Ana Robles of Paraguay and Tomas Ibarra of Uruguay met on Friday.',
      [
        'Ana Robles HOLDS_OFFICE Foreign minister (CURRENT) of Paraguay',
        'Tomas Ibarra HOLDS_OFFICE Foreign minister (CURRENT) of Uruguay',
      ],
    ],
    [
      'Jotham Kalo resigned as president of Vanuatu on Monday.',
      ['Jotham Kalo HOLDS_OFFICE president (FORMER) of Vanuatu'],
    ],
    [
      'Parliament elected Jotham Kalo president of Vanuatu on Monday.',
      ['Jotham Kalo HOLDS_OFFICE president (CURRENT) of Vanuatu'],
    ],
    [
      'Marie Tolland, a professor of law at Hagen University, agreed.',
      ['Marie Tolland AFFILIATED_WITH professor (CURRENT) of Hagen University'],
    ],
    [
      'Vesna Horvat, a lawmaker from the ruling Homeland Union, agreed.',
      ['Vesna Horvat AFFILIATED_WITH lawmaker (CURRENT) of Homeland Union'],
    ],
    [
      'The presidents of Kenya and Chad, Amara Ode and Gen. Idris Bako, left.',
      ['Amara Ode HOLDS_OFFICE president (CURRENT) of Kenya', 'Idris Bako HOLDS_OFFICE president (CURRENT) of Chad'],
    ],
    [
      'Chilean Foreign Minister Rosa Vera met her counterpart from Fiji, Jone Tavo.',
      [
        'Rosa Vera HOLDS_OFFICE Foreign Minister (CURRENT) of Chile',
        'Jone Tavo HOLDS_OFFICE Foreign Minister (CURRENT) of Fiji',
      ],
    ],
    [
      'Oxfam will pay. Its vice-president for energy, Ibrahim Salle, said so.',
      ['Ibrahim Salle HOLDS_OFFICE vice-president (CURRENT) of Oxfam'],
    ],
    [
      "Oxfam will pay. The charity's Kenyan director, Ibrahim Salle, said so.",
      ['Ibrahim Salle HOLDS_OFFICE director (CURRENT) of Oxfam'],
    ],
    [
      'Ana Holt, who heads procurement at the Coast Ministry, left.',
      ['Ana Holt HOLDS_OFFICE head of procurement (CURRENT) of Coast Ministry'],
    ],
    [
      'Ann Lee, the top Democrat on the Senate Water Committee, objected.',
      ['Ann Lee HOLDS_OFFICE top Democrat (CURRENT) of Senate Water Committee'],
    ],
    [
      'Duncan Ferr, a senior East Africa analyst at the Lowan Institute, left.',
      ['Duncan Ferr AFFILIATED_WITH analyst (CURRENT) of Lowan Institute'],
    ],
    [
      'Foreign Minister Maral Geldi signed for Turkmenistan. Uzbekistan paid.',
      ['Maral Geldi HOLDS_OFFICE Foreign Minister (CURRENT) of Turkmenistan'],
    ],
    [
      'A spokeswoman for the Coast Ministry in Lima, Marina Gol, agreed.',
      ['Marina Gol AFFILIATED_WITH spokeswoman (CURRENT) of Coast Ministry'],
    ],
    [
      'The Arms Board, a panel of lawyers chaired by Palesa Vila, met.',
      ['Palesa Vila HOLDS_OFFICE chair (CURRENT) of Arms Board'],
    ],
    ['Emir Hodzic, the leader of Oxfam, left.', ['Emir Hodzic HOLDS_OFFICE leader (CURRENT) of Oxfam']],
  ])('%s', (text, expected) => {
    expect(offices(text)).toEqual(expected);
  });
});

describe('offices that only some countries have', () => {
  it.each([
    ['Peru and Jordan traded. Peru sold corn. King Talal spoke.', ['Talal HOLDS_OFFICE King (CURRENT) of Jordan']],
    [
      'Jordan and Peru traded. Jordan sold corn. President Ana Quell spoke.',
      ['Ana Quell HOLDS_OFFICE President (CURRENT) of Peru'],
    ],
    [
      'LIMA, Peru — U.S. Ambassador Jim Dow met President Ana Quell on Monday.',
      [
        'Jim Dow HOLDS_OFFICE Ambassador (CURRENT) of United States',
        'Ana Quell HOLDS_OFFICE President (CURRENT) of Peru',
      ],
    ],
    [
      "Jordan's minister of industry, trade and supply, Yara Quell, left.",
      ['Yara Quell HOLDS_OFFICE minister (CURRENT) of Jordan'],
    ],
    [
      'Samoan Prime Minister Fia Lei, the premier of Niue, Dal Tagel, and others met.',
      ['Fia Lei HOLDS_OFFICE Prime Minister (CURRENT) of Samoa', 'Dal Tagel HOLDS_OFFICE premier (CURRENT) of Niue'],
    ],
    [
      'Premier Tom Beran of Peru spoke. The pact was signed by Jan Kost, the defence minister of Peru, and his Azerbaijani counterpart, Ram Nabi.',
      [
        'Tom Beran HOLDS_OFFICE Premier (CURRENT) of Peru',
        'Jan Kost HOLDS_OFFICE defence minister (CURRENT) of Peru',
        'Ram Nabi HOLDS_OFFICE defence minister (CURRENT) of Azerbaijan',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(offices(text)).toEqual(expected);
  });
});

it('gives a counterpart the other country of the pair, and an ambassador that of the other office', () => {
  const text =
    'Togo and Benin met on Monday. Togo’s foreign minister, Ana Mensah, and her counterpart, Louis Bako, spoke. Ms Mensah is a former ambassador to Moscow.';
  expect(offices(text).toSorted()).toEqual([
    'Ana Mensah HOLDS_OFFICE ambassador (FORMER) of Togo',
    'Ana Mensah HOLDS_OFFICE foreign minister (CURRENT) of Togo',
    'Louis Bako HOLDS_OFFICE foreign minister (CURRENT) of Benin',
  ]);
});

describe('an office told one sentence before the name', () => {
  const lead = 'Relief International has stopped its trucks, its executive director said on Thursday.';

  it('is that of who then speaks without any title', () => {
    expect(offices(`${lead} "We will not pay," Katrin Solberg told reporters.`)).toEqual([
      'Katrin Solberg HOLDS_OFFICE executive director (CURRENT) of Relief International',
    ]);
  });

  it('is not that of somebody who is introduced as another', () => {
    expect(offices(`${lead} "We will not pay," said Katrin Solberg, a farmer in Lima.`)).toEqual([]);
    expect(offices(`${lead} Katrin Solberg wept.`)).toEqual([]);
  });
});

it('gives a bare president the one country of the headline where nothing nearer tells', () => {
  const article = extractText(
    'Agency halts convoys in Togo\n\nUNITED NATIONS (AFP) — The agency has stopped its trucks, officials said.\n\nPresident Afi Mensah announced an inquiry.\n',
  );
  expect(article.relationsOf('HOLDS_OFFICE')).toEqual(['Afi Mensah HOLDS_OFFICE President (CURRENT) of Togo']);
});

it('gives each of several counterparts the country in the same place', () => {
  const text =
    'Estonian Prime Minister Kaarel Tamme spoke beside his Finnish and Swedish counterparts, Aino Lahti and Erik Sundqvist.';
  expect(offices(text)).toEqual([
    'Kaarel Tamme HOLDS_OFFICE Prime Minister (CURRENT) of Estonia',
    'Aino Lahti HOLDS_OFFICE Prime Minister (CURRENT) of Finland',
    'Erik Sundqvist HOLDS_OFFICE Prime Minister (CURRENT) of Sweden',
  ]);
});

it('reads an ambassador to a body without a name', () => {
  expect(offices('Niger’s ambassador to the world body, Hadiza Maiga, told the Council that it was late.')).toEqual([
    'Hadiza Maiga HOLDS_OFFICE ambassador (CURRENT) of Niger',
  ]);
});

it('gives an American senator of a party to the United States', () => {
  expect(offices('Washington and Bogota spoke. Colombia wept. Senator Dale Whitcomb, a Republican, did not.')).toEqual([
    'Dale Whitcomb HOLDS_OFFICE Senator (CURRENT) of United States',
  ]);
});
