// Heads of English-language papers, agencies and sites: each form of byline, day line and dateline in each layout. All names are invented.
import { expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';

const HEADLINE = 'Guards fire on ferry off Brask as ministers meet';
const STANDFIRST = 'Navy denies order; two sailors hurt';
const REPORT =
  'Lorvian guards fired on a ferry near the port of Brask on Wednesday, the navy said, and two sailors were hurt.\n\n' +
  'The ferry had left Brask at dawn, its owner told reporters. Nobody in Tamar knows why the guards fired, he said.\n';
const DAY = '2031-03-05';
const A = 'Edda Marsh';

interface Head {
  readonly author?: string | null;
  readonly source?: string | null;
  readonly dateline?: string | null;
  readonly publishedOn?: string | null;
}

/** What is read otherwise than expected, in words; also a title or a beginning of the report that is not the report's. */
function misread(content: string, expected: Head, file = 'report.txt'): string[] {
  const article = readArticle({ file, content });
  const body = article.text.slice(article.sentences.find(({ role }) => role === 'body')?.start);
  const found = { ...article, dateline: article.dateline?.text ?? null, begins: body.slice(0, 20) };
  const wanted = { title: HEADLINE, begins: 'Lorvian guards fired', ...expected };
  return Object.entries(wanted).flatMap(([name, value]) =>
    found[name as keyof typeof found] === value
      ? []
      : [`${JSON.stringify(content.slice(0, 150))} ${name}: ${String(found[name as keyof typeof found])} for ${value}`],
  );
}

const BYLINES: readonly (readonly [line: string, author: string | null])[] = [
  ['By our South-East Asia correspondent Edda Marsh', A],
  ['By our correspondent in Tamar, Edda Marsh', A],
  ['By our correspondent Edda Marsh in Tamar', A],
  ['By our diplomatic editor, Edda Marsh', A],
  ['By our own correspondent', null],
  ['By a staff reporter', null],
  ['By staff writers', null],
  ['By Our Foreign Staff', null],
  ['By our Tamar bureau', null],
  ['By the Editorial Board', null],
  ['By agencies', null],
  ['By wire services', null],
  ['Staff and agencies', null],
  ['Staff and agencies in Tamar', null],
  ['Agencies', null],
  ['By Coast News Agency', null],
  ['Edda Marsh, diplomatic editor', A],
  ['Edda Marsh, diplomatic editor, in Tamar', A],
  ['Edda Marsh | Diplomatic Editor', A],
  ['Edda Marsh • Diplomatic Editor', A],
  ['Edda Marsh - Diplomatic Editor', A],
  ['Edda Marsh — Diplomatic Editor', A],
  ['EDDA MARSH Diplomatic Editor', A],
  ['Edda Marsh and Ole Brandt, diplomatic correspondents', A],
  ['Edda Marsh & Ole Brandt', A],
  ['Edda Marsh, Ole Brandt & Ina Holt', A],
  ['Edda Marsh, Ole Brandt and Ina Holt', A],
  ['By Edda Marsh & Ole Brandt', A],
  ['By Edda Marsh, Ole Brandt, and Ina Holt', A],
  ['By Edda Marsh and Ole Brandt in Tamar', A],
  ['By Edda Marsh in Tamar and Ole Brandt in Brask', A],
  ['Edda Marsh in Tamar, Ole Brandt in Brask', A],
  ['By Edda Marsh (Tamar)', A],
  ['By Edda Marsh/Tamar', A],
  ['By Edda Marsh / Tamar', A],
  ['By Edda Marsh – Tamar', A],
  ['BY EDDA MARSH', A],
  ['BY EDDA MARSH AND OLE BRANDT', A],
  ['BY EDDA MARSH | TAMAR', A],
  ['By EDDA MARSH Associated Press', A],
  ['By Edda Marsh, Associated Press', A],
  ['By Edda Marsh of the Coast Herald', A],
  ['By Edda Marsh for the Coast Herald', A],
  ['By Edda Marsh, The Coast Herald', A],
  ['By Edda Marsh, Special to The Coast Herald', A],
  ['By Edda Marsh, CNN', A],
  ['By Edda Marsh, Ole Brandt and Ina Holt, CNN', A],
  ['Edda Marsh, CNN', A],
  ['Edda Marsh for Coast News', A],
  ['Story by Edda Marsh', A],
  ['Story by Edda Marsh, CNN', A],
  ['Written by Edda Marsh', A],
  ['Reported by Edda Marsh', A],
  ['Report by Edda Marsh in Tamar', A],
  ['Reporting by Edda Marsh', A],
  ['Analysis by Edda Marsh', A],
  ['Opinion by Edda Marsh', A],
  ['Exclusive by Edda Marsh', A],
  ['Interview by Edda Marsh', A],
  ['Words: Edda Marsh', A],
  ['Text: Edda Marsh', A],
  ['Author: Edda Marsh', A],
  ['Byline: Edda Marsh', A],
  ['Reporter: Edda Marsh', A],
  ['Writer: Edda Marsh', A],
  ['Correspondent: Edda Marsh', A],
  ['From Edda Marsh in Tamar', A],
  ['From Edda Marsh, Tamar', A],
  ['From our correspondent in Tamar', null],
  ['From our own correspondent, Edda Marsh', A],
  ['From our Africa correspondent', null],
  ['By Dr Edda Marsh', A],
  ['By Dr. Edda Marsh', A],
  ['By Edda M. Marsh', 'Edda M. Marsh'],
  ['By E. M. Marsh', 'E. M. Marsh'],
  ['By E.M. Marsh', 'E.M. Marsh'],
  ['By Edda van der Marsh', 'Edda van der Marsh'],
  ["By Edda O'Marsh-Holm", "Edda O'Marsh-Holm"],
  ['By Edda Marsh Jr.', 'Edda Marsh Jr'],
  ['By Edda Marsh, chief political correspondent', A],
  ['By Edda Marsh, Chief Political Correspondent, in Tamar', A],
  ['By chief political correspondent Edda Marsh', A],
  ['By Chief Political Correspondent Edda Marsh and Ole Brandt', A],
  ['By Political Editor Edda Marsh', A],
  ['By senior defence reporter Edda Marsh in Tamar', A],
  ['Political Correspondent Edda Marsh', A],
  ['Edda Marsh\nDiplomatic editor', A],
  ['Edda Marsh\nDiplomatic editor\n@eddamarsh', A],
  ['By Edda Marsh\n@eddamarsh', A],
  ['By Edda Marsh @eddamarsh', A],
  ['By Edda Marsh (@eddamarsh)', A],
  ['By Edda Marsh | edda.marsh@coast.example', A],
  ['By Edda Marsh edda.marsh@coast.example', A],
  ['By Edda Marsh\nedda.marsh@coast.example', A],
  ['By Edda Marsh\nCoast Herald Staff Writer', A],
  ['By EDDA MARSH\nAssociated Press Writer', A],
  ['By Edda Marsh\nSTAFF WRITER', A],
  ['By Edda Marsh\nStaff Writer', A],
  ['By Edda Marsh\nPublished by Coast News', A],
  ['By Edda Marsh, with reporting by Ole Brandt', A],
  ['By Edda Marsh with AFP', A],
  ['By Edda Marsh with agencies', A],
  ['Edda Marsh and AFP', A],
  ['Edda Marsh/AFP', A],
  ['By Edda Marsh/Coast News', A],
  ['Edda Marsh, Tamar', A],
  ['Edda Marsh | Tamar', A],
  ['Edda Marsh reports from Tamar', A],
  ['Edda Marsh reports', A],
  ['AFP', null],
  ['AFP, Tamar', null],
  ['Reuters, Tamar', null],
  ['Associated Press', null],
  ['Coast News Agency', null],
  ['AGENCE COAST INFO | WEST AFRICA DESK', null],
  ['COAST WIRE | PACIFIC DESK', null],
  ['Coast Wire | Pacific Desk', null],
  ['COAST NEWS AGENCY - FOREIGN SERVICE', null],
  ['THE COAST HERALD / WORLD', null],
];

const C = 'The Coast Courier';
const DAY_LINES: readonly (readonly [line: string, author: string | null, source: string | null])[] = [
  ['The Coast Courier, 5 March 2031', null, C],
  ['The Coast Courier, March 5, 2031', null, C],
  ['The Coast Courier, Thursday 5 March 2031', null, C],
  ['The Coast Courier, Thursday, March 5, 2031', null, C],
  ['The Coast Courier (5 March 2031)', null, C],
  ['The Coast Courier – 5 March 2031', null, C],
  ['The Coast Courier | 5 March 2031', null, C],
  ['The Coast Courier · 5 March 2031', null, C],
  ['The Coast Courier: 5 March 2031', null, C],
  ['The Coast Courier / 5 March 2031', null, C],
  ['The Coast Courier 5 March 2031', null, C],
  ['THE COAST COURIER, 5 MARCH 2031', null, C],
  ['5 March 2031, The Coast Courier', null, C],
  ['5 March 2031 | The Coast Courier', null, C],
  ['March 5, 2031 | The Coast Courier', null, C],
  ['March 5, 2031 — The Coast Courier', null, C],
  ['Published in The Coast Courier, 5 March 2031', null, C],
  ['Published in The Coast Courier on 5 March 2031', null, C],
  ['Published by The Coast Courier on 5 March 2031', null, C],
  ['From The Coast Courier, 5 March 2031', null, C],
  ['First published in The Coast Courier on March 5, 2031', null, C],
  ['Source: The Coast Courier, 5 March 2031', null, C],
  ['The Coast Courier | World | 5 March 2031', null, C],
  ['The Coast Courier\n5 March 2031', null, C],
  ['Coast Courier/Agencies · Thu, 5 March 2031', null, 'Coast Courier'],
  ['Edda Marsh · The Coast Courier · 5 March 2031', A, C],
  ['Edda Marsh | The Coast Courier | 5 March 2031', A, C],
  ['Edda Marsh, The Coast Courier, 5 March 2031', A, C],
  ['Edda Marsh, diplomatic editor · The Coast Courier · 5 March 2031', A, C],
  ['Edda Marsh, diplomatic editor | The Coast Courier | 5 March 2031', A, C],
  ['Edda Marsh, diplomatic editor · 5 March 2031', A, null],
  ['Edda Marsh, Diplomatic Editor | 5 March 2031', A, null],
  ['Edda Marsh & Ole Brandt · 5 March 2031', A, null],
  ['Edda Marsh & Ole Brandt | The Coast Courier | 5 March 2031', A, C],
  ['By Edda Marsh & Ole Brandt | The Coast Courier | 5 March 2031', A, C],
  ['By Edda Marsh | The Coast Courier | 5 March 2031', A, C],
  ['By Edda Marsh · The Coast Courier · 5 March 2031', A, C],
  ['By Edda Marsh — The Coast Courier — 5 March 2031', A, C],
  ['By Edda Marsh, The Coast Courier, 5 March 2031', A, C],
  ['By Edda Marsh, The Coast Courier · 5 March 2031', A, C],
  ['By Edda Marsh for The Coast Courier · 5 March 2031', A, C],
  ['By Edda Marsh, 5 March 2031', A, null],
  ['By Edda Marsh, March 5, 2031', A, null],
  ['By Edda Marsh on March 5, 2031', A, null],
  ['By Edda Marsh - 5 March 2031', A, null],
  ['By Edda Marsh in Tamar, 5 March 2031', A, null],
  ['By Edda Marsh in Tamar | 5 March 2031', A, null],
  ['By Edda Marsh, diplomatic correspondent | 5 March 2031', A, null],
  ['By Edda Marsh, diplomatic correspondent, 5 March 2031', A, null],
  ['By Edda Marsh, Tamar, 5 March 2031', A, null],
  ['By Edda Marsh and Ole Brandt, 5 March 2031', A, null],
  ['By Edda Marsh, Ole Brandt and Ina Holt | March 5, 2031', A, null],
  ['Edda Marsh in Tamar | 5 March 2031', A, null],
  ['Edda Marsh in Tamar, 5 March 2031', A, null],
  ['Edda Marsh, 5 March 2031', A, null],
  ['Edda Marsh (5 March 2031)', A, null],
  ['Edda Marsh – 5 March 2031', A, null],
  ['5 March 2031 | By Edda Marsh', A, null],
  ['5 March 2031 · Edda Marsh', A, null],
  ['5 March 2031 - Edda Marsh, The Coast Courier', A, C],
  ['5 March 2031, by Edda Marsh', A, null],
  ['March 5, 2031 by Edda Marsh', A, null],
  ['Published 5 March 2031 by Edda Marsh', A, null],
  ['Posted on March 5, 2031 by Edda Marsh', A, null],
  ['Posted by Edda Marsh on March 5, 2031', A, null],
  ['Published: 5 March 2031 | Author: Edda Marsh', A, null],
  ['Thu, Mar 5, 2031, 6:12 PM', null, null],
  ['Thu 5 March 2031 at 18:12 UTC', null, null],
  ['Thursday 5th March, 2031', null, null],
  ['5th of March 2031', null, null],
  ['March 5th, 2031', null, null],
  ['2031-03-05', null, null],
  ['2031-03-05 18:12 (GMT+8)', null, null],
  ['2031-03-05T18:12:00Z', null, null],
  ['5.3.2031', null, null],
  ['05.03.2031, 18:12', null, null],
  ['03/05/2031', null, null],
  ['5-Mar-2031', null, null],
  ['2031/03/05', null, null],
  ['2031.03.05', null, null],
  ['Mar. 5, 2031 / 6:12 PM EST', null, null],
  ['Mar. 5, 2031 at 6:12 pm', null, null],
  ['18:12 GMT, 5 March 2031', null, null],
  ['Updated 18:12, 5-Mar-2031', null, null],
  ['Published: March 5, 2031 6:12pm Updated: March 6, 2031 7:12am', null, null],
  ['Last modified on Thu 5 Mar 2031 18.12 GMT', null, null],
  ['Created: March 5, 2031', null, null],
  ['Date: March 5, 2031', null, null],
  ['Dated: 5 March 2031', null, null],
  ['Issue of 5 March 2031', null, null],
  ['Vol. 12, No. 44 — 5 March 2031', null, null],
  ['No. 4411, Thursday, March 5, 2031', null, null],
  ['Tamar, Thursday, March 5, 2031', null, null],
  ['Tamar, 5 March 2031', null, null],
  ['5 March 2031 • 6 min read', null, null],
  ['5 March 2031 — World', null, null],
  ['World · 5 March 2031', null, null],
  ['WORLD | MARCH 5, 2031', null, null],
  ['World / Pacific, 5 March 2031', null, null],
  ['Reuters, March 5, 2031', null, 'Reuters'],
  ['AFP · 5 March 2031', null, 'Agence France-Presse'],
];

const DATELINES: readonly (readonly [head: string, place: string, source: string | null, day: string | null])[] = [
  ['TAMAR, Lorvia, March 5, 2031 (CPN) — ', 'TAMAR, Lorvia', 'CPN', DAY],
  ['TAMAR (CPN) — ', 'TAMAR', 'CPN', null],
  ['TAMAR, March 5 (CPN) -- ', 'TAMAR', 'CPN', null],
  ['TAMAR, 5 March 2031 (CPN) - ', 'TAMAR', 'CPN', DAY],
  ['TAMAR/BRASK, March 5, 2031 (CPN) - ', 'TAMAR/BRASK', 'CPN', DAY],
  ['TAMAR and BRASK — ', 'TAMAR and BRASK', null, null],
  ['TAMAR, Lorvia: ', 'TAMAR, Lorvia', null, null],
  ['Tamar, Lorvia – ', 'Tamar, Lorvia', null, null],
  ['Tamar — ', 'Tamar', null, null],
  ['Tamar: ', 'Tamar', null, null],
  ['Tamar – ', 'Tamar', null, null],
  ['TAMAR. ', 'TAMAR', null, null],
  ['TAMAR | ', 'TAMAR', null, null],
  ['[TAMAR] ', 'TAMAR', null, null],
  ['TAMAR, Mar. 5, 2031 /CPN/ — ', 'TAMAR', 'CPN', DAY],
  ['Tamar, Mar 5, 2031 (CPN): ', 'Tamar', 'CPN', DAY],
  ['TAMAR (Coast News Network) — ', 'TAMAR', 'Coast News Network', null],
  ['TAMAR, Lorvia (Coast News) – ', 'TAMAR, Lorvia', 'Coast News', null],
  ['TAMAR, Thursday (CPN) — ', 'TAMAR', 'CPN', null],
  ['TAMAR, Thursday, March 5 (CPN) — ', 'TAMAR', 'CPN', null],
  ['TAMAR, Thursday 5 March 2031 — ', 'TAMAR', null, DAY],
  ['PORT TAMAR, Lorvia, 5 March 2031 — ', 'PORT TAMAR, Lorvia', null, DAY],
  ['UNITED NATIONS, New York — ', 'UNITED NATIONS, New York', null, null],
  ['UNITED NATIONS, March 5, 2031 — ', 'UNITED NATIONS', null, DAY],
  ['By Edda Marsh in Tamar\n\nTAMAR — ', 'TAMAR', null, null],
  ['TAMAR, 2031-03-05 (CPN) — ', 'TAMAR', 'CPN', DAY],
  ['TAMAR 5 March 2031 — ', 'TAMAR', null, DAY],
  ['TAMAR (5 March 2031) — ', 'TAMAR', null, DAY],
  ['TAMAR, March 5, 2031 — ', 'TAMAR', null, DAY],
  ['ST. BRASK, Lorvia — ', 'ST. BRASK, Lorvia', null, null],
  ['ABOARD THE FERRY TAMAR — ', 'ABOARD THE FERRY TAMAR', null, null],
  ['NEAR BRASK, Lorvia — ', 'NEAR BRASK, Lorvia', null, null],
  ['TAMAR ― ', 'TAMAR', null, null],
  ['TAMAR, Lorvia (CPN) ', 'TAMAR, Lorvia', 'CPN', null],
];

it('reads the author of every form of byline, in every layout', () => {
  const wrong = BYLINES.flatMap(([line, author]) => [
    ...misread(`${HEADLINE}\n\n${line}\n\n5 March 2031\n\n${REPORT}`, { author, publishedOn: DAY }),
    ...misread(`${HEADLINE}\n${line}\n5 March 2031\n\n${REPORT}`, { author, publishedOn: DAY }),
    ...misread(`${HEADLINE}\n\n${STANDFIRST}\n\n${line}\n\nThu 5 Mar 2031 18.40 GMT\n\n${REPORT}`, {
      author,
      publishedOn: DAY,
    }),
    ...misread(`${HEADLINE}\n\n${line}\n\nTAMAR, March 5, 2031 (CPN) — ${REPORT}`, {
      author,
      publishedOn: DAY,
      dateline: 'TAMAR',
    }),
  ]);
  expect(wrong).toEqual([]);
});

it('reads author, house and day of every form of line, above and below the headline, in text and Markdown', () => {
  const wrong = DAY_LINES.flatMap(([line, author, source]) => {
    const head = { author, source, publishedOn: DAY };
    return [
      ...misread(`${HEADLINE}\n\n${line}\n\n${REPORT}`, head),
      ...misread(`${line}\n\n${HEADLINE}\n\n${REPORT}`, head),
      ...misread(`${HEADLINE}\n\n${STANDFIRST}\n\n${line}\n\nTAMAR — ${REPORT}`, { ...head, dateline: 'TAMAR' }),
      ...misread(
        `# ${HEADLINE}\n\n*${STANDFIRST}*\n\n*${line}*\n\n**TAMAR** — ${REPORT}`,
        { ...head, dateline: 'TAMAR' },
        'report.md',
      ),
    ];
  });
  expect(wrong).toEqual([]);
});

it('reads place, agency and day of every form of dateline, with and without a byline', () => {
  const wrong = DATELINES.flatMap(([dateline, place, source, publishedOn]) => [
    ...misread(`${HEADLINE}\n\n${dateline}${REPORT}`, { dateline: place, source, publishedOn }),
    ...misread(`${HEADLINE}\n\nBy Edda Marsh and Ole Brandt\n\n${dateline}${REPORT}`, {
      author: A,
      dateline: place,
      source,
      publishedOn,
    }),
  ]);
  expect(wrong).toEqual([]);
});

it('reads past the slug, version and page of a wire report or a paper, and takes the town of the byline for the dateline', () => {
  const head = { author: A, publishedOn: DAY, dateline: 'Tamar' };
  const line = 'By Edda Marsh in Tamar';
  expect([
    ...misread(
      `BC-LV--Lorvia-Ferry, 4th Ld-Writethru\nEds: UPDATES with reaction\nMarch 5, 2031\n\n${HEADLINE}\n\n${line}\n\n${REPORT}`,
      head,
    ),
    ...misread(`UPDATE 2-${HEADLINE}\n\n(Adds reaction, analyst)\n\n${line}\n\n5 March 2031\n\n${REPORT}`, head),
    ...misread(
      `THE COAST COURIER\nThursday, March 5, 2031 | World, page 9\n\n${HEADLINE}\n\nBy Edda Marsh, Tamar\n\n${REPORT}`,
      head,
    ),
  ]).toEqual([]);
});

const AUTHOR_FIELDS: readonly (readonly [field: string, author: string | null])[] = [
  ['Edda Marsh', A],
  ['By Edda Marsh', A],
  ['BY EDDA MARSH', A],
  ['Edda Marsh and Ole Brandt', A],
  ['Edda Marsh & Ole Brandt', A],
  ['Edda Marsh, Ole Brandt', A],
  ['Edda Marsh; Ole Brandt', A],
  ['Edda Marsh, Diplomatic Editor', A],
  ['Edda Marsh in Tamar', A],
  ['Edda Marsh | Coast Daily', A],
  ['Edda Marsh (Coast Daily)', A],
  ['Edda Marsh edda@coast.example', A],
  ['Dr Edda Marsh', A],
  ['Edda Marsh for Coast Daily', A],
  ['Edda Marsh - Diplomatic Editor', A],
  ['Edda Marsh/AFP', A],
  ['edda.marsh@coast.example (Edda Marsh)', A],
  ['Coast Daily', null],
  ['Reuters Staff', null],
  ['AFP', null],
  ['Coast Daily Staff', null],
  ['Staff Writer', null],
  ['Agencies', null],
  ['admin', null],
  ['Editorial Team', null],
  ['https://coast.example/e', null],
  ['@coastdaily', null],
];

it('takes for an author only a person, whatever a field for authors holds', () => {
  const wrong = AUTHOR_FIELDS.flatMap(([field, author]) => [
    ...misread(
      `<html><head><meta name="author" content="${field.replace('&', '&amp;')}"><meta name="date" content="${DAY}"></head><body><article><h1>${HEADLINE}</h1><p>${REPORT}</p></article></body></html>`,
      { author, publishedOn: DAY },
      'report.html',
    ),
    ...misread(
      `---\ntitle: ${HEADLINE}\nAuthor: "${field}"\npublished_date: ${DAY}\n---\n\n${REPORT}`,
      { author, publishedOn: DAY },
      'report.md',
    ),
  ]);
  expect(wrong).toEqual([]);
});

const LINKED_AUTHORS: readonly (readonly [items: object, author: string | null])[] = [
  [{ '@type': 'NewsArticle', author: [{ '@type': 'Person', name: A }, { name: 'Ole Brandt' }] }, A],
  [{ '@type': ['NewsArticle', 'Article'], author: [A, 'Ole Brandt'] }, A],
  [{ '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'Coast Daily' } }, null],
  [
    {
      '@type': 'NewsArticle',
      author: [
        { '@type': 'Organization', name: 'Coast Daily' },
        { '@type': 'Person', name: A },
      ],
    },
    A,
  ],
  [
    {
      '@graph': [
        { '@type': 'NewsArticle', author: { '@id': '#e' } },
        { '@type': 'Person', '@id': '#e', name: A },
      ],
    },
    A,
  ],
];

it('takes the first person among the authors of linked data', () => {
  const wrong = LINKED_AUTHORS.flatMap(([items, author]) =>
    misread(
      `<html><head><script type="application/ld+json">${JSON.stringify(items)}</script></head><body><article><h1>${HEADLINE}</h1><p>${REPORT}</p></article></body></html>`,
      { author },
      'report.html',
    ),
  );
  expect(wrong).toEqual([]);
});
