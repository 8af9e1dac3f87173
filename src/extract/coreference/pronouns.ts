// Resolves third-person pronouns by gender, number and salience. First and second persons, and 'they' without a group, stay open.
import type { EntityId } from '../extraction.ts';
import type { Gender, Mention, Token } from '../layers.ts';
import { EXPLETIVE_ADJECTIVES, PEERS } from '../lexicons/references.ts';
import { personNouns } from '../lexicons/titles.ts';
import type { Anaphor, Antecedent, History } from './history.ts';
import type { OwnedNouns } from './owned-nouns.ts';

const MALE = new Set(['he', 'him', 'his', 'himself']);
const FEMALE = new Set(['she', 'her', 'hers', 'herself']);
const NEUTER = new Set(['it', 'its', 'itself']);
const PLURAL = new Set(['they', 'them', 'their', 'theirs', 'themselves']);
const RELATIVE = new Set(['who', 'whom', 'whose', 'which']);

/** 'her' owns what follows, if it is a noun phrase. */
export function isPossessivePronoun(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (word === 'her') return /^(?:NOUN|ADJ|PROPN|NUM|VERB)$/.test(tokens[at + 1]?.pos ?? '');
  return word === 'his' || word === 'its' || word === 'their' || word === 'whose';
}

export interface PronounContext {
  readonly tokens: readonly Token[];
  readonly mention: Mention;
  readonly anaphor: Anaphor;
  readonly history: History;
  readonly genderOf: (person: EntityId) => Gender;
  readonly owned: OwnedNouns;
  /** Who speaks in the quotation that the pronoun stands in. */
  readonly speaker: EntityId | null;
}

/** A person of unknown gender is less likely meant than one whose name or title tells it. */
const UNKNOWN_GENDER = -0.7;
/** Somebody without a name even less, but where he himself says it. */
const STRANGER = -1.5;
/** 'The secretary-general will send X. She': an office without a name least of all. */
const FUNCTIONARY = -2.1;

/** Null where nobody or nothing fits. */
export function resolvePronoun(context: PronounContext): EntityId | null {
  const { tokens, mention, anaphor, history, owned } = context;
  const word = tokens[mention.head]?.lower ?? '';
  if (RELATIVE.has(word)) return relativeAntecedent(tokens, mention, anaphor, history);
  if (MALE.has(word)) return personMeant(context, 'male');
  if (FEMALE.has(word)) return personMeant(context, 'female');
  if (NEUTER.has(word)) {
    if (isExpletive(tokens, mention.head)) return null;
    if (isVerdict(context) || (word === 'it' && isJudged(anaphor)))
      return history.near(anaphor, ({ kind, plural }) => kind === 'AGREEMENT' && !plural, 2)[0] ?? null;
    const isOfAgreement =
      word === 'its' ? OF_AGREEMENTS.test(tokens[mention.endToken]?.lower ?? '') : isSaidOfAgreements(anaphor);
    if (isOfAgreement) {
      const agreement = history.near(anaphor, ({ kind, plural }) => kind === 'AGREEMENT' && !plural, 2)[0];
      if (agreement) return agreement;
    }
    if (word === 'it' && isDoneToPlaces(anaphor)) {
      const place = history.near(
        anaphor,
        ({ kind, plural, modifier }) => kind === 'PLACE' && !plural && !modifier,
        1,
      )[0];
      if (place) return place;
    }
    const apposed = word === 'its' ? apposedBefore(context) : NONE;
    const mayOwn = word === 'its' ? ownerOf(tokens, mention.endToken) : isThing;
    const fits = (other: Antecedent): boolean =>
      mayOwn(other) && !apposed.has(other.entity) && !isOneOfSubjects(other, anaphor);
    const given = word === 'its' ? recipientBefore(context) : null;
    if (given !== null) return given;
    const owner = word === 'its' ? (owned.ownerOf(mention.endToken) ?? null) : null;
    const weigh = weighOwner(word === 'its' && isOnlyOfBodies(tokens, mention.endToken));
    const isNear = owner !== null && history.near(anaphor, isThing).includes(owner);
    if (isNear) return owner;
    return (
      history.best(anaphor, fits, weigh) ??
      (mayOwn === isThing
        ? null
        : history.best(anaphor, (other) => isThing(other) && !apposed.has(other.entity), weigh))
    );
  }
  if (PLURAL.has(word)) {
    const isOfBody = word === 'their' && OF_BODIES.test(tokens[mention.endToken]?.lower ?? '');
    return history.best(
      anaphor,
      (other) => (other.plural || other.collective) && (!isOfBody || other.kind !== 'PERSON'),
    );
  }
  return null;
}

/** 'It is politics', 'it was a mistake' in a quotation: what somebody thinks of a matter, not of a body. */
function isVerdict({ tokens, mention, anaphor }: PronounContext): boolean {
  const { clause, quoted, role } = anaphor;
  if (!quoted || role !== 'subject' || clause?.lemma !== 'be' || clause.verb !== mention.head + 1) return false;
  const complement = clause.complement ?? clause.object;
  if (complement === null) return false;
  const first = tokens[complement.firstToken]!;
  const last = tokens[complement.endToken - 1]!;
  return (
    /^(?:NOUN|ADJ)$/.test(last.pos) && (/^an?$/.test(first.lower) || complement.endToken - complement.firstToken === 1)
  );
}

/** 'dismissed it as a fig leaf', 'called it a mistake': what was said or done. */
function isJudged({ clause, role }: Anaphor): boolean {
  return (
    role === 'object' &&
    clause !== null &&
    /^(?:dismiss|describe|hail|brand|label|deride|portray|denounce|call)$/.test(clause.lemma)
  );
}

const NONE: ReadonlySet<EntityId | null> = new Set();

/** 'Mali and Niger, its partners': those whom the phrase with 'its' describes are not its owner. */
function apposedBefore({ tokens, mention, anaphor, history }: PronounContext): ReadonlySet<EntityId | null> {
  if (tokens[mention.firstToken - 1]?.text !== ',' || !PEERS.has(singular(tokens[mention.endToken]?.lower ?? '')))
    return NONE;
  const found = new Set<EntityId | null>();
  let end = mention.firstToken - 1;
  for (const other of history.back(anaphor, 0)) {
    if (other.endToken !== end || other.entity === null) continue;
    found.add(other.entity);
    const link = tokens[other.firstToken - 1]?.lower ?? '';
    if (link !== 'and' && link !== ',') break;
    end = other.firstToken - 1;
  }
  return found;
}

/** 'handing Chad its first defeat': who is given it, right before the pronoun. */
function recipientBefore({ mention, anaphor, history }: PronounContext): EntityId | null {
  for (const other of history.back(anaphor, 0))
    if (other.endToken === mention.firstToken && isThing(other) && other.entity !== null && !other.modifier)
      return other.entity;
  return null;
}

/** 'Mali and Niger took its side': one of several subjects is not meant in the singular. */
const isOneOfSubjects = ({ clause, role }: Antecedent, anaphor: Anaphor): boolean =>
  role === 'subject' && clause !== null && clause === anaphor.clause && (clause.subject?.conjuncts.length ?? 0) > 1;

const singular = (noun: string): string => noun.replace(/ies$/, 'y').replace(/s$/, '');

/** 'The Greens' are 'they' more often than 'it'; a country has no chief executive. */
const weighOwner =
  (isOfBody: boolean) =>
  ({ collective, kind }: Antecedent): number =>
    (collective ? -0.6 : 0) + (isOfBody && kind === 'COUNTRY' ? -0.8 : 0);

/** 'It expires in May', 'it was signed': what only an agreement does or has done to it. */
function isSaidOfAgreements({ role, clause, possessive }: Anaphor): boolean {
  if (possessive || clause === null) return false;
  if (role === 'subject' && /^(?:expire|lapse|oblige|entitle|stipulate|bind)$/.test(clause.lemma)) return true;
  return (
    /^(?:sign|ratify|implement|carry|negotiate|conclude|approve|endorse|adopt|initial|renew|terminate|abrogate|repudiate|violate|breach|honou?r)$/.test(
      clause.lemma,
    ) &&
    (role === 'object' || clause.voice === 'passive')
  );
}

/** What only agreements have, behind 'its'. */
const OF_AGREEMENTS =
  /^(?:failure|collapse|signing|ratification|terms|text|wording|provisions|clauses|articles|preamble|expiry|implementation|signatories)$/;

/** 'entered it', 'closed it to cargo': what is done to towns and crossings. */
function isDoneToPlaces({ role, clause, possessive }: Anaphor): boolean {
  return (
    !possessive &&
    role === 'object' &&
    clause !== null &&
    /^(?:close|reopen|enter|reach|seize|control|capture|retake|recapture|shell|bomb|besiege|surround|encircle|overrun|storm|evacuate|flee|leave|visit|cross|occupy|shut)$/.test(
      clause.lemma,
    )
  );
}

function personMeant(context: PronounContext, gender: Gender): EntityId | null {
  const { tokens, mention, anaphor, history, genderOf, speaker } = context;
  const question = startOfQuestion(tokens, mention.head);
  const joined = personJoined(context, gender);
  if (joined !== undefined) return joined;
  return history.best(
    anaphor,
    (other) =>
      isPersonOf(other, gender, genderOf) &&
      other.firstToken < question &&
      (speaker === null || other.entity !== speaker),
    (other) =>
      other.entity === null && other.gender === 'unknown' && anaphor.governor === null
        ? /^an?$/.test(tokens[other.firstToken]!.lower)
          ? STRANGER
          : FUNCTIONARY
        : other.gender === 'unknown' && (other.entity === null || genderOf(other.entity) === 'unknown')
          ? UNKNOWN_GENDER
          : 0,
  );
}

/** 'X, the minister, and his counterpart': the person to whom the one that the pronoun owns is joined; undefined where none is. */
function personJoined(
  { tokens, mention, anaphor, history, genderOf }: PronounContext,
  gender: Gender,
): EntityId | null | undefined {
  if (!anaphor.possessive || tokens[mention.firstToken - 1]?.lower !== 'and') return undefined;
  const end = tokens[mention.firstToken - 2]?.text === ',' ? mention.firstToken - 2 : mention.firstToken - 1;
  for (const other of history.back(anaphor, 0))
    if (other.endToken === end && isPersonOf(other, gender, genderOf)) return other.entity ?? undefined;
  return undefined;
}

/** 'Asked whether the premier had her trust, she said': the question speaks of others than the one who was asked. Past the text if there is none. */
function startOfQuestion(tokens: readonly Token[], at: number): number {
  let first = at;
  while (tokens[first - 1]?.sentence === tokens[at]!.sentence && at - first < LONGEST_QUESTION) first--;
  return /^(?:asked|pressed|questioned)$/.test(tokens[first]!.lower) ? first : tokens.length;
}

/** In tokens. */
const LONGEST_QUESTION = 60;

function isPersonOf(other: Antecedent, gender: Gender, genderOf: (person: EntityId) => Gender): boolean {
  if (other.kind !== 'PERSON' || other.plural) return false;
  const known = other.gender === 'unknown' && other.entity !== null ? genderOf(other.entity) : other.gender;
  return known === 'unknown' || known === gender;
}

/** What only a country has, and what only a body or country has, behind 'its'. */
const OF_COUNTRIES =
  /^(?:prime minister|(?:foreign|defen[cs]e|finance|interior|trade|economy|health|energy) (?:minister|ministry)|parliament|army|navy|air force|military|ambassador|border|borders|territory|airspace|currency|sovereignty|capital|citizens|constitution)$/;
const OF_BODIES =
  /^(?:leader|leaders|director|chief|chairman|chairwoman|president|spokesman|spokeswoman|spokesperson|members|founder|headquarters|offices|staff|fighters|head|secretary|commander|website|general|executive|country|acting|deputy)$/;

/** 'its chief executive', 'its website' */
const isOnlyOfBodies = (tokens: readonly Token[], first: number): boolean =>
  /^(?:chief executive|(?:chairman|chairwoman|chairperson|founder|staff|employees|shares|shareholders|website|headquarters|offices|members|director|board|customers|donors|convoys|patrols))\b/.test(
    `${tokens[first]?.lower ?? ''} ${tokens[first + 1]?.lower ?? ''}`,
  );

/** Who may own what follows the pronoun that ends before token `end`. */
function ownerOf(tokens: readonly Token[], end: number): (other: Antecedent) => boolean {
  const first = tokens[end]?.lower ?? '';
  if (OF_COUNTRIES.test(first) || OF_COUNTRIES.test(`${first} ${tokens[end + 1]?.lower ?? ''}`))
    return (other) => other.kind === 'COUNTRY' && !other.plural;
  if (OF_PLACES.test(first)) return (other) => isThing(other) || (other.kind === 'PLACE' && !other.plural);
  if (OF_BODIES.test(first) || isHeld(tokens, end)) return (other) => isThing(other) && other.kind !== 'AGREEMENT';
  return isThing;
}

const OF_PLACES =
  /^(?:mayor|school|schools|residents|inhabitants|streets|hospital|market|airport|harbou?r|bridge|bridges|outskirts|suburbs|mosque|church|hotels|buildings|villagers|townspeople|population|houses|homes)$/;

/** 'its drivers', 'its two depots': people and goods, which no agreement has. */
function isHeld(tokens: readonly Token[], first: number): boolean {
  let at = first;
  while (at < first + 3 && /^(?:ADJ|NUM)$/.test(tokens[at]?.pos ?? '')) at++;
  const noun = singular(tokens[at]?.lower ?? '');
  return personNouns.has(noun) || HELD.test(noun);
}

const HELD =
  /^(?:depot|warehouse|truck|lorr|lorry|convoy|ship|vessel|plane|aircraft|jet|troop|soldier|force|driver|worker|employee|dead|wounded|base|port|factory|plant|branch|bank|airline|radio|television|newspaper|school|hospital|reserve|export|import|economy|people|population|government|neighbour|neighbor|ally|partner)$/;

function isThing(other: Antecedent): boolean {
  if (other.plural) return false;
  // 'told the Herald that it would sue': the medium is not meant
  if (other.kind === 'ORGANIZATION' && other.clause?.lemma === 'tell' && other.role !== 'subject') return false;
  return other.kind === 'ORGANIZATION' || other.kind === 'COUNTRY' || other.kind === 'AGREEMENT';
}

/** 'X, who': what ends right before it. */
function relativeAntecedent(
  tokens: readonly Token[],
  mention: Mention,
  anaphor: Anaphor,
  history: History,
): EntityId | null {
  const end = tokens[mention.firstToken - 1]?.text === ',' ? mention.firstToken - 1 : mention.firstToken;
  for (const other of history.back(anaphor, 0)) if (other.endToken === end) return other.entity;
  return null;
}

/** 'it is likely that', 'thought it unlikely that', 'it seems'. */
function isExpletive(tokens: readonly Token[], it: number): boolean {
  if (tokens[it]?.lower !== 'it') return false;
  let at = it + 1;
  if (/^(?:seems|appears|seemed|appeared|follows|rains|snows)$/.test(tokens[at]?.lower ?? '')) return true;
  // 'the accord, as it is known,'
  if (tokens[it - 1]?.lower === 'as' && /^(?:known|called)$/.test(tokens[it + 2]?.lower ?? '')) return true;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[at]?.pos ?? '') || /^["“”]$/.test(tokens[at]?.text ?? '')) at++;
  const word = tokens[at]?.lower ?? '';
  const isRaised = /^(?:likely|unlikely|certain)$/.test(word) && tokens[at + 1]?.lower === 'to';
  return EXPLETIVE_ADJECTIVES.has(word) && !isRaised;
}
