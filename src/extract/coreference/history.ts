// Remembers what the text has mentioned so far, and says which mention is the most salient antecedent for a later one.
import type { EntityKind } from '../../generated/ontology.ts';
import type { EntityId } from '../extraction.ts';
import type { GrammaticalRole } from '../grammatical-roles.ts';
import type { Clause, ClauseRole, Gender } from '../layers.ts';

/** One mention with its entity, as far as later ones may go back to it. */
export interface Antecedent {
  /** Null for somebody or something that no entity stands for: 'a security official', 'the network'. It may be the one meant all the same. */
  readonly entity: EntityId | null;
  readonly kind: EntityKind;
  readonly firstToken: number;
  readonly endToken: number;
  /** Is it a pronoun? */
  readonly pronoun: boolean;
  /** Number of its sentence among those of its flow: captions and headlines are no context for the body. */
  readonly position: number;
  readonly role: GrammaticalRole | null;
  readonly clause: Clause | null;
  readonly plural: boolean;
  /** A body named in the plural, that is both 'it' and 'they': 'the Greens', 'the Armed Forces'. */
  readonly collective: boolean;
  readonly gender: Gender;
  readonly quoted: boolean;
  /** Is it an adjective ('Kenyan') or inside a longer name or noun phrase? */
  readonly modifier: boolean;
  readonly possessive: boolean;
  /** Is it the one 'according to' whom something is told? */
  readonly source: boolean;
}

export interface Anaphor {
  readonly token: number;
  readonly position: number;
  readonly role: GrammaticalRole | null;
  readonly clause: Clause | null;
  readonly quoted: boolean;
  readonly possessive: boolean;
  /** Token of the subject that says what the anaphor's clause tells: 'Chad' in 'Chad said it ...'; null for other clauses. */
  readonly governor: number | null;
  /** Who is named in what it says, if it is the subject of a cue. */
  readonly namedInContent: ReadonlySet<EntityId>;
}

/** Sentences further back than this are not looked at. */
const REACH = 3;

export class History {
  readonly #mentions: Antecedent[] = [];
  /** Where among the mentions each entity stands last. */
  readonly #lastOf = new Map<EntityId, number>();

  note(mention: Antecedent): void {
    if (mention.entity !== null) this.#lastOf.set(mention.entity, this.#mentions.length);
    this.#mentions.push(mention);
  }

  /** Mentions within reach, nearest first. */
  *back(anaphor: Anaphor, reach = REACH): Generator<Antecedent> {
    for (let index = this.#mentions.length - 1; index >= 0; index--) {
      const mention = this.#mentions[index];
      if (!mention) continue;
      if (anaphor.position - mention.position > reach) return;
      if (mention.firstToken < anaphor.token) yield mention;
    }
  }

  /** The most salient fitting antecedent; null if there is none, or if it is one that no entity stands for. */
  best(
    anaphor: Anaphor,
    fits: (mention: Antecedent) => boolean,
    weigh: (mention: Antecedent) => number = () => 0,
  ): EntityId | null {
    const scores = new Map<EntityId | number, number>();
    const barred = this.#boundWith(anaphor);
    for (const mention of this.back(anaphor)) {
      if (!fits(mention) || barred.has(mention.entity ?? mention.firstToken)) continue;
      const score = salience(mention, anaphor) + weigh(mention);
      const key = mention.entity ?? mention.firstToken;
      if (score > (scores.get(key) ?? Number.NEGATIVE_INFINITY)) scores.set(key, score);
    }
    let best: EntityId | number | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const [entity, score] of scores) {
      if (score > bestScore) {
        best = entity;
        bestScore = score;
      }
    }
    return typeof best === 'string' ? best : null;
  }

  /** Those whom the anaphor's own clause rules out, by whatever mention. */
  #boundWith(anaphor: Anaphor): ReadonlySet<EntityId | number> {
    const bound = new Set<EntityId | number>(anaphor.namedInContent);
    for (const mention of this.back(anaphor, 0))
      if (isBound(mention, anaphor)) bound.add(mention.entity ?? mention.firstToken);
    return bound;
  }

  /** The one of these that was mentioned last, however far back; the nearest mentions are looked at first. */
  last(wanted: ReadonlySet<EntityId>): EntityId | null {
    const recent = this.#mentions.slice(-wanted.size).findLast(({ entity }) => entity !== null && wanted.has(entity));
    if (recent) return recent.entity;
    let last: EntityId | null = null;
    for (const entity of wanted) {
      const at = this.#lastOf.get(entity);
      if (at !== undefined && at > (last === null ? -1 : this.#lastOf.get(last)!)) last = entity;
    }
    return last;
  }

  /** Entities of fitting mentions within reach, nearest first. */
  near(anaphor: Anaphor, fits: (mention: Antecedent) => boolean, reach = REACH): EntityId[] {
    const found = new Set<EntityId>();
    for (const mention of this.back(anaphor, reach)) if (mention.entity && fits(mention)) found.add(mention.entity);
    return [...found];
  }
}

/** 'Meyer praised him', 'named Holt to replace him': an object that is no possessive is somebody else than the subject of its clause. */
function isBound(mention: Antecedent, anaphor: Anaphor): boolean {
  if (anaphor.possessive || mention.position !== anaphor.position) return false;
  // 'The army chief, he said, listens to nobody': who says so does not name himself in what he says.
  if (anaphor.role === 'subject')
    return !mention.pronoun && mention.clause?.role === 'complement' && mention.clause.parent === anaphor.clause?.index;
  if (mention.clause !== null && mention.clause === anaphor.clause && mention.role === 'subject') return true;
  const subject = anaphor.clause?.subject;
  return subject != null && mention.firstToken <= subject.head && subject.head < mention.endToken;
}

/** 'Chad said it had lost one man': who says so speaks of himself rather than of others. */
const isGovernor = ({ firstToken, endToken }: Antecedent, { governor }: Anaphor): boolean =>
  governor !== null && firstToken <= governor && governor < endToken;

/** A subject counts by its clause: what a relative clause tells is by the way. */
const SUBJECTS: Partial<Record<ClauseRole, number>> = { main: 2.2, relative: 1.4 };

/** Subjects before objects, near before far, the same side of a quotation mark before the other. Weights after Lappin and Leass, 1994, in their order. */
function salience(mention: Antecedent, anaphor: Anaphor): number {
  let score = -2 * (anaphor.position - mention.position) - (anaphor.token - mention.firstToken) / 1000;
  if (mention.role === 'subject') score += SUBJECTS[mention.clause?.role ?? 'complement'] ?? 1.8;
  if (mention.role === 'object' || mention.role === 'indirect object') score += 0.6;
  if (mention.modifier) score -= 1.5;
  if (mention.possessive) score -= 0.4;
  if (mention.quoted !== anaphor.quoted) score -= 1;
  if (mention.role === 'subject' && anaphor.role === 'subject') score += 0.4;
  if (mention.source && mention.role !== 'subject') score += 1.8;
  if (mention.entity === null && mention.role !== 'subject') score -= 0.8;
  if (isGovernor(mention, anaphor)) score += 1;
  if (anaphor.possessive && mention.clause !== null && mention.clause === anaphor.clause && mention.role === 'subject')
    score += 1;
  return score;
}
