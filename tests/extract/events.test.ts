// Events of eight invented reports, compared with what a reader would note down.
import { describe, expect, it } from 'vitest';
import { extractText } from './extracted.ts';
import { eventLines, eventsOf, extractionOf } from './extraction-of.ts';

describe('events told by verbs and nouns', () => {
  it('reads who approved, supplied and attacked in a debate about an arms sale', () => {
    expect(eventLines(extractionOf('arms'))).toEqual(
      expect.arrayContaining([
        'REQUEST 2023 Oman > ? @ ?',
        'AID ? Oman > Yemen @ ?',
        'REQUEST ? Amnesty International > Denmark @ ?',
        'THREATEN ? Salim Nasser > Denmark @ ?',
        'SANCTION 2018 Denmark > Oman @ ?',
        'ASSAULT ? Oman > ? @ Aden',
      ]),
    );
  });

  it('takes expressed concern about what somebody does for criticism of them', () => {
    const report = extractText(
      'A rebuke\n\nChile has “repeatedly expressed grave concerns” about Peru’s military cooperation with Bolivia.\n',
    );
    expect(eventLines(report)).toContain('ACCUSE ? Chile > Peru @ ?');
  });

  it('lets an answer go to the one who criticised', () => {
    const lines = eventLines(extractionOf('trade'));
    expect(lines).toContain('ACCUSE ? Peru > Chile + Vietnam @ ?');
    expect(lines).toContain('REJECT ? Chile > Peru @ ?');
  });

  it('reads a summit: the meeting, the agreement, the threat and its rejection', () => {
    expect(eventLines(extractionOf('summit'))).toEqual(
      expect.arrayContaining([
        'CONSULT 2025-09-17 Brazil + India + South Africa > ? @ Brasilia',
        'AGREE 2025-09-17 Brazil + India + South Africa > ? @ Brasilia',
        'THREATEN ? United States > Brazil + India + South Africa @ ?',
        'REJECT ? Paulo Andrade > United States @ ?',
      ]),
    );
  });

  it('knows demonstrations and arrests of nobody named by their number or place', () => {
    expect(eventLines(extractionOf('protest'))).toContain('COERCE 2025-01-31 ? > ? @ Tbilisi');
    const arrests = eventsOf(extractionOf('protest').entities).find((event) => event.type === 'COERCE');
    expect(arrests?.quantities).toMatchObject([{ value: 43, bound: 'EXACT', text: 'protesters arrested' }]);
  });

  it('names them with the word that says where: near a place, at it, or in a country', () => {
    const { entities } = extractText(
      'A day of strikes\n\nA Chadian missile strike near Garissa killed two Kenyan guards on 3 May 2031. Kenya deployed troops in Oman on 5 May 2031. Kenyan troops attacked Lodwar on 7 May 2031.\n',
    );
    expect(eventsOf(entities).map(({ name }) => name)).toEqual([
      'missile strike by Chad on Kenya near Garissa',
      'deployment by Kenya in Oman',
      'attack by Kenya at Lodwar',
    ]);
  });

  it('takes a demand for what is demanded, not for something done', () => {
    expect(eventLines(extractionOf('arms')).filter((line) => line.startsWith('RETREAT'))).toEqual([]);
  });
});

describe('tellings of one event', () => {
  it('keeps both sides’ casualty figures of a border clash, each with its claim', () => {
    const { entities, claims } = extractionOf('clash');
    const clash = eventsOf(entities).find((event) => event.type === 'ASSAULT' && event.date === '2025-04-07');
    expect(clash?.quantities.map(({ value, text }) => `${value} ${text}`)).toEqual([
      '3 Tajik guards killed',
      '7 wounded',
      '5 Kyrgyz soldiers killed',
      '12 injured',
    ]);
    const known = new Set(claims.map((claim) => claim.id));
    for (const quantity of clash?.quantities ?? []) expect(known).toContain(quantity.claim);
  });

  it('tells the clashes of another year apart', () => {
    const assaults = eventLines(extractionOf('clash')).filter((line) => line.startsWith('ASSAULT'));
    expect(assaults).toEqual([
      'ASSAULT 2025-04-07 Kyrgyzstan + Tajikistan > ? @ Vorukh',
      'ASSAULT ? Kyrgyzstan + Tajikistan > ? @ ?',
    ]);
  });

  it('gives every event evidence, and no relation an entity that is not there', () => {
    const { entities, relations } = extractionOf('evacuation');
    const known = new Set(entities.map((entity) => entity.id));
    const ofEvents = relations.filter((relation) => /^(?:ACTOR_IN|RECIPIENT_IN|OCCURRED_IN)$/.test(relation.type));
    expect(ofEvents.length).toBeGreaterThan(0);
    for (const relation of ofEvents) {
      expect(relation.evidence.length).toBeGreaterThan(0);
      expect(known.has(relation.source) && known.has(relation.target)).toBe(true);
    }
  });

  it('attributes nothing to a country that only fled from the fighting', () => {
    const assaults = eventLines(extractionOf('evacuation')).filter((line) => line.startsWith('ASSAULT'));
    expect(assaults.filter((line) => line.includes('Canada'))).toEqual([]);
  });
});

describe('reports with hostages, convoys and money', () => {
  it('reads releases and withdrawals with their day', () => {
    const { entities } = extractionOf('hostages');
    const release = eventsOf(entities).find((event) => event.type === 'RETREAT' && event.date === '2025-05-10');
    expect(release?.quantities).toMatchObject([{ value: 9, unit: 'hostages' }]);
  });

  it('reads a blocked convoy, deliveries and a seizure', () => {
    expect(eventLines(extractionOf('aid'))).toEqual(
      expect.arrayContaining([
        'COERCE 2025-08-05 Sudan > United Nations @ ?',
        'COERCE 2025-07-28/2025-08-03 Rapid Support Forces > ? @ Nyala',
        'CONSULT ? Rapid Support Forces + Red Cross > ? @ ?',
      ]),
    );
  });
});

describe('words that look like a trigger', () => {
  it('reads a joint statement on cooperation once, as what was agreed', () => {
    const report = extractText(
      'Three states speak\n\nKenya, Ghana and Peru issued a joint statement on maritime security cooperation in Lima in August 2023.\n',
    );
    expect(eventLines(report)).toEqual(['AGREE 2023-08 Ghana + Kenya + Peru > ? @ Lima']);
  });

  it('takes no word of a treaty’s own name for an event', () => {
    const report = extractText(
      'Treaty signed\n\nKenya and Ghana signed the Treaty on Coastal Partnership in Accra on June 3, 2021.\n',
    );
    expect(eventLines(report)).toEqual(['AGREE 2021-06-03 Ghana + Kenya > ? @ Accra']);
  });

  it('takes a clash over a proposal for a debate, not for violence', () => {
    const report = extractText(
      'Council splits\n\nKenya clashed with Ghana over a proposal on fishing quotas on Monday.\n',
    );
    expect(eventLines(report).filter((line) => line.startsWith('ASSAULT'))).toEqual([]);
  });
});
