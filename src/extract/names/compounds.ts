// Names inside hyphenated words: 'Washington-based', 'U.S.-led', 'UK-France Summit', 'pro-Russian'.
import type { MentionKind } from '../extraction.ts';
import type { Mention, Tagged } from '../layers.ts';
import { cityNamed } from '../lexicons/places.ts';
import { lookUp } from './known.ts';
import { isCompoundAdjective } from './shapes.ts';
import type { Decisions } from './votes.ts';

const DASHES = /[-–]/u;
const PREFIX = /^(?:pro|anti|non|ex|then|mid|post|pre|trans|inter)$/iu;

/** Parts that are names by the gazetteers or by the document's vote; spans cut through the token. */
export function findCompounds(tagged: Tagged, decisions: Decisions, excluded: ReadonlySet<number>): Mention[] {
  const found: Mention[] = [];
  for (const token of tagged.tokens) {
    if (!DASHES.test(token.text) || token.text.length < 4 || excluded.has(token.index)) continue;
    const parts = token.text.split(DASHES);
    const [first = '', second = ''] = parts;
    const bySuffix = isCompoundAdjective(token.text);
    const byPrefix = parts.length === 2 && PREFIX.test(first);
    const isWhole = lookUp(token.text, 0) !== null;
    const pair =
      !isWhole &&
      parts.length === 2 &&
      /^\p{Lu}/u.test(first) &&
      /^\p{Lu}/u.test(second) &&
      lookUp(first, 0) !== null &&
      lookUp(second, 0) !== null;
    if (!bySuffix && !byPrefix && !pair) continue;
    const whole = bySuffix ? wordsBefore(tagged, token.index, first) : null;
    if (whole) {
      found.push(whole);
      continue;
    }
    let offset = token.start;
    parts.forEach((part, index) => {
      const start = offset;
      offset += part.length + 1;
      if (!/^\p{Lu}/u.test(part) || (byPrefix && index === 0)) return;
      const known = lookUp(part.replace(/['‘]/gu, '’'), 0);
      const voted = decisions.get(part)?.kind;
      const seat =
        /-(?:based|born)$/u.test(token.lower) && index === 0 && cityNamed(part) !== null ? 'PLACE' : undefined;
      const kind: MentionKind | undefined = known?.kind ?? voted ?? seat;
      if (!kind) return;
      found.push({
        start,
        end: start + part.length,
        text: part,
        firstToken: token.index,
        endToken: token.index + 1,
        kind,
        form: known?.form ?? 'name',
        head: token.index,
        plural: false,
        gender: 'unknown',
        country: known?.country ?? null,
        rule: 'compound-part',
      });
    });
  }
  return found;
}

/** 'New York-based': the name began a word or two before the hyphenated one. */
function wordsBefore(tagged: Tagged, index: number, lastPart: string): Mention | null {
  const { tokens, article } = tagged;
  const token = tokens[index]!;
  for (const count of [2, 1]) {
    const opening = tokens[index - count];
    if (!opening || opening.sentence !== token.sentence || !/^(?:\p{Lu}|al$)/u.test(opening.text)) continue;
    const end = token.start + lastPart.length;
    const text = article.text.slice(opening.start, end);
    const known = lookUp(text.replace(/\s+/gu, ' ').replace(/['‘]/gu, '’'), 0);
    if (!known) continue;
    const { kind, form, country } = known;
    const range = { start: opening.start, end, text, firstToken: index - count, endToken: index + 1, head: index };
    return { ...range, kind, form, country, plural: false, gender: 'unknown', rule: 'compound-part' };
  }
  return null;
}
