// Markdown with front matter: the readable text without marks, headings as headlines, title, author and date from the front matter.
import matter from 'gray-matter';
import type { BlockHint } from './blocks.ts';
import { authorInField } from './bylines.ts';
import { isoDay, readDate } from './calendar.ts';
import { joinBlocks, type SourceDocument } from './source-document.ts';

export function readMarkdown(content: string): SourceDocument {
  const { data, body } = readFrontMatter(content.replace(/^\ufeff/u, ''));
  const parts = splitMarkdown(body);
  return {
    ...joinBlocks(parts),
    metadata: {
      title: textField(data, 'title', 'headline'),
      author: authorInField(textField(data, 'author', 'authors', 'byline', 'by', 'writer', 'reporter')),
      source: textField(
        data,
        'source',
        'publication',
        'publisher',
        'site',
        'site_name',
        'outlet',
        'newspaper',
        'agency',
      ),
      publishedOn: dateField(
        data,
        'published',
        'publishedon',
        'date',
        'pubdate',
        'published_at',
        'published_date',
        'publish_date',
      ),
      url: textField(data, 'url', 'canonical', 'canonical_url', 'link'),
    },
  };
}

/** Front matter that is no YAML mapping is text like the rest. */
function readFrontMatter(content: string): { data: Readonly<Record<string, unknown>>; body: string } {
  try {
    // Only YAML: gray-matter's other engines would run code found in the file.
    const { data, content: body } = matter(content, {
      language: 'yaml',
      engines: { javascript: { parse: () => ({}) } },
    });
    return { data: Object.fromEntries(Object.entries(data).map(([name, value]) => [name.toLowerCase(), value])), body };
  } catch {
    return { data: {}, body: content };
  }
}

function textField(data: Readonly<Record<string, unknown>>, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = data[name];
    const first: unknown = Array.isArray(value) ? value[0] : value;
    if (typeof first === 'string' && first.trim() !== '') return first.trim();
    if (typeof first === 'object' && first !== null && 'name' in first && typeof first.name === 'string')
      return first.name;
  }
  return null;
}

function dateField(data: Readonly<Record<string, unknown>>, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = data[name];
    if (value instanceof Date && !Number.isNaN(value.getTime()))
      return isoDay(Math.floor(value.getTime() / 86_400_000));
    const date = typeof value === 'string' ? readDate(value) : null;
    if (date !== null) return date;
  }
  return null;
}

function splitMarkdown(body: string): { text: string; hint?: BlockHint }[] {
  const parts: { text: string; hint?: BlockHint }[] = [];
  let paragraph: string[] = [];
  let fenced = false;
  const close = (): void => {
    const text = stripInline(paragraph.join(' ')).trim();
    if (text !== '') parts.push(/^!\[/u.test(paragraph[0]!) ? { text, hint: 'caption' } : { text });
    paragraph = [];
  };
  for (const line of body.split(/\r\n|[\n\r]/u)) {
    if (/^\s{0,3}(?:```|~~~)/u.test(line)) {
      close();
      fenced = !fenced;
      continue;
    }
    if (fenced) continue;
    const heading = /^\s{0,3}#{1,6}[ \t]+(\S.*)$/u.exec(line);
    const item = /^\s{0,12}(?:[-*+]|\d{1,3}[.)])[ \t]+(\S.*)$/u.exec(line);
    if (heading) {
      close();
      const text = stripInline(heading[1]!.replace(/[ \t#]+$/u, '')).trim();
      if (text !== '') parts.push({ text, hint: 'headline' });
    } else if (/^\s{0,3}(?:={3,}|-{3,})\s*$/u.test(line) && paragraph.length > 0) {
      const text = stripInline(paragraph.join(' ')).trim();
      paragraph = [];
      if (text !== '') parts.push({ text, hint: 'headline' });
    } else if (/^\s*$/u.test(line) || /^\s{0,3}(?:[-*_][ \t]*){3,}$/u.test(line)) {
      close();
    } else if (item) {
      close();
      paragraph = [item[1]!];
    } else {
      paragraph.push(line.replace(/^\s{0,3}>[ \t]?/u, '').trim());
    }
  }
  close();
  return parts;
}

/** Words stay, marks and link targets go. */
function stripInline(text: string): string {
  return text
    .replace(/<!--[^>]{0,2000}-->/gu, '')
    .replace(/!?\[([^[\]]{0,1000})\](?:\([^()\s]{0,2000}(?:[ \t]+"[^"]{0,300}")?\)|\[[^[\]]{0,200}\])/gu, '$1')
    .replace(/<(https?:\/\/[^<>\s]{1,2000})>/gu, '$1')
    .replace(/<\/?[a-z][^<>]{0,500}>/giu, '')
    .replace(/(\*{1,3}|~~)(?=\S)([^*~]{1,2000})(?<=\S)\1/gu, '$2')
    .replace(/(?<![\p{L}\p{N}])(_{1,3})(?=\S)([^_]{1,2000})(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/`([^`]{1,1000})`/gu, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>~|-])/gu, '$1')
    .replace(
      /&(amp|lt|gt|quot|nbsp|mdash|ndash|hellip|rsquo|lsquo|rdquo|ldquo);/gu,
      (_, name: string) => ENTITIES[name] ?? '',
    );
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
};
