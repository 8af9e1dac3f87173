// Titles that a verb says of a person: 'X, who served as foreign minister of Y', 'X is the president of Y', 'X was elected head of Y'.
import type { Mention, NamedTitle } from '../layers.ts';
import type { TitleStatus } from '../lexicons/offices.ts';
import type { TitleContext } from './context.ts';
import { titleStartingAt } from './phrases.ts';

const COPULAS = /^(?:is|was|became|remains|has)$/;
const ADVERBS = /^(?:now|currently|also|then|once|still|formerly|previously|recently|reportedly)$/;
const APPOINTED = /^(?:appointed|named|elected|chosen|re-?elected|promoted|sworn|installed|confirmed|made)$/;
const ORDINAL =
  /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|latest|last|only|youngest|oldest|first)$/;

export function predicatedTitle(context: TitleContext, person: Mention): NamedTitle[] {
  const { tokens, names } = context;
  const who = relativeBehind(context, person);
  const verb = readVerb(context, who === null ? behindApposition(context, person.endToken) : who + 1);
  if (!verb) return [];
  const phrase = titleStartingAt(context, verb.end);
  if (!phrase || names.startingAt(phrase.range.endToken)[0]?.kind === 'PERSON') return [];
  // 'X was the second mayor to be murdered' counts mayors.
  const isCounted = ORDINAL.test(tokens[phrase.titleFirst]?.lower ?? '');
  const end = phrase.range.endToken;
  // 'from 2017 to 2021' goes on with a year.
  if (isCounted || (tokens[end]?.lower === 'to' && !/^\d{4}$/.test(tokens[end + 1]?.text ?? ''))) return [];
  return [{ ...phrase, status: verb.status ?? phrase.status, person, rule: who === null ? 'copula' : 'relative' }];
}

/** 'Parliament elected X president of Y', 'He appointed X as trade minister'. */
export function conferredTitle(context: TitleContext, person: Mention): NamedTitle[] {
  const { tokens } = context;
  if (!/^(?:appointed|named|elected|re-?elected|chose)$/.test(tokens[person.firstToken - 1]?.lower ?? '')) return [];
  const isAs = tokens[person.endToken]?.lower === 'as';
  const phrase = titleStartingAt(context, isAs ? person.endToken + 1 : person.endToken);
  if (phrase?.class !== 'office' || context.names.startingAt(phrase.range.endToken)[0]?.kind === 'PERSON') return [];
  return [{ ...phrase, person, rule: 'copula' }];
}

/** 'Y succeeded X as trade minister', 'Y replaced X as head of Z': the office of Y, which X had. */
export function titleOfSuccession(context: TitleContext, former: Mention): NamedTitle[] {
  const { tokens, names } = context;
  const verb = former.firstToken - 1;
  if (!/^(?:succeeded|replaced|succeeds|replaces)$/.test(tokens[verb]?.lower ?? '')) return [];
  if (tokens[former.endToken]?.lower !== 'as') return [];
  const phrase = titleStartingAt(context, former.endToken + 1);
  if (phrase?.class !== 'office' && phrase?.class !== 'role') return [];
  const end = tokens[verb - 1]?.lower === 'who' ? verb - 1 : verb;
  const next = names
    .endingAt(tokens[end - 1]?.text === ',' ? end - 1 : end)
    .find(({ kind, form }) => kind === 'PERSON' && form === 'name');
  const left: NamedTitle = { ...phrase, status: 'FORMER', person: former, rule: 'copula' };
  return next ? [left, { ...phrase, person: next, rule: 'copula' }] : [left];
}

/** Where the clause of 'X, now president, was' goes on behind what is said of X between commas; the token itself without it. */
function behindApposition({ tokens, names }: TitleContext, end: number): number {
  if (tokens[end]?.text !== ',') return end;
  for (let at = end + 1; at < end + LONGEST_APPOSITION; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[end]!.sentence || /^(?:VERB|AUX|CCONJ|PRON)$/.test(token.pos)) return end;
    if (token.text === ',') return /^(?:was|is|became)$/.test(tokens[at + 1]?.lower ?? '') ? at + 1 : end;
    if (names.over(at)?.kind === 'PERSON') return end;
  }
  return end;
}

/** In tokens. */
const LONGEST_APPOSITION = 10;

/** The 'who' that goes on about a person, right behind the name or behind an apposition: 'X, a retired judge who ...'. */
export function relativeBehind(
  { tokens, names }: Pick<TitleContext, 'tokens' | 'names'>,
  person: Mention,
): number | null {
  let commas = 0;
  for (let at = person.endToken; at < person.endToken + 16; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[person.firstToken]?.sentence) return null;
    if (token.lower === 'who') return at;
    if (token.text === ',') commas++;
    // 'X of the Reef Party (RP), who'
    else if (/^[()]$/.test(token.text) || (at === person.endToken && token.lower === 'of')) continue;
    else if (at === person.endToken || token.pos === 'PUNCT' || token.pos === 'AUX' || token.pos === 'VERB')
      return null;
    if (commas > 2 || names.over(at)?.kind === 'PERSON') return null;
  }
  return null;
}

interface VerbOfOffice {
  /** Where the title begins. */
  readonly end: number;
  readonly status: TitleStatus | null;
}

function readVerb({ tokens }: TitleContext, first: number): VerbOfOffice | null {
  const word = (index: number): string => tokens[index]?.lower ?? '';
  let at = first;
  while (ADVERBS.test(word(at))) at++;
  const verb = word(at);
  if (/^(?:serves|served|acts|acted|works|worked)$/.test(verb))
    return word(at + 1) === 'as' ? { end: at + 2, status: verb.endsWith('d') ? 'FORMER' : null } : null;
  if (/^(?:resigned|retired|quit)$/.test(verb) && word(at + 1) === 'as') return { end: at + 2, status: 'FORMER' };
  if (verb === 'stepped' && word(at + 1) === 'down' && word(at + 2) === 'as') return { end: at + 3, status: 'FORMER' };
  if (!COPULAS.test(verb)) return null;
  at++;
  if (verb === 'has') {
    if (!/^(?:been|served)$/.test(word(at))) return null;
    at += word(at) === 'served' && word(at + 1) === 'as' ? 2 : 1;
  }
  while (ADVERBS.test(word(at))) at++;
  if (!APPOINTED.test(word(at))) return { end: at, status: verb === 'was' ? 'FORMER' : null };
  at++;
  if (word(at) === 'in') at++;
  if (word(at) === 'as') at++;
  return { end: at, status: null };
}
