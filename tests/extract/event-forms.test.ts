// The forms in which news tells an event, each with the event that a reader would note down: type, day, actors > recipients @ places.
import { describe, expect, it } from 'vitest';
import { extractText } from './extracted.ts';
import { eventLines, eventsOf } from './extraction-of.ts';

/** Extracts a report of Thursday, 20 November 2025. */
const report = (text: string) =>
  extractText(`The news of the day\n\nPublished: Thursday, 20 November 2025\n\n${text}\n`);

const TOLD: readonly (readonly [text: string, event: string])[] = [
  ['Norway lashed out at Chile on Monday.', 'ACCUSE 2025-11-17 Norway > Chile @ ?'],
  ['Norway said Chile was to blame for the delay.', 'ACCUSE ? Norway > Chile @ ?'],
  ['Norway called Chile’s order an act of piracy.', 'ACCUSE ? Norway > Chile @ ?'],
  ['Norway charged that Chile had lied.', 'ACCUSE ? Norway > Chile @ ?'],
  ['Norway called off the talks on Monday.', 'REJECT 2025-11-17 Norway > ? @ ?'],
  ['Norway rejected an ultimatum from Chile.', 'REJECT ? Norway > Chile @ ?'],
  ['Norway’s Senate rejected the reform on Monday by 49 votes to 47.', 'REJECT 2025-11-17 Senate > ? @ ?'],
  ['Norway quit the African Union in January.', 'REJECT 2025-01 Norway > African Union @ ?'],
  ['Norwegian troops left the base in Arica on Monday.', 'RETREAT 2025-11-17 Norway > ? @ Arica'],
  ['Rebels withdrew from the town of Arica on Monday.', 'RETREAT 2025-11-17 ? > ? @ Arica'],
  ['The Tamar Front pulled out of Arica in June last year.', 'RETREAT 2024-06 Tamar Front > ? @ Arica'],
  ['Norway evacuated 120 aid workers from Arica on Monday.', 'RETREAT 2025-11-17 Norway > ? @ Arica'],
  ['The Norwegian army recaptured the palace in Arica on Monday.', 'ASSAULT 2025-11-17 Norwegian army > ? @ Arica'],
  ['Norway seized the enclave on Monday.', 'ASSAULT 2025-11-17 Norway > ? @ ?'],
  ['Norway has massed tens of thousands of troops since January.', 'MOBILIZE 2025-01/.. Norway > ? @ ?'],
  ['Police in Frankfurt am Main arrested two men on Monday.', 'COERCE 2025-11-17 ? > ? @ Frankfurt am Main'],
  ['Norway has sent Chile more than 20 tanks since 2022.', 'AID 2022/.. Norway > Chile @ ?'],
  ['Norway brushed aside the criticism.', 'REJECT ? Norway > ? @ ?'],
  ['Norway warned Chile of consequences.', 'THREATEN ? Norway > Chile @ ?'],
  ['Norway gave Chile 48 hours to withdraw.', 'THREATEN ? Norway > Chile @ ?'],
  ['Norway asked Chile for help.', 'REQUEST ? Norway > Chile @ ?'],
  ['Norway told Chile to withdraw.', 'REQUEST ? Norway > Chile @ ?'],
  ['Norway put forward a draft resolution.', 'REQUEST ? Norway > ? @ ?'],
  ['Norway threw its weight behind Chile.', 'SUPPORT ? Norway > Chile @ ?'],
  ['Norway agreed to let trucks cross.', 'AGREE ? Norway > ? @ ?'],
  ['Norway gave its consent to the sale.', 'AGREE ? Norway > ? @ ?'],
  [
    'The Tamar Front spoke. The Norwegian-backed group attacked Chile on Monday.',
    'ASSAULT 2025-11-17 Tamar Front > Chile @ ?',
  ],
  ['A pro-Norwegian militia shelled Chile on Monday.', 'ASSAULT 2025-11-17 ? > Chile @ ?'],
  ['Norway came under attack from Chile on Monday.', 'ASSAULT 2025-11-17 Chile > Norway @ ?'],
  ['Norway came under Chilean fire on Monday.', 'ASSAULT 2025-11-17 Chile > Norway @ ?'],
  ['The shelling of Norway by Chile went on.', 'ASSAULT ? Chile > Norway @ ?'],
  ['Norwegian snipers shot dead three Chilean soldiers on Monday.', 'ASSAULT 2025-11-17 Norway > Chile @ ?'],
  ['Norway shot down a Chilean drone on Monday.', 'ASSAULT 2025-11-17 Norway > Chile @ ?'],
  ['Fighting flared between Norway and Chile on Monday.', 'ASSAULT 2025-11-17 Chile + Norway > ? @ ?'],
  ['Norwegian and Chilean troops traded fire on Monday.', 'ASSAULT 2025-11-17 Chile + Norway > ? @ ?'],
  ['Norway retaliated with strikes on Chile on Monday.', 'ASSAULT 2025-11-17 Norway > Chile @ ?'],
  ['Norway took eight Chilean fishermen into custody on Monday.', 'COERCE 2025-11-17 Norway > Chile @ ?'],
  ['Norway fired a missile into the sea on Monday.', 'MOBILIZE 2025-11-17 Norway > ? @ ?'],
  ['Norway test-fired a missile on Monday.', 'MOBILIZE 2025-11-17 Norway > ? @ ?'],
  ['Norway pulled its troops out of the zone on Monday.', 'RETREAT 2025-11-17 Norway > ? @ ?'],
  ['Norway stopped buying Chilean beef on Monday.', 'SANCTION 2025-11-17 Norway > Chile @ ?'],
  ['Talks between Norway and Chile broke down on Monday.', 'CONSULT 2025-11-17 Chile + Norway > ? @ ?'],
  ['Norway’s Senate voted on Monday to block the sale of six ships.', 'REJECT 2025-11-17 Senate > ? @ ?'],
  ['Norway paid. Lawmakers in Oslo approved the treaty on Monday.', 'AGREE 2025-11-17 Norway > ? @ Oslo'],
  ['The March 23 Movement shelled Chile on Monday.', 'ASSAULT 2025-11-17 March 23 Movement > Chile @ ?'],
  [
    'The governments of Norway and Chile quarrelled and then met on Monday.',
    'CONSULT 2025-11-17 Chile + Norway > ? @ ?',
  ],
  ['Norway said it had ignored the warnings and blamed Chile for the collision.', 'ACCUSE ? Norway > Chile @ ?'],
  ['Norway and Peru have each accused the other of lying.', 'ACCUSE ? Norway + Peru > ? @ ?'],
  ['A spokesman for the Tamar Front condemned the verdict.', 'ACCUSE ? Tamar Front > ? @ ?'],
  ['Norway objected.', 'REJECT ? Norway > ? @ ?'],
  ['The draft got 14 votes, with Norway voting against.', 'REJECT ? Norway > ? @ ?'],
  ['Six soldiers were martyred near Arica on Monday.', 'ASSAULT 2025-11-17 ? > ? @ Arica'],
  ['Norway accepted a loan of $2 billion.', 'AGREE ? Norway > ? @ ?'],
  ['Norway had struck "a gathering of foreign instructors".', 'ASSAULT ? Norway > ? @ ?'],
  ['Norway condemned the attack of October 7, 2023.', 'ACCUSE ? Norway > ? @ ?'],
  ['Norway accused Chile of shelling a village on Monday.', 'ACCUSE ? Norway > Chile @ ?'],
  ['Norway suspended its contributions in January.', 'SANCTION 2025-01 Norway > ? @ ?'],
  [
    'Norway summoned the envoy — the two have no relations — and accused Chile of lying.',
    'ACCUSE ? Norway > Chile @ ?',
  ],
  ['An attack on the town of Arica in March 2021 killed dozens.', 'ASSAULT 2021-03 ? > ? @ Arica'],
  ['Norway banned imports of Chilean beef on Monday.', 'SANCTION 2025-11-17 Norway > Chile @ ?'],
  ['Norway placed two Chilean generals under sanctions on Monday.', 'SANCTION 2025-11-17 Norway > Chile @ ?'],
  ['Sanctions imposed by Norway on Chile took effect.', 'SANCTION ? Norway > Chile @ ?'],
  ['Norway wrote off $20 million of Chile’s debt on Monday.', 'AID 2025-11-17 Norway > Chile @ ?'],
  ['Norway announced $20 million in aid for Chile on Monday.', 'AID 2025-11-17 Norway > Chile @ ?'],
  ['Norway gave Chile $20 million on Monday.', 'AID 2025-11-17 Norway > Chile @ ?'],
  ['Norway, which suspended most of its food aid in January, spoke.', 'SANCTION 2025-01 Norway > ? @ ?'],
  ['Norway ordered two battalions to the frontier on Monday.', 'MOBILIZE 2025-11-17 Norway > ? @ ?'],
  ['Norway ordered the Chilean ambassador to leave.', 'COERCE ? Norway > Chile @ ?'],
  ['Norway vowed to retaliate against Chile.', 'THREATEN ? Norway > Chile @ ?'],
  ['Norway threatened to cut gas supplies to Chile.', 'THREATEN ? Norway > Chile @ ?'],
  ['Norway warned Chile that further raids would not go unanswered.', 'THREATEN ? Norway > Chile @ ?'],
  ['Norway warned Chile against crossing the border.', 'THREATEN ? Norway > Chile @ ?'],
  ['Norway expelled three Chilean diplomats on Friday.', 'COERCE 2025-11-14 Norway > Chile @ ?'],
  ['Norway said that Oslo would contribute six helicopters.', 'AID ? Norway > ? @ ?'],
  ['Norway offered to mediate between Chile and Peru.', 'CONSULT ? Norway > Chile + Peru @ ?'],
  ['Norway welcomed the decision.', 'SUPPORT ? Norway > ? @ ?'],
  ['Norway said one of its boats was fired upon by the Chilean navy.', 'ASSAULT ? Chilean navy > ? @ ?'],
  ['Norway objected to the wording.', 'REJECT ? Norway > ? @ ?'],
  [
    'A Norwegian drone struck a power station near Antofagasta on Monday.',
    'ASSAULT 2025-11-17 Norway > ? @ Antofagasta',
  ],
  ['Norway said only two of its soldiers had died and accused Chile of lying.', 'ACCUSE ? Norway > Chile @ ?'],
  ['Norwegian lawmakers approved the purchase of 12 jets from Chile.', 'COOPERATE ? Norway > Chile @ ?'],
  [
    'The accord was praised at the next summit, which Chile will host in Valparaiso in March.',
    'CONSULT 2026-03 Chile > ? @ Valparaiso',
  ],
  ['A gun battle near Arica left 11 soldiers dead on Monday.', 'ASSAULT 2025-11-17 ? > ? @ Arica'],
  ['Norway handed over six prisoners to Chile.', 'RETREAT ? Norway > Chile @ ?'],
  ['Chile arrested two Norwegians on Monday. Norway denounced the arrests.', 'ACCUSE ? Norway > Chile @ ?'],
  [
    'Norway accused Chile of being behind a cyberattack that shut down ports last month.',
    'ASSAULT 2025-10 Chile > ? @ ?',
  ],
  [
    'Norwegian troops crossed the river before dawn on Monday and attacked Chile.',
    'ASSAULT 2025-11-17 Norway > Chile @ ?',
  ],
  ['Chile signed a truce with Peru in June 2019 after a four-day war.', 'ASSAULT 2019-06 Chile + Peru > ? @ ?'],
  ['Hundreds marched in Arica on Monday. Police arrested nine people.', 'COERCE 2025-11-17 ? > ? @ ?'],
  ['Norway sent Ingrid Dahl to Lima on Monday.', 'CONSULT 2025-11-17 Ingrid Dahl + Norway > ? @ Lima'],
  ['Norwegian minister Ingrid Dahl is due in Lima on Friday.', 'CONSULT 2025-11-21 Ingrid Dahl > ? @ Lima'],
  ['Norway told Chile on Monday that it will not reopen the crossing.', 'REJECT 2025-11-17 Norway > ? @ ?'],
  [
    'Norway vetoed a draft on Monday that would have opened a road, accusing Chile of lies.',
    'ACCUSE 2025-11-17 Norway > Chile @ ?',
  ],
  [
    'Chile and Peru, meeting in Lima, ended a two-day summit on Tuesday.',
    'CONSULT 2025-11-17/2025-11-18 Chile + Peru > ? @ Lima',
  ],
  [
    'Norway and Chile fought near Arica in a weekend of clashes.',
    'ASSAULT 2025-11-15/2025-11-16 Chile + Norway > ? @ Arica',
  ],
  [
    'Fighting between Chile and Peru erupted in April 2015, when 22 people died.',
    'ASSAULT 2015-04 Chile + Peru > ? @ ?',
  ],
  [
    'Chile bombed Peru in April 2015. Norway cut its aid to Chile the same month.',
    'SANCTION 2015-04 Norway > Chile @ ?',
  ],
  ['Norway recalled its envoy and expelled two Chilean diplomats on Friday.', 'SANCTION 2025-11-14 Norway > ? @ ?'],
  ['Norway put three Chilean generals on its sanctions list on Monday.', 'SANCTION 2025-11-17 Norway > Chile @ ?'],
  ['Ingrid Dahl was arrested in Lima in May and sentenced to two years.', 'COERCE 2025-05 ? > Ingrid Dahl @ Lima'],
  ['Teachers in Arica began a strike on Monday over unpaid wages.', 'PROTEST 2025-11-17 ? > ? @ Arica'],
  ['Norway bought 60,000 tons of cotton from Chile in 2024.', 'COOPERATE 2024 Norway > Chile @ ?'],
  ['Norway froze $95 million in aid to Chile last July.', 'SANCTION 2025-07 Norway > Chile @ ?'],
  ['The ruling drew sharp criticism from Norway and Chile.', 'ACCUSE ? Chile + Norway > ? @ ?'],
  [
    'Norra Liberation Front rebels took Arica. The rebels freed 40 policemen on Monday.',
    'RETREAT 2025-11-17 Norra Liberation Front > ? @ ?',
  ],
];

const NOT_TOLD: readonly (readonly [text: string, type: string])[] = [
  ['Norway warned that it could impose sanctions on Chile.', 'SANCTION'],
  ['Norway urged Chile and Peru to resume talks that collapsed in May.', 'CONSULT'],
  ['The miners called off a strike planned for Monday in Norway.', 'ASSAULT'],
  ['Norway’s coalition was fighting for survival on Monday.', 'ASSAULT'],
  ['Norway’s committee demanded that the government strike back.', 'ASSAULT'],
  ['Norway lifted its sanctions on Chile.', 'SANCTION'],
  ['Norway’s premier, Ingrid Dahl, has ruled out resigning.', 'RETREAT'],
  ['Asked by Norway whether it would stay, Chile gave no answer.', 'REQUEST'],
  ['Two Norwegian officials insisted on anonymity.', 'REQUEST'],
  ['Norway called that “a fairy tale for children”.', 'REQUEST'],
  ['Norway recalled its envoy to Chile for consultations.', 'CONSULT'],
  ['The spokesman, Kai Dahl, denied that the minister had walked out.', 'REJECT'],
];

describe('forms that tell an event', () => {
  it.each(TOLD)('%s', (text, event) => {
    expect(eventLines(report(text))).toContain(event);
  });
});

describe('forms that tell none', () => {
  it.each(NOT_TOLD)('%s', (text, type) => {
    expect(eventLines(report(text)).filter((line) => line.startsWith(type))).toEqual([]);
  });
});

describe('the day that weekdays are counted from', () => {
  const strike = 'OSLO, Norway — Chile bombed Peru on Monday, officials said Tuesday.';
  const day = (frame: string): string => eventLines(extractText(`A raid\n\n${frame}\n\n${strike}\n`)).join();

  it('is that of a photo whose caption names its weekday', () => {
    expect(day('Smoke rises over Lima, Tuesday, Feb. 3, 2026. (Harbour Wire/Kai Dahl)')).toContain(
      'ASSAULT 2026-02-02',
    );
  });

  it('is unknown where only an old photo is dated', () => {
    expect(day('Smoke rises over Lima on Feb. 3, 2021. (Harbour Wire/Kai Dahl)')).toContain('ASSAULT ? ');
  });
});

describe('what an agreement lays down', () => {
  it.each([
    'Under the treaty, Norway and Chile will provide military assistance if either is attacked.',
    'The treaty provides for mutual assistance if Norway is attacked.',
  ])('is no event yet: %s', (text) => {
    expect(eventsOf(report(text).entities).filter(({ type }) => /^(?:AID|ASSAULT)$/.test(type))).toEqual([]);
  });
});

describe('words that look like deeds', () => {
  it.each([
    'A report cited the rail fees charged by Norway and Chile.',
    'Kari Dahl launched the project. Dahl died in March.',
    'Norway and Chile clashed at the United Nations over who is to blame.',
  ])('tell none in: %s', (text) => {
    expect(eventsOf(report(text).entities).filter(({ type }) => /^(?:ASSAULT|ACCUSE)$/.test(type))).toEqual([]);
  });

  it('takes neither bases nor parties for guests or sides', () => {
    expect(eventLines(report('Norway hosts Chilean bases.'))).toEqual([]);
    expect(eventLines(report('Norway and Chile met. Two opposition parties in Oslo criticised the clause.'))).toEqual([
      'CONSULT ? Chile + Norway > ? @ ?',
    ]);
  });

  it('takes people who are called displaced for no eviction', () => {
    expect(eventLines(report('Norway runs a kitchen for displaced families.'))).toEqual([]);
  });

  it('takes the boycott of a meeting for a refusal', () => {
    expect(eventsOf(report('Norway boycotted the summit.').entities).map(({ type }) => type)).toEqual(['REJECT']);
  });
});

describe('what an event counts', () => {
  const counted = (text: string): string[] =>
    eventsOf(report(text).entities).flatMap((event) =>
      event.quantities.map((quantity) => `${quantity.value} ${quantity.text}`),
    );

  it('keeps the dead and the wounded of a long sentence', () => {
    const text =
      'Norway will send two rocket launchers to Chile, the premier announced Thursday, a day after a Peruvian drone struck a power station near Arica, killing seven people and wounding 15 others, according to officials.';
    expect(counted(text)).toEqual(['2 rocket launchers', '7 people killed', '15 wounded']);
  });

  it('takes a toll given later back to the attack', () => {
    const text =
      'Chile shelled Arica on Monday, killing nine people.\n\nChile put its losses at five dead and seven wounded.\n\nBy Tuesday the toll had risen to 12, the governor said.';
    expect(counted(text)).toEqual(['9 people killed', '5 dead', '7 wounded', '12 killed']);
  });

  it('takes a figure that somebody else gives back to the attack', () => {
    expect(counted('At least 14 people were killed on Monday in Osh; the ministry gave a toll of 11.')).toEqual([
      '14 people killed',
      '11 killed',
    ]);
  });

  it('gives what an act cost to the one who is accused of it', () => {
    const told = eventsOf(report('Norway accused Chile of shelling a village, killing six people.').entities);
    expect(told.flatMap(({ quantities }) => quantities.map(({ value }) => value))).toEqual([6]);
    expect(eventLines(report('Norway accused Chile of shelling a village, killing six people.'))).toContain(
      'ASSAULT ? Chile > ? @ ?',
    );
  });

  it('reads a number that brings its own word of harm', () => {
    expect(
      counted('At least 34 people were killed and more than 60 wounded when shells hit a market in Arica.'),
    ).toEqual(['34 people killed', '60 wounded']);
  });
});
