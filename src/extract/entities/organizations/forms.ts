// One mention of an organisation by name, with what it says: the name without its country, the country, whether every country has such a body.

import { nameKey } from '../../identity.ts';
import type { Mention, Tagged } from '../../layers.ts';
import { isCapitalOf } from '../../lexicons/country-facts.ts';
import { isMission } from '../../lexicons/known-organizations.ts';
import { armedNouns, organizationNouns } from '../../lexicons/name-words.ts';
import {
  canonicalOrganization,
  countryOfInstitution,
  isChamberOfParliament,
  isGenericHead,
  isTroops,
} from '../../lexicons/organizations.ts';
import { unionOfBody } from '../../lexicons/union-bodies.ts';
import type { MentionIndex } from '../../mention-index.ts';

export interface Form {
  readonly mention: Mention;
  /** Without 'the' and without the country's name or adjective before it. */
  readonly core: string;
  readonly text: string;
  readonly generic: boolean;
  /** Said by the name or right beside it: alpha-2. */
  readonly country: string | null;
  /** With the country's adjective or name before it, where the text has it so: 'Kenyan Foreign Ministry'. */
  readonly called: string | null;
}

export function formOf(tagged: Tagged, names: MentionIndex, mention: Mention): Form {
  const text = clean(tagged.article.text.slice(mention.start, mention.end));
  const body = bodyWithGroupNoun(tagged, names, mention);
  if (body) {
    const name = clean(tagged.article.text.slice(body.start, body.end));
    const isCalledSo = NAMING_NOUNS.test(tagged.tokens[mention.head]?.lower ?? '');
    return { mention, core: name, text: isCalledSo ? text : name, generic: false, country: null, called: null };
  }
  const inner = names
    .startingAt(mention.firstToken)
    .find((name) => name !== mention && name.country !== null && name.endToken < mention.endToken);
  const behind = names
    .endingAt(mention.endToken)
    .find(
      (name) =>
        name.country !== null &&
        name.firstToken > mention.firstToken &&
        tagged.tokens[name.firstToken - 1]?.lower === 'of' &&
        !/^Bank of America$/.test(text),
    );
  const royal = inner ? undefined : countryBehindRoyal(tagged, names, mention);
  const bare = inner
    ? clean(tagged.article.text.slice(tagged.tokens[inner.endToken]?.start ?? mention.start, mention.end))
    : text;
  const words = bare.split(' ');
  const head = headWord(words);
  // 'Irish Times' is no 'Times' of Ireland.
  const isGeneric = isGenericHead(head) || isChamberOfParliament(bare);
  const core = isGeneric || countryOfInstitution(bare) !== null ? bare : text;
  const lone = words.length <= 2 || words.some((word) => /^(?:of|for)$/i.test(word));
  const isCommittee = mention.rule === 'committee';
  const generic =
    (isGeneric || isCommittee) &&
    (lone || isCommittee) &&
    !SUPRANATIONAL.test(text) &&
    !REGIONAL.test(text) &&
    canonicalOrganization(text) === null &&
    countryOfInstitution(core) === null &&
    unionOfBody(text) === null &&
    !isProperHead(words);
  const country =
    SUPRANATIONAL.test(text) || REGIONAL.test(text)
      ? null
      : (inner?.country ??
        royal ??
        behind?.country ??
        (generic || countryOfInstitution(text) !== null ? countryOfSeat(tagged, names, mention) : null) ??
        adjacentCountry(tagged, names, mention) ??
        (isCommittee ? countryOfParliament(tagged, names, mention) : null) ??
        countryOfInstitution(core) ??
        countryOfInstitution(text));
  return { mention, core, text, generic, country, called: calledWithCountry(tagged, names, mention, text, country) };
}

/** "the Norwegian parliament's defence committee": the country inside the owner's name. */
function countryOfParliament({ tokens }: Tagged, names: MentionIndex, { firstToken }: Mention): string | null {
  if (!/^['’]s?$/.test(tokens[firstToken - 1]?.text ?? '')) return null;
  const [owner] = names.endingAt(firstToken - 1);
  return owner ? (names.startingAt(owner.firstToken).find(({ country }) => country !== null)?.country ?? null) : null;
}

/** 'the defence ministry in Vientiane', 'the Foreign Office in Berlin': the country whose capital it sits in; an embassy there is another's. */
function countryOfSeat(
  { tokens }: Tagged,
  names: MentionIndex,
  { firstToken, endToken, text }: Mention,
): string | null {
  const fronted = frontedSeat({ tokens }, firstToken);
  const start = tokens[endToken]?.lower === 'in' ? endToken + 1 : fronted;
  if (start === null || /(?:embassy|consulate|mission|delegation|forces|troops)$/i.test(text)) return null;
  const seat = names.startingAt(start).find(({ form }) => form === 'name');
  return seat?.country && isCapitalOf(seat.text, seat.country) ? seat.country : null;
}

/** The first token of 'Lima' in 'In Lima, the Defense Ministry said', for that of the ministry; null without such a beginning. */
export function frontedSeat({ tokens }: Pick<Tagged, 'tokens'>, first: number): number | null {
  const comma = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (tokens[comma]?.text !== ',') return null;
  for (let at = comma - 1; at > comma - 4; at--) {
    if (tokens[at]?.sentence !== tokens[first]!.sentence) return null;
    if (tokens[at]!.text === 'In') return at + 1;
  }
  return null;
}

/** 'Royal Thai Army', 'Imperial Iranian Navy': alpha-2 of the country behind the first word. */
function countryBehindRoyal(
  { tokens }: Tagged,
  names: MentionIndex,
  { firstToken, endToken }: Mention,
): string | undefined {
  if (!/^(?:Royal|Imperial|Islamic|Federal)$/.test(tokens[firstToken]?.text ?? '')) return undefined;
  const inner = names.startingAt(firstToken + 1).find((name) => name.country !== null && name.endToken < endToken);
  return inner?.country ?? undefined;
}

/** 'party' of 'the Green Left party' tells what it is; 'fighters' of 'Houthi fighters' only stands for it. */
const NAMING_NOUNS =
  /^(?:party|movement|group|militia|network|organi[sz]ation|newspaper|agency|company|bank|coalition|alliance|faction|cartel|television|tv|radio|channel|station|daily|magazine)$/;

/** The name in 'the Green Left party', 'Houthi fighters': a body's own name with a noun for what it is or for its people. */
function bodyWithGroupNoun({ tokens }: Tagged, names: MentionIndex, mention: Mention): Mention | null {
  if (mention.rule !== 'named-body' && mention.rule !== 'named-people') return null;
  const noun = tokens[mention.head]?.lower ?? '';
  const mission = names.startingAt(mention.firstToken).find((name) => name !== mention && isMission(name.text));
  if (mission && /^(?:mission|force|operation|peacekeepers|troops|soldiers|contingent)$/.test(noun)) return mission;
  if (!NAMING_NOUNS.test(noun) && !armedNouns.has(noun)) return null;
  return (
    names
      .startingAt(mention.firstToken)
      .find((name) => name !== mention && name.kind === 'ORGANIZATION' && name.endToken === mention.head) ?? null
  );
}

/** 'Kenyan Foreign Ministry', "Kenya's Foreign Ministry": with nothing but the country right before the name. */
function calledWithCountry(
  { tokens, article }: Tagged,
  names: MentionIndex,
  mention: Mention,
  text: string,
  country: string | null,
): string | null {
  if (country === null) return null;
  if (names.startingAt(mention.firstToken).some((name) => name !== mention && name.country === country)) return text;
  const isMark = /^['’]s?$/.test(tokens[mention.firstToken - 1]?.text ?? '');
  const before = names
    .endingAt(isMark ? mention.firstToken - 1 : mention.firstToken)
    .find((name) => name.country === country && name.kind !== 'ORGANIZATION');
  if (!before || (!isMark && before.form !== 'adjective')) return null;
  return clean(article.text.slice(before.start, mention.end));
}

/** 'Central Bank', 'Ministry of Unification', 'National Assembly' are generic; 'Wagner Group', 'Labour Party', 'Red Army' are names of their own. */
function isProperHead(words: readonly string[]): boolean {
  const head = headWord(words).toLowerCase();
  return (
    (head === 'party' ||
      head === 'agency' ||
      head === 'command' ||
      head === 'service' ||
      head === 'bank' ||
      head === 'council') &&
    words.length > 1 &&
    !/^(?:national|supreme|central|intelligence|spy|security|state)$/i.test(words[0] ?? '')
  );
}

/** Names that begin so belong to no single country. */
const SUPRANATIONAL =
  /^(?:European|African|Arab|International|World|United Nations|Asian|Inter-American|Islamic|Latin|Nordic|Pan-|Global|U\.?N\.? |E\.?U\.? |NATO|Eurasian|Gulf|Pacific|West African)/;

/** 'Economic Commission for Africa' */
const REGIONAL =
  /\b(?:for|of|in) (?:the )?(?:(?:Western|Eastern|Southern|Central|West|East) )?(?:Latin America|Africa|Europe|Asia|Caribbean|Pacific|Sahel|Middle East|Americas|Mediterranean|Arab)/;

/** 'Ministry' of 'Ministry of Unification'; else the last word. */
function headWord(words: readonly string[]): string {
  const of = words.findIndex((word) => /^(?:of|for)$/i.test(word));
  return (of > 0 ? words[of - 1] : words.at(-1)) ?? '';
}

/** "South Korea's National Assembly", 'the Russian Foreign Ministry', "the North's state-run X Agency", 'the Foreign Ministry of Russia'. */
function adjacentCountry(tagged: Tagged, names: MentionIndex, mention: Mention): string | null {
  return adjacentCountryMention(tagged, names, mention)?.country ?? null;
}

/** The mention of the country that stands right beside the name of an organisation. */
export function adjacentCountryMention(tagged: Tagged, names: MentionIndex, mention: Mention): Mention | null {
  const { tokens } = tagged;
  const sentence = tokens[mention.firstToken]?.sentence;
  let end = mention.firstToken;
  for (let steps = 0; steps < 6; steps++) {
    const before = names.endingAt(end).find((name) => name.country !== null && name.kind !== 'ORGANIZATION');
    const isSeat = tokens[end - 1]?.lower.endsWith('-based');
    if (before && !isSeat && tokens[before.firstToken]?.sentence === sentence) return before;
    const token = tokens[end - 1];
    if (!token || token.sentence !== sentence || token.lower.endsWith('-based')) break;
    const isModifier =
      token.pos === 'ADJ' ||
      token.lower.includes('-') ||
      (token.pos === 'NOUN' && organizationNouns.has(token.lower)) ||
      /^(?:news|state|top|intelligence|television|tv|radio|railway|oil|gas|energy|official|think|tank)$/.test(
        token.lower,
      );
    if (!isModifier && !/^['’]s?$/.test(token.text)) break;
    end--;
  }
  const owner = ownerOfApposed(tagged, names, mention);
  if (owner) return owner;
  if (tokens[mention.endToken]?.lower !== 'of') return null;
  const start = tokens[mention.endToken + 1]?.lower === 'the' ? mention.endToken + 2 : mention.endToken + 1;
  return names.startingAt(start).find((name) => name.country !== null) ?? null;
}

/** "Chad's state news agency, Sahar": the country that owns what the name is in apposition to. */
function ownerOfApposed({ tokens }: Tagged, names: MentionIndex, mention: Mention): Mention | null {
  const comma = tokens[mention.firstToken - 1]?.lower === 'the' ? mention.firstToken - 2 : mention.firstToken - 1;
  if (tokens[comma]?.text !== ',' || tokens[comma]?.sentence !== tokens[mention.firstToken]?.sentence) return null;
  let at = comma;
  while (at > comma - 6 && /^(?:NOUN|ADJ)$/.test(tokens[at - 1]?.pos ?? '') && !names.over(at - 1)) at--;
  if (at === comma || !organizationNouns.has(tokens[comma - 1]!.lower)) return null;
  const end = /^['’]s?$/.test(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  return names.endingAt(end).find((name) => name.country !== null && name.kind !== 'ORGANIZATION') ?? null;
}

export function clean(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^['’]s? /u, '')
    .replace(/^(?:the|a|an) (?=.)/i, '')
    .replace(/['’]s?$/u, '');
}

/** The widely known name of a body; not that of a country's own: "Armenia's Security Council". */
export function canonicalName({ text, core, country }: Form): string | null {
  const isNational = country !== null && /^(?:security council|human rights council|general assembly)$/i.test(core);
  return isNational ? null : (canonicalOrganization(text) ?? canonicalOrganization(core));
}

/** Key under which names of one body are one: 'North Korean troops' and 'North Korean forces', 'Ministry of Defence' and 'Defense Ministry'. */
export function keyOf(form: Form): string {
  const canonical = canonicalName(form);
  if (canonical) return nameKey(canonical);
  if (isTroops(form.core)) return 'forces';
  return ministryKey(nameKey(form.core)) ?? nameKey(form.core);
}

/** 'ministry of defence', 'defense ministry' -> 'defense ministry'; null for what is no ministry. */
function ministryKey(key: string): string | null {
  const found =
    /^(ministry|department) (?:of|for) (?:the )?(.+)$/.exec(key) ?? /^(.+) (ministry|department)$/.exec(key);
  if (!found?.[1] || !found[2]) return null;
  const [noun, field] = /^(?:ministry|department)$/.test(found[1]) ? [found[1], found[2]] : [found[2], found[1]];
  return `${field.replace(/\bdefence\b/, 'defense').replace(/^(foreign|external|interior|internal|home) affairs$/, '$1')} ${noun}`;
}
