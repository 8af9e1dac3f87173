// Resolves third-person pronouns by gender, number and salience. First and second persons, and 'they' without a group, stay open.
import type { EntityId } from '../extraction.ts';
import type { Gender, Mention, Token } from '../layers.ts';
import { EXPLETIVE_ADJECTIVES } from '../lexicons/references.ts';
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

/** Null where nobody or nothing fits. */
export function resolvePronoun(context: PronounContext): EntityId | null {
  const { tokens, mention, anaphor, history, owned } = context;
  const word = tokens[mention.head]?.lower ?? '';
  if (RELATIVE.has(word)) return relativeAntecedent(tokens, mention, anaphor, history);
  if (MALE.has(word)) return personMeant(context, 'male');
  if (FEMALE.has(word)) return personMeant(context, 'female');
  if (NEUTER.has(word)) {
    if (isExpletive(tokens, mention.head)) return null;
    if (isSaidOfAgreements(anaphor)) {
      const agreement = history.near(anaphor, ({ kind, plural }) => kind === 'AGREEMENT' && !plural, 2)[0];
      if (agreement) return agreement;
    }
    const fits = word === 'its' ? ownerOf(tokens, mention.endToken) : isThing;
    const owner = word === 'its' ? (owned.ownerOf(mention.endToken) ?? null) : null;
    const isNear = owner !== null && history.near(anaphor, isThing).includes(owner);
    if (isNear) return owner;
    return (
      history.best(anaphor, fits, lessIfCollective) ??
      (fits === isThing ? null : history.best(anaphor, isThing, lessIfCollective))
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

/** 'The Greens' are 'they' more often than 'it'. */
const lessIfCollective = ({ collective }: Antecedent): number => (collective ? -0.6 : 0);

/** 'It expires in May', 'it was signed': what only an agreement does or has done to it. */
function isSaidOfAgreements({ role, clause, possessive }: Anaphor): boolean {
  if (possessive || clause === null) return false;
  if (role === 'subject' && /^(?:expire|lapse)$/.test(clause.lemma)) return true;
  return (
    /^(?:sign|ratify|implement|carry|negotiate|conclude)$/.test(clause.lemma) &&
    (role === 'object' || clause.voice === 'passive')
  );
}

function personMeant(context: PronounContext, gender: Gender): EntityId | null {
  const { tokens, mention, anaphor, history, genderOf, speaker } = context;
  const question = startOfQuestion(tokens, mention.head);
  return history.best(
    anaphor,
    (other) =>
      isPersonOf(other, gender, genderOf) &&
      other.firstToken < question &&
      (speaker === null || other.entity !== speaker),
    (other) =>
      other.gender === 'unknown' && (other.entity === null || genderOf(other.entity) === 'unknown')
        ? UNKNOWN_GENDER
        : 0,
  );
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

/** Who may own what follows the pronoun that ends before token `end`. */
function ownerOf(tokens: readonly Token[], end: number): (other: Antecedent) => boolean {
  const first = tokens[end]?.lower ?? '';
  if (OF_COUNTRIES.test(first) || OF_COUNTRIES.test(`${first} ${tokens[end + 1]?.lower ?? ''}`))
    return (other) => other.kind === 'COUNTRY' && !other.plural;
  if (OF_BODIES.test(first)) return (other) => isThing(other) && other.kind !== 'AGREEMENT';
  return isThing;
}

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
  while (/^(?:AUX|ADV|PART)$/.test(tokens[at]?.pos ?? '') || /^["“”]$/.test(tokens[at]?.text ?? '')) at++;
  return EXPLETIVE_ADJECTIVES.has(tokens[at]?.lower ?? '');
}
