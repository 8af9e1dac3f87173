// What a page says of itself in its head: Open Graph, article:, JSON-LD (schema.org NewsArticle), meta names, canonical link, time elements.
import { authorInField, firstOf, isNameAlone, readByline } from './bylines.ts';
import { readDate } from './calendar.ts';
import type { Page, PageElement, PageNode } from './html.ts';
import { isWebAddress } from './identity.ts';
import type { Metadata } from './source-document.ts';

/** The date of publication wins over that of modification wherever both are given. */
const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'sailthru.date',
  'parsely-pub-date',
];

export function readPageMetadata(page: Page): Metadata {
  const meta = metaFields(page);
  const linked = linkedData(page);
  const field = (...names: readonly string[]): string | null =>
    names.map((name) => meta.get(name)).find((value) => value) ?? null;
  const source = field('og:site_name', 'application-name', 'dc.publisher', 'publisher') ?? linked.source;
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  return {
    title:
      withoutKnownSite(field('og:title', 'twitter:title', 'dc.title'), source) ??
      linked.title ??
      firstText(page, 'h1') ??
      withoutSiteName(firstText(page, 'title'), source),
    author:
      authorInField(field('author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author')) ??
      linked.author ??
      authorInField(firstText(page, '[rel="author"], [itemprop="author"]')) ??
      bylineOf(page),
    source,
    publishedOn: firstDate([
      ...PUBLISHED.map((name) => meta.get(name) ?? null),
      linked.publishedOn,
      ...timeElements(page),
    ]),
    url: [canonical, field('og:url'), linked.url].find((url) => url && isWebAddress(url)) ?? null,
  };
}

function metaFields(page: Page): Map<string, string> {
  const fields = new Map<string, string>();
  for (const element of Array.from(page.querySelectorAll('meta'))) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const value = element.getAttribute('content')?.replace(/\s+/gu, ' ').trim();
    if (name && value && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value);
  }
  return fields;
}

interface LinkedData {
  title: string | null;
  author: string | null;
  source: string | null;
  publishedOn: string | null;
  url: string | null;
}

function linkedData(page: Page): LinkedData {
  const found: LinkedData = { title: null, author: null, source: null, publishedOn: null, url: null };
  for (const element of Array.from(page.querySelectorAll('script[type="application/ld+json"]')).slice(0, 20)) {
    const items = itemsOf(parseJson(element.textContent ?? ''));
    for (const item of items) {
      if (!/(?:Article|Report|BlogPosting)\b/u.test(String(item['@type']))) continue;
      found.title ??= text(item.headline) ?? text(item.name);
      found.author ??= personIn(item.author, items);
      found.source ??= nameOf(item.publisher);
      found.publishedOn ??= text(item.datePublished) ?? text(item.dateCreated);
      found.url ??= text(item.url) ?? text(item.mainEntityOfPage);
    }
  }
  return found;
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null; // broken JSON-LD is common, and no reason to refuse the page
  }
}

function itemsOf(value: unknown): Json[] {
  const top = Array.isArray(value) ? value : [value];
  return top.filter(isObject).flatMap((item) => {
    const graph: unknown = item['@graph'];
    return Array.isArray(graph) ? graph.filter(isObject) : [item];
  });
}

/** The first author who is a person; one may be named by reference to an item of the graph. */
function personIn(value: unknown, items: readonly Json[]): string | null {
  for (const author of Array.isArray(value) ? (value as unknown[]) : [value]) {
    const item =
      isObject(author) && author.name === undefined ? items.find((other) => other['@id'] === author['@id']) : author;
    if (isObject(item) && /Organization/u.test(String(item['@type']))) continue;
    const name = authorInField(nameOf(item));
    if (name !== null) return name;
  }
  return null;
}

function nameOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return text(first) ?? (isObject(first) ? text(first.name) : null);
}

/** What the page itself calls its byline: Readability leaves it out. */
function bylineOf(page: Page): string | null {
  for (const element of Array.from(page.querySelectorAll('[class*="byline"], [class*="author"]')).slice(0, 10)) {
    const line = textOf(element).replace(/\s+/gu, ' ').trim();
    const author = readByline(line)?.author ?? (isNameAlone(line) ? firstOf(line) : null);
    if (author !== null) return author;
  }
  return null;
}

/** With a space between elements, which the page's layout parts. */
const textOf = (element: PageNode): string =>
  element.childNodes.length === 0 ? (element.textContent ?? '') : Array.from(element.childNodes).map(textOf).join(' ');

function timeElements(page: Page): (string | null)[] {
  const times = Array.from(page.querySelectorAll('time[datetime]')).slice(0, 20);
  const published = times.filter((time) =>
    /publish/iu.test(`${time.getAttribute('class')} ${time.getAttribute('itemprop')}`),
  );
  return [...published, ...times].map((time) => time.getAttribute('datetime'));
}

function firstDate(values: readonly (string | null)[]): string | null {
  for (const value of values) {
    const date = value === null ? null : readDate(value);
    if (date !== null) return date;
  }
  return null;
}

function firstText(page: PageElement, selector: string): string | null {
  const value = page.querySelector(selector)?.textContent?.replace(/\s+/gu, ' ').trim();
  return value ? value : null;
}

/** 'Headline | Coast Daily' where the page says that it is the Coast Daily's. */
const withoutKnownSite = (title: string | null, source: string | null): string | null =>
  source === null ? title : withoutSiteName(title, source);

/** 'Headline | Coast Daily': the part before the bar, if the part behind it is the site or short. */
function withoutSiteName(title: string | null, source: string | null): string | null {
  const match = title === null ? null : /^(.{10,}?)\s+[|–—-]\s+([^|–—]{2,40})$/u.exec(title);
  return match && (source === null || match[2]!.includes(source) || source.includes(match[2]!)) ? match[1]! : title;
}
