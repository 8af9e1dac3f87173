// Finds HOLDS_OFFICE and AFFILIATED_WITH: which office or role a person has, of which country or body, and whether it is held now.
import { impliedCountries, onlyOne } from '../entities/implied-country.ts';
import type { EntityId } from '../extraction.ts';
import { roleOf } from '../grammatical-roles.ts';
import { countryId, nameKey } from '../identity.ts';
import type { DateMention, NamedTitle, RelationFinding, ResolvedMention } from '../layers.ts';
import type { RelationContext } from '../relations.ts';
import { evidenceOver, sentenceOf } from './evidence.ts';
import { resolvePossessor } from './possessors.ts';

/** Offices of state: named bare, they are offices of the country that the text speaks of. Heads of titles. */
const OFFICES_OF_STATE = new Set([
  ...[
    'minister',
    'president',
    'premier',
    'chancellor',
    'king',
    'queen',
    'emir',
    'sultan',
    'ambassador',
    "chargé d'affaires",
    'secretary of state',
  ],
  ...[
    'secretary of defense',
    'secretary of defence',
    'minister of defense',
    'minister of defence',
    'minister of finance',
    'minister of foreign affairs',
  ],
  ...[
    'minister of the interior',
    'minister of interior',
    'attorney general',
    'vice-president',
    'minister of state',
    'minister of health',
  ],
  ...[
    'minister of trade',
    'minister of energy',
    'minister of agriculture',
    'minister of justice',
    'secretary of the treasury',
    'foreign affairs minister',
  ],
]);

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

type PersonTitle = NamedTitle<ResolvedMention>;

export function findOffices(context: RelationContext): RelationFinding[] {
  const { titles } = context;
  const owners = ownersOfTitles(context, titles);
  const named = [...titles].flatMap((title) => officeOf(context, title, titles, owners) ?? []);
  return [...named, ...affiliationsByOf(context)];
}

function officeOf(
  context: RelationContext,
  title: PersonTitle,
  titles: readonly PersonTitle[],
  owners: Owners,
): RelationFinding | null {
  const person = title.person.entity;
  if (person === null || title.class === 'rank' || title.class === 'honorific') return null;
  const counterpart = title.class === 'counterpart' ? titleOfCounterpart(context, title, titles) : null;
  if (title.class === 'counterpart' && !counterpart) return null;
  const owner = owners(title);
  if (!owner || owner.entity === person) return null;
  const { since, until } = termOf(context, title);
  const ended = until !== null && title.status === 'CURRENT';
  return {
    type: (counterpart ?? title).class === 'role' ? 'AFFILIATED_WITH' : 'HOLDS_OFFICE',
    source: person,
    target: owner.entity,
    title: (counterpart ?? title).text,
    since,
    until,
    status: ended ? 'FORMER' : title.status,
    certainty: 'ASSERTED',
    evidence: [
      owner.isStated
        ? evidenceOver(context.tagged, title.range, title.person)
        : sentenceOf(context.tagged, title.person),
    ],
    rule: `${title.rule}, ${owner.rule}`,
  };
}

interface Owner {
  readonly entity: EntityId;
  /** Does the title phrase itself name it? */
  readonly isStated: boolean;
  readonly rule: string;
}

type Owners = (title: PersonTitle) => Owner | null;

/** Whose the office is: named with it, owner by pronoun or noun, the country of the same title elsewhere, the one that the text implies. */
function ownersOfTitles(context: RelationContext, titles: readonly PersonTitle[]): Owners {
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
    }
    if (title.class === 'counterpart' || title.of) return null;
    const elsewhere = country(onlyOne(countriesOfTitles.get(nameKey(title.text))), 'same title elsewhere');
    if (elsewhere) return elsewhere;
    const body = OFFICES_OF_BODIES.has(title.head) ? bodySpokenOf(context, title) : null;
    if (body) return { entity: body, isStated: false, rule: 'body spoken of' };
    if (!OFFICES_OF_STATE.has(title.head)) return null;
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

/** 'his Kenyan counterpart, X': the title of the one that 'his' means. */
function titleOfCounterpart(
  context: RelationContext,
  title: PersonTitle,
  titles: readonly PersonTitle[],
): PersonTitle | null {
  const owner = title.possessor === null ? null : resolvePossessor(context, title.possessor);
  if (!owner) return null;
  return (
    titles.find(
      (other) =>
        other.class !== 'counterpart' &&
        other.class !== 'honorific' &&
        other.person.entity === owner &&
        other.class !== 'rank',
    ) ?? null
  );
}

/** 'since 2019', 'until 2020', 'from 2010 to 2015' behind a title. */
function termOf(
  { tagged, dateAt }: RelationContext,
  title: PersonTitle,
): { since: string | null; until: string | null } {
  const end = Math.max(title.range.endToken, title.person.endToken);
  const sentence = tagged.tokens[end - 1]?.sentence;
  const near: DateMention[] = [];
  for (let token = end; token <= end + 6; token++) {
    const date = tagged.tokens[token]?.sentence === sentence ? dateAt(token) : null;
    if (date) near.push(date);
  }
  let since: string | null = null;
  let until: string | null = null;
  for (const date of near) {
    const word = wordBefore(
      tagged.tokens[date.firstToken]?.lower ?? '',
      tagged.tokens[date.firstToken - 1]?.lower ?? '',
    );
    if (word === 'since') since ??= startOf(date);
    if (word === 'from') [since, until] = intervalOf(date, since, until);
    if (word === 'until') until ??= date.edtf;
    if (word === 'to' && since !== null) until ??= date.edtf;
  }
  return { since, until };
}

function wordBefore(first: string, before: string): string {
  return /^(?:since|from|until|till|to)$/.test(first)
    ? first.replace('till', 'until')
    : before.replace(/^till$/, 'until');
}

function startOf(date: DateMention): string | null {
  return date.edtf?.split('/')[0] ?? null;
}

function intervalOf(date: DateMention, since: string | null, until: string | null): [string | null, string | null] {
  const [from = null, to = null] = date.edtf?.split('/') ?? [];
  return [since ?? from, until ?? (to === '..' ? null : to)];
}

/** 'X of the International Crisis Group', 'X, of the Green Party': a person and a body, without a title. */
function affiliationsByOf(context: RelationContext): RelationFinding[] {
  const { tagged, mentions, names } = context;
  return mentions.flatMap((person) => {
    if (person.kind !== 'PERSON' || person.form !== 'name' || person.entity === null) return [];
    const of = tagged.tokens[person.endToken]?.text === ',' ? person.endToken + 1 : person.endToken;
    if (tagged.tokens[of]?.lower !== 'of') return [];
    const start = tagged.tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1;
    const body = names.startingAt(start).find((name) => name.kind === 'ORGANIZATION' && name.form === 'name');
    if (!body?.entity) return [];
    return {
      type: 'AFFILIATED_WITH' as const,
      source: person.entity,
      target: body.entity,
      title: null,
      since: null,
      until: null,
      status: 'CURRENT' as const,
      certainty: 'ASSERTED' as const,
      evidence: [evidenceOver(tagged, person, body)],
      rule: 'person-of-body',
    };
  });
}
