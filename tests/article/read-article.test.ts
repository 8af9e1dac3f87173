// Reading: what an article's text and frame become, format by format. All texts are invented.
import { describe, expect, it } from 'vitest';
import type { Article, SentenceRole } from '../../src/article/article.ts';
import { ArticleError } from '../../src/article/errors.ts';
import { type ReadOptions, readArticle } from '../../src/article/read-article.ts';

const read = (content: string, file = 'report.txt', options: ReadOptions = {}): Article =>
  readArticle({ file, content }, options);
const sentences = ({ text, sentences }: Article, role?: SentenceRole): string[] =>
  sentences.filter((sentence) => !role || sentence.role === role).map(({ start, end }) => text.slice(start, end));

const WIRE = `Sign in
A Lorvian guard looks over the harbor.

A Lorvian guard looks over the harbor of Old Tamar, Feb. 11, 2019. (Lorvian State News)

OLD TAMAR, Lorvia — Lorvian ships are leaving the strait, the navy chief told deputies Thursday.

A May 14 report in the Tamar Post said two ships left the previous day.

The U.S. Navy declined to comment. “We wait,” Adm. J. R. Holm said. “Nobody knows.”

Edda Marsh is based in Lorvia and reports on shipping.

Sign up for news from Coast and Harbor and other sources.
`;

describe('plain text', () => {
  it('keeps the file as it is and cuts it into sentences with roles', () => {
    const article = read(`\ufeff${WIRE.replaceAll('\n', '\r\n')}`);
    expect(article.text.startsWith('\ufeffSign in\r\n')).toBe(true);
    expect(sentences(article, 'dateline')).toEqual(['OLD TAMAR, Lorvia —']);
    expect(sentences(article, 'body')).toEqual([
      'Lorvian ships are leaving the strait, the navy chief told deputies Thursday.',
      'A May 14 report in the Tamar Post said two ships left the previous day.',
      'The U.S. Navy declined to comment.',
      '“We wait,” Adm. J. R. Holm said.',
    ]);
    expect(sentences(article, 'quote-only')).toEqual(['“Nobody knows.”']);
  });

  it('takes no caption for a headline, and author and source from the furniture', () => {
    const article = read(WIRE);
    expect(article).toMatchObject({
      title: null,
      author: 'Edda Marsh',
      source: 'Coast and Harbor',
      dateline: { text: 'OLD TAMAR, Lorvia' },
    });
    expect(sentences(article, 'caption')[0]).toBe('A Lorvian guard looks over the harbor.');
  });

  it('infers the day from a weekday, a day without a year and a dated caption', () => {
    expect(read(WIRE)).toMatchObject({ publishedOn: '2019-05-16', publishedOnBasis: 'INFERRED' });
    expect(read(WIRE, 'x.txt', { published: '2019-05-17' })).toMatchObject({
      publishedOn: '2019-05-17',
      publishedOnBasis: 'GIVEN',
    });
    expect(read('The council of the city met and went home again.')).toMatchObject({
      publishedOn: null,
      publishedOnBasis: 'UNKNOWN',
    });
  });

  it('takes the days that the lead names, and the story returns to, for the news; later months are of the year before', () => {
    const report =
      'TAMAR, Lorvia — The harbor was closed, the mayor told guards Tuesday.\n\nAn April 4 report that a boat sank was true, she said. ' +
      'Two guards saw the April 3 accident.\n\nThe harbor had been closed from June 29, 2031, and July 2. It was closed again July 9.\n';
    expect(read(report)).toMatchObject({ publishedOn: '2032-04-06', publishedOnBasis: 'INFERRED' });
  });

  it('takes the day of a photo of the news, where caption and report name one weekday', () => {
    const report =
      'Edda Marsh speaks in Tamar, Wednesday, June 25, 2031. (Coast Daily/Ole Brandt)\n\nTAMAR — Deputies on Wednesday defeated a bill that would have closed the harbor.\n';
    expect(read(report)).toMatchObject({ publishedOn: '2031-06-25', publishedOnBasis: 'INFERRED' });
  });

  it('takes the day that the lead names in full, with its weekday', () => {
    const report =
      'TAMAR, Lorvia — Guards closed the harbor on June 20, the mayor told deputies on Wednesday, 25 June 2031.\n\nNobody was hurt on June 20.\n';
    expect(read(report)).toMatchObject({ publishedOn: '2031-06-25', publishedOnBasis: 'INFERRED' });
  });

  it.each([
    ['Harbor closes\n\nIssued on: 15/09/2025 - 16:47\n\nThe harbor closed.\n', '2025-09-15', null, null],
    [
      'Harbor closes\n\nBy EDDA MARSH\nBRASK HARBOUR NEWS • March 5, 2031\n\nThe harbor closed on Thursday.\n',
      '2031-03-05',
      'Edda Marsh',
      'Brask Harbour News',
    ],
  ])('reads the line that gives day, house and author: %j', (text, publishedOn, author, source) => {
    expect(read(text)).toMatchObject({ publishedOn, author, source });
  });

  it('reads a dateline with its country in parentheses', () => {
    const article = read('Brask (Lorvia) (AFP) – The harbor closed on Monday.\n');
    expect(article).toMatchObject({ dateline: { text: 'Brask' }, source: 'Agence France-Presse' });
  });

  it('reads headline, byline and the line that says when it appeared', () => {
    const article = read(
      'Harbor talks end without a deal\n\nBy Edda Marsh and Ole Brandt\nPublished: Thursday, 16 May 2019\n\nThe talks ended late on Wednesday.\n',
    );
    expect(article).toMatchObject({
      title: 'Harbor talks end without a deal',
      author: 'Edda Marsh',
      publishedOn: '2019-05-16',
      publishedOnBasis: 'METADATA',
    });
    expect(sentences(article, 'body')).toEqual(['The talks ended late on Wednesday.']);
  });

  it.each([
    '(Reporting by Edda Marsh in Tamar; editing by Ole Brandt)',
    'Edda Marsh reported from Tamar and Ole Brandt from Lorvia.',
  ])('takes the first reporter of a credit for the author: %s', (credit) => {
    const article = read(`Harbor talks end\n\nTAMAR, Lorvia — The talks ended late on Wednesday.\n\n${credit}\n`);
    expect(article).toMatchObject({ author: 'Edda Marsh', source: null });
  });

  it('takes nobody for the author or the source who only added to the report', () => {
    const article = read(
      'Harbor talks end\n\nTAMAR, Lorvia — The talks ended late on Wednesday.\n\n(Additional reporting by Edda Marsh in Tamar)\n',
    );
    expect(article).toMatchObject({ author: null, source: null });
  });

  it.each([
    ['He met Gen. Holm at 10 a.m. Tuesday. It cost $3.5 million. No. 5 won.', 3],
    ['“Will it hold?” Holm asked. It will not! They left the U.S. The rest stayed.', 4],
    ['“The proof … is clear,” she said. The report by Tamar Inc. was late.', 2],
  ])('finds the sentences of %s', (text, count) => {
    expect(sentences(read(text))).toHaveLength(count);
  });

  it('joins the lines of hard-wrapped paragraphs', () => {
    const wrapped =
      'The navy of the island republic said on Thursday that all of its\nships had left the strait before the storm reached the coast, and\nthat none of them would return to the harbor before the summer.\n';
    expect(sentences(read(wrapped))).toHaveLength(1);
  });
});

describe('HTML', () => {
  const PAGE = `<!DOCTYPE html><html><head><title>Ships leave | Coast Daily</title><meta property="og:site_name" content="Coast Daily">
    <meta name="author" content="Edda Marsh"><meta property="article:modified_time" content="2019-05-18T01:00:00Z">
    <meta property="article:published_time" content="2019-05-16T23:30:00-06:00"><link rel="canonical" href="https://example.org/ships">
    <script>var related = "Other story";</script></head><body><nav><a href="/">Home</a></nav><article><h1>Ships leave</h1>
    <figure><img src="x.jpg"><figcaption>A ship off Tamar. (Coast Daily/Ole Brandt)</figcaption></figure>
    ${'<p>TAMAR, Lorvia — The ships of the navy left the strait on Thursday, the minister said in the parliament of the republic.</p><p>Nobody was hurt, and the harbor stayed open for the boats of the fishermen, he said.</p>'}
    <aside>Read this too</aside></article><footer>© 2019 Coast Daily</footer></body></html>`;

  it('reads metadata, and the readable text without furniture', () => {
    const article = read(PAGE, 'ships.html');
    expect(article).toMatchObject({
      title: 'Ships leave',
      author: 'Edda Marsh',
      source: 'Coast Daily',
      publishedOn: '2019-05-16',
      publishedOnBasis: 'METADATA',
      url: 'https://example.org/ships',
    });
    expect(sentences(article, 'headline')).toEqual(['Ships leave']);
    expect(sentences(article, 'caption')).toEqual(['A ship off Tamar.']);
    expect(sentences(article, 'boilerplate')).toContain('(Coast Daily/Ole Brandt)');
    expect(sentences(article, 'body')).toHaveLength(2);
    expect(article.text).not.toMatch(/Read this too|Home|Other story/u);
  });

  it('knows the same article again by its address', () => {
    expect(read(PAGE.replace('Nobody was hurt', 'One man was hurt'), 'ships.html').id).toBe(
      read(PAGE, 'ships.html').id,
    );
  });
});

describe('Markdown', () => {
  it('reads front matter and leaves marks and link targets out', () => {
    const article = read(
      '---\ntitle: Ships leave\nauthor: Edda Marsh\ndate: 2019-05-16\nsource: Coast Daily\n---\n\nThe **navy** left the [strait](https://example.org/strait) on _Thursday_.\n',
      'ships.md',
    );
    expect(article).toMatchObject({
      title: 'Ships leave',
      author: 'Edda Marsh',
      source: 'Coast Daily',
      publishedOn: '2019-05-16',
    });
    expect(article.text).toBe('The navy left the strait on Thursday.');
  });
});

describe('what cannot be read', () => {
  it.each([
    ['EMPTY', Buffer.from(' \n\ufeff')],
    ['BINARY', Buffer.from([1, 0, 2])],
    ['NOT_UTF8', Buffer.from([0x41, 0xe9, 0x41])],
    ['NOT_UTF8', Buffer.from([0xff, 0xfe, 0x41, 0])],
    ['NO_PROSE', Buffer.from('1,2,3\n4,5,6\n')],
  ])('is refused with %s and the name of the file', (code, content) => {
    expect(() => readArticle({ file: 'bad.txt', content })).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining('bad.txt') }),
    );
  });

  it('is refused when it is larger than the limit', () => {
    expect(() => read(WIRE, 'long.txt', { maxBytes: 100 })).toThrow(ArticleError);
  });

  it('comes from the web or has no address: no script passes for one', () => {
    expect(() => read(WIRE, 'wire.txt', { url: 'javascript:alert(1)' })).toThrow(
      expect.objectContaining({ code: 'BAD_URL', message: expect.stringContaining('http or https') }),
    );
    expect(read(`---\nurl: javascript:alert(1)\n---\n${WIRE}`, 'wire.md').url).toBeNull();
  });

  it('is read with a warning when it is no usual English', () => {
    expect(read(WIRE.toLowerCase()).warnings.join()).toMatch(/no capital letters/u);
    expect(read('Le président a rencontré les ministres du pays dans la capitale. '.repeat(5)).warnings.join()).toMatch(
      /English/u,
    );
  });
});
