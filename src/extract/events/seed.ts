// One telling of an event, before tellings of the same event are joined.
import type { Span } from '../../article/article.ts';
import type { Certainty, EventType, QuantityBound } from '../../generated/ontology.ts';
import type { ClauseSlots } from '../clause-slots.ts';
import type { EntityId } from '../extraction.ts';
import type { Clause, DateMention, QuantityMention, Tagged, TokenRange } from '../layers.ts';
import type { Participants } from '../participants.ts';

/** A claim as far as events need it: what is claimed, how surely, and by whom. */
export interface EventClaim {
  readonly id: string;
  readonly speaker: EntityId | null;
  readonly certainty: Certainty;
  /** EDTF: the day on which it was said; null if nobody tells. */
  readonly saidOn: string | null;
  readonly evidence: Span;
  /** Where the content stands in the text. */
  readonly contentSpan: Span;
}

export interface SeedQuantity {
  readonly value: number;
  readonly bound: QuantityBound;
  readonly unit: string;
  readonly text: string;
  readonly evidence: Span;
  /** Token of the number, to find the claim that gives it. */
  readonly token: number;
}

/** A telling of an event; `events/clusters.ts` joins those that tell the same. */
export interface EventSeed {
  readonly type: EventType;
  mode: string;
  readonly rule: string;
  /** The words that tell it: the noun phrase of a noun, the verb group of a verb. */
  readonly trigger: TokenRange;
  /** The token that carries the meaning. */
  readonly head: number;
  /** What two tellings share if they use the same word. */
  readonly lemma: string;
  readonly form: 'verb' | 'noun';
  readonly sentence: number;
  readonly clause: Clause | null;
  actors: EntityId[];
  recipients: EntityId[];
  places: EntityId[];
  readonly symmetric: boolean;
  /** EDTF. */
  date: string | null;
  /** EDTF: it was over by then ('signed a truce in June after clashes'); absent where nothing says so. */
  readonly before?: string | null;
  quantities: SeedQuantity[];
  /** 'the attack', 'this strike', 'its invasion': may go back to one told before. */
  readonly definite: boolean;
  readonly plural: boolean;
  certainty: Certainty;
  /** What the clause itself says of it, without the claims around it. */
  readonly modality: Certainty;
  /** Told in a headline or caption only: it supports others and is no event alone. */
  readonly aside: boolean;
}

/** What a telling is unless more is said of it. */
export const PLAIN_TELLING = {
  symmetric: false,
  definite: false,
  plural: false,
  certainty: 'ASSERTED',
  modality: 'ASSERTED',
  aside: false,
} as const satisfies Partial<EventSeed>;

/** What every rule for events may look at. */
export interface EventContext {
  readonly tagged: Tagged;
  readonly slots: ClauseSlots;
  readonly participants: Participants;
  readonly datesOf: (sentence: number) => readonly DateMention[];
  readonly quantitiesOf: (sentence: number) => readonly QuantityMention[];
}

/** Is it told in a headline or a caption? */
export function isAside(tagged: Tagged, token: number): boolean {
  const role = tagged.sentences[tagged.tokens[token]!.sentence]?.role;
  return role === 'headline' || role === 'caption' || role === 'dateline' || role === 'boilerplate';
}
