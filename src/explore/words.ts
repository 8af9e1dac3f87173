// The schema's enums as a reader says them.
import type { Certainty, EntityKind, EventType, QuantityBound, RelationType } from '../generated/explore.ts';

interface Noun {
  readonly one: string;
  readonly many: string;
}

export const KINDS: Readonly<Record<EntityKind, Noun>> = {
  PERSON: { one: 'Person', many: 'People' },
  COUNTRY: { one: 'Country', many: 'Countries' },
  ORGANIZATION: { one: 'Organisation', many: 'Organisations' },
  PLACE: { one: 'Place', many: 'Places' },
  AGREEMENT: { one: 'Agreement', many: 'Agreements' },
  EVENT: { one: 'Event', many: 'Events' },
};
export const KIND_ORDER = Object.keys(KINDS) as readonly EntityKind[];

interface CertaintyWords {
  readonly label: string;
  /** What the label means, in plain words, with the range of ICD 203 where it has one. */
  readonly meaning: string;
  /** 1 (remote) to 7 (almost certain); null off the scale. */
  readonly step: number | null;
}

/** Surest first. Ranges after Intelligence Community Directive 203. */
export const CERTAINTIES: Readonly<Record<Certainty, CertaintyWords>> = {
  ASSERTED: { label: 'Stated', meaning: 'The source states it as a fact, without a hedge.', step: null },
  ALMOST_CERTAIN: {
    label: 'Almost certain',
    meaning: 'The source has next to no doubt: 95 to 99 in 100.',
    step: 7,
  },
  VERY_LIKELY: { label: 'Very likely', meaning: 'The source thinks it very likely: 80 to 95 in 100.', step: 6 },
  LIKELY: { label: 'Likely', meaning: 'The source thinks it probable: 55 to 80 in 100.', step: 5 },
  EVEN_CHANCE: {
    label: 'Possible',
    meaning: 'It may or may not be so, says the source: about an even chance, 45 to 55 in 100.',
    step: 4,
  },
  UNLIKELY: { label: 'Unlikely', meaning: 'The source thinks it unlikely: 20 to 45 in 100.', step: 3 },
  VERY_UNLIKELY: { label: 'Very unlikely', meaning: 'The source thinks it very unlikely: 5 to 20 in 100.', step: 2 },
  REMOTE: { label: 'Remote', meaning: 'The source sees almost no chance: 1 to 5 in 100.', step: 1 },
  DENIED: { label: 'Denied', meaning: 'The source says that it is not so.', step: null },
};
export const CERTAINTY_ORDER = Object.keys(CERTAINTIES) as readonly Certainty[];

/** Read between source and target: 'A - holds office in - B'; `back` reads from the target: 'B - has as an office holder - A'. */
export const RELATIONS: Readonly<Record<RelationType, { readonly label: string; readonly back: string }>> = {
  HOLDS_OFFICE: { label: 'holds office in', back: 'office holder' },
  AFFILIATED_WITH: { label: 'is affiliated with', back: 'affiliated' },
  PART_OF: { label: 'is part of', back: 'part' },
  MEMBER_OF: { label: 'is a member of', back: 'member' },
  LOCATED_IN: { label: 'is located in', back: 'located here' },
  PARTY_TO: { label: 'is party to', back: 'party' },
  SIGNED: { label: 'signed', back: 'signatory' },
  ACTOR_IN: { label: 'acted in', back: 'actor' },
  RECIPIENT_IN: { label: 'was at the receiving end of', back: 'recipient' },
  OCCURRED_IN: { label: 'happened in', back: 'happened here' },
};
export const RELATION_ORDER = Object.keys(RELATIONS) as readonly RelationType[];

export const EVENT_TYPES: Readonly<Record<EventType, string>> = {
  AGREE: 'Agreement',
  CONSULT: 'Talks',
  SUPPORT: 'Support',
  CONCEDE: 'Concession',
  COOPERATE: 'Cooperation',
  AID: 'Aid',
  RETREAT: 'Retreat',
  REQUEST: 'Request',
  ACCUSE: 'Accusation',
  REJECT: 'Rejection',
  THREATEN: 'Threat',
  PROTEST: 'Protest',
  SANCTION: 'Sanction',
  MOBILIZE: 'Mobilisation',
  COERCE: 'Coercion',
  ASSAULT: 'Assault',
};

const BOUNDS: Readonly<Record<QuantityBound, string>> = {
  EXACT: '',
  APPROXIMATELY: 'about ',
  AT_LEAST: 'at least ',
  AT_MOST: 'at most ',
};

/** 'at least 13,000'. */
export const figure = (value: number, bound: QuantityBound): string =>
  `${BOUNDS[bound]}${value.toLocaleString('en', { maximumFractionDigits: 2 })}`;

/** '1 claim', '2 claims', '1,204 entities'. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

/** Names of events begin small, as they are descriptions; at the start of a line they begin large. */
export const capitalized = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);

/** 'According to' as it reads behind a name: 'according to'. */
export const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
