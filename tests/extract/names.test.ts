// Names: which stretches are names, and of what kind, in invented sentences.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { findDates } from '../../src/extract/dates.ts';
import type { Mention } from '../../src/extract/layers.ts';
import { findNames } from '../../src/extract/names.ts';
import { tag } from '../../src/extract/tag.ts';
import { extractText } from './extracted.ts';

function namesIn(text: string): Mention[] {
  const tagged = tag(readArticle({ file: 'article.txt', content: text }, { published: '2025-06-12' }));
  return findNames(tagged, findDates(tagged));
}
const listed = (text: string): string[] => namesIn(text).map(({ kind, text: name }) => `${kind} ${name}`);

describe('people', () => {
  it('are told by a title before them, which is not part of the name', () => {
    expect(listed('He met Lt. Gen. Ruel Tavino and Vice Adm. Piet Bos in private.')).toEqual([
      'PERSON Ruel Tavino',
      'PERSON Piet Bos',
    ]);
  });

  it('keep particles, initials and suffixes', () => {
    expect(listed('Crown Prince Faisal bin Rashid met J. K. Smith Jr. and Ursula van der Meer on Monday.')).toEqual([
      'PERSON Faisal bin Rashid',
      'PERSON J. K. Smith Jr.',
      'PERSON Ursula van der Meer',
    ]);
  });

  it('follow a role with its place', () => {
    expect(listed('The governor of Sonora, Bexo Santi, met a security analyst in Abuja, Kabo Adamu.')).toEqual([
      'PLACE Sonora',
      'PERSON Bexo Santi',
      'PLACE Abuja',
      'PERSON Kabo Adamu',
    ]);
  });

  it('leave party and state of an American lawmaker out, and end at the network X', () => {
    expect(listed('Sen. Ann Lee, D-Ore., wrote on X. Lee is due in Tokyo.')).toEqual([
      'PERSON Ann Lee',
      'PERSON Lee',
      'PLACE Tokyo',
    ]);
  });

  it('are meant by a short surname at the head of a sentence', () => {
    expect(listed('Trade Minister Tran Quoc Bao spoke. Bao told reporters so.').at(-1)).toBe('PERSON Bao');
  });

  it('are meant by their surname alone wherever it stands', () => {
    const names = listed('Analyst Maria Quell doubted it. The plan came from Quell. In Quell she saw a rival.');
    expect(names).toEqual(['PERSON Maria Quell', 'PERSON Quell', 'PERSON Quell']);
  });

  it('follow titles that name their field', () => {
    expect(listed('Secretary of State for Defence John Hale spoke.')).toEqual(['PERSON John Hale']);
    expect(listed('President of the European Commission Ilse Brandt spoke.')).toEqual([
      'ORGANIZATION European Commission',
      'PERSON Ilse Brandt',
    ]);
  });

  it('have the gender of their title or given name', () => {
    const gender = new Map(
      namesIn('Mr Okar and Mrs Lund met Maria Quell and Peter Lund.').map((m) => [m.text, m.gender]),
    );
    expect(gender).toEqual(
      new Map([
        ['Okar', 'male'],
        ['Lund', 'female'],
        ['Maria Quell', 'female'],
        ['Peter Lund', 'male'],
      ]),
    );
  });
});

describe('countries', () => {
  it('are found by name, abbreviation and demonym, with their ISO code', () => {
    const found = namesIn('The U.S. and South Korea warned a Peruvian company and two Ghanaians.');
    expect(
      found.filter(({ kind }) => kind === 'COUNTRY').map(({ text, form, country }) => [text, form, country]),
    ).toEqual([
      ['U.S.', 'name', 'US'],
      ['South Korea', 'name', 'KR'],
      ['Peruvian', 'adjective', 'PE'],
      ['Ghanaians', 'adjective', 'GH'],
    ]);
  });

  it('lend their code to their capital, which is a place here', () => {
    expect(namesIn('Talks went on in Lima.')).toMatchObject([{ kind: 'PLACE', text: 'Lima', country: 'PE' }]);
  });

  it("are meant by 'the North' where one country of that half is named", () => {
    const found = namesIn('North Macedonia objected. A spokesman for the North declined to comment.');
    expect(found.at(-1)).toMatchObject({ kind: 'COUNTRY', text: 'North', country: 'MK' });
  });

  it('are found inside hyphenated words', () => {
    expect(listed('The Turkish-backed rebels met a U.S.-led team.')).toEqual(['COUNTRY Turkish', 'COUNTRY U.S.']);
  });
});

describe('organisations', () => {
  it('are told by their head word, with what it governs', () => {
    expect(listed('The Ministry of Trade and Industry and the Ghanaian Chamber of Mines agreed.')).toEqual([
      'ORGANIZATION Ministry of Trade and Industry',
      'ORGANIZATION Ghanaian Chamber of Mines',
      'COUNTRY Ghanaian',
    ]);
  });

  it('are bodies of a country named by a common noun', () => {
    expect(listed('Chadian security forces fired at them.')).toEqual([
      'ORGANIZATION Chadian security forces',
      'COUNTRY Chadian',
    ]);
  });

  it('are acronyms, but not those of things', () => {
    expect(listed('The WHMO said its GDP and HIV figures were right.')).toEqual(['ORGANIZATION WHMO']);
  });

  it.each([
    ['He left the National Harbor Movement.', ['ORGANIZATION National Harbor Movement']],
    ['She leads the Centre Democrats.', ['ORGANIZATION Centre Democrats']],
    [
      'The Coastal Lawyers Guild met Ivo Brandt of University College Dublin.',
      ['ORGANIZATION Coastal Lawyers Guild', 'PERSON Ivo Brandt', 'ORGANIZATION University College Dublin'],
    ],
    ["Chad's semi-official Tazmar news agency reported it.", ['COUNTRY Chad', 'ORGANIZATION Tazmar']],
    ['The National Dawn Movement (Morvena) won.', ['ORGANIZATION National Dawn Movement', 'ORGANIZATION Morvena']],
    ['The National Action League, known as Pavil, won.', ['ORGANIZATION National Action League', 'ORGANIZATION Pavil']],
  ])('keep all words of their name: %s', (text, expected) => {
    expect(listed(text)).toEqual(expected);
  });

  it('are newspapers, even when something is said in them', () => {
    expect(listed('He told the Harbor Gazette so, according to a report in La Jornada.')).toEqual([
      'ORGANIZATION Harbor Gazette',
      'ORGANIZATION La Jornada',
    ]);
  });
});

describe('places', () => {
  it('are told by prepositions, place words and the country behind them', () => {
    expect(listed('Fighting spread near Tavra, in the border town of Selk and at the Peña Negra crossing.')).toEqual([
      'PLACE Tavra',
      'PLACE Selk',
      'PLACE Peña Negra',
    ]);
  });

  it('share their kind in a list', () => {
    expect(listed('Shells fell in Tavra, Morbek and Dunel.')).toEqual(['PLACE Tavra', 'PLACE Morbek', 'PLACE Dunel']);
  });
});

describe('agreements and events', () => {
  it('have names of their own', () => {
    expect(listed('The Tavra Accord replaced the Treaty on Border Cooperation after Operation Clear Sky.')).toEqual([
      'AGREEMENT Tavra Accord',
      'AGREEMENT Treaty on Border Cooperation',
      'EVENT Operation Clear Sky',
    ]);
  });
});

describe('capitals that mean nothing', () => {
  it('are those of sentence openers, months, weekdays and faiths', () => {
    expect(
      listed('Militants fled on Tuesday. However, Sunni clerics stayed until March. Western diplomats left.'),
    ).toEqual([]);
  });

  it('leave laws, ships and types of weapons out', () => {
    expect(listed('Under Resolution 2249 the USS Halvorsen fired at an F-16.')).toEqual([]);
    expect(listed('The tanker Golden Tide sank off Highway 85.')).toEqual([]);
  });

  it('stand in headlines, where names are known from the body', () => {
    const text =
      'Quell Wins Vote in Lima Over Harbor Deal\n\nMaria Quell won the vote in Lima on Monday, officials said.\n';
    expect(listed(text)).toEqual(expect.arrayContaining(['PLACE Lima', 'PERSON Maria Quell']));
    expect(listed(text)).not.toContain('PERSON Quell Wins Vote');
  });
});

describe('words that are names only in company', () => {
  it('end the name of a shipyard, not that of a nationality', () => {
    const text = 'The shipyard Harwick Marine will build two ships, a U.S. Marine said on Monday.';
    const found = listed(text).join();
    expect(found).toContain('Harwick Marine');
    expect(found).not.toContain('U.S. Marine');
  });

  it('are no months behind a preposition of time', () => {
    expect(listed('In May Maria Dunn left for Lima. Since April Joan Reed has led the talks.')).toEqual(
      expect.arrayContaining(['PERSON Maria Dunn', 'PERSON Joan Reed']),
    );
  });
});

describe('text without capitals', () => {
  it('still tells countries', () => {
    expect(listed('kenya and ethiopia agreed to a truce on monday after talks.')).toEqual([
      'COUNTRY kenya',
      'COUNTRY ethiopia',
    ]);
  });
});

describe('what stands at a sentence’s start', () => {
  it.each([
    ['Eleven Marnians were wounded in Quito.', ['PLACE Quito']],
    ['Twenty-one Chadians fled. Rebuffing Moscow, Mali left.', ['COUNTRY Chadians', 'PLACE Moscow', 'COUNTRY Mali']],
    ['New Zealand’s foreign minister left. New Orleans was flooded.', ['COUNTRY New Zealand', 'PLACE New Orleans']],
    [
      'Defence correspondent Tor Lund wrote it. Opposition leader Ana Prieto agreed.',
      ['PERSON Tor Lund', 'PERSON Ana Prieto'],
    ],
  ])('%s', (text, names) => {
    expect(listed(text).filter((name) => !name.startsWith('ORGANIZATION Chad'))).toEqual(names);
  });
});

describe('names with marks inside', () => {
  it.each([
    [
      'He met Bjarte "Bolla" Hansen and Bo “the Bull” Lindqvist.',
      ['PERSON Bjarte "Bolla" Hansen', 'PERSON Bo “the Bull” Lindqvist'],
    ],
    ['The poet Selina Matu‘apaka stayed.', ['PERSON Selina Matu‘apaka']],
    [
      "The National Rice Growers' Union met the Miners’ Federation.",
      ["ORGANIZATION National Rice Growers' Union", 'ORGANIZATION Miners’ Federation'],
    ],
    ["The People's Left said no.", ["ORGANIZATION People's Left"]],
  ])('%s', (text, names) => {
    expect(listed(text)).toEqual(names);
  });
});

describe('kinds by what stands beside', () => {
  it.each([
    ['It was seen by a teacher from the village, Ak-Tash, on Monday.', ['PLACE Ak-Tash']],
    ["Chad's state news agency, Sahar, said so.", ['COUNTRY Chad', 'ORGANIZATION Sahar']],
    ['A lawyer for the group, Teresa Mallow, said so.', ['PERSON Teresa Mallow']],
    ['He told Meredith Kalo, Samoa’s minister.', ['PERSON Meredith Kalo', 'COUNTRY Samoa']],
    ['Arms Watch Finland, a campaign group, objected.', ['ORGANIZATION Arms Watch Finland', 'COUNTRY Finland']],
    [
      'He thanked the opposition Conservatives and the Liberals.',
      ['ORGANIZATION Conservatives', 'ORGANIZATION Liberals'],
    ],
    [
      'Nato and Unifil told Joy FM so. The Bishkek road between Santa Clara and Osh is shut.',
      [
        'ORGANIZATION Nato',
        'ORGANIZATION Unifil',
        'ORGANIZATION Joy FM',
        'PLACE Bishkek',
        'PLACE Santa Clara',
        'PLACE Osh',
      ],
    ],
    [
      'The sandbar, known locally as Nota Char, lies off the Sabelle and Meru rivers.',
      ['PLACE Nota Char', 'PLACE Sabelle', 'PLACE Meru'],
    ],
    [
      'Ana Brandt leads the parliamentary security committee. Border Guard Nepal sat on its commission on trade.',
      [
        'PERSON Ana Brandt',
        'ORGANIZATION parliamentary security committee',
        'ORGANIZATION Border Guard Nepal',
        'COUNTRY Nepal',
      ],
    ],
    ['It lies by the Marlow railway station and Koza air base.', ['PLACE Marlow', 'PLACE Koza']],
  ])('%s', (text, names) => {
    expect(listed(text)).toEqual(names);
  });
});

describe('names that hold words of other kinds', () => {
  it.each([
    ['The Observer Study Foundation met.', ['ORGANIZATION Observer Study Foundation']],
    ['The Joint Chiefs of Staff met.', ['ORGANIZATION Joint Chiefs of Staff']],
    ['He heads a National Committee for Order.', ['ORGANIZATION National Committee for Order']],
    ['He left Guinea-Bissau.', ['COUNTRY Guinea-Bissau']],
    ['Environmental group Meri objected.', ['ORGANIZATION Meri']],
    ['Baltic Cable said so.', ['ORGANIZATION Baltic Cable']],
    ['He left Dar es Salaam for Deir ez-Zor.', ['PLACE Dar es Salaam', 'PLACE Deir ez-Zor']],
    ['The Armenian-Azerbaijani border is closed.', ['COUNTRY Armenian', 'COUNTRY Azerbaijani']],
    ['A spokesperson for Sivona declined to comment.', ['ORGANIZATION Sivona']],
  ])('%s', (text, names) => {
    expect(listed(text)).toEqual(names);
  });
});

describe('names with small words in them', () => {
  it.each([
    ['Keith Holt of Trinidad and Tobago met Rosa Quell.', ['PERSON Keith Holt', 'COUNTRY Trinidad and Tobago']],
    ['Exports to Latin America rose, Quell said.', ['PLACE Latin America']],
    ['Trade fell, according to Statistics Norway and Health Canada.', ['ORGANIZATION Statistics Norway']],
    ['They went to the Inspectorate of Strategic Goods.', ['ORGANIZATION Inspectorate of Strategic Goods']],
    [
      'It is in the Comprehensive and Strategic Partnership Pact.',
      ['AGREEMENT Comprehensive and Strategic Partnership Pact'],
    ],
    [
      'She signed the Marlow Trade Agreement (MTA). The MTA holds.',
      ['AGREEMENT Marlow Trade Agreement', 'AGREEMENT MTA'],
    ],
    ['The guards at Defence Headquarters waved.', ['ORGANIZATION Defence Headquarters']],
    [
      'The centrist party Civic Spring left; so did the Democratic Left.',
      ['ORGANIZATION Civic Spring', 'ORGANIZATION Democratic Left'],
    ],
    ['A nurse reached by phone in Abuja, Espo Bahat, said so.', ['PLACE Abuja', 'PERSON Espo Bahat']],
    ['They met at the Royal Palace, far from Ak-Tash and two other villages.', ['PLACE Royal Palace', 'PLACE Ak-Tash']],
    [
      'The newspaper Diario del Delta and the radio station Ijo FM agreed.',
      ['ORGANIZATION Diario del Delta', 'ORGANIZATION Ijo FM'],
    ],
    [
      'The Justice and Reform Party (JRP) and Frente Obrero Nuevo (FON) left.',
      ['ORGANIZATION Justice and Reform Party', 'ORGANIZATION Frente Obrero Nuevo'],
    ],
    ['Jan Holt and Jun Reyes left in May.', ['PERSON Jan Holt', 'PERSON Jun Reyes']],
    ['The UN refugee agency praised Moussa Ag Bahin.', ['ORGANIZATION UN refugee agency', 'PERSON Moussa Ag Bahin']],
    ['Trucks left Dubnica nad Vahom at dawn.', ['PLACE Dubnica nad Vahom']],
    ['A copy was seen by Nueva Hora, the Lima daily.', ['ORGANIZATION Nueva Hora']],
    ['A herder from the village, Sidi Vall, said so.', ['PERSON Sidi Vall']],
  ])('%s', (text, names) => {
    expect(listed(text)).toEqual(expect.arrayContaining(names));
  });
});

it('takes neither a verb for part of a body nor ties for a person', () => {
  const article = extractText('Ties between the two are strained. Niger promised military escorts for the lorries.');
  expect(article.entities.map(({ name }) => name)).toEqual(['Niger']);
});
