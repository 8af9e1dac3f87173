// One vote for each name over the whole document: every mention brings its evidence, and all mentions of a name get one kind.
import type { Tagged, Token } from '../layers.ts';
import { isAmbiguousGivenName, isGivenName } from '../lexicons/given-names.ts';
import { acronymsOfThings } from '../lexicons/known-organizations.ts';
import { compassWords, mediaHeads, nameParticles, organizationNouns, placeNouns } from '../lexicons/name-words.ts';
import { courtesyTitles } from '../lexicons/offices.ts';
import { cityNamed } from '../lexicons/places.ts';
import { personNouns } from '../lexicons/titles.ts';
import { knownNameAt } from './known.ts';
import type { Segment } from './segments.ts';
import { isAcronym, nameText, opensSentence } from './shapes.ts';

export type VotedKind = 'PERSON' | 'ORGANIZATION' | 'PLACE';
export interface Ballot {
  PERSON: number;
  ORGANIZATION: number;
  PLACE: number;
  /** Mentions that do not open a sentence: their capital is evidence that it is a name at all. */
  inside: number;
}

/** Decided names have one kind; the others were too weak to be names. */
export type Decisions = ReadonlyMap<string, VotedKind>;

const singular = (word: string): string => word.replace(/ies$/u, 'y').replace(/s$/u, '');
const SPEECH =
  /^(?:said|says|told|added|adding|warned|insisted|argued|replied|tweeted|explained|acknowledged|admitted|vowed|urged|noted|recalled|wrote|asked|stressed|claimed|declared|announced|denied|confirmed|called|thanked|met|visited|arrived|spoke|pledged|accused|praised)$/u;
const PERSONAL =
  /^(?:resigned|died|married|graduated|retired|smiled|wept|laughed|testified|served|joined|led|succeeded|replaced|tweeted|himself|herself|who)$/u;
/** First words of Arabic, Persian and Urdu names of groups: army, partisans, front, brigade, party, movement. */
const GROUP_OPENERS =
  /^(?:Jaish|Jaysh|Jeish|Ansar|Jabhat|Liwa|Harakat|Hizb|Hezb|Kataib|Kata['’]ib|Katibat|Saraya|Hay['’]?at|Lashkar|Jamaat|Jama['’]?at|Faylaq|Ahrar|Tehrik|Tehreek|Jund|Asaib)$/u;
const LOCATIVE =
  /^(?:in|near|outside|inside|across|around|throughout|toward|towards|via|into|at|to|from|over|through|leaving|entering|besieged|beyond|northeast|northwest|southeast|southwest|north|south|east|west)$/u;
/** 'the Green Left party': these nouns behind a name tell that it is a body's. */
const NAMED_BODIES =
  /^(?:party|faction|movement|group|coalition|alliance|militia|newspaper|magazine|bank|company|firm|broadcaster|agency|charity|foundation|website|daily|cartel|gang|organization|organisation)$/u;
/** 'a report in La Prensa': a newspaper is no place. */
const REPORTS = /^(?:report|reports|story|article|editorial|column|op-ed|piece|essay|published)$/u;
const STRONG_LOCATIVE = /^(?:in|near|outside|inside|throughout|into)$/u;

export function vote(tagged: Tagged, segments: readonly Segment[]): Decisions {
  const ballots = new Map<string, Ballot>();
  for (const segment of segments) {
    if (segment.kind !== null || tagged.sentences[tagged.tokens[segment.first]!.sentence]!.role === 'dateline')
      continue;
    const key = nameText(tagged, segment.first, segment.end);
    let ballot = ballots.get(key);
    if (!ballot) {
      ballot = { PERSON: 0, ORGANIZATION: 0, PLACE: 0, inside: 0 };
      ballots.set(key, ballot);
      weighName(ballot, tagged, segment);
    }
    weighContext(ballot, tagged, segment);
  }
  linkShortForms(ballots, segments, tagged);
  shareInLists(ballots, segments, tagged);
  const decisions = new Map<string, VotedKind>();
  for (const [name, ballot] of ballots) {
    const kind = winner(name, ballot);
    if (kind) decisions.set(name, kind);
  }
  return decisions;
}

function winner(name: string, ballot: Ballot): VotedKind | null {
  const { PERSON, ORGANIZATION, PLACE, inside } = ballot;
  const best = Math.max(PERSON, ORGANIZATION, PLACE);
  const words = name.split(' ').length;
  if (best < (inside > 0 ? 0.5 : 1)) {
    if (inside === 0) return null;
    return words >= 2 && words <= 3 ? 'PERSON' : words > 3 ? 'ORGANIZATION' : null;
  }
  if (PERSON === best) return 'PERSON';
  return PLACE === best ? 'PLACE' : 'ORGANIZATION';
}

/** What the name itself tells. */
function weighName(ballot: Ballot, tagged: Tagged, { first, end }: Segment): void {
  const { tokens } = tagged;
  const words = end - first;
  const opening = tokens[first]!;
  const closing = tokens[end - 1]!;
  if (words === 1 && isAcronym(opening.text)) {
    const colon = tokens[end]?.text === ':';
    if (
      colon ||
      /^\p{Lu}{2,}s$/u.test(opening.text) ||
      acronymsOfThings.has(opening.text.replaceAll('.', '').toUpperCase())
    )
      ballot.inside = Number.NEGATIVE_INFINITY;
    else ballot.ORGANIZATION += 3;
    return;
  }
  if (words > 1 && GROUP_OPENERS.test(opening.text)) ballot.ORGANIZATION += 6;
  if (words > 1 && words <= 5) {
    for (let i = first + 1; i < end; i++)
      if (/^(?:al|el|ad|an|as|ash|az|at)[-‑]\p{Lu}/u.test(tokens[i]!.text)) ballot.PERSON += 2;
    if (isGivenName(opening.text)) ballot.PERSON += isAmbiguousGivenName(opening.text) ? 1.5 : 3;
    for (let i = first; i < end - 1; i++) if (/^\p{Lu}\.$/u.test(tokens[i]!.text)) ballot.PERSON += 4;
    for (let i = first + 1; i < end - 1; i++) if (nameParticles.has(tokens[i]!.text)) ballot.PERSON += 2;
    if (/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(closing.text) || /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(tokens[first + 1]!.text))
      ballot.PERSON += 2;
    if (
      /^(?:la|el|le|les|los|il|der|die|das|o|al)$/iu.test(opening.text) &&
      mediaHeads.size > 0 &&
      /^\p{Lu}/u.test(opening.text) &&
      words === 2
    )
      ballot.ORGANIZATION += 1;
  } else if (words === 1 && isGivenName(opening.text) && !isAmbiguousGivenName(opening.text)) ballot.PERSON += 1;
  if (/^(?:al|Al|El|el|bin|Bin|Abu|Umm|von|van|de)[-’ ]/u.test(nameText(tagged, first, end))) ballot.PERSON += 1;
  if (/^(?:Abu|Umm)$/u.test(opening.text) && words > 1) ballot.PERSON += 2;
  const city = words <= 3 ? cityNamed(nameText(tagged, first, end)) : null;
  if (city) {
    const weight = city.population >= 100_000 ? 2.5 : 1.5;
    ballot.PLACE += words === 1 && isGivenName(opening.text) ? weight - 1.5 : weight;
  }
}

/** What stands around the mention tells. */
function weighContext(ballot: Ballot, tagged: Tagged, segment: Segment): void {
  const { tokens } = tagged;
  const { first, end } = segment;
  const sentence = tokens[first]!.sentence;
  const at = (index: number): Token | null => {
    const token = tokens[index];
    return token && token.sentence === sentence ? token : null;
  };
  if (at(end)?.text === ':' || isMeasured(tagged, first, end)) return;
  if (!opensSentence(tagged, first) || end - first > 1) ballot.inside++;
  else if (tokens[first]!.pos !== 'PROPN') return;
  if (end - first === 1 && isAcronym(tokens[first]!.text) && at(first - 1)?.pos === 'NUM') ballot.ORGANIZATION -= 4;
  if (segment.titledFrom !== null) {
    ballot.PERSON += 5;
    return;
  }
  const before = at(first - 1);
  const after = at(end);
  if (
    before?.lower === 'the' &&
    after &&
    /^(?:regime|dictatorship|administration|presidency|family|dynasty)$/u.test(after.lower)
  ) {
    ballot.PERSON += 3;
    return;
  }
  if (/^(?:in|by)$/u.test(before?.lower ?? '') && REPORTS.test(at(first - 2)?.lower ?? '')) ballot.ORGANIZATION += 4;
  const possessor = after && /^(?:’s|'s|’|')$/u.test(after.text);
  if (
    possessor &&
    /^(?:regime|government|cabinet|inauguration|dictatorship|administration|presidency)$/u.test(
      at(end + 1)?.lower ?? '',
    )
  )
    ballot.PERSON += 1;
  // 'the Tharthar depression': the article belongs to the noun behind the name.
  const ofNoun =
    before?.lower === 'the' &&
    after &&
    (after.pos === 'NOUN' || placeNouns.has(after.lower)) &&
    /^\p{Ll}/u.test(after.text);
  if (before && !ofNoun) weighBefore(ballot, before, at(first - 2), at(first - 3));
  if (after) weighAfter(ballot, after, at(end + 1), at(end + 2));
  if (after?.text === ',' && isCountryOrState(tagged, end + 1, sentence)) ballot.PLACE += 3;
  if (after?.text === ',') weighApposition(ballot, tagged, end + 1, sentence);
  if (before?.text === ',' && end - first > 1 && followsRole(tagged, first - 2, sentence)) ballot.PERSON += 4;
}

/** 'The governor of Sonora, Luz Prieto,', 'a security analyst in Abuja, Bello Dan,': a role with its 'of' or 'in' stands before the comma. */
function followsRole({ tokens }: Tagged, last: number, sentence: number): boolean {
  let passedPreposition = false;
  for (let i = last; i > last - 9; i--) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence || token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'PUNCT')
      return false;
    if (/^(?:of|in|at|for|to)$/u.test(token.lower)) passedPreposition = true;
    else if (token.pos === 'NOUN' || token.pos === 'PROPN') {
      if (passedPreposition && personNouns.has(token.lower)) return true;
    } else if (token.pos === 'ADP') return false;
  }
  return false;
}

/** Labels of tables are no names: a number stands before them, or their words are no proper nouns for the tagger. */
function isMeasured({ tokens }: Tagged, first: number, end: number): boolean {
  if (end - first > 1 && tokens[first - 1]?.pos === 'NUM' && tokens[first - 1]?.sentence === tokens[first]!.sentence)
    return true;
  for (let i = first; i < end; i++) if (tokens[i]!.pos === 'PROPN') return false;
  return end - first > 1;
}

/** 'Santa Rosa, Honduras', 'Dayton, Ohio'. */
function isCountryOrState(tagged: Tagged, index: number, sentence: number): boolean {
  const token = tagged.tokens[index];
  if (!token || token.sentence !== sentence || !/^\p{Lu}/u.test(token.text)) return false;
  const known = knownNameAt(tagged, index, tagged.sentences[sentence]!.endToken);
  return known !== null && known.form === 'name' && (known.kind === 'COUNTRY' || known.rule === 'subdivision');
}

function weighBefore(ballot: Ballot, before: Token, second: Token | null, third: Token | null): void {
  const word = before.lower.replace(/\.$/u, '');
  const noun = singular(word);
  if (before.lower === 'the' || before.lower === 'a' || before.lower === 'an') {
    ballot.PERSON -= 2;
    ballot.ORGANIZATION += 1.5;
    return;
  }
  if (courtesyTitles.has(word) && /^\p{Lu}/u.test(before.text)) ballot.PERSON += 5;
  else if (personNouns.has(word) || personNouns.has(noun)) ballot.PERSON += 4;
  else if (organizationNouns.has(word)) ballot.ORGANIZATION += 4;
  else if (placeNouns.has(word)) ballot.PLACE += 3;
  else if (compassWords.has(before.lower)) ballot.PLACE += 3;
  else if (STRONG_LOCATIVE.test(word)) ballot.PLACE += 2.5;
  else if (LOCATIVE.test(word)) ballot.PLACE += /^(?:at|to|from|over|through)$/u.test(word) ? 0.5 : 1.5;
  else if (word === 'of' && second) {
    if (placeNouns.has(second.lower)) ballot.PLACE += 4;
    else if (
      /^(?:north|south|east|west|northeast|northwest|southeast|southwest|kilometers|kilometres|miles|outskirts|people|residents|native|natives|mayor|governor|centre|center|heart|capture|liberation|siege|streets|battle|fall)$/u.test(
        second.lower,
      )
    )
      ballot.PLACE += 3;
  } else if (/^(?:by|with|against|between|and|tells|told|named|called|arrested|killed|appointed|elected)$/u.test(word))
    ballot.PERSON += 0.4;
  if (before.text === ',' && second && personNouns.has(second.lower) && third) ballot.PERSON += 3;
}

function weighAfter(ballot: Ballot, after: Token, second: Token | null, third: Token | null): void {
  const { lower } = after;
  if (SPEECH.test(lower)) {
    ballot.PERSON += 1;
    ballot.ORGANIZATION += 0.6;
  }
  if (PERSONAL.test(lower)) ballot.PERSON += 2;
  if (after.pos === 'NOUN' && NAMED_BODIES.test(lower)) ballot.ORGANIZATION += 4;
  if (lower === ',' && second && /^(?:who|whose|whom|aged)$/u.test(second.lower)) ballot.PERSON += 4;
  if (lower === ',' && second && /^\d{2}$/u.test(second.text) && (third?.text === ',' || third?.text === '.'))
    ballot.PERSON += 4;
  if (lower === ',' && second && /^(?:which|where)$/u.test(second.lower)) {
    ballot.PERSON -= 2;
    if (second.lower === 'where') ballot.PLACE += 3;
  }
  if (placeNouns.has(lower) && (after.pos !== 'VERB' || lower === 'crossing')) ballot.PLACE += 3;
  if (lower === '-based' || lower.endsWith('-based')) ballot.PLACE += 3;
  if (
    /^(?:fighters|militants|militia|militias|leadership|forces|brigades|spokesman|spokeswoman|spokesperson|headquarters|executives|employees|shares|newspaper|television|radio|reporter|correspondent)$/u.test(
      lower,
    )
  )
    ballot.ORGANIZATION += 2.5;
  if (
    (lower === '’s' || lower === "'s") &&
    second &&
    /^(?:headquarters|shares|spokesman|spokeswoman|chairman|ceo|board|members|editor|website)$/u.test(second.lower)
  )
    ballot.ORGANIZATION += 2.5;
  if (
    (lower === '’s' || lower === "'s") &&
    second &&
    /^(?:wife|husband|son|daughter|father|mother|brother|sister|lawyer|office|family|death|predecessor|successor|remarks|resignation)$/u.test(
      second.lower,
    )
  )
    ballot.PERSON += 2.5;
  if (/^(?:residents|airport|hospital|streets|mayor)$/u.test(lower)) ballot.PLACE += 2;
}

/** 'Upala, a border town', 'Hagos Berhe, the hospital's director', 'Canal 8, a broadcaster'; 'Upala, Costa Rica' is weighed by the caller's countries. */
function weighApposition(ballot: Ballot, tagged: Tagged, from: number, sentence: number): void {
  const { tokens } = tagged;
  let last: Token | null = null;
  for (let i = from; i < from + 9; i++) {
    const token = tokens[i];
    if (
      !token ||
      token.sentence !== sentence ||
      (token.pos === 'PUNCT' && token.text !== '-') ||
      token.pos === 'VERB' ||
      token.pos === 'AUX' ||
      (token.pos === 'ADP' && i > from)
    )
      break;
    if (
      i === from &&
      !/^(?:a|an|the|his|her|its|their|one)$/u.test(token.lower) &&
      token.pos !== 'NOUN' &&
      token.pos !== 'ADJ' &&
      token.pos !== 'PROPN'
    )
      break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') last = token;
  }
  if (!last) return;
  const noun = last.lower;
  if (personNouns.has(noun)) ballot.PERSON += 4;
  else if (placeNouns.has(noun)) ballot.PLACE += 3;
  else if (organizationNouns.has(noun)) ballot.ORGANIZATION += 3;
}

/** 'Qamenas, Sarmin and Talamenes': what is listed together is mostly of one kind. */
function shareInLists(ballots: ReadonlyMap<string, Ballot>, segments: readonly Segment[], tagged: Tagged): void {
  const { tokens } = tagged;
  const kinds = segments.map(
    (segment) => segment.kind ?? leader(ballots.get(nameText(tagged, segment.first, segment.end))),
  );
  for (const [step, from] of [
    [1, 0],
    [-1, segments.length - 1],
  ] as const) {
    for (let i = from; segments[i + step]; i += step) {
      const [a, b] = step > 0 ? [segments[i]!, segments[i + 1]!] : [segments[i - 1]!, segments[i]!];
      const kind = kinds[i];
      const other = segments[i + step]!;
      if (!kind || kinds[i + step] || other.kind !== null || segments[i]!.form !== 'name') continue;
      const between = tokens.slice(a.end, Math.min(b.first, a.end + 3)).map(({ lower }) => lower);
      if (
        b.first - a.end > 2 ||
        between.length === 0 ||
        !between.every((word) => word === ',' || word === 'and' || word === 'or' || word === '/')
      )
        continue;
      const ballot = ballots.get(nameText(tagged, other.first, other.end));
      const shared = kind === 'COUNTRY' ? 'PLACE' : kind;
      if (!ballot || (shared !== 'PERSON' && shared !== 'PLACE' && shared !== 'ORGANIZATION')) continue;
      if (shared === 'PLACE' && (ballot.PERSON >= 1 || other.end - other.first > 2)) continue;
      ballot[shared] += kind === 'COUNTRY' ? 0 : 1;
      kinds[i + step] = leader(ballot);
    }
  }
}

function leader(ballot: Ballot | undefined): VotedKind | null {
  if (!ballot) return null;
  const { PERSON, ORGANIZATION, PLACE } = ballot;
  const best = Math.max(PERSON, ORGANIZATION, PLACE);
  if (best < 1) return null;
  return PERSON === best ? 'PERSON' : PLACE === best ? 'PLACE' : 'ORGANIZATION';
}

/** A surname alone means the person, 'the Herald' the newspaper with the longer name. */
function linkShortForms(ballots: ReadonlyMap<string, Ballot>, segments: readonly Segment[], tagged: Tagged): void {
  for (const [name, ballot] of ballots) {
    const words = name.split(' ');
    if (words.length < 2 || ballot.PERSON < Math.max(ballot.ORGANIZATION, ballot.PLACE)) continue;
    for (const part of shortForms(words)) {
      const short = ballots.get(part);
      if (short) short.PERSON += 4;
    }
  }
  for (const { kind, first, end } of segments) {
    if (kind !== 'ORGANIZATION' || end - first < 2) continue;
    const short = ballots.get(tagged.tokens[end - 1]!.text);
    if (short) short.ORGANIZATION += 3;
  }
}

/** The parts of a person's name that stand for it: each single word, and what follows the given name ('bin Salman'). */
function shortForms(words: readonly string[]): string[] {
  const forms = words.filter((word) => /^\p{Lu}|-\p{Lu}/u.test(word));
  for (let i = 1; i < words.length - 1; i++) forms.push(words.slice(i).join(' '));
  return forms;
}
