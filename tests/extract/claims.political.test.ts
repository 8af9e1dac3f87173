// Claims in the styles of political news: attribution forms, each with its hand-written cue and content. All people and bodies are invented.
import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.ts';

/** Text; then speaker's words, cue and content of each claim. */
type Row = readonly [text: string, claims: readonly (readonly [string, string, string])[]];

const found = (text: string): string[][] =>
  claimsOf(text).map(({ speakerText, cue, content }) => [speakerText, cue, content]);

const ATTRIBUTIONS: readonly Row[] = [
  [
    'Senate Majority Leader Thomas Hale said on Tuesday that the chamber would vote, but Sen. Maria Dunn, who leads the committee, warned that she did not have the votes.',
    [
      ['Senate Majority Leader Thomas Hale', 'said', 'the chamber would vote'],
      ['Sen. Maria Dunn', 'warned', 'she did not have the votes'],
    ],
  ],
  [
    'Thomas Hale said the treaty was safe, but a senior diplomat, who asked not to be named, said the talks were in trouble.',
    [
      ['Thomas Hale', 'said', 'the treaty was safe'],
      ['a senior diplomat', 'said', 'the talks were in trouble'],
    ],
  ],
  ['Thomas Hale is convinced that the votes will come.', [['Thomas Hale', 'is convinced', 'the votes will come']]],
  ['Thomas Hale made clear that he would not resign.', [['Thomas Hale', 'made clear', 'he would not resign']]],
  [
    'Thomas Hale praised Maria Dunn for her courage and blasted Carl Nolan for lying.',
    [
      ['Thomas Hale', 'praised', 'her courage'],
      ['Thomas Hale', 'blasted', 'lying'],
    ],
  ],
  [
    'Maria Dunn accused Carl Nolan of hiding a memo, a charge that his lawyers rejected.',
    [['Maria Dunn', 'accused', 'hiding a memo']],
  ],
  ['Thomas Hale: “We will win.”', [['Thomas Hale', ':', 'We will win']]],
  ['Thomas Hale put the death toll at 40.', [['Thomas Hale', 'put', 'the death toll at 40']]],
  [
    '“We are close,” said Ben Ortiz, who leads the Democratic caucus, “and we will not give up.”',
    [['Ben Ortiz', 'said', 'We are close and we will not give up']],
  ],
  [
    'Thomas Hale, for his part, argued that the bill would pay for itself.',
    [['Thomas Hale', 'argued', 'the bill would pay for itself']],
  ],
  [
    '“The president has lost his way,” Maria Dunn wrote in a letter to colleagues.',
    [['Maria Dunn', 'wrote', 'The president has lost his way']],
  ],
  ['Carl Nolan was quoted as saying that the judge had erred.', [['Carl Nolan', 'saying', 'the judge had erred']]],
  [
    'Asked about the fee, Thomas Hale said that was nobody’s business.',
    [['Thomas Hale', 'said', 'that was nobody’s business']],
  ],
  [
    'Maria Dunn acknowledged that premiums had gone up, though she noted that more people had gained coverage.',
    [
      ['Maria Dunn', 'acknowledged', 'premiums had gone up'],
      ['she', 'noted', 'more people had gained coverage'],
    ],
  ],
  [
    'Thomas Hale predicted that the race would tighten, and the campaign has begun to spend in Florida.',
    [['Thomas Hale', 'predicted', 'the race would tighten']],
  ],
  [
    'Thomas Hale said he took full responsibility but rejected the notion that voters had been misled.',
    [
      ['Thomas Hale', 'said', 'he took full responsibility'],
      ['Thomas Hale', 'rejected', 'the notion that voters had been misled'],
    ],
  ],
  [
    'Carl Nolan told supporters not to believe the polls: “We are winning everywhere.”',
    [['Carl Nolan', 'told', 'supporters not to believe the polls: “We are winning everywhere.”']],
  ],
  ['Carl Nolan, his voice rising, interrupted her: “Wrong.”', [['Carl Nolan', 'interrupted', 'Wrong']]],
  [
    'His spokesman, Ben Ortiz, issued a statement Tuesday reiterating that the memo was forged.',
    [['His spokesman, Ben Ortiz', 'reiterating', 'the memo was forged']],
  ],
  ['The union said at least 3,000 jobs could be lost.', [['The union', 'said', 'at least 3,000 jobs could be lost']]],
];

/** Whose view it is, and names that somebody gives. */
const VIEWPOINTS: readonly Row[] = [
  [
    'In Maria Dunn’s view, the talks are a bargaining chip.',
    [['Maria Dunn', 'view', 'the talks are a bargaining chip']],
  ],
  ['As Maria Dunn put it, the talks are over.', [['Maria Dunn', 'put', 'the talks are over']]],
  ['Thomas Hale attacked what Maria Dunn calls a fair deal.', [['Maria Dunn', 'calls', 'a fair deal']]],
  ['“That makes you a liar,” Maria Dunn shot back.', [['Maria Dunn', 'shot back', 'That makes you a liar']]],
  ['Maria Dunn defended a deal that critics say would break the law.', [['critics', 'say', 'would break the law']]],
  ['The agency called that claim absurd.', [['The agency', 'called', 'absurd']]],
  ['Carl Nolan demanded an early election.', [['Carl Nolan', 'demanded', 'an early election']]],
  ['The agency acknowledged losing nine trucks.', [['The agency', 'acknowledged', 'losing nine trucks']]],
  [
    'A senior US diplomat said the capital had been consulted “at every step.”',
    [['A senior US diplomat', 'said', 'the capital had been consulted “at every step.”']],
  ],
  [
    'Maria Dunn said fighters who came at dawn, and who wore masks, looted shops.',
    [['Maria Dunn', 'said', 'fighters who came at dawn, and who wore masks, looted shops']],
  ],
  [
    'Critics argue that the accord rewards aggression and that its text leaves the status of the islands open.',
    [['Critics', 'argue', 'the accord rewards aggression and that its text leaves the status of the islands open']],
  ],
  [
    'In her memoir, published in 2019, Maria Dunn wrote that she regretted the vote.',
    [['Maria Dunn', 'wrote', 'she regretted the vote']],
  ],
  [
    'The deal would be dead, according to the Brandt Union, whose members plan to strike.',
    [
      ['the Brandt Union', 'according to', 'The deal would be dead'],
      ['members', 'plan', 'to strike'],
    ],
  ],
  ['Officials blamed the strike on rebels.', [['Officials', 'blamed', 'the strike on rebels']]],
  [
    'The council claimed that 20 men had been killed, a figure that Thomas Hale rejected as “fantasy.”',
    [
      ['The council', 'claimed', '20 men had been killed'],
      ['Thomas Hale', 'rejected', 'fantasy'],
    ],
  ],
];

/** Where the content begins and ends. */
const EXTENTS: readonly Row[] = [
  [
    'Thomas Hale said the bureau would not press charges, lifting a cloud that has hung over the campaign.',
    [['Thomas Hale', 'said', 'the bureau would not press charges']],
  ],
  [
    'In 2012 Maria Dunn said the pact “sets the gold standard.”',
    [['Maria Dunn', 'said', 'the pact “sets the gold standard.”']],
  ],
  [
    'It was, one guest said, the best speech of the night.',
    [['one guest', 'said', 'It was the best speech of the night']],
  ],
  [
    'Thomas Hale told reporters at a breakfast held by Acme Politics that the talks had failed.',
    [['Thomas Hale', 'told', 'the talks had failed']],
  ],
  ['Hours before the vote, Thomas Hale said that he would abstain.', [['Thomas Hale', 'said', 'he would abstain']]],
  [
    'Thomas Hale has told friends that he feels misunderstood, according to a person who spoke with him.',
    [
      ['a person', 'according to', 'Thomas Hale has told friends that he feels misunderstood'],
      ['Thomas Hale', 'told', 'he feels misunderstood'],
    ],
  ],
  ['Maria Dunn pointed out that the ships had been sold.', [['Maria Dunn', 'pointed', 'the ships had been sold']]],
  [
    'Thomas Hale criticized Maria Dunn for being careless in handling letters.',
    [['Thomas Hale', 'criticized', 'being careless in handling letters']],
  ],
  [
    'County records reviewed by Acme show that 12 inmates have died.',
    [['County records', 'show', '12 inmates have died']],
  ],
];

/** What somebody wants, plans or promises, and what texts and counts say. */
const INTENTIONS_AND_DOCUMENTS: readonly Row[] = [
  ['Maria Dunn wants to raise the minimum wage.', [['Maria Dunn', 'wants', 'to raise the minimum wage']]],
  ['Most analysts expect Maria Dunn to win.', [['Most analysts', 'expect', 'Maria Dunn to win']]],
  ['Voters liked Thomas Hale’s promise to cut taxes.', [['Thomas Hale', 'promise', 'to cut taxes']]],
  [
    'The survey of 1,000 voters found Maria Dunn leading Carl Nolan 48% to 41%.',
    [['The survey of 1,000 voters', 'found', 'Maria Dunn leading Carl Nolan 48% to 41%']],
  ],
  [
    'The town agreed to waive the fines, documents show.',
    [['documents', 'show', 'The town agreed to waive the fines']],
  ],
  [
    'Carl Nolan spent the gift on lawyers, according to tax records.',
    [['tax records', 'according to', 'Carl Nolan spent the gift on lawyers']],
  ],
  [
    'A study released last month by the Brandt Institute found that such tariffs would cost families money.',
    [['A study', 'found', 'such tariffs would cost families money']],
  ],
];

/** Where the narrator, or another source, takes over; cues on both sides of what is said. */
const BOUNDARIES: readonly Row[] = [
  [
    'Rob Tatum said only that it was “inappropriate,” and Phil Brandt left the room.',
    [['Rob Tatum', 'said', 'it was “inappropriate,”']],
  ],
  [
    'Mary Wendt said that the offices were empty, flatly contradicting what he wrote.',
    [['Mary Wendt', 'said', 'the offices were empty']],
  ],
  [
    'He said he wants to keep track of refugees from the coast, whom he described as a “Trojan horse.”',
    [
      ['He', 'said', 'he wants to keep track of refugees from the coast'],
      ['he', 'described', 'a “Trojan horse.”'],
    ],
  ],
  [
    '“We see no sign of it,” Chairman Rick Burlow, R-Ohio, and Vice Chairman Mary Wendt, D-Ga., said in a statement.',
    [['Chairman Rick Burlow, R-Ohio, and Vice Chairman Mary Wendt, D-Ga.', 'said', 'We see no sign of it']],
  ],
  [
    'The pact will be signed when Ann Hale comes, two aides said, declining to be named because the talks are private.',
    [['two aides', 'said', 'The pact will be signed when Ann Hale comes']],
  ],
  ['Strategists are confident Maria Dunn will win.', [['Strategists', 'are confident', 'Maria Dunn will win']]],
  ['Party leaders made it clear they would not pay.', [['Party leaders', 'made it clear', 'they would not pay']]],
  ['Maria Dunn called on Carl Nolan to resign.', [['Maria Dunn', 'called', 'Carl Nolan to resign']]],
  ['He read from reports that, he said, proved the case.', [['he', 'said', 'proved the case']]],
  [
    '“It is highly unlikely,” she said, “that the ships will sail.”',
    [['she', 'said', 'It is highly unlikely that the ships will sail']],
  ],
  [
    '“If he loses, he goes,” he said, “and then God help us.”',
    [['he', 'said', 'If he loses, he goes and then God help us']],
  ],
  [
    '“Nobody believes it,” said Marta Reale, a teacher, as she left.',
    [['Marta Reale, a teacher', 'said', 'Nobody believes it']],
  ],
  [
    'Luka Grassi has called the campaign a “festival of lies” and predicts that voters will leave.',
    [
      ['Luka Grassi', 'called', 'a “festival of lies”'],
      ['Luka Grassi', 'predicts', 'voters will leave'],
    ],
  ],
  [
    'Officers inspect every truck, a rule that relief agencies called a death sentence for villages.',
    [['relief agencies', 'called', 'a death sentence for villages']],
  ],
  ['Maria Dunn called that “a fairy tale”.', [['Maria Dunn', 'called', 'a fairy tale']]],
  ['The ministry has consistently denied arming the rebels.', [['The ministry', 'denied', 'arming the rebels']]],
  ['It put its own losses at six dead.', [['It', 'put', 'its own losses at six dead']]],
  ['Others fear it would only prolong the story.', [['Others', 'fear', 'it would only prolong the story']]],
  ['Its director, Ann Hale, doubts that they can grow.', [['Its director, Ann Hale', 'doubts', 'they can grow']]],
  ['Another put it more bluntly: “She’s had it.”', [['Another', 'put', 'She’s had it']]],
  ['Neither, most viewers agreed, kept his word.', [['most viewers', 'agreed', 'Neither kept his word']]],
  [
    'Criminologists have cautioned against reading too much into one year.',
    [['Criminologists', 'cautioned', 'reading too much into one year']],
  ],
  ['A nurse spoke of “fourteen or fifteen” dead.', [['A nurse', 'spoke', '“fourteen or fifteen” dead']]],
  ['The party has been accused of bias by its own members, who left.', [['its own members', 'accused', 'bias']]],
];

/** Cues whose sentence is easily misread. */
const HARD_SENTENCES: readonly Row[] = [
  ['Voters wonder why nothing has changed.', [['Voters', 'wonder', 'why nothing has changed']]],
  ['Aides worry that would push the vote back.', [['Aides', 'worry', 'that would push the vote back']]],
  ['The town plans to sell the mill in May.', [['The town', 'plans', 'to sell the mill in May']]],
  ['The party’s plans to keep quiet drew fire.', []],
  ['Both candidates agreed the state needs a deal.', [['Both candidates', 'agreed', 'the state needs a deal']]],
  ['A poll says 73 percent support the bill.', [['A poll', 'says', '73 percent support the bill']]],
  ['Rob Tatum said it was late.', [['Rob Tatum', 'said', 'it was late']]],
  [
    'The Lorvian Union, which the memo names as a source, said it was false.',
    [['The Lorvian Union', 'said', 'it was false']],
  ],
  ['Some thought Hale erred in writing.', [['Some', 'thought', 'Hale erred in writing']]],
  ['Thomas Hale wants Dunn barred from the briefings.', [['Thomas Hale', 'wants', 'Dunn barred from the briefings']]],
  [
    'Its analysis found that less than a third of it went to roads.',
    [['Its analysis', 'found', 'less than a third of it went to roads']],
  ],
  ['Ask him about the fund, which auditors warned in March was short.', [['auditors', 'warned', 'was short']]],
  [
    'Thomas Hale, asked about it, would say only that he “disagreed” with them.',
    [['Thomas Hale', 'say', 'he “disagreed” with them']],
  ],
  ['He likes to say that he never met a problem.', [['He', 'say', 'he never met a problem']]],
  [
    'The governor’s husband, a banker, plans to campaign for her.',
    [['The governor’s husband, a banker', 'plans', 'to campaign for her']],
  ],
  ['The health ministry had initially reported seven deaths.', [['The health ministry', 'reported', 'seven deaths']]],
  ['A militia claimed responsibility for the raid.', [['A militia', 'claimed', 'responsibility for the raid']]],
  [
    'Hale left early, but an aide, Rick Sandoval, described the papers as stolen and said lawyers were at work.',
    [
      ['an aide, Rick Sandoval', 'described', 'stolen'],
      ['an aide, Rick Sandoval', 'said', 'lawyers were at work'],
    ],
  ],
  [
    'The remarks were his first since the Ledger reported on Thursday that he had lost money.',
    [['the Ledger', 'reported', 'he had lost money']],
  ],
  [
    'Thomas Hale, who has called himself “the king of thrift,” has long held that using the code is a sign of wit.',
    [
      ['Thomas Hale', 'called', 'the king of thrift'],
      ['Thomas Hale', 'held', 'using the code is a sign of wit'],
    ],
  ],
  ['In a 2011 interview with a radio host, he said the pact was dead.', [['he', 'said', 'the pact was dead']]],
  ['A survey by Acme put him ahead of Nolan 46% to 44%.', [['A survey', 'put', 'him ahead of Nolan 46% to 44%']]],
  ['Carl Nolan has also alleged that the press is lying.', [['Carl Nolan', 'alleged', 'the press is lying']]],
  ['A judge upheld the law in April, ruling that it was fair.', [['A judge', 'ruling', 'it was fair']]],
  [
    'Outside the hall, about 200 protesters chanted “Hands off our vote.”',
    [['about 200 protesters', 'chanted', 'Hands off our vote']],
  ],
  [
    'A lawmaker who wrote the bill, Sen. Brad Hutton, said critics were wrong.',
    [['A lawmaker who wrote the bill, Sen. Brad Hutton', 'said', 'critics were wrong']],
  ],
  ['He has boasted at rallies of having “cleaned up” towns.', [['He', 'boasted', 'having “cleaned up” towns']]],
  [
    'He predicted that they would lose “badly,” borrowing a word of the nominee.',
    [['He', 'predicted', 'they would lose “badly,”']],
  ],
  ['But on taxes, she says, there is no contest.', [['she', 'says', 'on taxes there is no contest']]],
  ['Each time, he tried to assure them that nothing would change.', [['he', 'assure', 'nothing would change']]],
  [
    'In one letter, dated June 3, 2010, Thomas Hale asks the clerk to wait.',
    [['Thomas Hale', 'asks', 'the clerk to wait']],
  ],
  ['He met the director, whom he accused of having “no guts.”', [['he', 'accused', 'having “no guts.”']]],
  [
    '“I followed the law,” Thomas Hale told supporters packed into a school. “They wrote it.”',
    [['Thomas Hale', 'told', 'I followed the law. They wrote it']],
  ],
  [
    'Maria Dunn said that the text was weak and that it would fail.',
    [['Maria Dunn', 'said', 'the text was weak and that it would fail']],
  ],
  [
    'Maria Dunn said that the text was weak and that it would probably fail.',
    [
      ['Maria Dunn', 'said', 'the text was weak'],
      ['Maria Dunn', 'said', 'it would probably fail'],
    ],
  ],
];

describe('attributions of political news', () => {
  it.each([...ATTRIBUTIONS, ...VIEWPOINTS, ...EXTENTS, ...BOUNDARIES, ...HARD_SENTENCES, ...INTENTIONS_AND_DOCUMENTS])(
    '%s',
    (text, claims) => {
      expect(found(text)).toEqual(claims);
    },
  );
});

describe('who is behind the words of a source', () => {
  it.each([
    [
      'Secretary of State Robert Garland, who testified last week, has argued that the sale is legal.',
      'person:robert-garland',
    ],
    ['A security analyst in Abuja, Kabiru Adamu, said the army was late.', 'person:kabiru-adamu'],
    ['The Rev. Samuel Tate told the crowd that history was watching.', 'person:samuel-tate'],
  ])('%s', (text, speaker) => {
    expect(claimsOf(text).map((claim) => claim.speaker)).toEqual([speaker]);
  });

  it('names the body that published a survey', () => {
    const [survey] = claimsOf('A survey published last month by the Brandt Institute found that prices had risen.');
    expect(survey?.speaker).toBe('org:brandt-institute');
  });

  it('names the body that issued a report, not a medium named before', () => {
    const [, report] = claimsOf(
      'Carl Nolan told Fox News that the bill was dead. According to a report by the Congressional Budget Office, the bill would cost $40 billion.',
    );
    expect(report?.speaker).toBe('org:congressional-budget-office');
  });
});

describe('the medium through which somebody spoke', () => {
  it.each([
    ['Carl Nolan told the newspaper Coast Tribune it was late.', 'person:carl-nolan', 'org:coast-tribune'],
    [
      'In an interview published Sunday by the newspaper Coast Tribune, Carl Nolan said it was late.',
      'person:carl-nolan',
      'org:coast-tribune',
    ],
    [
      'A report by the Brandt Institute, cited by the newspaper Coast Tribune, said the sum was small.',
      'org:brandt-institute',
      'org:coast-tribune',
    ],
    [
      '“We are ready,” the TASS news agency quoted Deputy Minister Carl Nolan as saying.',
      'person:carl-nolan',
      'org:tass',
    ],
    ['Carl Nolan wrote on Twitter that it was late.', 'person:carl-nolan', 'org:twitter'],
  ])('%s', (text, speaker, via) => {
    expect(claimsOf(text).map((claim) => [claim.speaker, claim.via])).toEqual([[speaker, via]]);
  });
});

describe('narrative that attributes nothing', () => {
  it.each([
    'The law says nothing of fines.',
    'The judge is said to be ill.',
    'Voters could not tell the difference between the so-called moderates.',
    'Recruits report to duty on Monday.',
    'It was clear that the bridge had fallen.',
    'Congress rejected the bill.',
    'The Senate confirmed the judge.',
    'The flood claimed 20 lives.',
    'Talks continued in the capital and each side waited.',
    'Nor did she say that the talks had failed.',
    'A spokeswoman would neither confirm nor deny that an inquiry was under way.',
    'Aides, who asked for anonymity to discuss the plan, left early.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
