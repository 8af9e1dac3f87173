// Says whose an office is: of the country or body named with it, of the one that owns it, or of the one that the text speaks of.
import { impliedCountries, onlyOne } from '../entities/implied-country.ts';
import type { EntityId } from '../extraction.ts';
import { roleOf } from '../grammatical-roles.ts';
import { countryId, nameKey } from '../identity.ts';
import type { NamedTitle, ResolvedMention } from '../layers.ts';
import { canHaveOffice } from '../lexicons/heads-of-state.ts';
import { portfolios } from '../lexicons/name-words.ts';
import { wordSet } from '../lexicons/words.ts';
import type { RelationContext } from '../relations.ts';
import { resolvePossessor } from './possessors.ts';
import { bodyWithSecretaryGeneral, isSecretaryGeneral } from './secretaries-general.ts';

/** The rule of an owner that only the text around suggests. */
export const IMPLIED = 'implied by context';

export type PersonTitle = NamedTitle<ResolvedMention>;

/** Offices of state: named bare, they are offices of the country that the text speaks of. Heads of titles. */
const OFFICES_OF_STATE = wordSet(
  'minister president premier chancellor king queen emir sultan ambassador vice-president senator representative congressman congresswoman lawmaker legislator mp parliamentarian',
  "chargé_d'affaires secretary_of_state secretary_of_defense secretary_of_defence secretary_of_war secretary_of_the_treasury secretary_of_commerce secretary_of_homeland_security attorney_general solicitor_general",
  'minister_of_defense minister_of_defence minister_of_finance minister_of_foreign_affairs minister_of_the_interior minister_of_interior minister_of_state minister_of_health minister_of_trade minister_of_energy minister_of_agriculture minister_of_justice foreign_affairs_minister chief_justice supreme_leader head_of_state head_of_government speaker_of_parliament leader_of_the_opposition commander_in_chief prosecutor_general chief_of_the_general_staff chief_of_general_staff',
);

/** Titles that one country alone has: alpha-2. */
const TITLES_OF_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['taoiseach', 'IE'],
  ['tánaiste', 'IE'],
  ['tanaiste', 'IE'],
]);

/** What a state has one of: 'Army chief Gen. X', 'government spokesman X'. */
const ARMS_OF_STATE =
  /(?:^|\b)(?:army|military|navy|air force|armed forces|police|defen[cs]e|intelligence|government|presidential|foreign|finance|interior|cabinet|spy|coast guard)$/;

const TROOPS = /^(?:staff|troops|forces|guards?|marines|fleet|garrison|soldiers)$/;

/** 'Army spokesman X', 'police chief X': the one army or police that the article names. */
function armNamed(context: RelationContext, { head, text }: PersonTitle): EntityId | null {
  const arm = /^(?:acting |deputy |senior )?(army|military|navy|air force|police|coast guard) /.exec(
    nameKey(text),
  )?.[1];
  if (!arm || !/^(?:chief|commander|head|spokesman|spokeswoman|spokesperson|officer|official)$/.test(head)) return null;
  return onlyOne(armsNamed(context).get(arm));
}

const armsByContext = new WeakMap<RelationContext, ReadonlyMap<string, ReadonlySet<EntityId>>>();

/** The armies, navies and police that the article names, by that word: looked for once, as many titles may ask. */
function armsNamed(context: RelationContext): ReadonlyMap<string, ReadonlySet<EntityId>> {
  const known = armsByContext.get(context);
  if (known) return known;
  const found = new Map<string, Set<EntityId>>();
  for (const { kind, entity, text } of context.mentions) {
    const arm =
      kind === 'ORGANIZATION'
        ? /(?:army|military|navy|air force|police|coast guard)$/.exec(nameKey(text))?.[0]
        : undefined;
    if (arm && entity) found.set(arm, (found.get(arm) ?? new Set()).add(entity));
  }
  armsByContext.set(context, found);
  return found;
}

/** 'Foreign Secretary', 'ousted leader', "the country's interim leader": offices of state by the word before the head. */
function isOfState({ head, text, status }: PersonTitle): boolean {
  if (OFFICES_OF_STATE.has(head)) return true;
  const words = nameKey(text).split(' ');
  if (head === 'secretary') return words.slice(0, -1).some((word) => portfolios.has(word));
  const before = words.slice(0, -1).join(' ');
  if (
    /^(?:chief|commander|head|spokesman|spokeswoman|spokesperson|officer|chaplain)$/.test(head) &&
    ARMS_OF_STATE.test(before)
  )
    return true;
  return (
    head === 'leader' &&
    (status === 'FORMER' || /^(?:interim|military|supreme|acting|de|paramount|opposition)$/.test(words[0] ?? ''))
  );
}

/** 'Senate' in 'Senate Majority Leader X', where the article names that chamber. */
function chamberNamed({ mentions }: RelationContext, { text }: PersonTitle): EntityId | null {
  const chamber = /^(?:Senate|House|Assembly|Parliamentary|Knesset|Duma|Bundestag|Lok Sabha)\b/.exec(text)?.[0];
  if (!chamber) return null;
  const named = mentions.find(
    ({ kind, text: name }) => kind === 'ORGANIZATION' && (name === chamber || name === `${chamber} of Representatives`),
  );
  return named?.entity ?? null;
}

/** Titles that a body named just before gives: 'The United Nations urged restraint. Secretary-General X ...'. Heads of titles. */
const OFFICES_OF_BODIES = new Set([
  ...[
    'secretary-general',
    'secretary general',
    'director-general',
    'director general',
    'spokesman',
    'spokeswoman',
    'spokesperson',
    'chairman',
  ],
  ...[
    'chairwoman',
    'chairperson',
    'commissioner',
    'director',
    'chief',
    'head',
    'ceo',
    'general-secretary',
    'president',
  ],
]);

/** "A ministry spokesman, X": the last ministry that the article named before. */
function bodyCalled({ mentions }: RelationContext, { text, head, person }: PersonTitle): EntityId | null {
  if (!/^(?:spokesman|spokeswoman|spokesperson|official)$/.test(head)) return null;
  const noun =
    /^(ministry|department|agency|commission|committee|council|embassy|party|company|bank|university|institute) \S+$/.exec(
      nameKey(text),
    )?.[1];
  if (!noun) return null;
  const named = mentions.findLast(
    ({ kind, form, firstToken, text: name }) =>
      kind === 'ORGANIZATION' &&
      form === 'name' &&
      firstToken < person.firstToken &&
      (nameKey(name).endsWith(` ${noun}`) || nameKey(name).startsWith(`${noun} `)),
  );
  return named?.entity ?? null;
}

export interface Owner {
  readonly entity: EntityId;
  /** Does the title phrase itself name it? */
  readonly isStated: boolean;
  readonly rule: string;
}

export type Owners = (title: PersonTitle) => Owner | null;

/** Whose the office is: named with it, owner by pronoun or noun, the country of the same title elsewhere, the one that the text implies. */
export function ownersOfTitles(context: RelationContext, titles: readonly PersonTitle[]): Owners {
  const { tagged, named, mentions, names, roles } = context;
  const { countriesOfTitles } = named;
  const implied = impliedCountries({
    tagged,
    mentions,
    isCountry: (mention) => mention.kind === 'COUNTRY',
    titles,
    countriesOfTitles,
    personOf: (mention) => (mention as ResolvedMention).entity,
    roles,
    names,
  });
  const headAndPerson = ({ head, person }: PersonTitle): string => `${head} ${person.entity ?? ''}`;
  const titlesWithOwner = new Map<string, PersonTitle[]>();
  for (const title of titles) {
    if (!title.of) continue;
    const known = titlesWithOwner.get(headAndPerson(title));
    if (known) known.push(title);
    else titlesWithOwner.set(headAndPerson(title), [title]);
  }
  const country = (alpha2: string | null, rule: string): Owner | null => {
    const id = alpha2 ? countryId(alpha2, alpha2) : null;
    return id && context.entity(id) ? { entity: id, isStated: false, rule } : null;
  };
  const ownerOf = (title: PersonTitle, isOfOwner = false): Owner | null => {
    const stated = title.of?.entity ?? null;
    if (stated && context.entity(stated)?.kind !== 'PERSON') return { entity: stated, isStated: true, rule: 'named' };
    if (title.possessor !== null) {
      const owner = resolvePossessor(context, title.possessor);
      const isAide = title.class === 'role' && context.entity(owner)?.kind === 'PERSON';
      if (owner && (isAide || context.entity(owner)?.kind !== 'PERSON'))
        return { entity: owner, isStated: false, rule: 'possessor' };
      if (owner && isOfOwner) return null;
      const superior = owner
        ? titles.find(
            ({ person, class: kind, status }) => person.entity === owner && kind === 'office' && status === 'CURRENT',
          )
        : undefined;
      const above = superior && superior !== title ? ownerOf(superior, true) : null;
      if (owner) return above && { entity: above.entity, isStated: false, rule: 'office of the possessor' };
      const noun = tagged.tokens[title.possessor]?.lower ?? '';
      if (owner === null && (ARMS_OF_STATE.test(noun) || TROOPS.test(noun)))
        return country(implied(title.person), IMPLIED);
      // 'Their deputy minister' is of those whom 'their' means, and of nobody where that is unclear.
      if (owner === null && /^(?:NOUN|PRON|DET)$/.test(tagged.tokens[title.possessor]?.pos ?? '')) return null;
    }
    if (title.class === 'counterpart' || title.of) return null;
    const elsewhere = country(onlyOne(countriesOfTitles.get(nameKey(title.text))), 'same title elsewhere');
    if (elsewhere) return elsewhere;
    const arm = armNamed(context, title);
    if (arm) return { entity: arm, isStated: false, rule: 'arm of state named' };
    const isArm = ARMS_OF_STATE.test(nameKey(title.text).split(' ').slice(0, -1).join(' '));
    const body = OFFICES_OF_BODIES.has(title.head) && !isArm ? bodySpokenOf(context, title) : null;
    if (body) return { entity: body, isStated: false, rule: 'body spoken of' };
    const town = title.head === 'mayor' ? townSpokenOf(context, title) : null;
    if (town) return { entity: town, isStated: false, rule: 'town spoken of' };
    const general = isSecretaryGeneral(title.head) ? bodyWithSecretaryGeneral(context) : null;
    if (general) return { entity: general, isStated: false, rule: 'the one secretary-general' };
    const called = bodyCalled(context, title);
    if (called) return { entity: called, isStated: false, rule: 'body called by its noun' };
    const own = country(TITLES_OF_COUNTRIES.get(title.head) ?? null, 'title of one country');
    if (own) return own;
    const chamber = chamberNamed(context, title);
    if (chamber) return { entity: chamber, isStated: true, rule: 'chamber in the title' };
    if (isOfUsParty(context, title)) return country('US', 'party of the United States');
    if (!isOfState(title)) return null;
    const stoodFor = country(countryStoodFor(context, title), 'signs for');
    if (stoodFor) return stoodFor;
    const again = (titlesWithOwner.get(headAndPerson(title)) ?? []).find((other) => other !== title);
    const owner = again?.of?.entity ?? null;
    if (owner) return { entity: owner, isStated: false, rule: 'same person elsewhere' };
    return country(ableCountry(context, title, implied(title.person)), IMPLIED);
  };
  return (title) => ownerOf(title);
}

/** The country implied, or, where it has no such office, the one country that the article names which can have it. */
function ableCountry({ named }: RelationContext, { head, text }: PersonTitle, implied: string | null): string | null {
  const isHeadOfState = !/\s/.test(text.trim());
  if (implied === null || !isHeadOfState || canHaveOffice(head, implied)) return implied;
  const able = named.entities.flatMap((entity) =>
    entity.kind === 'COUNTRY' && entity.alpha2 !== null && canHaveOffice(head, entity.alpha2) ? [entity.alpha2] : [],
  );
  return onlyOne(new Set(able));
}

/** 'Senator X, a Republican' */
const isOfUsParty = ({ tagged: { tokens } }: RelationContext, { head, person }: PersonTitle): boolean =>
  /^(?:senator|representative|congressman|congresswoman|lawmaker)$/.test(head) &&
  tokens[person.endToken]?.text === ',' &&
  /^an?$/.test(tokens[person.endToken + 1]?.lower ?? '') &&
  [2, 3, 4].some((step) => /^(?:Republican|Democrat|Democratic)$/.test(tokens[person.endToken + step]?.text ?? ''));

/** Kenya for X and Y in 'Minister X signed for Kenya in place of President Y'. */
function countryStoodFor({ roles, names, tagged }: RelationContext, { person }: PersonTitle): string | null {
  const clause = roles.clauseOver(person.firstToken);
  if (!clause || !/^(?:sign|initial|speak|attend|vote|appear)$/.test(clause.lemma)) return null;
  const { tokens } = tagged;
  const isSubject =
    clause.subject !== null &&
    person.firstToken >= clause.subject.firstToken &&
    person.endToken <= clause.subject.endToken;
  let at = person.firstToken - 1;
  while (at > clause.verb && tokens[at]?.lower !== 'of') at--;
  const isReplaced = at > clause.verb && /^(?:place|behalf)$/.test(tokens[at - 1]?.lower ?? '');
  if (!isSubject && !isReplaced) return null;
  const start = tokens[clause.verb + 1]?.lower === 'for' ? clause.verb + 2 : -1;
  return names.startingAt(start).find(({ kind, form }) => kind === 'COUNTRY' && form === 'name')?.country ?? null;
}

/** 'the mayor, X': of the town that the sentence names, or the one before, or from which the report is filed. */
function townSpokenOf({ tagged, mentions, named, entity }: RelationContext, { person }: PersonTitle): EntityId | null {
  const sentence = tagged.tokens[person.firstToken]?.sentence ?? 0;
  const town = mentions.findLast(
    ({ kind, form, endToken, firstToken, entity: id }) =>
      kind === 'PLACE' &&
      form === 'name' &&
      endToken <= person.firstToken &&
      sentence - (tagged.tokens[firstToken]?.sentence ?? 0) <= 1 &&
      entity(id)?.kind === 'PLACE',
  );
  return town?.entity ?? named.dateline;
}

/** The organisation that is the subject of the sentence so far, or of the one before in the paragraph; null if a country is. */
function bodySpokenOf({ tagged, names, roles }: RelationContext, title: PersonTitle): EntityId | null {
  const sentence = tagged.tokens[title.person.firstToken]?.sentence ?? 0;
  const own = tagged.sentences[sentence];
  const before = tagged.sentences[sentence - 1];
  const first = before && own && before.paragraph === own.paragraph ? before : own;
  if (!first) return null;
  const subjects: ResolvedMention[] = [];
  for (let token = first.firstToken; token < title.person.firstToken; token++) {
    const inText = names.startingAt(token).toReversed();
    subjects.push(...inText.filter((mention) => mention.end <= title.person.start && isSubjectBody(roles, mention)));
  }
  const last = subjects.at(-1);
  if (last?.kind !== 'ORGANIZATION' || last.plural) return null;
  return title.head === 'president' && BODY_OF_STATE.test(last.text) ? null : last.entity;
}

/** 'The National Assembly approved it after President X had asked': he is the country's. */
const BODY_OF_STATE =
  /(?:assembly|parliament|senate|congress|house|duma|army|navy|military|forces|ministry|police|court|government|guard)$/i;

function isSubjectBody(roles: RelationContext['roles'], mention: ResolvedMention): boolean {
  const isBody = mention.kind === 'ORGANIZATION' || mention.kind === 'COUNTRY';
  return mention.form === 'name' && isBody && roleOf(roles, mention)?.role === 'subject';
}
