// Says whose an office is: of the country or body named with it, of the one that owns it, or of the one that the text speaks of.
import { impliedCountries, onlyOne } from '../entities/implied-country.ts';
import type { EntityId } from '../extraction.ts';
import { roleOf } from '../grammatical-roles.ts';
import { countryId, nameKey } from '../identity.ts';
import type { NamedTitle, ResolvedMention } from '../layers.ts';
import { portfolios } from '../lexicons/name-words.ts';
import { wordSet } from '../lexicons/words.ts';
import type { RelationContext } from '../relations.ts';
import { resolvePossessor } from './possessors.ts';

export type PersonTitle = NamedTitle<ResolvedMention>;

/** Offices of state: named bare, they are offices of the country that the text speaks of. Heads of titles. */
const OFFICES_OF_STATE = wordSet(
  'minister president premier chancellor king queen emir sultan ambassador vice-president senator representative congressman congresswoman lawmaker legislator mp parliamentarian',
  "chargé_d'affaires secretary_of_state secretary_of_defense secretary_of_defence secretary_of_war secretary_of_the_treasury secretary_of_commerce secretary_of_homeland_security attorney_general solicitor_general",
  'minister_of_defense minister_of_defence minister_of_finance minister_of_foreign_affairs minister_of_the_interior minister_of_interior minister_of_state minister_of_health minister_of_trade minister_of_energy minister_of_agriculture minister_of_justice foreign_affairs_minister chief_justice supreme_leader head_of_state',
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

/** 'Foreign Secretary', 'ousted leader', "the country's interim leader": offices of state by the word before the head. */
function isOfState({ head, text, status }: PersonTitle): boolean {
  if (OFFICES_OF_STATE.has(head)) return true;
  const words = nameKey(text).split(' ');
  if (head === 'secretary') return words.slice(0, -1).some((word) => portfolios.has(word));
  const before = words.slice(0, -1).join(' ');
  if (/^(?:chief|commander|head|spokesman|spokeswoman|spokesperson)$/.test(head) && ARMS_OF_STATE.test(before))
    return true;
  return (
    head === 'leader' &&
    (status === 'FORMER' || /^(?:interim|military|supreme|acting|de|paramount)$/.test(words[0] ?? ''))
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
  return (title) => {
    const stated = title.of?.entity ?? null;
    if (stated && context.entity(stated)?.kind !== 'PERSON') return { entity: stated, isStated: true, rule: 'named' };
    if (title.possessor !== null) {
      const owner = resolvePossessor(context, title.possessor);
      const isAide = title.class === 'role' && context.entity(owner)?.kind === 'PERSON';
      if (owner && (isAide || context.entity(owner)?.kind !== 'PERSON'))
        return { entity: owner, isStated: false, rule: 'possessor' };
      const noun = tagged.tokens[title.possessor]?.lower ?? '';
      if (owner === null && ARMS_OF_STATE.test(noun)) return country(implied(title.person), 'implied by context');
      if (owner === null && tagged.tokens[title.possessor]?.pos === 'NOUN') return null;
    }
    if (title.class === 'counterpart' || title.of) return null;
    const elsewhere = country(onlyOne(countriesOfTitles.get(nameKey(title.text))), 'same title elsewhere');
    if (elsewhere) return elsewhere;
    const body = OFFICES_OF_BODIES.has(title.head) ? bodySpokenOf(context, title) : null;
    if (body) return { entity: body, isStated: false, rule: 'body spoken of' };
    const own = country(TITLES_OF_COUNTRIES.get(title.head) ?? null, 'title of one country');
    if (own) return own;
    const chamber = chamberNamed(context, title);
    if (chamber) return { entity: chamber, isStated: true, rule: 'chamber in the title' };
    if (!isOfState(title)) return null;
    const again = (titlesWithOwner.get(headAndPerson(title)) ?? []).find((other) => other !== title);
    const owner = again?.of?.entity ?? null;
    if (owner) return { entity: owner, isStated: false, rule: 'same person elsewhere' };
    return country(implied(title.person), 'implied by context');
  };
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
  return last?.kind === 'ORGANIZATION' && !last.plural ? last.entity : null;
}

function isSubjectBody(roles: RelationContext['roles'], mention: ResolvedMention): boolean {
  const isBody = mention.kind === 'ORGANIZATION' || mention.kind === 'COUNTRY';
  return mention.form === 'name' && isBody && roleOf(roles, mention)?.role === 'subject';
}
