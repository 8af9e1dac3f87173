// HTML: the article as Mozilla's Readability finds it, block by block, with title, author, date, source and address from the page's metadata.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { BlockHint } from './blocks.ts';
import { readPageMetadata } from './html-metadata.ts';
import { joinBlocks, type SourceDocument } from './source-document.ts';

/** The few things that are asked of a DOM node; linkedom's own types are wider than what is used here. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageNode>;
}
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  remove(): void;
  querySelectorAll(selector: string): ArrayLike<PageElement>;
  querySelector(selector: string): PageElement | null;
}
export interface Page extends PageElement {
  readonly body: PageElement | null;
  readonly documentElement: PageElement | null;
}

/** More elements than any article page has; beyond it the page is read without Readability, which is not linear. */
const MOST_ELEMENTS = 50_000;
/** Hundreds of elements opened in a row, which Readability walks again and again. */
const DEEP_NESTING =
  /(?:<(?:div|span|section|p|b|i|font|ul|li|table|tr|td|blockquote)(?:\s[^<>]{0,200})?>\s{0,20}){300}/iu;
const NOT_READ =
  'script, style, noscript, template, nav, aside, form, button, iframe, svg, canvas, select, input, textarea, video, audio, object, embed, dialog, [hidden], [aria-hidden="true"], section[class*="newsletter"], div[class*="newsletter"], section[class*="most-viewed"], section[class*="related"]';

export function readHtml(content: string): SourceDocument {
  const page = parsePage(content);
  const metadata = readPageMetadata(page);
  for (const element of Array.from(page.querySelectorAll(NOT_READ))) element.remove();
  const authorBlocks = furnitureBlocks(page);
  const root = mainContent(content, page) ?? page.body ?? page.documentElement ?? page;
  const parts = collectBlocks(root);
  const titleKnown = metadata.title !== null && !parts.some((part) => sameText(part.text, metadata.title!));
  const headline = titleKnown ? [{ text: metadata.title!, hint: 'headline' as const }] : [];
  const furniture = authorBlocks
    .filter((text) => !parts.some((part) => part.text === text))
    .map((text) => ({ text, hint: 'boilerplate' as const }));
  return { ...joinBlocks([...headline, ...parts, ...furniture]), metadata };
}

/** linkedom makes a document only of a whole page: a fragment gets its frame first. */
function parsePage(content: string): Page {
  const whole = /<(?:html|body)[\s>]/iu.test(content)
    ? content
    : `<!DOCTYPE html><html><head></head><body>${content}</body></html>`;
  const { document } = parseHTML(whole);
  return document as unknown as Page;
}

function mainContent(content: string, page: Page): PageElement | null {
  if (page.querySelectorAll('*').length > MOST_ELEMENTS || DEEP_NESTING.test(content))
    return page.querySelector('article') ?? page.querySelector('main');
  try {
    const copy = parsePage(content);
    for (const element of Array.from(copy.querySelectorAll(NOT_READ))) element.remove();
    const article = new Readability<PageElement>(copy as unknown as ConstructorParameters<typeof Readability>[0], {
      charThreshold: 200,
      serializer: (node) => node as unknown as PageElement,
    }).parse();
    return article?.content ?? null;
  } catch {
    return null;
  }
}

/** Biographies and sign-up boxes: Readability drops them, but they name the author and the source. */
function furnitureBlocks(page: Page): string[] {
  const boxes = page.querySelectorAll(
    '[class*="author-bio"], [class*="authorBio"], [class*="about-author"], [class*="author-info"], footer',
  );
  return Array.from(boxes)
    .flatMap((box) => collectBlocks(box).map(({ text }) => text))
    .filter((text) => text.length < 600)
    .slice(0, 12);
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE NAV ASIDE BUTTON IFRAME SVG TIME-AGO'.split(' '));
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** The readable blocks below a node, in order. Walks with a stack of its own: pages nest deeper than the call stack. */
function collectBlocks(root: PageNode): { text: string; hint?: BlockHint }[] {
  const parts: { text: string; hint?: BlockHint }[] = [];
  let pending = '';
  const flush = (hint: BlockHint | undefined): void => {
    const text = pending.replace(/[\s\u00a0]+/gu, ' ').trim();
    pending = '';
    if (text !== '') parts.push(hint ? { text, hint } : { text });
  };
  type Step =
    | { readonly node: PageNode; readonly hint: BlockHint | undefined }
    | { readonly flush: true; readonly hint: BlockHint | undefined };
  const steps: Step[] = [{ node: root, hint: undefined }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('flush' in step) {
      flush(step.hint);
      continue;
    }
    const { node } = step;
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === TEXT_NODE) pending += node.textContent ?? '';
    if (name === 'BR') flush(step.hint);
    if ((node.nodeType !== ELEMENT_NODE && node !== root) || SKIPPED.has(name)) continue;
    const isBlock = BLOCKS.has(name);
    const hint = hintOf(node, name) ?? step.hint;
    if (isBlock) {
      flush(step.hint);
      steps.push({ flush: true, hint });
    }
    const children = node.childNodes; // linkedom makes this list anew at each asking
    for (let i = children.length - 1; i >= 0; i--) steps.push({ node: children[i]!, hint });
  }
  flush(undefined);
  return parts;
}

function hintOf(node: PageNode, name: string): BlockHint | undefined {
  if (name === 'FIGCAPTION' || name === 'CAPTION') return 'caption';
  if (/^H[1-6]$/u.test(name)) return 'headline';
  const classes = 'getAttribute' in node ? `${(node as PageElement).getAttribute('class') ?? ''}` : '';
  if (/\b(?:byline|author-name)\b/iu.test(classes)) return 'byline';
  if (/\b(?:author-bio|newsletter|share|social|related|subscribe|copyright|tags)\b/iu.test(classes))
    return 'boilerplate';
  return /\b(?:wp-caption-text|photo-caption|image-caption)\b/iu.test(classes) ? 'caption' : undefined;
}

const sameText = (a: string, b: string): boolean =>
  a.replace(/\W+/gu, ' ').toLowerCase() === b.replace(/\W+/gu, ' ').toLowerCase();
