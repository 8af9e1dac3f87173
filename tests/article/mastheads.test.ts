// Mastheads: title, author, house, day and dateline as the files of news sites and agencies print them. All texts are invented.
import { expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';

interface Frame {
  readonly title: string;
  readonly author?: string | null;
  readonly source?: string;
  readonly publishedOn: string;
  readonly dateline?: string;
}

const REPORT =
  'Lorvian guards fired on a ferry near the port of Brask on Wednesday, the navy said, and two sailors were hurt.\n\nThe ferry had left Brask at dawn, its owner told reporters. Nobody knows why the guards fired, he said.\n';
const MASTHEADS: readonly (readonly [string, Frame])[] = [
  [
    'Guards fire on ferry off Brask; navy denies order\n\nBy Edda Marsh and Ole Brandt\n\nMarch 5, 2031 9:31 PM GMT+6 · Updated an hour ago\n\nTAMAR, March 5 (Reuters) - ',
    {
      title: 'Guards fire on ferry off Brask; navy denies order',
      author: 'Edda Marsh',
      source: 'Reuters',
      publishedOn: '2031-03-05',
      dateline: 'TAMAR',
    },
  ],
  [
    'Sea crisis\n\nGuards fire on ferry off Brask as ministers meet\n\nJoint patrols promised after the worst week in years\n\nEdda Marsh Pacific correspondent, Tamar\nThu 5 Mar 2031 07.15 BST\n\n',
    { title: 'Guards fire on ferry off Brask as ministers meet', author: 'Edda Marsh', publishedOn: '2031-03-05' },
  ],
  [
    'World News\n\nGuards fire on ferry off Brask as ministers meet\n\nBY EDDA MARSH-HOLM\nUpdated 8:14 PM EST, March 5, 2031\n\nUNITED NATIONS (Coast Press) — ',
    {
      title: 'Guards fire on ferry off Brask as ministers meet',
      author: 'Edda Marsh-Holm',
      source: 'Coast Press',
      publishedOn: '2031-03-05',
      dateline: 'UNITED NATIONS',
    },
  ],
  [
    'Guards fire on ferry off Brask\n\nIssued on: 05/03/2031 - 17:40\nModified: 05/03/2031 - 18:12\n\nTamar (AFP) – ',
    {
      title: 'Guards fire on ferry off Brask',
      author: null,
      source: 'Agence France-Presse',
      publishedOn: '2031-03-05',
      dateline: 'Tamar',
    },
  ],
  [
    'Guards fire on ferry off Brask\n\n5 March 2031\n\nEdda Marsh\nAfrica correspondent, Coast News\n\n',
    { title: 'Guards fire on ferry off Brask', author: 'Edda Marsh', publishedOn: '2031-03-05' },
  ],
  [
    '(2nd LD) Guards fire on ferry off Brask\n\nAll News 15:41 March 05, 2031\n\n(ATTN: UPDATES throughout; CHANGES headline)\nBy Edda Marsh\n\nTAMAR, March 5 (Yonhap) -- ',
    {
      title: 'Guards fire on ferry off Brask',
      author: 'Edda Marsh',
      source: 'Yonhap',
      publishedOn: '2031-03-05',
      dateline: 'TAMAR',
    },
  ],
  [
    'Guards Fire on Ferry Off Brask\n\nThe shots raise fears of a wider war at sea. The navy denied it had given an order.\n\nBy Edda Marsh\nEdda Marsh reported from Tamar.\n\nMarch 5, 2031\nUpdated 7:15 a.m. ET\n\n',
    { title: 'Guards Fire on Ferry Off Brask', author: 'Edda Marsh', publishedOn: '2031-03-05' },
  ],
  [
    'Guards fire on ferry off Brask\n\nBy Edda Marsh\nMarch 5, 2031 at 6:00 a.m. EST\n\n',
    { title: 'Guards fire on ferry off Brask', author: 'Edda Marsh', publishedOn: '2031-03-05' },
  ],
  [
    'News|Conflict\n\nGuards fire on ferry off Brask\n\nTwo sailors hurt as navy denies giving an order.\n\nBy Coast Staff\nPublished On 5 Mar 2031\n\n',
    { title: 'Guards fire on ferry off Brask', author: null, publishedOn: '2031-03-05' },
  ],
  [
    'Guards fire on ferry off Brask\n\nSource: Xinhua| 2031-03-05 10:12:30|Editor: huaxia\n\nTAMAR, March 5 (Xinhua) -- ',
    {
      title: 'Guards fire on ferry off Brask',
      author: null,
      source: 'Xinhua',
      publishedOn: '2031-03-05',
      dateline: 'TAMAR',
    },
  ],
  [
    'Guards fire on ferry off Brask\n\nMarch 05, 2031 08:12 am | Updated 09:10 am IST - NEW TAMAR\n\nEdda Marsh\n\n',
    { title: 'Guards fire on ferry off Brask', author: 'Edda Marsh', publishedOn: '2031-03-05' },
  ],
  [
    'Guards fire on ferry off Brask\n\nEdda Marsh / Coast News Network / Mar 5, 2031, 08:12 IST\n\nNEW TAMAR: ',
    { title: 'Guards fire on ferry off Brask', author: 'Edda Marsh', publishedOn: '2031-03-05', dateline: 'NEW TAMAR' },
  ],
  [
    'Guards fire on ferry off Brask\n\nby Edda Marsh\n\nMarch 5, 2031 8:12 PM\n(Updated: March 6, 2031 8:50 AM)\n\n',
    { title: 'Guards fire on ferry off Brask', author: 'Edda Marsh', publishedOn: '2031-03-05' },
  ],
  [
    'Guards fire on ferry off Brask\n\nEdda Marsh in Tamar and Ole Brandt in Brask\n\nPublished MARCH 5 2031\n\n',
    { title: 'Guards fire on ferry off Brask', author: 'Edda Marsh', publishedOn: '2031-03-05' },
  ],
  [
    'Home > World > Sea\n\nGuards fire on ferry off Brask\n\nEdda Marsh\n\n5 March 2031, 10:21 CET\n\n',
    { title: 'Guards fire on ferry off Brask', author: 'Edda Marsh', publishedOn: '2031-03-05' },
  ],
  [
    'EXCLUSIVE\n\nGuards fire on ferry off Brask\n\nBy Edda Marsh, Diplomatic Editor\n\nThe Coast Herald\n\n5 March 2031\n\n',
    { title: 'Guards fire on ferry off Brask', author: 'Edda Marsh', publishedOn: '2031-03-05' },
  ],
  [
    '# Guards fire on ferry off Brask\n\n*By Edda Marsh, Tamar | 5 March 2031*\n\n',
    { title: 'Guards fire on ferry off Brask', author: 'Edda Marsh', publishedOn: '2031-03-05' },
  ],
  [
    'Guards fire on ferry off Brask\n\nTAMAR, Thursday, March 5, 2031 (Coast Press) — ',
    {
      title: 'Guards fire on ferry off Brask',
      author: null,
      source: 'Coast Press',
      publishedOn: '2031-03-05',
      dateline: 'TAMAR',
    },
  ],
  [
    'Tamar, 5 March 2031 (CPN)\n\nGuards fire on ferry off Brask\n\nFrom our correspondent\n\n',
    { title: 'Guards fire on ferry off Brask', author: null, publishedOn: '2031-03-05' },
  ],
  [
    'Guards fire on ferry off Brask\nBy EDDA MARSH, Coast Press\nYesterday at 4:12 p.m. March 5, 2031\n\nTAMAR, Lorvia (CP) — ',
    {
      title: 'Guards fire on ferry off Brask',
      author: 'Edda Marsh',
      publishedOn: '2031-03-05',
      dateline: 'TAMAR, Lorvia',
    },
  ],
  [
    'Guards fire on ferry off Brask\n\nWords by Edda Marsh. Photographs by Ole Brandt.\n\nDate: 2031-03-05\n\n',
    { title: 'Guards fire on ferry off Brask', author: 'Edda Marsh', publishedOn: '2031-03-05' },
  ],
  [
    'Guards fire on ferry off Brask\n\nPublished 10:15, Thursday 5th March 2031 | Last updated 2 hours ago | 3 min read\n\nBy Edda Marsh, in Brask\n\n',
    { title: 'Guards fire on ferry off Brask', author: 'Edda Marsh', publishedOn: '2031-03-05' },
  ],
  [
    'By Edda Marsh | Coast Daily\n\nMarch 5, 2031\n\nGuards fire on ferry off Brask\n\n',
    { title: 'Guards fire on ferry off Brask', author: 'Edda Marsh', source: 'Coast Daily', publishedOn: '2031-03-05' },
  ],
  [
    'Guards fire on ferry off Brask\n\nBy EDDA MARSH, Coast Newsroom\nWed., March 5, 2031 | 6:02 p.m. | timer 4 min. read\n\nTAMAR — ',
    { title: 'Guards fire on ferry off Brask', author: 'Edda Marsh', publishedOn: '2031-03-05', dateline: 'TAMAR' },
  ],
];

it.each(MASTHEADS)('reads %j', (masthead, expected) => {
  const file = masthead.startsWith('# ') ? 'report.md' : 'report.txt';
  const article = readArticle({ file, content: masthead + REPORT });
  const { dateline, ...frame } = expected;
  expect(article).toMatchObject({ ...frame, ...(dateline === undefined ? {} : { dateline: { text: dateline } }) });
  const firstOfReport = article.sentences.find(({ role }) => role === 'body');
  expect(article.text.slice(firstOfReport?.start)).toMatch(/^Lorvian guards fired on a ferry/u);
});

/** Further layouts with this headline, day and author, and where the dateline stands. */
const HEADLINE = 'Guards fire on ferry off Brask as ministers meet';
const LAYOUTS: readonly (readonly [masthead: string, dateline?: string | undefined, author?: null])[] = [
  [`${HEADLINE}\n\nReuters\n\nMarch 5, 2031\n\nMarch 5 (Reuters) - `, undefined, null],
  [`${HEADLINE}\n\nShare\n\nEdda Marsh\nAfrica correspondent\n\nReporting from Tamar\n\n5 March 2031\n\n`],
  [`${HEADLINE}\n\n5 March 2031, 14:02 GMT\n\nBy Edda Marsh & Ole Brandt\nCoast News, Tamar\n\n`],
  [`Lorvia\n\n${HEADLINE}\n\nEdda Marsh in Tamar and agencies\n\nThu 5 Mar 2031 12.31 GMT\n\n`, 'Tamar'],
  [`${HEADLINE}\n\nAgence France-Presse in Tamar\nThu 5 Mar 2031 12.31 GMT\n\n`, undefined, null],
  [
    `${HEADLINE}\n\nNavy denies an order.\n\nThe port of Brask [File: Ole Brandt/Coast]\n\nBy Edda Marsh and News Agencies\n\nPublished On 5 Mar 2031\n\n`,
  ],
  [
    `Politics\nLorvia\n\n${HEADLINE}\n\nEdda Marsh with AP, AFP\n\nMarch 5, 2031\n\nThe navy has denied giving an order.\n\nhttps://coast.example/p/4\n\n`,
  ],
  [`Africa\n\n${HEADLINE}\n\nMarch 05, 2031 6:14 PM\n\nEdda Marsh\n\nTAMAR, LORVIA —\n\n`, 'TAMAR, LORVIA'],
  [`${HEADLINE}\n\nCOAST NEWS - Mar 5, 2031 - 19:32 | World, All\n\n`, undefined, null],
  [`5 Mar, 19:02\n\n${HEADLINE}\n\nTAMAR, March 5, 2031. /CNA/. `, 'TAMAR', null],
  [`${HEADLINE}\n\n5 March 2031 Peace and Security\n\nTamar, Mar 5 (CNA) `, 'Tamar', null],
  [`The Coast Sentinel\nThursday, March 5, 2031\n\n${HEADLINE}\n\nBy Edda Marsh\n\n`],
  [`${HEADLINE}\n\nEdda Marsh Published March 5, 2031 Updated March 5, 2031 08:12am\n\nTAMAR: `, 'TAMAR'],
  [`${HEADLINE}\n\nEDDA MARSH\nMarch 05, 2031 15:10\n\nTAMAR: `, 'TAMAR'],
  [`${HEADLINE}\n\nBy Africa correspondent Edda Marsh\nPosted Thu 5 Mar 2031 at 8:12am\n\n`],
  [`${HEADLINE}\n\n8:12 pm on 5 March 2031\n\nEdda Marsh, CNZ Pacific Journalist\n\n`],
  [
    `${HEADLINE}\n\nThe port of Brask. Photograph: Ole Brandt/Coast\n\nEdda Marsh in Tamar\n\nThu Mar 05 2031 - 18:12\n\n`,
    'Tamar',
  ],
  [`${HEADLINE}\n\nMARCH 5, 2031 5:12 PM ET\n\nHEARD ON ALL THINGS CONSIDERED\n\nEdda Marsh\n\n`],
  [`${HEADLINE}\n\nBy EDDA MARSH on March 05, 2031 at 2:12 PM\n\n(Coast) -- `],
  [
    `05.03.2031 19:02\n${HEADLINE}\nEdda Marsh, dpa\n\nTAMAR, Lorvia, Thursday March 5, 2031 (dpa) -- `,
    'TAMAR, Lorvia',
  ],
  [`${HEADLINE}\n\nThis content was published on\nMarch 5, 2031 - 19:12\n\n3 minutes\n\nEdda Marsh, Tamar\n\n`],
  [`${HEADLINE}\n\nFrom Edda Marsh in Tamar\n\nTamar, March 5, 2031\n\n`, 'Tamar'],
  [`COAST NEWS AGENCY\n${HEADLINE}\nTamar | March 5, 2031 | By Edda Marsh\n\n`],
  [
    `${HEADLINE}\n\nThe navy denied it.\n\nThe port of Brask. Ole Brandt / Coast Photos\n\nReporter: Edda Marsh\nDate: 5 March 2031\n\n`,
  ],
];

it.each(LAYOUTS)('reads title, day, author and dateline of %j', (masthead, dateline, author) => {
  const article = readArticle({ file: 'report.txt', content: masthead + REPORT });
  expect(article).toMatchObject({ title: HEADLINE, publishedOn: '2031-03-05', publishedOnBasis: 'METADATA' });
  expect(article.author).toBe(author === null ? null : 'Edda Marsh');
  expect(article.dateline?.text).toBe(dateline);
  const firstOfReport = article.sentences.find(({ role }) => role === 'body');
  expect(article.text.slice(firstOfReport?.start)).toMatch(/^Lorvian guards fired on a ferry/u);
});

it('takes the byline that a page calls so, and the headline without the name of the site', () => {
  const content = `<html><head><meta property="og:title" content="${HEADLINE} | Coast Herald"><meta property="og:site_name" content="Coast Herald"></head>
    <body><article><h1>${HEADLINE}</h1><div class="byline">By <a href="/e">Edda Marsh</a> in Tamar</div><p>${REPORT}</p></article></body></html>`;
  expect(readArticle({ file: 'report.html', content })).toMatchObject({ title: HEADLINE, author: 'Edda Marsh' });
});

it('takes the day of a dateline for the day of the news, in the year after the last that the report writes out', () => {
  const content =
    'Guards fire on ferry off Brask\n\nTAMAR, 5 March (Coast Press) - Guards fired on a ferry on Wednesday.\n\n' +
    'The line was opened in May 2029, and a treaty was signed on June 4, 2030.\n';
  expect(readArticle({ file: 'report.txt', content })).toMatchObject({
    publishedOn: '2031-03-05',
    publishedOnBasis: 'INFERRED',
  });
});

it('keeps a byline out of the paragraph above it, also where other lines of the file are wrapped', () => {
  const content =
    'Guards fire on ferry off Brask\n\n(ATTN: UPDATES with reaction of the navy in Tamar)\nBy Edda Marsh\n\n' +
    'Guards fired on a ferry on Wednesday and hurt two of its sailors, said\nthe navy of the island republic.\n\n(END)\n';
  const article = readArticle({ file: 'report.txt', content });
  expect(article.author).toBe('Edda Marsh');
  expect(article.sentences.filter(({ role }) => role === 'body')).toHaveLength(1);
});
