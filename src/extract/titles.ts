// Finds the titles by which persons are called: 'Defense Minister Kim', 'Gen. X, Eritrea's chief of staff', 'its acting peace commissioner, X'.
// The same parser (titles/phrases.ts) reads titles without a name ('South Korea's defense minister'), which later name the holder.
import type { Mention, NamedTitle, Tagged, TitlePhrase, Token } from './layers.ts';
import { isGivenBeforeSurname } from './lexicons/given-names.ts';
import { courtesyTitles, RANKS, STATUS_WORDS, type TitleStatus } from './lexicons/offices.ts';
import { DETERMINERS, rangeOf, sameSentence, type TitleContext, titleContext } from './titles/context.ts';
import { headEndingAt, isTitleWord, plain } from './titles/heads.ts';
import {
  behindDescription,
  titleEndingAt,
  titleOfEndingAt,
  titleStartingAt,
  titleWithField,
} from './titles/phrases.ts';
import { sharedTitle } from './titles/plural-titles.ts';
import { conferredTitle, predicatedTitle, titleOfSuccession } from './titles/predicated.ts';
import { titleToldBefore } from './titles/told-before.ts';

/** Every title that stands with a person's name, in order of the text. */
export function findTitles(tagged: Tagged, names: readonly Mention[]): NamedTitle[] {
  const context = titleContext(tagged, names);
  const known = new Set<string>();
  return names
    .filter((name) => name.kind === 'PERSON' && name.form === 'name')
    .flatMap((person) => {
      const beside = [
        ...titleBefore(context, person),
        ...appositionBefore(context, person),
        ...appositionAfter(context, person),
        ...predicatedTitle(context, person),
        ...conferredTitle(context, person),
        ...titleOfSuccession(context, person),
        ...sharedTitle(context, person),
      ];
      const surname = context.tokens[person.endToken - 1]!.lower;
      const isNew = !known.has(surname);
      known.add(surname);
      return isNew && beside.length === 0 ? titleToldBefore(context, tagged, person) : beside;
    });
}

/** The first token of the name itself, behind titles that the mention includes: 'Gen.' in 'Gen. Yonas Tesfaye'. */
export function bareNameStart(tokens: readonly Token[], person: Mention): number {
  let start = person.firstToken;
  while (
    start < person.endToken - 1 &&
    isTitleWord(tokens[start]) &&
    !isGivenBeforeSurname(tokens[start]!.text, tokens[start + 1]!.text)
  )
    start++;
  return start;
}

/** 'Bolivian Defense Minister' in 'Bolivian Defense Minister Ana Pérez'; the office and the rank in 'Army chief Gen. X'. */
function titleBefore(context: TitleContext, person: Mention): NamedTitle[] {
  const start = bareNameStart(context.tokens, person);
  const ranks = behindRanks(context.tokens, start);
  const office = ranks < start && !isOneTitle(context, ranks, start) ? titleEndingAt(context, ranks) : null;
  const called = office && (office.class === 'office' || office.class === 'role') ? [office] : [];
  const last = titleEndingAt(context, start) ?? titleWithField(context, start);
  if (called.length > 0) return called.map((phrase) => beforePerson(context, phrase, person));
  return last ? [beforePerson(context, last, person)] : [];
}

/** 'Attorney General', 'Chief Justice': the last word is no rank of its own. */
function isOneTitle({ tokens }: TitleContext, first: number, end: number): boolean {
  const head = headEndingAt(tokens, end);
  return head === null || head.first < first || (head.class === 'office' && !STYLES.has(head.head));
}

/** Forms of address among the offices: 'Prime Minister Sheikh X', 'Supreme Leader Ayatollah X'. */
const STYLES: ReadonlySet<string> = new Set([
  'ayatollah',
  'prince',
  'princess',
  'cardinal',
  'bishop',
  'judge',
  'justice',
]);

function beforePerson(context: TitleContext, phrase: TitlePhrase, person: Mention): NamedTitle {
  const of = phrase.of === null && phrase.possessor === null ? bodyBehind(context, person, phrase.head) : null;
  const range = of ? rangeOf(context.tokens, phrase.range.firstToken, of.endToken) : phrase.range;
  return { ...phrase, of: phrase.of ?? of, range, person, rule: 'title-before' };
}

/** Offices of towns and provinces: a senator 'of' a state is from there, a governor governs it. */
const LOCAL_OFFICES =
  /^(?:governor|mayor|lord mayor|bishop|archbishop|patriarch|sheriff|king|queen|emir|prince|princess|duke|premier|president|attorney general|prefect|ruler|sultan)$/;

/** 'Prime Minister X of North Macedonia'. */
function bodyBehind({ tokens, names }: TitleContext, person: Mention, office: string): Mention | null {
  if (tokens[person.endToken]?.lower !== 'of') return null;
  const first = tokens[person.endToken + 1]?.lower === 'the' ? person.endToken + 2 : person.endToken + 1;
  const start = behindDescription({ tokens, names }, first);
  const body = names.startingAt(start).find((name) => name.kind !== 'PERSON' && name.form === 'name') ?? null;
  const isHome = body?.kind === 'PLACE' && body.country === null && !LOCAL_OFFICES.test(office);
  return isHome ? null : body;
}

/** "Costa Rica's envoy, X" and 'The head of the agency, X'. */
function appositionBefore(context: TitleContext, person: Mention): NamedTitle[] {
  const { tokens } = context;
  const comma = startOfTitled(context, person) - 1;
  if (tokens[comma]?.text !== ',' || !sameSentence(tokens[comma], tokens[person.firstToken])) return [];
  const last = titleEndingAt(context, comma);
  const whole = last === null || isComplement(tokens, last.range.firstToken) ? titleOfEndingAt(context, comma) : null;
  // 'A spokesman for the president, X': X is the spokesman; of 'the office of the president, X' nobody else is told.
  const isWhole = whole !== null && (last === null || /^(?:a|an)$/.test(tokens[whole.range.firstToken]?.lower ?? ''));
  const phrase = isWhole ? whole : last;
  if (!phrase) return [];
  const first = tokens[phrase.range.firstToken];
  const bound = phrase.of !== null || phrase.possessor !== null || DETERMINERS.has(first?.lower ?? '');
  return bound ? [{ ...phrase, person, rule: 'apposition-before' }] : [];
}

const isComplement = (tokens: readonly Token[], first: number): boolean =>
  /^(?:of|for|to)$/.test(tokens[first - 1]?.lower ?? '');

/** The first token of the person's name with the titles right before it. */
function startOfTitled(context: TitleContext, person: Mention): number {
  const ranks = behindRanks(context.tokens, person.firstToken);
  const country = ownerBefore(context, ranks);
  if (country !== null) return country;
  const before = titleEndingAt(context, ranks);
  return before && context.tokens[before.range.firstToken - 1]?.text === ',' ? before.range.firstToken : ranks;
}

/** The first token of 'Kenya’s' in 'Kenya’s Ruth Moraa'; null where no country owns the person. */
function ownerBefore({ tokens, names }: TitleContext, first: number): number | null {
  if (!/^['’]s?$/.test(tokens[first - 1]?.text ?? '')) return null;
  return names.endingAt(first - 1).find((name) => name.kind === 'COUNTRY')?.firstToken ?? null;
}

/** The first of the ranks and forms of address that stand before a name: 'Vice Adm.' in 'Vice Adm. X'. */
function behindRanks(tokens: readonly Token[], first: number): number {
  let at = first;
  while (at > first - 4) {
    const word = plain(tokens[at - 1]?.lower ?? '');
    if (!RANKS.has(word) && !courtesyTitles.has(word) && word !== 'vice' && word !== 'rear' && word !== '') break;
    at--;
  }
  return at;
}

/** 'X, the former president of Kenya' and 'X, 45, Kenya's president'. */
function appositionAfter(context: TitleContext, person: Mention): NamedTitle[] {
  const { tokens } = context;
  const at = behindAsides(tokens, person.endToken);
  // 'X, whose brother drove': the brother is another.
  if (at === null || tokens[at]?.lower === 'whose') return [];
  const isThen = /^at the time$/.test(
    tokens
      .slice(at, at + 3)
      .map(({ lower }) => lower)
      .join(' '),
  );
  const now = isThen ? 'FORMER' : SINCE_OR_UNTIL_NOW.get(tokens[at]?.lower ?? '');
  const phrase = titleStartingAt(context, at + (isThen ? 3 : now ? 1 : 0));
  if (!phrase || isOfNextPerson(context, phrase)) return [];
  // 'X, President Y and Z': what names another person is no apposition.
  const next = context.names.startingAt(phrase.range.endToken)[0];
  if (next?.kind === 'PERSON' || isOfNextListed(context, person, phrase)) return [];
  const told: NamedTitle = { ...phrase, status: now ?? phrase.status, person, rule: 'apposition-after' };
  const second = secondTitle(context, phrase, person);
  return second ? [told, second] : [told];
}

/** 'former army chaplain' of 'X, a backbencher and former army chaplain,', 'now its president' of 'X, then trade minister and now its president'. */
function secondTitle(context: TitleContext, first: TitlePhrase, person: Mention): NamedTitle | null {
  const { tokens, names } = context;
  const and = first.range.endToken;
  if (tokens[and]?.lower !== 'and') return null;
  const now = SINCE_OR_UNTIL_NOW.get(tokens[and + 1]?.lower ?? '');
  const start = now ? and + 2 : and + 1;
  const isTold = now || DETERMINERS.has(tokens[start]?.lower ?? '') || STATUS_WORDS.has(tokens[start]?.lower ?? '');
  const phrase = isTold ? titleStartingAt(context, start) : null;
  if (!phrase || names.startingAt(phrase.range.endToken)[0]?.kind === 'PERSON') return null;
  const next = tokens[phrase.range.endToken];
  const isClosed = !sameSentence(next, tokens[and]) || /^(?:[,.;:)]|who)$/.test(next!.text);
  return isClosed && phrase.class !== 'counterpart'
    ? { ...phrase, status: now ?? phrase.status, person, rule: 'apposition-after' }
    : null;
}

const SINCE_OR_UNTIL_NOW: ReadonlyMap<string, TitleStatus> = new Map([
  ['now', 'CURRENT'],
  ['currently', 'CURRENT'],
  ['once', 'FORMER'],
  ['formerly', 'FORMER'],
  ['previously', 'FORMER'],
]);

/** 'X, her Danish counterpart, Y, and ...': the counterpart is Y. */
function isOfNextPerson({ tokens, names }: TitleContext, { class: kind, range }: TitlePhrase): boolean {
  if (kind !== 'counterpart' || tokens[range.endToken]?.text !== ',') return false;
  return names.startingAt(range.endToken + 1)[0]?.kind === 'PERSON';
}

/** 'Samoan Prime Minister X, the premier of Niue, Y, and ...': who has a title already is listed before the holder of the next. */
function isOfNextListed(context: TitleContext, person: Mention, { of, range }: TitlePhrase): boolean {
  const { tokens, names } = context;
  if (of === null || tokens[range.endToken]?.text !== ',') return false;
  const next = names.startingAt(range.endToken + 1).find(({ kind, form }) => kind === 'PERSON' && form === 'name');
  if (!next || !/^(?:,|and|;|\.)$/.test(tokens[next.endToken]?.text ?? '')) return false;
  return titleBefore(context, person).some((title) => title.class === 'office' && title.of !== null);
}

/** Where an apposition begins behind age, party and state: 'X (D-Ore.), the senator', 'X, 45, the senator'; null without a comma. */
export function behindAsides(tokens: readonly Token[], end: number): number | null {
  let at = end;
  if (tokens[at]?.text === '(') {
    const close = tokens.slice(at, at + 8).findIndex(({ text }) => text === ')');
    if (close > 0) at += close + 1;
  }
  if (tokens[at]?.text !== ',') return null;
  at++;
  while (isAside(tokens[at])) {
    const next = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
    if (tokens[next]?.text !== ',') break;
    at = next + 1;
  }
  return at;
}

/** An age or 'R-Texas'. */
function isAside(token: Token | undefined): boolean {
  return token !== undefined && (/^\d{1,3}$/.test(token.text) || /^[DRI]-\p{Lu}/u.test(token.text));
}
