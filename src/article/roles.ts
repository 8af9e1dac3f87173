// What part each block and sentence plays, and what the frame of the article (headline, byline, dateline, furniture) says of it.
import type { Sentence, Span } from './article.ts';
import type { Block } from './blocks.ts';
import { biographySubject, captionCredit, isBoilerplate, sourceInBoilerplate, startOfCredit } from './boilerplate.ts';
import { inTitleCase, isPostAlone, readByline, reporterInCredit } from './bylines.ts';
import { readCreditLine } from './credit-lines.ts';
import { placeAlone, readDateline } from './dateline.ts';
import { looksLikeHeadline, readMasthead } from './masthead.ts';
import { isSectionName } from './newsroom-words.ts';
import { readPublicationLine } from './publication-lines.ts';
import { splitSentences } from './sentences.ts';

/** What an article's own text says of itself. */
export interface Frame {
  readonly title: string | null;
  readonly author: string | null;
  readonly source: string | null;
  readonly dateline: (Span & { readonly text: string }) | null;
  /** Lines and dates that say when it appeared, in order of trust. */
  readonly publicationLines: readonly string[];
  readonly sentences: readonly Sentence[];
}

export type BlockRole = 'body' | 'caption' | 'headline' | 'dateline' | 'boilerplate';

interface Reading {
  title: string | null;
  byline: string | null;
  biography: string | null;
  reporter: string | null;
  source: string | null;
  agency: string | null;
  readonly credits: string[];
  readonly publicationLines: string[];
}

/** Assigns roles, with the title as metadata give it (null if they don't). */
export function readFrame(text: string, blocks: readonly Block[], knownTitle: string | null): Frame {
  const reading: Reading = {
    title: knownTitle,
    byline: null,
    biography: null,
    reporter: null,
    source: null,
    agency: null,
    credits: [],
    publicationLines: [],
  };
  const texts = blocks.map((block) => text.slice(block.start, block.end));
  const roles = blocks.map((block, i) => roleByForm(block, texts[i]!, reading));
  markAlternativeCaptions(texts, roles);
  markBiography(texts, roles, reading);
  const masthead = readMasthead(texts.map(plainLine), roles);
  reading.byline ??= masthead.author;
  reading.source ??= masthead.source;
  reading.title ??= masthead.title;
  markHeadlines(blocks, texts, roles, reading);
  const { sentences, dateline } = cutSentences(text, blocks, texts, roles, reading);
  return {
    title: reading.title?.replace(WIRE_VERSION, '') ?? null,
    author: reading.byline ?? reading.biography ?? reading.reporter,
    source: reading.source ?? reading.agency ?? repeatedCredit(reading.credits),
    dateline,
    publicationLines: reading.publicationLines,
    sentences,
  };
}

/** '(2nd LD)', '(URGENT)', 'UPDATE 2-': which version of a wire report it is. */
const WIRE_VERSION =
  /^(?:\((?:\d\p{L}{2} )?(?:LD|LEAD|URGENT|UPDATED?|CORRECTED)\)\s+|(?:UPDATE \d{1,2}|WRAPUP \d{1,2}|CORRECTED|REFILE|RPT|EXCLUSIVE|BREAKING|FLASH|URGENT)(?:-UPDATE \d{1,2})?\s*[-–:]\s*(?=\p{Lu}|[‘“"']))/u;

/** 'By EDDA MARSH', and below it 'BRASK HARBOUR NEWS • March 5, 2031'. */
const BYLINE_LINES = 2;

function roleByForm(block: Block, blockText: string, reading: Reading): BlockRole {
  const plain = plainLine(blockText);
  if (isSectionName(plain)) return 'boilerplate';
  if (block.hint === 'headline') return 'headline';
  // A byline and the house may stand in one block, a line each.
  const lines = blockText.split('\n').map((line) => line.trim());
  const published =
    readPublicationLine(plain) ?? (lines.length === BYLINE_LINES ? readPublicationLine(lines.at(-1)!) : null);
  if (published !== null) {
    reading.publicationLines.push(published.date);
    reading.byline ??= published.author;
    if (published.source !== null) reading.source ??= inTitleCase(published.source);
    if (lines.length < BYLINE_LINES || readPublicationLine(plain) !== null) return 'boilerplate';
  }
  const byline = readByline(published === null ? plain : lines[0]!);
  if (byline) {
    reading.byline ??= byline.author;
    reading.source ??= byline.source;
    if (/\d{4}/u.test(plain) && published === null) reading.publicationLines.push(plain);
    return 'boilerplate';
  }
  const reporter = reporterInCredit(plain);
  if (reporter) {
    reading.reporter ??= reporter;
    return 'boilerplate';
  }
  if (block.hint === 'boilerplate' || block.hint === 'byline' || isBoilerplate(plain) || isPostAlone(plain)) {
    reading.source ??= sourceInBoilerplate(plain);
    return 'boilerplate';
  }
  const credit = captionCredit(plain);
  if (credit !== null) reading.credits.push(credit);
  return credit !== null || block.hint === 'caption' ? 'caption' : 'body';
}

const WORDS_OF_ALTERNATIVE = 30;
const LONGEST_CAPTION = 250;
const ATTRIBUTION = /\b(?:said|says|told|according|reported|added|announced)\b/iu;

/** The description of a photo, right before its caption, says much the same in fewer words. */
function markAlternativeCaptions(texts: readonly string[], roles: BlockRole[]): void {
  for (let i = 0; i + 1 < texts.length; i++) {
    if (roles[i] !== 'body' || roles[i + 1] !== 'caption') continue;
    if (/^(?:photo|picture|image)(?: credit)?:/iu.test(texts[i + 1]!) && texts[i]!.length < LONGEST_CAPTION)
      roles[i] = 'caption';
    const words = wordsOf(texts[i]!);
    if (words.length < 2 || words.length > WORDS_OF_ALTERNATIVE || ATTRIBUTION.test(texts[i]!)) continue;
    const caption = wordsOf(texts[i + 1]!);
    const sameStart = words[0] === caption[0] && words[1] === caption[1];
    const known = new Set(caption);
    const shared = words.filter((word) => known.has(word)).length;
    if (sameStart || shared >= 0.6 * words.length) roles[i] = 'caption';
  }
}

const wordsOf = (text: string): string[] =>
  text
    .slice(0, 2000)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many blocks from the end, furniture not counted, a biography may stand. */
const BIOGRAPHY_BLOCKS = 2;

function markBiography(texts: readonly string[], roles: BlockRole[], reading: Reading): void {
  let looked = 0;
  for (let i = texts.length - 1; i > 0 && looked < BIOGRAPHY_BLOCKS; i--) {
    if (roles[i] === 'boilerplate' || roles[i] === 'caption') continue;
    looked++;
    const subject = biographySubject(texts[i]!) ?? authorsBiography(texts[i]!, reading.byline);
    if (subject === null) continue;
    reading.biography = subject;
    for (let j = i; j < texts.length; j++)
      if (roles[j] === 'body' && (j === i || /^(?:He|She|They)\b/u.test(texts[j]!))) roles[j] = 'boilerplate';
  }
}

/** Any last word about the one whom the byline names. */
const authorsBiography = (block: string, author: string | null): string | null =>
  author !== null && block.length < 800 && block.startsWith(`${author} `) && !ATTRIBUTION.test(block) ? author : null;

function markHeadlines(blocks: readonly Block[], texts: readonly string[], roles: BlockRole[], reading: Reading): void {
  const firstBody = roles.findIndex((role, i) => role === 'body' && !looksLikeHeadline(texts[i]!));
  for (let i = 0; i < roles.length; i++) {
    const repeatsTitle = reading.title !== null && sameWords(texts[i]!, reading.title);
    if (roles[i] === 'body' && (repeatsTitle || (i < firstBody && looksLikeHeadline(texts[i]!)))) roles[i] = 'headline';
    if (
      roles[i] === 'headline' &&
      reading.title === null &&
      (i < firstBody || firstBody < 0 || blocks[i]!.hint === 'headline')
    ) {
      reading.title = plainLine(texts[i]!);
    }
  }
}

/** Without invisible characters, on one line. */
const plainLine = (block: string): string =>
  block
    .replace(/[\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

const sameWords = (a: string, b: string): boolean => a.length < 500 && wordsOf(a).join(' ') === wordsOf(b).join(' ');

/** Datelines stand at the head of the report, not further down. */
const DATELINE_BLOCKS = 3;

function cutSentences(
  text: string,
  blocks: readonly Block[],
  texts: readonly string[],
  roles: readonly BlockRole[],
  reading: Reading,
): { sentences: Sentence[]; dateline: Frame['dateline'] } {
  const sentences: Sentence[] = [];
  let dateline: Frame['dateline'] = null;
  let bodyBlocks = 0;
  blocks.forEach((block, paragraph) => {
    const role = roles[paragraph]!;
    let start = block.start;
    if (role === 'dateline') {
      const place = placeAlone(texts[paragraph]!, texts)!;
      dateline ??= { start, end: start + place.length, text: place };
      sentences.push({ start, end: block.end, role, paragraph });
      return;
    }
    if (role === 'body' && dateline === null && bodyBlocks++ < DATELINE_BLOCKS) {
      const found = readDateline(text, block);
      if (found) {
        dateline = found.place;
        reading.agency ??= found.agency;
        if (found.date) reading.publicationLines.push(found.date);
        sentences.push({ ...trimEnd(text, block.start, found.bodyStart), role: 'dateline', paragraph });
        start = found.bodyStart;
      }
    }
    if (role !== 'body') {
      const credit = role === 'caption' ? startOfCredit(texts[paragraph]!) : null;
      const end = credit === null ? block.end : block.start + credit;
      for (const span of splitSentences(text, { start, end })) sentences.push({ ...span, role, paragraph });
      for (const span of splitSentences(text, { start: end, end: block.end }))
        sentences.push({ ...span, role: 'boilerplate', paragraph });
      return;
    }
    const spans = splitSentences(text, { start, end: block.end });
    let inQuote = false;
    for (const span of spans) {
      const { wholly, open } = quotation(text, span, inQuote);
      sentences.push({ ...span, role: wholly ? 'quote-only' : 'body', paragraph });
      inQuote = open;
    }
  });
  return { sentences, dateline: dateline ?? townOfByline(blocks, texts, roles) };
}

/** Bylines stand at the head of the report. */
const BYLINE_BLOCKS = 8;

/** Without a dateline, where the author writes from: 'By Edda Marsh in Brask'. */
function townOfByline(
  blocks: readonly Block[],
  texts: readonly string[],
  roles: readonly BlockRole[],
): Frame['dateline'] {
  for (let i = 0; i < Math.min(BYLINE_BLOCKS, blocks.length); i++) {
    if (roles[i] !== 'boilerplate') continue;
    const credit = readCreditLine(plainLine(texts[i]!));
    if (!credit?.signed || credit.author === null || credit.town === null) continue;
    const at = texts[i]!.lastIndexOf(credit.town);
    const start = blocks[i]!.start + at;
    if (at > 0) return { start, end: start + credit.town.length, text: credit.town };
  }
  return null;
}

function trimEnd(text: string, start: number, end: number): Span {
  let last = end;
  while (last > start && /\s/u.test(text[last - 1]!)) last--;
  return { start, end: last };
}

/** Whether every word of the sentence stands inside double quotation marks, and whether the quotation is still open behind it. */
function quotation(text: string, span: Span, openBefore: boolean): { wholly: boolean; open: boolean } {
  let open = openBefore;
  let inside = 0;
  let outside = 0;
  for (let i = span.start; i < span.end; i++) {
    const char = text[i]!;
    if (char === '“') open = true;
    else if (char === '”') open = false;
    else if (char === '"') open = !open;
    else if (/[\p{L}\p{N}]/u.test(char)) open ? inside++ : outside++;
  }
  return { wholly: inside > 0 && outside === 0, open };
}

/** 'Coast Daily' of several credits 'Coast Daily/Ole Brandt': the house whose photographers they are. */
function repeatedCredit(credits: readonly string[]): string | null {
  const houses = credits
    .map((credit) => /^([^/]{3,40})\//u.exec(credit)?.[1]?.trim())
    .filter((house) => house !== undefined);
  return houses.find((house) => credits.length > 1 && houses.filter((other) => other === house).length > 1) ?? null;
}
