// Parts, memberships and places, with the stretch of text that states them.
import { describe, expect, it } from 'vitest';
import { extractText } from './extracted.ts';

describe('relations', () => {
  it('makes ministries and armed forces part of their country', () => {
    const article = extractText(
      "Turkey's Defense Ministry said on Monday that the Turkish military had left the valley.",
    );
    expect(article.relationsOf('PART_OF')).toEqual([
      'Defense Ministry PART_OF Turkey',
      'Turkish military PART_OF Turkey',
    ]);
  });

  it('knows the country of a state-run agency by the possessor', () => {
    const article = extractText("Vietnam's state-run Red River News Agency reported the flood on Monday.");
    expect(article.relationsOf('PART_OF')).toEqual(['Red River News Agency PART_OF Vietnam']);
  });

  it('finds members', () => {
    const article = extractText(
      'NATO members Norway and Spain objected on Monday. Serbia, which is not a member of NATO, kept silent.',
    );
    expect(article.relationsOf('MEMBER_OF')).toEqual(['Norway MEMBER_OF NATO', 'Spain MEMBER_OF NATO']);
  });

  it('knows since when and until when one was a member', () => {
    const { relations } = extractText(
      'Norway joined NATO in April 1949. Mali and Niger left the African Union in January 2025.',
    );
    expect(
      relations.filter(({ type }) => type === 'MEMBER_OF').map(({ status, since, until }) => [status, since, until]),
    ).toEqual([
      ['CURRENT', '1949-04', null],
      ['FORMER', null, '2025-01'],
      ['FORMER', null, '2025-01'],
    ]);
  });

  it('finds where places and seats are', () => {
    const article = extractText(
      'The African Union, which is based in Addis Ababa, sent aid to the Somali town of Barawe on Monday. Trucks left Mombasa, Kenya, at dawn.',
    );
    expect(article.relationsOf('LOCATED_IN').toSorted()).toEqual([
      'African Union LOCATED_IN Addis Ababa',
      'Barawe LOCATED_IN Somalia',
      'Mombasa LOCATED_IN Kenya',
    ]);
  });

  it('finds the town in which institutes, embassies and palaces stand', () => {
    const article = extractText(
      'Ana Brandt, a researcher at the Lowan Institute in Sydney, met envoys at the Peruvian Embassy in Rome on Monday.',
    );
    expect(article.relationsOf('LOCATED_IN')).toEqual([
      'Lowan Institute LOCATED_IN Sydney',
      'Peruvian Embassy LOCATED_IN Rome',
    ]);
  });

  it('takes the city of a hyphenated seat for where a body is, not for the country whose part it is', () => {
    const article = extractText(
      'Georgian ports grew, said the Tbilisi-based Amber Road Institute on Monday. Hamburg-based Lorn Group objected.',
    );
    expect(article.relationsOf('PART_OF')).toEqual([]);
    expect(article.relationsOf('LOCATED_IN')).toEqual([
      'Amber Road Institute LOCATED_IN Tbilisi',
      'Lorn Group LOCATED_IN Hamburg',
    ]);
  });

  it('makes the bodies of a union its parts where the article speaks of both', () => {
    const article = extractText(
      'The European Commission objected on Monday. The EU will vote in May. The Security Council met later.',
    );
    expect(article.relationsOf('PART_OF')).toEqual(['European Commission PART_OF European Union']);
  });

  it('finds the member that belongs to a body', () => {
    const article = extractText('Norway belongs to NATO. Serbia does not belong to NATO, officials said on Monday.');
    expect(article.relationsOf('MEMBER_OF')).toEqual(['Norway MEMBER_OF NATO']);
  });

  it('supports each relation with text that has both names', () => {
    const article = extractText('Ugandan Health Minister Grace Achen visited Gulu, Uganda, on Monday.');
    const texts = article.relations.flatMap(({ evidence }) =>
      evidence.map(({ start, end }) => article.article.text.slice(start, end)),
    );
    expect(texts).toContain('Ugandan Health Minister Grace Achen');
    expect(texts).toContain('Gulu, Uganda');
  });
});

describe('where places and bodies are', () => {
  it.each([
    ['A drone hit trucks near Tolma, in South Kivu, on Monday.', ['Tolma LOCATED_IN South Kivu']],
    ['They met at the Grove Hill residence in Lima on Monday.', ['Grove Hill LOCATED_IN Lima']],
    ["A train left Lima's Marlow railway station on Monday.", ['Marlow LOCATED_IN Lima']],
    ['Workers cleaned up the Runa dome in the Marshall Islands.', ['Runa LOCATED_IN Marshall Islands']],
    ['Latvia said a mine lay in its southern Kelen region.', ['Kelen LOCATED_IN Latvia']],
    ['Peru let ships load at its port of Ranor.', ['Ranor LOCATED_IN Peru']],
    [
      "Shells hit Bugar, a town in Chad's Western Province.",
      ['Western Province LOCATED_IN Chad', 'Bugar LOCATED_IN Western Province'],
    ],
    ['Militants left the Quito suburb of Choula.', ['Choula LOCATED_IN Quito']],
    ['In the Fijian capital, Suva, they met on Monday.', ['Suva LOCATED_IN Fiji']],
    ['Norvik, a state-owned company based in Harstad, sold it.', ['Norvik LOCATED_IN Harstad']],
    ['The Komo Institute, a Sofia pollster, asked 900 people.', ['Komo Institute LOCATED_IN Sofia']],
    ['The Tarvi movement in neighbouring Chad objected.', ['Tarvi movement LOCATED_IN Chad']],
    ['Shells hit Bugar, a northern Chadian town of 900 people.', ['Bugar LOCATED_IN Chad']],
    ['Bugar is a town in eastern Chad.', ['Bugar LOCATED_IN Chad']],
    ['The town of Bugar, which lies in eastern Chad, flooded.', ['Bugar LOCATED_IN Chad']],
    [
      'Bugar, a village in the Kelen district of eastern Chad, flooded.',
      ['Bugar LOCATED_IN Kelen', 'Kelen LOCATED_IN Chad'],
    ],
    ['The Chadian towns of Bugar and Lorum flooded.', ['Bugar LOCATED_IN Chad', 'Lorum LOCATED_IN Chad']],
    ['The Rimola district of Lima flooded.', ['Rimola LOCATED_IN Lima']],
    ['The Tarn Council, whose headquarters are in Dakar, objected.', ['Tarn Council LOCATED_IN Dakar']],
    ['From its headquarters in Dakar, the Tarn Council objected.', ['Tarn Council LOCATED_IN Dakar']],
    ["Dakar's Tarn Hospital counted 12 dead.", ['Tarn Hospital LOCATED_IN Dakar']],
    ['Bugar, a town of 4,000 on the Chadian border, flooded.', []],
    ['Bugar, about 40 kilometers from the capital of Chad, flooded.', []],
    ['Talks on Darfur in Geneva failed.', []],
  ])('%s', (text, locations) => {
    expect(extractText(text).relationsOf('LOCATED_IN').toSorted()).toEqual(locations.toSorted());
  });
});

describe('what bodies are part of', () => {
  it.each([
    ["Chad's state news agency, Sahar, reported rain on Monday.", ['Sahar PART_OF Chad']],
    ['The Tide Lab, a research group at Lund University, measured it.', ['Tide Lab PART_OF Lund University']],
    ['Latvia sent tents, its emergencies ministry said on Monday.', ['emergencies ministry PART_OF Latvia']],
    ['A Chadian unit, the 4th Desert Brigade, moved on Monday.', ['4th Desert Brigade PART_OF Chad']],
    ['Pilots of the Royal Thai Air Force left Thailand.', ['Royal Thai Air Force PART_OF Thailand']],
    ['The Senate met. The Senate Water Committee did too.', ['Senate Water Committee PART_OF Senate']],
    ["Peru's border service closed a bridge.", ["Peru's border service PART_OF Peru"]],
    ["Peru's environment agency, Verda, fined a builder.", ['Verda PART_OF Peru']],
    ["Grupo Lindo, a unit of Spain's Ferrol Obras, built it.", ['Grupo Lindo PART_OF Ferrol Obras']],
    ['The Riigikogu met in Estonia on Monday.', ['Riigikogu PART_OF Estonia']],
    ['Chad ended military service on Monday.', []],
    ['Egyptian state newspaper Al-Masaa wrote so.', ['Al-Masaa PART_OF Egypt']],
    ['Chad wept. The state-run daily Harbor Lamp did too.', ['Harbor Lamp PART_OF Chad']],
    ['The armed wing of the Popular Front, the Red Brigades, fled.', ['Red Brigades PART_OF Popular Front']],
    ["Nordvik's shipbuilding arm, Harwick Yards, closed.", ['Harwick Yards PART_OF Nordvik']],
    [
      'The Border Guard Service, which is part of the Coast Ministry, left.',
      ['Border Guard Service PART_OF Coast Ministry'],
    ],
    ["The African Union's peace council met.", ["African Union's peace council PART_OF African Union"]],
    ['Verda, a Chilean environmental regulator, fined a builder.', ['Verda PART_OF Chile']],
    ['The Karo Institute, a Danish think tank, said so.', []],
    ['The Swiss lender Karo Bank lost money.', []],
    ['The Kenya Human Rights Forum objected.', ['Kenya Human Rights Forum PART_OF Kenya']],
    [
      "Kenya's central bank and the Chilean tax authority met.",
      ["Kenya's central bank PART_OF Kenya", 'Chilean tax authority PART_OF Chile'],
    ],
    ['The Foreign Office in Berlin denied it. Germany paid.', ['Foreign Office PART_OF Germany']],
    ['India and Nepal met at Marlow House on Monday.', []],
  ])('%s', (text, parts) => {
    expect(extractText(text).relationsOf('PART_OF')).toEqual(parts);
  });
});

describe('members', () => {
  it.each([
    ['The Coral Union, to which Fiji and Samoa belong, met.', ['Fiji', 'Samoa']],
    ['Chad and Mali traded blame. Both countries belong to the Coral Union.', ['Chad', 'Mali']],
    ['Peru waited. Like Chile, it belongs to the Coral Union.', ['Peru', 'Chile']],
    ['Both countries belong to the Coral Union.', []],
    ['Chad and Mali, both members of the Coral Union, objected.', ['Chad', 'Mali']],
    ['Chad, which is a member of the Coral Union, objected.', ['Chad']],
    ['The Coral Union, which includes Chad and Mali, objected.', ['Chad', 'Mali']],
    ['Coral Union members such as Chad and Mali objected.', ['Chad', 'Mali']],
    ['Chad, which is not a member of the Coral Union, objected.', []],
    ['The Coral Union, of which Chad is a member, met.', ['Chad']],
    ['Mali is an ally of Chad, which joined the Coral Union in 2024.', ['Chad']],
  ])('%s', (text, members) => {
    expect(extractText(text).relationsOf('MEMBER_OF')).toEqual(
      members.map((member) => `${member} MEMBER_OF Coral Union`),
    );
  });
});

describe('where a place lies', () => {
  it('is not told by a country that owns what comes next', () => {
    const article = extractText(
      "Three soldiers were killed near Paita, Chile's army said. The Line of Control is quiet.",
    );
    expect(article.relationsOf('LOCATED_IN')).toEqual([]);
    expect(article.named('Line of Control').kind).toBe('PLACE');
  });

  it('reads the police of a country without an adjective as a body of it', () => {
    expect(extractText('Kosovo police said a man was shot.').relationsOf('PART_OF')).toEqual([
      'Kosovo police PART_OF Kosovo',
    ]);
  });
});

describe('the party of a person', () => {
  it.each([
    ["Ana Holt's Frente Republicano lost on Monday.", 'Ana Holt AFFILIATED_WITH Frente Republicano'],
    [
      'Jonas Lund, who speaks for the Left party on foreign affairs, wept on Monday.',
      'Jonas Lund AFFILIATED_WITH Left party',
    ],
  ])('%s', (text, relation) => {
    expect(extractText(text).relationsOf('AFFILIATED_WITH')).toEqual([relation]);
  });
});

it('takes a body named behind a fronted capital for that of its country', () => {
  const article = extractText(
    "Chad's parliament will vote in May. In Montevideo, the Senate is divided. Uruguay waits.",
  );
  expect(article.relationsOf('PART_OF')).toContain('Senate PART_OF Uruguay');
});

it('reads a party whose name ends in small letters, and regions as places', () => {
  const article = extractText('Two members of the Liberal party left the South Caucasus on Monday.');
  expect(article.named('Liberal party').kind).toBe('ORGANIZATION');
  expect(article.named('South Caucasus').kind).toBe('PLACE');
});
