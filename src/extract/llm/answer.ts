// What a model is asked to give of one piece of an article. Kinds, types and scales are those of the generated ontology; the same schema is sent
// to the service and checks its answer. Every statement has its words in the text: 'ref' names an entity of the same answer.
import { z } from 'zod';
import {
  Certainty,
  EntityKind,
  EventType,
  MentionForm,
  QuantityBound,
  RelationStatus,
  RelationType,
} from '../../generated/ontology.ts';

const { EVENT: _event, ...KINDS } = EntityKind;
/** The ends of the others stand in events and agreements. */
const {
  ACTOR_IN: _actor,
  RECIPIENT_IN: _recipient,
  OCCURRED_IN: _place,
  PARTY_TO: _party,
  SIGNED: _signed,
  ...STATED
} = RelationType;

const ref = z.string().describe('The ref of an entity of this answer, or of a known one.');
const refs = z.array(ref);
const date = z
  .string()
  .nullable()
  .describe('EDTF: 2024, 2024-06, 2024-06-19, 2024-06-19/2024-06-21; null if the text does not say.');
const quote = z.strictObject({
  sentence: z.number().int().describe('Number of the sentence in which the words begin.'),
  words: z.string().describe('Words of the article, copied exactly.'),
});

const mention = z.strictObject({ ...quote.shape, form: z.enum(MentionForm) });

const entity = z.strictObject({
  ref: z.string().describe("A short name of your own: 'e1'."),
  kind: z.enum(KINDS),
  name: z
    .string()
    .describe('Its fullest name in the text, without title; for an agreement without a name what the text calls it.'),
  mentions: z.array(mention).describe('Each stretch of the text that refers to it.'),
});

const relation = z.strictObject({
  type: z.enum(STATED),
  source: ref,
  target: ref,
  title: z.string().nullable().describe("The office or role as written: 'Defense Minister'."),
  since: date,
  until: date,
  status: z.enum(RelationStatus),
  certainty: z.enum(Certainty),
  evidence: quote,
});

const agreement = z.strictObject({
  ref: ref.describe('The entity of kind AGREEMENT.'),
  signedOn: date,
  parties: refs,
  signatories: refs,
  terms: z.array(z.string()).describe('What it lays down, in words copied from the text.'),
  evidence: quote,
});

const quantity = z.strictObject({
  value: z.number(),
  bound: z.enum(QuantityBound),
  unit: z.string().describe("The counted noun: 'soldiers'."),
  evidence: quote,
});

const event = z.strictObject({
  type: z.enum(EventType),
  mode: z.string().nullable().describe("The words of the text for how: 'missile strike'."),
  date,
  places: refs,
  actors: refs,
  recipients: refs,
  certainty: z.enum(Certainty),
  quantities: z.array(quantity),
  mentions: z.array(quote).describe('Each verb or noun phrase that tells it.'),
});

const claim = z.strictObject({
  sentence: z.number().int().describe('Number of the sentence of the cue.'),
  speaker: ref.nullable(),
  speakerText: z.string().describe('The source in the words of the text.'),
  via: ref.nullable().describe('The medium or statement through which it was said.'),
  cue: z.string().describe("The word that reports: 'said', 'according to'."),
  content: z.string().describe('What is said, copied exactly from the text, without the cue.'),
  certainty: z.enum(Certainty),
  saidOn: date,
});

export const ANSWER = z.strictObject({
  entities: z.array(entity),
  relations: z.array(relation),
  agreements: z.array(agreement),
  events: z.array(event),
  claims: z.array(claim),
});

export type Answer = z.infer<typeof ANSWER>;
export type AnsweredQuote = z.infer<typeof quote>;
