// Claims: who said what, with which cue, through whom and on which day, in the styles of news agencies and political papers.
import { describe, expect, it } from 'vitest';
import { claimsOf, said } from './claims-of.ts';

describe('indirect speech', () => {
  it('takes exactly what is said, before or after the cue', () => {
    expect(said('Governor Dana Whitlock said on Tuesday in Serin that the bridge was safe.')).toEqual([
      'dana-whitlock: the bridge was safe',
    ]);
    expect(said('The bridge was safe, Governor Dana Whitlock said in a statement Tuesday.')).toEqual([
      'dana-whitlock: The bridge was safe',
    ]);
    expect(said('The bridge was safe, according to Governor Dana Whitlock.')).toEqual([
      'dana-whitlock: The bridge was safe',
    ]);
    expect(said('The bridge, Governor Dana Whitlock said, was safe.')).toEqual(['dana-whitlock: The bridge was safe']);
  });

  it('makes a claim of each cue that is joined to another', () => {
    expect(
      said('Governor Dana Whitlock said retaliation was likely, and warned that trucks may be turned back.'),
    ).toEqual(['dana-whitlock: retaliation was likely', 'dana-whitlock: trucks may be turned back']);
  });

  it('knows accusations, comparisons, names and demands', () => {
    expect(said('Senator Mark Ruiz accused Governor Dana Whitlock of hiding the report.')).toEqual([
      'mark-ruiz: hiding the report',
    ]);
    expect(said('Senator Mark Ruiz likened the plan to a “blank check” last week.')[0]).toMatch(
      /^mark-ruiz: a “blank check/,
    );
    expect(said('Senator Mark Ruiz called the plan “a political stunt.”')).toEqual(['mark-ruiz: a political stunt']);
    expect(said('Senator Mark Ruiz urged lawmakers to reject the plan.')).toEqual([
      'mark-ruiz: lawmakers to reject the plan',
    ]);
  });

  it('leaves the source open where nobody is named', () => {
    const [claim] = claimsOf('Two Western diplomats, speaking on condition of anonymity, said the talks may fail.');
    expect(claim).toMatchObject({
      speaker: null,
      speakerText: 'Two Western diplomats',
      cue: 'said',
      certainty: 'EVEN_CHANCE',
    });
  });

  it('finds nothing where nothing is said', () => {
    expect(
      claimsOf('Governor Dana Whitlock declined to comment on the plan. The army did not say where the tanks were.'),
    ).toEqual([]);
  });
});

describe('quotations', () => {
  it('keeps the speaker over sentences and takes pronouns', () => {
    const claims = claimsOf(
      'Governor Dana Whitlock signed the bill on Monday.\n\n“We did it. It took us three years,” she said. “It was worth it.”',
    );
    expect(claims.map(({ content, direct, speaker }) => [content, direct, speaker])).toEqual([
      ['We did it. It took us three years. It was worth it', true, 'person:dana-whitlock'],
    ]);
  });

  it('take what is quoted behind the cue, and over paragraphs left open, for one utterance', () => {
    const claims = claimsOf(
      'Governor Dana Whitlock met farmers. “We lost,” she said, “and I know it. Now we start again.\n\n“We begin on Monday.”\n\n“Why?” Ole Brandt asked. “Who pays?”',
    );
    expect(claims.map(({ content }) => content)).toEqual([
      'We lost and I know it. Now we start again. We begin on Monday',
      'Why? Who pays?',
    ]);
  });

  it('tells partial quotation from direct speech', () => {
    const [claim] = claimsOf('Governor Dana Whitlock said the plan was “a gift” to the rich.');
    expect(claim).toMatchObject({ direct: false, content: 'the plan was “a gift” to the rich' });
  });

  it('reads inverted attribution and quotations without a verb', () => {
    expect(said('“Probably not,” said Governor Dana Whitlock, who leads the state of Serin.')).toEqual([
      'dana-whitlock: Probably not',
    ]);
  });

  it('reads a message after a colon', () => {
    expect(said('Senator Mark Ruiz tweeted: “Closing the port is never the answer.”')).toEqual([
      'mark-ruiz: Closing the port is never the answer',
    ]);
  });
});

describe('day and medium', () => {
  it('takes the day from the attribution, not from what is said', () => {
    const [claim] = claimsOf('Governor Dana Whitlock said Monday that the port would open on Friday.');
    expect(claim?.saidOn).toBe('2025-06-09');
  });

  it('names the medium through which a claim came', () => {
    const [claim] = claimsOf('Governor Dana Whitlock told the Daily Herald that the port would open.');
    expect(claim).toMatchObject({ speaker: 'person:dana-whitlock', via: 'org:daily-herald' });
    const [told] = claimsOf('Governor Dana Whitlock told lawmakers that the port would open.');
    expect(told?.via).toBeNull();
  });
});

describe('sources and contents with something between them', () => {
  const SAID: readonly (readonly [text: string, ...claims: string[]])[] = [
    ['The Sahel Post reported Friday, citing customs officials, that the road was closed.', '?: the road was closed'],
    ['Governor Dana Whitlock said without giving a reason that the port was shut.', 'dana-whitlock: the port was shut'],
    [
      'The Serin Times is wary. In a report issued last week it said the port was shut.',
      'serin-times: the port was shut',
    ],
    [
      'A report published in April by the Goma Observatory, a rights group, said ten men were killed.',
      'goma-observatory: ten men were killed',
    ],
    [
      'Governor Dana Whitlock said Kenya, which has given much, “will not pay again.”',
      'dana-whitlock: Kenya, which has given much, “will not pay again.”',
    ],
    [
      'Governor Dana Whitlock said a boat carrying flour to its outpost at Baka came under fire.',
      'dana-whitlock: a boat carrying flour to its outpost at Baka came under fire',
    ],
    ['In a statement, the rebels and the army said the road was closed.', '?: the road was closed'],
    ['Asked whether she would quit, Governor Dana Whitlock said it was unlikely.', 'dana-whitlock: it was unlikely'],
    [
      'The vote may fail, said Governor Dana Whitlock, but a second one was unlikely.',
      'dana-whitlock: The vote may fail',
      'dana-whitlock: a second one was unlikely',
    ],
    [
      'The port was shut, Governor Dana Whitlock was quoted as saying by the Serin Times.',
      'dana-whitlock: The port was shut',
    ],
    [
      'The annex, according to the Serin Times, which said it had a copy, lets boats land.',
      'serin-times: The annex lets boats land',
      'serin-times: it had a copy',
    ],
    ['Governor Dana Whitlock condemned “all testing in our seas.”', 'dana-whitlock: all testing in our seas'],
    ['Norway attributed the blast to a gas leak.', 'NO: a gas leak'],
    ['Norway counted 63 dead of its own.', 'NO: 63 dead of its own'],
    ['The clinic admitted 40 children. Its guard fears arrest.'],
    ['She lives with Bella Daniels, whom everybody calls Auntie Bel.'],
  ];
  it.each(SAID)('%j', (text, ...claims) => {
    expect(said(text)).toEqual(claims);
  });
});

it('keeps the claim of the report where the headline repeats it', () => {
  const claims = said(
    'Norway says 11 men killed at sea; port shut\n\nNorway said on Monday that 11 men had been killed at sea.',
  );
  expect(claims).toEqual(['NO: 11 men had been killed at sea']);
});

describe('speakers', () => {
  const SAID: readonly (readonly [text: string, claim: string])[] = [
    [
      'Doctors Without Borders, known as MSF, said its clinic was full.',
      'doctors-without-borders: its clinic was full',
    ],
    [
      '“No,” said Aida Holm, a researcher at the institute in Osh, who warned that it would resume.',
      'aida-holm: it would resume',
    ],
    [
      'The port is shut, according to a letter that Governor Dana Whitlock sent to parliament.',
      'dana-whitlock: The port is shut',
    ],
    ['Their deputy trade minister, Yusuf Karim, said the port was shut.', 'yusuf-karim: the port was shut'],
    ['The leaders of Albania and Greece said the railway would open.', 'AL: the railway would open'],
  ];
  it.each(SAID)('%j', (text, claim) => {
    expect(said(text)).toContain(claim);
  });
});
