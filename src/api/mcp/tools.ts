// The tools that an AI assistant is given: each asks one of documents/, so that every answer carries its evidence.
import { z } from 'zod';
import { Certainty, EventType, RelationType } from '../../generated/ontology.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { entityId } from '../../graph/part/part.ts';

export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodRawShape;
  /** File of documents/, without '.graphql'. */
  readonly document: string;
  /** @throws ReadError where a name means nothing or too much */
  readonly variables: (input: Input, engine: GraphEngine) => Promise<Readonly<Record<string, unknown>>>;
}
type Input = Readonly<Record<string, unknown>>;

const values = <V extends string>(of: Readonly<Record<string, V>>): [V, ...V[]] => Object.values(of) as [V, ...V[]];

const entity = (what: string) => z.string().min(1).max(300).describe(`${what}: an id that a tool gave, or a name.`);
const limit = (fallback: number) =>
  z.number().int().min(1).max(50).default(fallback).describe('How many to give at most.');
const day = (what: string) => z.string().max(40).optional().describe(`${what}, as EDTF: 2024, 2024-10 or 2024-10-03.`);

export const TOOLS: readonly Tool[] = [
  {
    name: 'find_entity',
    title: 'Find an entity',
    description:
      'Finds people, countries, organisations, places, agreements and events by a name or words of it; tolerant of a typing error. Gives ids for the other tools, and sentences that mention each.',
    input: { text: z.string().min(1).max(500).describe('A name, or words of it.'), limit: limit(5) },
    document: 'find-entity',
    variables: async ({ text, limit: first }) => ({ text, first }),
  },
  {
    name: 'entity_relations',
    title: 'Relations of an entity',
    description:
      'Offices, memberships, locations, agreements and events that an entity has a part in; each relation with the sentences that say so, its certainty, and whether it still holds.',
    input: {
      entity: entity('Of whom'),
      types: z
        .array(z.enum(values(RelationType)))
        .optional()
        .describe('Only relations of these types.'),
      limit: limit(20),
    },
    document: 'entity-relations',
    variables: async ({ entity: id, types, limit: first }, engine) => ({
      id: await entityId(engine, String(id), 'entity'),
      types,
      first,
    }),
  },
  {
    name: 'paths',
    title: 'Paths between two entities',
    description: 'The shortest chains of relations between two entities, each hop with a sentence that says so.',
    input: {
      from: entity('One end'),
      to: entity('The other end'),
      max_hops: z.number().int().min(1).max(8).default(4).describe('How many relations a chain may have.'),
      limit: limit(5),
    },
    document: 'paths',
    variables: async ({ from, to, max_hops, limit: most }, engine) => ({
      from: await entityId(engine, String(from), 'from'),
      to: await entityId(engine, String(to), 'to'),
      maxHops: max_hops,
      limit: most,
    }),
  },
  {
    name: 'events',
    title: 'Events',
    description:
      'What happened, or is said to have happened: type (PLOVER), date, actors, recipients, places, certainty, and the figures that sources give, which may contradict each other; with sentences.',
    input: {
      involving: entity('Actor, recipient or place').optional(),
      types: z
        .array(z.enum(values(EventType)))
        .optional()
        .describe('Only events of these types.'),
      from: day('Not before'),
      to: day('Not after'),
      limit: limit(20),
    },
    document: 'events',
    variables: async ({ involving, types, from, to, limit: first }, engine) => ({
      filter: { type: types, from, to, involving: await references(engine, involving, 'involving') },
      first,
    }),
  },
  {
    name: 'claims',
    title: 'Claims',
    description:
      'Who said what about whom, how surely (ICD 203), when and through whom, each with its sentence. A claim is what a source says, not what is so.',
    input: {
      speaker: entity('Who said it').optional(),
      about: entity('Whom or what it is about').optional(),
      certainties: z
        .array(z.enum(values(Certainty)))
        .optional()
        .describe('Only claims of these certainties.'),
      from: day('Said not before'),
      to: day('Said not after'),
      limit: limit(20),
    },
    document: 'claims',
    variables: async ({ speaker, about, certainties, from, to, limit: first }, engine) => ({
      filter: {
        speaker: (await references(engine, speaker, 'speaker'))?.[0],
        about: await references(engine, about, 'about'),
        certainty: certainties,
        from,
        to,
      },
      first,
    }),
  },
  {
    name: 'article_evidence',
    title: 'Evidence in an article',
    description:
      'An article that evidence names: its text, its claims and what it mentions, with offsets into the text (UTF-16 code units, end exclusive).',
    input: {
      article: z.string().min(1).max(300).describe('The id of an article, from the evidence that another tool gave.'),
    },
    document: 'article-evidence',
    variables: async ({ article }) => ({ id: article }),
  },
];

async function references(engine: GraphEngine, name: unknown, argument: string): Promise<{ id: string }[] | undefined> {
  return typeof name === 'string' ? [{ id: await entityId(engine, name, argument) }] : undefined;
}
