// What stands around a name tells of its kind: titles, prepositions, verbs, appositions.
import type { Tagged, Token } from '../../layers.ts';
import { isGivenName } from '../../lexicons/given-names.ts';
import { compassWords, organizationNouns, placeNouns, vesselNouns } from '../../lexicons/name-words.ts';
import { courtesyTitles } from '../../lexicons/offices.ts';
import { personNouns } from '../../lexicons/titles.ts';
import { knownNameAt } from '../known.ts';
import type { Segment } from '../segments.ts';
import { isAcronym, opensSentence } from '../shapes.ts';
import type { Ballot } from './ballot.ts';

const singular = (word: string): string => word.replace(/ies$/u, 'y').replace(/s$/u, '');
/** Plurals of nouns for places, but not 'states', which is a verb too. */
const PLACES =
  /^(?:rivers|lakes|islands|villages|towns|cities|provinces|districts|regions|valleys|basins|deltas|mountains|straits|canals|dams|ports)$/u;
const isPlaceNoun = (word: string): boolean => placeNouns.has(word) || PLACES.test(word);
const SPEECH =
  /^(?:said|says|told|added|adding|warned|insisted|argued|replied|tweeted|explained|acknowledged|admitted|vowed|urged|noted|recalled|wrote|asked|stressed|claimed|declared|announced|denied|confirmed|called|thanked|met|visited|arrived|spoke|pledged|accused|praised)$/u;
const PERSONAL =
  /^(?:resigned|died|married|graduated|retired|smiled|wept|laughed|testified|served|joined|led|succeeded|replaced|tweeted|himself|herself|who)$/u;
const LOCATIVE =
  /^(?:in|near|outside|inside|across|around|throughout|toward|towards|via|into|at|to|from|over|through|leaving|entering|besieged|beyond|off|northeast|northwest|southeast|southwest|north|south|east|west)$/u;
/** 'the Green Left party': these nouns behind a name tell that it is a body's. */
const NAMED_BODIES =
  /^(?:party|faction|movement|group|coalition|alliance|militia|newspaper|magazine|bank|company|firm|broadcaster|agency|charity|foundation|website|daily|cartel|gang|organization|organisation)$/u;
/** 'a report in La Prensa': a newspaper is no place. */
const REPORTS = /^(?:report|reports|story|article|editorial|column|op-ed|piece|essay|published)$/u;
const STRONG_LOCATIVE = /^(?:in|near|outside|inside|throughout|into)$/u;

/** 'the Marlow railway station', 'Koza air base': the last noun of two behind the name. */
const SITES =
  /^(?:station|base|plant|field|terminal|camp|crossing|junction|mine|yard|port|reactor|refinery|depot|checkpoint|market)$/u;

export function weighContext(ballot: Ballot, tagged: Tagged, segment: Segment): void {
  const { tokens } = tagged;
  const { first, end } = segment;
  const sentence = tokens[first]!.sentence;
  const at = (index: number): Token | null => {
    const token = tokens[index];
    return token && token.sentence === sentence ? token : null;
  };
  const isLabel = at(end)?.text === ':' && opensSentence(tagged, first);
  if (isLabel || isMeasured(tagged, first, end)) return;
  if (!opensSentence(tagged, first) || end - first > 1) ballot.inside++;
  else if (tokens[first]!.pos !== 'PROPN') return;
  if (end - first === 1 && isAcronym(tokens[first]!.text) && at(first - 1)?.pos === 'NUM') ballot.ORGANIZATION -= 4;
  if (segment.titledFrom !== null) {
    ballot.PERSON += 5;
    return;
  }
  if (sharesPlaceNoun(tagged, end, sentence)) {
    ballot.PLACE += 4;
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
  if (possessor && ownsUnit(tagged, end + 1, sentence)) ballot.ORGANIZATION += 3;
  // 'the Free Chad bloc'
  if (before?.lower === 'the' && /^(?:bloc|party|movement|faction|militia|cartel)$/u.test(after?.lower ?? ''))
    ballot.ORGANIZATION += 4;
  // 'the Tharthar depression': the article belongs to the noun behind the name.
  const ofNoun =
    before?.lower === 'the' &&
    after &&
    (after.pos === 'NOUN' || isPlaceNoun(after.lower)) &&
    /^\p{Ll}/u.test(after.text);
  if (before && /-based$/u.test(before.lower)) ballot.ORGANIZATION += 5;
  if (after?.text === ',' && at(end + 1)?.lower === 'based' && at(end + 2)?.lower === 'in') ballot.ORGANIZATION += 4;
  // 'the far-right X' is a body, 'the late X' a person.
  if (
    before?.pos === 'ADJ' &&
    at(first - 2)?.lower === 'the' &&
    /-|^(?:ruling|governing|main|largest|leftist|rightist|centrist|conservative|liberal|socialist|populist|nationalist|agrarian|opposition)$/u.test(
      before.lower,
    )
  )
    ballot.ORGANIZATION += 3;
  if (end - first > 1 && isEmployer(tokens, first, sentence)) {
    ballot.ORGANIZATION += 3;
    ballot.PERSON -= 2;
  } else if (end - first === 1 && isEmployer(tokens, first, sentence) && !isGivenName(tokens[first]!.text))
    ballot.ORGANIZATION += 2;
  if (before && !ofNoun) weighBefore(ballot, before, at(first - 2), at(first - 3));
  if (after) weighAfter(ballot, after, at(end + 1), at(end + 2), before?.pos === 'ADP');
  const behind = at(end + 1);
  if (behind?.pos === 'NOUN' && after?.pos === 'NOUN' && SITES.test(behind.lower) && !isAcronym(tokens[end - 1]!.text))
    ballot.PLACE += 3;
  if (after?.text === ',' && isCountryOrState(tagged, end + 1, sentence)) ballot.PLACE += 3;
  if (after?.text === ',') weighApposition(ballot, tagged, end + 1, sentence);
  if (/^(?:is|was)$/u.test(after?.lower ?? '') && /^an?$/u.test(at(end + 1)?.lower ?? ''))
    weighApposition(ballot, tagged, end + 1, sentence);
  if (isFollowedByPlaces(tagged, end, sentence)) ballot.PLACE += 3;
  if (/^(?:calls?|called|named|dubbed)$/u.test(before?.lower ?? '') && namesPlace(tagged, first - 1, sentence))
    ballot.PLACE += 6;
  if (before?.lower === 'as' && isPlaceKnownAs(tagged, first - 1, sentence)) ballot.PLACE += 6;
  if (/^(?:is|was)$/u.test(before?.lower ?? '') && at(first - 3)?.lower === 'the') weighSubject(ballot, at(first - 2));
  if (after && isInCountry(tagged, end, sentence)) ballot.PLACE += 2;
  if (before && /^['’]s$/u.test(before.text) && end - first > 1 && !isGivenName(tokens[first]!.text)) {
    if (knownNameAt(tagged, first - 2, first - 1)?.kind === 'COUNTRY') ballot.ORGANIZATION += 1.5;
    if (/^(?:unit|subsidiary|arm|affiliate|division|branch)$/u.test(at(first - 4)?.lower ?? ''))
      ballot.ORGANIZATION += 4;
  }
  // 'in Abuja, Bello Dan, said'
  if (before?.text === ',' && after?.text === ',' && end - first > 1 && SPEECH.test(at(end + 1)?.lower ?? ''))
    ballot.PERSON += 2;
  if (before?.text === ',') {
    if (end - first > 1 && followsRole(tagged, first - 2, sentence)) ballot.PERSON += 4;
    else weighNounBefore(ballot, at(first - 2), at(first - 3), after, SPEECH.test(at(end + 1)?.lower ?? ''));
  }
}

/** 'Tuba' of 'the Tuba and Sabelle rivers'. */
function sharesPlaceNoun({ tokens }: Tagged, end: number, sentence: number): boolean {
  if (!/^(?:and|,)$/u.test(tokens[end]?.text ?? '') || !/^\p{Lu}/u.test(tokens[end + 1]?.text ?? '')) return false;
  let at = end + 1;
  while (at < end + 6 && /^(?:\p{Lu}.*|and|,)$/u.test(tokens[at]?.text ?? '') && tokens[at]!.sentence === sentence)
    at++;
  return PLACES.test(tokens[at]?.lower ?? '') && /^\p{Lu}/u.test(tokens[at - 1]!.text);
}

/** 'Open Relief' of 'Ana Brandt of Open Relief', 'the director of Open Relief', 'works for Open Relief'. */
function isEmployer(tokens: readonly Token[], first: number, sentence: number): boolean {
  const [verb, preposition] = [tokens[first - 2], tokens[first - 1]];
  if (verb?.sentence !== sentence) return false;
  if (/^(?:for|at|with)$/u.test(preposition!.lower))
    return /^(?:works?|worked|working|spokesman|spokeswoman|spokesperson|lawyer|lawyers|volunteers?)$/u.test(
      verb.lower,
    );
  if (preposition!.lower !== 'of') return false;
  const isName =
    verb.pos === 'PROPN' && isGivenName(tokens[first - 3]?.text ?? '') && tokens[first - 3]!.sentence === sentence;
  return (
    isName ||
    /^(?:director|spokesman|spokeswoman|spokesperson|founder|co-founder|chairman|chairwoman|executive|ceo|owner|member)$/u.test(
      verb.lower,
    )
  );
}

/** 'the village, Ak-Tash,', "Chad's state news agency, Sahar,": the noun before the comma says what the name is. */
function weighNounBefore(
  ballot: Ballot,
  noun: Token | null,
  before: Token | null,
  after: Token | null,
  speaks: boolean,
): void {
  if (noun?.pos !== 'NOUN' || !before || !/^(?:DET|ADJ|NOUN|PRON|PART|PROPN)$/u.test(before.pos)) return;
  if (after && !/^(?:PUNCT|ADP|SCONJ|PRON)$/u.test(after.pos) && after.lower !== 'who') return;
  if (
    /^(?:village|town|city|capital|port|island|province|region|district|settlement|hamlet|suburb|resort|camp)$/u.test(
      noun.lower,
    )
  )
    ballot.PLACE += speaks ? 2 : 6;
  else if (organizationNouns.has(noun.lower)) ballot.ORGANIZATION += 5;
}

/** 'shipbuilding arm' behind "Nordvik's" */
function ownsUnit({ tokens }: Tagged, from: number, sentence: number): boolean {
  let at = from;
  while (at < from + 3 && tokens[at]?.sentence === sentence && /^(?:NOUN|ADJ)$/u.test(tokens[at]!.pos)) at++;
  return at > from + 1 && /^(?:arm|unit|subsidiary|division|wing|branch|affiliate)$/u.test(tokens[at - 1]!.lower);
}

/** 'Ak-Tash and two neighbouring settlements', 'Upala and other towns' */
function isFollowedByPlaces({ tokens }: Tagged, end: number, sentence: number): boolean {
  if (!/^(?:and|or)$/u.test(tokens[end]?.lower ?? '')) return false;
  let at = end + 1;
  while (at < end + 5 && /^(?:NUM|ADJ|DET)$/u.test(tokens[at]?.pos ?? '')) at++;
  const noun = tokens[at];
  return at > end + 1 && noun?.sentence === sentence && /s$/u.test(noun.lower) && placeNouns.has(singular(noun.lower));
}

/** 'The sandbar, known locally as X', 'the hill, known to farmers as X' */
function isPlaceKnownAs({ tokens }: Tagged, as: number, sentence: number): boolean {
  for (let i = as - 1; i > as - 6 && tokens[i]?.sentence === sentence; i--)
    if (tokens[i]!.lower === 'known')
      return placeNouns.has(tokens[tokens[i - 1]?.text === ',' ? i - 2 : i - 1]?.lower ?? '');
  return false;
}

/** 'The paper was X', 'The winner is X', 'The village was X' */
function weighSubject(ballot: Ballot, noun: Token | null): void {
  if (noun === null) return;
  if (organizationNouns.has(noun.lower) || noun.lower === 'paper') ballot.ORGANIZATION += 4;
  else if (placeNouns.has(noun.lower)) ballot.PLACE += 4;
  else if (personNouns.has(noun.lower)) ballot.PERSON += 3;
}

/** 'the islet, which Chad calls X': whether a place is named by this verb. */
function namesPlace({ tokens }: Tagged, verb: number, sentence: number): boolean {
  for (let i = verb - 1; i > verb - 7; i--) {
    const token = tokens[i];
    if (token?.sentence !== sentence) return false;
    if (/^(?:which|that)$/u.test(token.lower)) {
      const noun = tokens[tokens[i - 1]?.text === ',' ? i - 2 : i - 1];
      return noun !== undefined && placeNouns.has(noun.lower);
    }
  }
  return false;
}

/** 'The governor of Sonora, Luz Prieto,', 'a nurse reached by phone in Abuja, Bello Dan,': a role with its 'of' or 'in' stands before the comma. */
function followsRole({ tokens }: Tagged, last: number, sentence: number): boolean {
  let passed = false;
  for (let i = last; i > last - 12; i--) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence || token.pos === 'AUX' || token.pos === 'PUNCT') return false;
    if (token.pos === 'VERB') {
      if (!PARTICIPLE.test(token.lower) && tokens[i - 1]?.lower !== 'who') return false;
      passed = true;
    } else if (token.pos === 'ADP' || token.pos === 'SCONJ') passed = true;
    else if ((token.pos === 'NOUN' || token.pos === 'PROPN') && passed && personNouns.has(token.lower)) return true;
  }
  return false;
}

const PARTICIPLE =
  /^(?:reached|contacted|interviewed|based|born|raised|displaced|stationed|stranded|trapped|wounded|injured|treated|held|detained|queuing|queueing|waiting|sheltering|living|working|fleeing|staying|camping|standing|speaking|hiding|teaching|serving)$/u;

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
  // 'X, Samoa's minister'
  if (known !== null && /^['’]s?$/u.test(tagged.tokens[known.end]?.text ?? '')) return false;
  return known !== null && known.form === 'name' && (known.kind === 'COUNTRY' || known.rule === 'subdivision');
}

/** ', in western Ukraine', 'lies in Chad'. */
function isInCountry(tagged: Tagged, end: number, sentence: number): boolean {
  const { tokens } = tagged;
  if (!/^(?:,|lies|sits)$/u.test(tokens[end]!.lower) || tokens[end + 1]?.lower !== 'in') return false;
  let at = end + 2;
  while (tokens[at]?.lower === 'the' || tokens[at]?.lower === 'far' || compassWords.has(tokens[at]?.text ?? '')) at++;
  return isCountryOrState(tagged, at, sentence);
}

/** 'the road between X and Y' */
const ROUTES =
  /^(?:road|roads|highway|motorway|railway|railroad|line|route|border|stretch|pipeline|ferry|flights|trains|buses|distance|corridor|canal|tunnel|bridge|link|traffic|way)$/u;

/** What armies and travellers do to towns. */
const TAKEN =
  /^(?:shelled|bombed|bombarded|besieged|retook|recaptured|overran|razed|stormed|encircled|evacuated|liberated|entered|reached|pounded|torched|raided|looted|attacked|seized|captured|took|hit|struck)$/u;

/** 'along the X', 'crossed the X': a river, a range. */
const ALONG =
  /^(?:along|across|down|up|upstream|downstream|cross|crossed|crossing|crosses|dam|dammed|beyond|astride|overlooking|throughout)$/u;

function weighBefore(ballot: Ballot, before: Token, second: Token | null, third: Token | null): void {
  const word = before.lower.replace(/\.$/u, '');
  const noun = singular(word);
  if (before.lower === 'the' && ALONG.test(second?.lower ?? '')) {
    ballot.PLACE += 3;
    return;
  }
  if (before.lower === 'the' || before.lower === 'a' || before.lower === 'an') {
    ballot.PERSON -= 2;
    ballot.ORGANIZATION += 1.5;
    return;
  }
  if (courtesyTitles.has(word) && /^\p{Lu}/u.test(before.text)) ballot.PERSON += 5;
  else if (personNouns.has(word) || personNouns.has(noun)) ballot.PERSON += 4;
  else if (vesselNouns.has(word)) ballot.nothing += 6;
  else if (organizationNouns.has(word)) ballot.ORGANIZATION += 4;
  else if (placeNouns.has(word)) ballot.PLACE += 3;
  else if (compassWords.has(before.lower)) ballot.PLACE += 3;
  else if (STRONG_LOCATIVE.test(word)) ballot.PLACE += 2.5;
  else if (word === 'between' && ROUTES.test(second?.lower ?? '')) ballot.PLACE += 4;
  else if (TAKEN.test(word)) ballot.PLACE += /^(?:attacked|seized|captured|took|hit|struck)$/u.test(word) ? 1.2 : 2.5;
  else if (LOCATIVE.test(word)) ballot.PLACE += /^(?:at|to|from|over|through)$/u.test(word) ? 0.5 : 1.5;
  else if (word === 'of' && second) {
    if (placeNouns.has(singular(second.lower)) || placeNouns.has(second.lower)) ballot.PLACE += 4;
    else if (second.lower === 'out') ballot.PLACE += 1.5;
    else if (
      /^(?:north|south|east|west|northeast|northwest|southeast|southwest|kilometers|kilometres|miles|outskirts|people|residents|native|natives|mayor|governor|premier|centre|center|heart|capture|liberation|siege|streets|battle|fall)$/u.test(
        second.lower,
      )
    )
      ballot.PLACE += 3;
  } else if (/^(?:by|with|against|between|and|tells|told|named|called|arrested|killed|appointed|elected)$/u.test(word))
    ballot.PERSON += 0.4;
  if (before.text === ',' && second && personNouns.has(second.lower) && third) ballot.PERSON += 3;
}

function weighAfter(
  ballot: Ballot,
  after: Token,
  second: Token | null,
  third: Token | null,
  isComplement: boolean,
): void {
  const { lower } = after;
  // 'the mayor of X said': the mayor did
  if (SPEECH.test(lower) && !isComplement) {
    ballot.PERSON += 1;
    ballot.ORGANIZATION += 0.6;
  }
  if (PERSONAL.test(lower)) ballot.PERSON += 2;
  if (after.pos === 'NOUN' && (NAMED_BODIES.test(lower) || (second?.pos === 'NOUN' && NAMED_BODIES.test(second.lower))))
    ballot.ORGANIZATION += 4;
  if (lower === ',' && second && /^(?:who|whose|whom|aged)$/u.test(second.lower))
    ballot.PERSON += second.lower === 'whose' ? 1.5 : 4;
  if (lower === ',' && second && /^\d{2}$/u.test(second.text) && (third?.text === ',' || third?.text === '.'))
    ballot.PERSON += 4;
  if (lower === ',' && second && /^(?:which|where)$/u.test(second.lower)) {
    ballot.PERSON -= 2;
    if (second.lower === 'where') ballot.PLACE += 3;
  }
  if (isPlaceNoun(lower) && (after.pos !== 'VERB' || lower === 'crossing')) ballot.PLACE += 3;
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
      (token.pos === 'ADP' && i > from) ||
      /^(?:where|which|that|who|when)$/u.test(token.lower)
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
    if (
      token.pos === 'NOUN' ||
      token.pos === 'PROPN' ||
      personNouns.has(token.lower) ||
      organizationNouns.has(token.lower)
    )
      last = token;
  }
  if (!last) return;
  const noun = last.lower;
  if (vesselNouns.has(noun)) ballot.nothing += 5;
  else if (personNouns.has(noun)) ballot.PERSON += 4;
  else if (placeNouns.has(noun)) ballot.PLACE += 3;
  else if (organizationNouns.has(noun)) ballot.ORGANIZATION += 3;
}
