// Says whose government a bare 'Foreign Minister X' or 'National Assembly' belongs to, from what the article says around it.
import { type RoleIndex, roleOf } from '../grammatical-roles.ts';
import { nameKey } from '../identity.ts';
import type { CountriesOfTitles, Mention, NamedTitle, Tagged } from '../layers.ts';
import { isCapitalOf } from '../lexicons/country-facts.ts';
import { bodyNouns } from '../lexicons/name-words.ts';
import { countryOfCapital } from '../lexicons/places.ts';
import { personNouns } from '../lexicons/titles.ts';
import type { MentionIndex } from '../mention-index.ts';
import { titleContext } from '../titles/context.ts';
import { titleEndingAt } from '../titles/phrases.ts';
import { adjacentCountryMention } from './organizations/forms.ts';

export interface ImpliedCountryInput {
  readonly tagged: Tagged;
  readonly mentions: readonly Mention[];
  /** Does this mention mean a country or its government? */
  readonly isCountry: (mention: Mention) => boolean;
  readonly titles: readonly NamedTitle[];
  readonly countriesOfTitles: CountriesOfTitles;
  readonly personOf: (mention: Mention) => string | null;
  readonly roles: RoleIndex;
  readonly names: MentionIndex;
}

/** No paragraph of an article is longer; a text without line breaks is one paragraph of any length. */
const SENTENCES_LOOKED_BACK = 30;

/** Alpha-2 of the country that a mention belongs to; null where the article does not tell. */
export type ImpliedCountry = (mention: Mention) => string | null;

export function impliedCountries(input: ImpliedCountryInput): ImpliedCountry {
  const bySentence = new Map<number, Mention[]>();
  for (const mention of input.mentions) {
    const sentence = input.tagged.tokens[mention.firstToken]?.sentence ?? 0;
    const list = bySentence.get(sentence);
    if (list) list.push(mention);
    else bySentence.set(sentence, [mention]);
  }
  const countryOfPerson = countriesOfPersons(input);
  const envoys = new Map(
    input.titles.flatMap(({ head, of, person }) =>
      of?.country && /^(?:ambassador|envoy|consul)$/.test(head) ? [[person, of.country] as const] : [],
    ),
  );
  const home =
    countryOfDateline(input, bySentence) ??
    countryOfLead(input, bySentence, countryOfPerson) ??
    countryOfHeadline(input, bySentence) ??
    countryOfPublication(input) ??
    countryMostSpokenOf(input, bySentence);
  const subjectIn = (sentence: number, before: number, ofBody: boolean): string | null =>
    subjectCountry(input, bySentence.get(sentence) ?? [], before, countryOfPerson, ofBody);

  return (mention) => {
    const sentence = input.tagged.tokens[mention.firstToken]?.sentence ?? 0;
    const own = bySentence.get(sentence) ?? [];
    const opposite = countryOfOtherSide(input, mention);
    const sender = senderOfEnvoy(input, envoys, own, mention);
    if (sender) return home === sender ? null : home;
    const found =
      countryOfOwnSubject(input, mention, own, countryOfPerson) ??
      frontedCapital(input, own, sentence) ??
      capitalOfSpeech(input, own, mention) ??
      subjectIn(sentence, mention.start, mention.kind !== 'PERSON') ??
      countryOfVictim(input, mention, own);
    if (found) return found === opposite ? null : found;
    const paragraph = input.tagged.sentences[sentence]?.paragraph;
    const earliest = Math.max(0, sentence - SENTENCES_LOOKED_BACK);
    for (let before = sentence - 1; before >= earliest; before--) {
      if (input.tagged.sentences[before]?.paragraph !== paragraph) break;
      const country =
        frontedCapital(input, bySentence.get(before) ?? [], before) ??
        subjectIn(before, Number.POSITIVE_INFINITY, mention.kind !== 'PERSON');
      if (country) return country === opposite ? null : country;
    }
    if (home === null || home !== opposite) return home;
    return otherCountryOfLead(input, bySentence, opposite);
  };
}

/** 'Trade Minister X and Chadian Economy Minister Y': the country of the one beside whom a person acts, which is not the person's own. */
function countryOfOtherSide({ tagged, titles }: ImpliedCountryInput, { endToken }: Mention): string | null {
  const and = tagged.tokens[endToken];
  if (and?.lower !== 'and') return null;
  const beside = titles.find(
    ({ of, range, rule }) => rule === 'title-before' && range.firstToken === endToken + 1 && of?.form === 'adjective',
  );
  return beside?.of?.country ?? null;
}

/** The one country besides the other side's that acts in the first sentence: 'Norway and Chad signed ...'. */
function otherCountryOfLead(
  { tagged, isCountry, roles }: ImpliedCountryInput,
  bySentence: ReadonlyMap<number, readonly Mention[]>,
  opposite: string,
): string | null {
  const lead = tagged.sentences.find(({ role }) => role === 'body');
  const acting = (lead ? (bySentence.get(lead.index) ?? []) : []).filter(
    (mention) => mention.form === 'name' && isCountry(mention) && roleOf(roles, mention)?.role === 'subject',
  );
  return onlyOne(new Set(acting.map(({ country }) => country).filter((country) => country !== opposite)));
}

/** The country that is, or whose officeholder is, the subject of the clause in which a body is named: 'Kim told the National Assembly'. */
function countryOfOwnSubject(
  { roles, isCountry, personOf }: ImpliedCountryInput,
  mention: Mention,
  own: readonly Mention[],
  countryOfPerson: ReadonlyMap<string, string>,
): string | null {
  const clause = roles.clauseOver(mention.firstToken);
  if (!clause?.subject || mention.kind === 'PERSON') return null;
  const { firstToken, endToken } = clause.subject;
  const subject = own.find(
    (other) =>
      other !== mention && other.form === 'name' && other.firstToken >= firstToken && other.endToken <= endToken,
  );
  if (!subject) return null;
  if (isCountry(subject)) return subject.country;
  return countryOfPerson.get(personOf(subject) ?? '') ?? null;
}

/** The country of X in 'Ambassador X met President Y': Y governs where X is sent to. */
function senderOfEnvoy(
  { roles }: ImpliedCountryInput,
  envoys: ReadonlyMap<Mention, string>,
  own: readonly Mention[],
  mention: Mention,
): string | null {
  if (mention.kind !== 'PERSON' || roleOf(roles, mention)?.role !== 'object') return null;
  const subject = roles.clauseOver(mention.firstToken)?.subject;
  const envoy =
    subject &&
    own.find(({ firstToken, endToken }) => firstToken >= subject.firstToken && endToken === subject.head + 1);
  return (envoy && envoys.get(envoy)) ?? null;
}

const SPOKEN =
  /^(?:accuse|condemn|blame|reject|dismiss|say|tell|speak|announce|add|declare|warn|brief|inform|ask|state|reiterate|meet|host|receive|confirm|deny|urge|call|address|report)$/;

/** 'after soldiers arrested President X': the one country that the sentence names, where the person suffers and does not act. */
function countryOfVictim(
  { roles, isCountry }: ImpliedCountryInput,
  mention: Mention,
  own: readonly Mention[],
): string | null {
  if (mention.kind !== 'PERSON' || roleOf(roles, mention)?.role !== 'object') return null;
  const countries = new Set(
    own.filter((other) => isCountry(other) && other.form === 'name').map(({ country }) => country),
  );
  return onlyOne(countries) ?? null;
}

/** 'In Lima, the Senate voted': what follows is there. */
function frontedCapital(
  { tagged, isCountry }: ImpliedCountryInput,
  own: readonly Mention[],
  sentence: number,
): string | null {
  const first = tagged.sentences[sentence]!.firstToken;
  if (tagged.tokens[first]?.lower !== 'in') return null;
  const place = own.find(({ firstToken }) => firstToken === first + 1);
  const isCapital = place?.country != null && isCapitalOf(place.text, place.country) && !isCountry(place);
  return isCapital && tagged.tokens[place.endToken]?.text === ',' ? place.country : null;
}

/** 'the spokesman said in Asmara', 'told reporters in Seoul'. */
function capitalOfSpeech(
  { tagged, isCountry, roles }: ImpliedCountryInput,
  own: readonly Mention[],
  mention: Mention,
): string | null {
  const isSaid = (other: Mention): boolean => {
    const clause = roles.clauseOver(other.firstToken);
    if (!clause) return false;
    return (
      SPOKEN.test(clause.lemma) ||
      (roles.clauseOver(mention.firstToken) === clause && mention.start < (tagged.tokens[clause.verb]?.start ?? 0))
    );
  };
  const capital = own.findLast(
    (other) =>
      other !== mention &&
      other.country !== null &&
      isCapitalOf(other.text, other.country) &&
      !isCountry(other) &&
      tagged.tokens[other.firstToken - 1]?.lower === 'in' &&
      isSaid(other),
  );
  return capital?.country ?? null;
}

/** The country that is a subject in the sentence; for a body also the one for which the person who is its subject holds office. */
function subjectCountry(
  { tagged, roles, names, isCountry, personOf }: ImpliedCountryInput,
  own: readonly Mention[],
  before: number,
  countryOfPerson: ReadonlyMap<string, string>,
  ofBody: boolean,
): string | null {
  for (const mention of own) {
    if (mention.start >= before || tagged.tokens[mention.firstToken]?.quoted) continue;
    const isSubject = mention.form === 'name' && roleOf(roles, mention)?.role === 'subject';
    if ((isSubject || ownsSubject(tagged, roles, mention)) && isCountry(mention) && mention.country)
      return mention.country;
    if (!isSubject) continue;
    const owner = mention.kind === 'ORGANIZATION' ? adjacentCountryMention(tagged, names, mention)?.country : null;
    if (owner) return owner;
    const person = ofBody ? personOf(mention) : null;
    const country = person ? countryOfPerson.get(person) : undefined;
    if (country) return country;
  }
  return null;
}

/** "Norway's parliament voted", 'The Norwegian government said': the country whose body or people act. */
function ownsSubject({ tokens }: Tagged, roles: RoleIndex, mention: Mention): boolean {
  const subject = roles.clauseOver(mention.firstToken)?.subject;
  if (!subject || mention.firstToken < subject.firstToken || mention.endToken > subject.head) return false;
  const first = tokens[subject.firstToken]?.lower === 'the' ? subject.firstToken + 1 : subject.firstToken;
  if (mention.firstToken !== first) return false;
  const mark = /^['’]s?$/.test(tokens[mention.endToken]?.text ?? '');
  const noun = tokens[subject.head]?.lower ?? '';
  return (mark || mention.form === 'adjective') && (bodyNouns.has(noun) || personNouns.has(noun.replace(/s$/, '')));
}

/** 'Malian army' -> 'ML' */
function countryOfBody(tagged: Tagged, names: MentionIndex, body: Mention | null): string | null {
  if (body?.kind !== 'ORGANIZATION') return null;
  const inner = names.startingAt(body.firstToken).find(({ country }) => country !== null);
  return inner?.country ?? adjacentCountryMention(tagged, names, body)?.country ?? null;
}

function countriesOfPersons({
  tagged,
  names,
  titles,
  countriesOfTitles,
  personOf,
}: ImpliedCountryInput): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const title of titles) {
    const person = personOf(title.person);
    const country =
      title.of?.country ??
      countryOfBody(tagged, names, title.of) ??
      onlyOne(countriesOfTitles.get(nameKey(title.text)));
    if (person && country && title.class !== 'counterpart' && !found.has(person)) found.set(person, country);
  }
  return found;
}

export function findCountriesOfTitles(tagged: Tagged, mentions: readonly Mention[]): CountriesOfTitles {
  const context = titleContext(tagged, mentions);
  const found = new Map<string, Set<string>>();
  for (const token of tagged.tokens) {
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(token.pos)) continue;
    const phrase = titleEndingAt(context, token.index + 1);
    const country = phrase?.of?.country;
    if (!phrase || !country || (phrase.class !== 'office' && phrase.class !== 'role')) continue;
    // Where its holder is named, the office is that person's, not that of every namesake.
    const behind = tagged.tokens[token.index + 1]?.text === ',' ? token.index + 2 : token.index + 1;
    if (phrase.status === 'FORMER' || context.names.startingAt(behind).some((name) => name.kind === 'PERSON')) continue;
    const key = nameKey(phrase.text);
    found.set(key, (found.get(key) ?? new Set()).add(country));
  }
  return found;
}

export function onlyOne<T>(values: ReadonlySet<T> | undefined): T | null {
  if (values?.size !== 1) return null;
  for (const value of values) return value;
  return null;
}

const LINES_BEFORE_LEAD = 4;

/** The country whose government, body or officeholder acts in the first sentence of the report. */
function countryOfLead(
  input: ImpliedCountryInput,
  bySentence: ReadonlyMap<number, readonly Mention[]>,
  countryOfPerson: ReadonlyMap<string, string>,
): string | null {
  // Lines of the head that look like text ('City News, Lima') come before it.
  const first = input.tagged.sentences.findIndex(({ role }) => role === 'body');
  for (const { index } of first < 0 ? [] : input.tagged.sentences.slice(first, first + LINES_BEFORE_LEAD)) {
    const country = subjectCountry(input, bySentence.get(index) ?? [], Number.POSITIVE_INFINITY, countryOfPerson, true);
    if (country) return country;
  }
  const lead = first < 0 ? undefined : input.tagged.sentences[first];
  return lead ? countryOwningSubject(input, bySentence.get(lead.index) ?? []) : null;
}

/** "Norway’s biggest arms deal in a decade was thrown into doubt": the country whose affair the first sentence tells. */
function countryOwningSubject(
  { tagged, roles, isCountry }: ImpliedCountryInput,
  own: readonly Mention[],
): string | null {
  const owner = own.find((mention) => {
    const subject = roles.clauseOver(mention.firstToken)?.subject;
    const isFirst = subject?.firstToken === mention.firstToken && mention.endToken <= subject.head;
    return isFirst && isCountry(mention) && /^['’]s?$/.test(tagged.tokens[mention.endToken]?.text ?? '');
  });
  return owner?.country ?? null;
}

/** 'Norwegian MPs vote to halt sale', “Norway's cabinet falls”: the country whose people or bodies the headline begins with. */
function countryOfHeadline(
  { tagged, isCountry }: ImpliedCountryInput,
  bySentence: ReadonlyMap<number, readonly Mention[]>,
): string | null {
  for (const { role, index, firstToken } of tagged.sentences) {
    if (role !== 'headline') continue;
    const opening = (bySentence.get(index) ?? []).find((mention) => mention.firstToken === firstToken);
    if (opening?.country && (opening.form === 'adjective' || isCountry(opening))) return opening.country;
  }
  return null;
}

/** The only country of the headline, else the one that the report names at least twice as often as any other. */
function countryMostSpokenOf(
  { tagged, mentions, isCountry }: ImpliedCountryInput,
  bySentence: ReadonlyMap<number, readonly Mention[]>,
): string | null {
  const headline = tagged.sentences.find(({ role }) => role === 'headline');
  const inHeadline = headline ? (bySentence.get(headline.index) ?? []).filter(isCountry) : [];
  const only = onlyOne(new Set(inHeadline.map(({ country }) => country)));
  if (only) return only;
  const counts = new Map<string, number>();
  for (const { country, kind } of mentions)
    if (country !== null && kind !== 'PERSON') counts.set(country, (counts.get(country) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= 3 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}

/** 'The Oslo Observer' writes of Norway where it names no country. */
function countryOfPublication({ tagged }: ImpliedCountryInput): string | null {
  const words = (tagged.article.source ?? '').split(/\s+/u);
  return onlyOne(new Set(words.map(countryOfCapital).filter((country) => country !== null)));
}

function countryOfDateline(
  { tagged }: ImpliedCountryInput,
  bySentence: ReadonlyMap<number, readonly Mention[]>,
): string | null {
  const sentence = tagged.sentences.find(({ role }) => role === 'dateline');
  if (!sentence) return null;
  const mentions = bySentence.get(sentence.index) ?? [];
  return mentions.findLast((mention) => mention.country !== null)?.country ?? null;
}
