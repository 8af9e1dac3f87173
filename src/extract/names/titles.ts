// Titles inside a run of capitals: 'Foreign Minister', 'Secretary of State', 'Minister for the Middle East', 'Lt. Gen.'.
import type { Tagged } from '../layers.ts';
import { isGivenBeforeSurname, isGivenName } from '../lexicons/given-names.ts';
import { organizationHeads, portfolios, weakOrganizationHeads } from '../lexicons/name-words.ts';
import { courtesyTitles, OFFICES } from '../lexicons/offices.ts';
import { complementTitles, personNouns, titleComplements, titleModifiers } from '../lexicons/titles.ts';
import { knownNameAt } from './known.ts';
import { isCapitalised } from './shapes.ts';

export interface TitleSpan {
  readonly first: number;
  readonly end: number;
  /** The field that the title names, if it is a name itself: 'the Middle East' in 'Minister for the Middle East'. */
  readonly field: { readonly first: number; readonly end: number } | null;
  /** 'Mr', 'Dr', 'Gen.': no office, only a form of address. */
  readonly courtesy: boolean;
}

const bare = (word: string): string => word.replace(/\.$/u, '').replace(/[’']s$/u, '');
const singular = (word: string): string =>
  personNouns.has(word) ? word : word.replace(/ies$/u, 'y').replace(/s$/u, '');

/** Nouns for people that in capitals belong to a name: 'National Assembly', 'Citizen Movement'. */
const NO_TITLES: ReadonlySet<string> = new Set(
  'herder herders shepherd trader traders vendor vendors grocer grocers baker bakers tailor tailors carpenter carpenters mechanic mechanics butcher butchers builder builders electrician electricians pensioner pensioners cook cooks porter porters grower growers rancher ranchers fisher fishers miller millers weaver weavers national citizen citizens planner champion winner star child children man woman boy girl friend friends father mother brother sister worker workers farmer farmers teacher teachers student students driver drivers fighter fighters resident residents lawyers doctors veterans engineers writers artists nurses pilots victims'.split(
    ' ',
  ),
);

function isTitleWord(lower: string): boolean {
  if (NO_TITLES.has(lower)) return false;
  return (
    personNouns.has(bare(lower)) ||
    courtesyTitles.has(bare(lower)) ||
    personNouns.has(singular(lower)) ||
    /^(?:vice|deputy|under|secretary|director|attorney|president|prime)-/u.test(lower)
  );
}

/** A title that begins at `first`, inside the run that ends at `limit`; null if none does. */
export function titleAt(tagged: Tagged, first: number, limit: number): TitleSpan | null {
  const { tokens } = tagged;
  let i = first;
  while (i < limit && i - first < 6 && !(isTitleWord(tokens[i]!.lower) && !isModifierHere(tagged, i, limit))) {
    const { lower } = tokens[i]!;
    const joins = lower === 'and' && i > first;
    if (!joins && !titleModifiers.has(lower) && !portfolios.has(lower)) return null;
    i++;
  }
  if (i >= limit || i - first >= 6 || !isTitleWord(tokens[i]!.lower)) return null;
  if (i === first && limit - first === 2 && isGivenBeforeSurname(tokens[i]!.text, tokens[i + 1]!.text)) return null;
  // 'Justice and Reform Party'
  if (tokens[i]!.lower === 'justice' && tokens[i + 1]?.lower === 'and') return null;
  const courtesy =
    i === first && courtesyTitles.has(bare(tokens[i]!.lower)) && !personNouns.has(bare(tokens[i]!.lower));
  i++;
  while (i < limit && isTitleWord(tokens[i]!.lower) && !isGivenName(tokens[i]!.text)) i++;
  if (i < limit && isTitleWord(tokens[i]!.lower) && i + 1 === limit && tokens[i]!.lower === 'general') i++;
  // 'General Staff', 'Governor House': the title is part of an organisation's name.
  if (i < limit && organizationHeads.has(tokens[i]!.lower) && !isGivenName(tokens[i]!.text)) return null;
  if (i === first + 1 && namesBody(tagged, first, limit)) return null;
  if (i < limit && tokens[i]!.text === '.') i++;
  const complement = complementOf(tagged, i, limit);
  return complement ? { first, courtesy, ...complement } : { first, end: i, field: null, courtesy };
}

/** 'Observer Policy Foundation', 'Veterans Care Trust': a word for people opens the name of a body. */
function namesBody({ tokens }: Tagged, first: number, limit: number): boolean {
  const last = tokens[limit - 1]!;
  if (limit - first < 3 || OFFICES.has(tokens[first]!.lower) || courtesyTitles.has(tokens[first]!.lower)) return false;
  if (!organizationHeads.has(last.lower) || weakOrganizationHeads.has(last.lower)) return false;
  for (let i = first + 1; i < limit; i++) if (!isCapitalised(tokens[i]!) || isGivenName(tokens[i]!.text)) return false;
  return true;
}

/** 'General' in 'General Secretary', 'Attorney' in 'Attorney General' go on with the title. */
function isModifierHere(tagged: Tagged, index: number, limit: number): boolean {
  const next = tagged.tokens[index + 1];
  return (
    titleModifiers.has(tagged.tokens[index]!.lower) &&
    next !== undefined &&
    index + 1 < limit &&
    isTitleWord(next.lower)
  );
}

/** Where the name of a body ends that the title belongs to: 'President of the European Commission'; null if none is named. */
function bodyEnd(tagged: Tagged, first: number, limit: number): number | null {
  for (let i = first; i < limit && i < first + 5 && isCapitalised(tagged.tokens[i]!); i++) {
    if (i > first && organizationHeads.has(tagged.tokens[i]!.lower) && !isGivenName(tagged.tokens[i]!.text))
      return /^(?:of|for)$/u.test(tagged.tokens[i + 1]?.lower ?? '') && i + 1 < limit ? null : i + 1;
  }
  return null;
}

function complementOf(tagged: Tagged, at: number, limit: number): Pick<TitleSpan, 'end' | 'field'> | null {
  const { tokens } = tagged;
  let i = at;
  if (
    i >= limit ||
    !/^(?:of|for|to|on)$/u.test(tokens[i]!.lower) ||
    !(complementTitles.has(bare(singular(tokens[i - 1]!.lower))) || tokens[i - 1]!.lower === 'state')
  )
    return null;
  i++;
  if (i < limit && tokens[i]!.lower === 'the') i++;
  const start = i;
  const body = bodyEnd(tagged, i, limit);
  if (body) return { end: body, field: { first: i, end: body } };
  const known = i < limit ? knownNameAt(tagged, i, limit) : null;
  if (known) return { end: known.end, field: { first: i, end: known.end } };
  while (
    i < limit &&
    (titleComplements.has(tokens[i]!.lower) ||
      portfolios.has(tokens[i]!.lower) ||
      (i > start && /^(?:and|&)$/u.test(tokens[i]!.lower)))
  )
    i++;
  if (i > start) {
    const more = complementOf(tagged, i, limit);
    return more ?? { end: i, field: null };
  }
  // The field is a name of its own, up to its head word or the end: 'President of the European Commission'.
  let last = start;
  for (let j = start; j < limit && (isCapitalised(tokens[j]!) || /^(?:of|the|for|and)$/u.test(tokens[j]!.lower)); j++) {
    last = j + 1;
    if (organizationHeads.has(tokens[j]!.lower) && tokens[j + 1]?.lower !== 'of') break;
  }
  return last > start ? { end: last, field: { first: start, end: last } } : null;
}
