// Articles of any number over a generated world, as extractions: who holds which office, what belongs to what, and events with claims of
// them. A few things are spoken of everywhere, most of them rarely (a power law), as in an archive of news.

import type {
  ExtractedClaim,
  ExtractedEntity,
  ExtractedMention,
  ExtractedRelation,
  Extraction,
} from '../../src/extract/extraction.ts';
import { claimId, eventId, relationId } from '../../src/extract/identity.ts';
import { Certainty, EventType, type RelationType } from '../../src/generated/ontology.ts';
import type { GeneratedWorld } from './generated-world.ts';
import { Random } from './random.ts';

const EVENTS_PER_ARTICLE = 2;
const RELATIONS_PER_ARTICLE = 3;
const TITLES = ['Defense Minister', 'Foreign Minister', 'President', 'spokesperson', 'ambassador', 'director'];
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 3650;

/** `count` of them, or without end; the same seed and world give the same articles. */
export function* generateArticles(world: GeneratedWorld, seed: number, count = Infinity): Generator<Extraction> {
  const random = new Random(seed);
  for (let number = 0; number < count; number += 1)
    yield generateArticle(world, random, `article:generated-${seed}-${number}`);
}

function generateArticle(world: GeneratedWorld, random: Random, id: string): Extraction {
  const draft = new Draft(id, isoDay(random.below(DAYS)));
  for (let count = 0; count < RELATIONS_PER_ARTICLE; count += 1) addRelation(draft, world, random);
  for (let count = 0; count < EVENTS_PER_ARTICLE; count += 1) addEvent(draft, world, random);
  return draft.finish();
}

function addRelation(draft: Draft, world: GeneratedWorld, random: Random): void {
  const country = world.country(random.rank(world.countries));
  const organization = world.organization(random.rank(world.organizations));
  const person = world.person(random.rank(world.people));
  const title = random.of(TITLES);
  switch (random.below(4)) {
    case 0:
      draft.relate('HOLDS_OFFICE', person, country, title);
      break;
    case 1:
      draft.relate('AFFILIATED_WITH', person, organization, title);
      break;
    case 2:
      draft.relate('PART_OF', organization, country, null);
      break;
    default:
      draft.relate('LOCATED_IN', organization, world.place(random.rank(world.places)), null);
  }
}

function addEvent(draft: Draft, world: GeneratedWorld, random: Random): void {
  const actor = world.country(random.rank(world.countries));
  const recipient = world.organization(random.rank(world.organizations));
  const place = world.place(random.rank(world.places));
  const speaker = world.person(random.rank(world.people));
  const type = random.of(Object.values(EventType));
  const date = isoDay(random.below(DAYS));
  draft.tell({ type, actor, recipient, place, speaker, date, certainty: random.of(Object.values(Certainty)) });
}

interface Telling {
  readonly type: EventType;
  readonly actor: ExtractedEntity;
  readonly recipient: ExtractedEntity;
  readonly place: ExtractedEntity;
  readonly speaker: ExtractedEntity;
  readonly date: string;
  readonly certainty: Certainty;
}

/** An article under way: each sentence is written with the mentions in it. */
class Draft {
  readonly #id: string;
  readonly #publishedOn: string;
  #text = '';
  readonly #sentences: Extraction['sentences'][number][] = [];
  readonly #mentions: ExtractedMention[] = [];
  readonly #entities = new Map<string, ExtractedEntity>();
  readonly #relations = new Map<string, ExtractedRelation>();
  readonly #claims: ExtractedClaim[] = [];

  constructor(id: string, publishedOn: string) {
    this.#id = id;
    this.#publishedOn = publishedOn;
  }

  relate(type: RelationType, source: ExtractedEntity, target: ExtractedEntity, title: string | null): void {
    const sentence = this.#write([source, title === null ? ' belongs to ' : ` is ${title} of `, target, '.']);
    const id = relationId(type, source.id, target.id, title);
    this.#relations.set(id, {
      id,
      type,
      source: source.id,
      target: target.id,
      title,
      since: null,
      until: null,
      status: 'CURRENT',
      certainty: 'ASSERTED',
      evidence: [sentence],
    });
  }

  tell({ type, actor, recipient, place, speaker, date, certainty }: Telling): void {
    const participants = { actors: [actor.id], recipients: [recipient.id], places: [place.id] };
    const id = eventId({ type, ...participants, date, articleId: this.#id, ordinal: 0 });
    const name = `${type.toLowerCase()} of ${recipient.name}`;
    const event: ExtractedEntity = {
      kind: 'EVENT',
      id,
      name,
      aliases: [],
      type,
      mode: null,
      date,
      ...participants,
      quantities: [],
      certainty,
    };
    const evidence = this.#write([
      speaker,
      ' said that ',
      actor,
      ' was behind the ',
      event,
      ' in ',
      place,
      ' near ',
      recipient,
      '.',
    ]);
    const content = this.#text.slice(evidence.start, evidence.end - 1).split(' said that ')[1] ?? '';
    this.#claims.push({
      id: claimId({ articleId: this.#id, ...evidence, speaker: speaker.id, content }),
      speaker: speaker.id,
      speakerText: speaker.name,
      via: null,
      cue: 'said',
      content,
      direct: false,
      certainty,
      saidOn: this.#publishedOn,
      about: [actor.id, recipient.id],
      evidence,
    });
  }

  finish(): Extraction {
    return {
      article: {
        id: this.#id,
        file: `${this.#id}.txt`,
        title: this.#text.slice(0, this.#sentences[0]?.end),
        author: null,
        source: null,
        dateline: null,
        publishedOn: this.#publishedOn,
        publishedOnBasis: 'GIVEN',
        url: null,
        text: this.#text,
      },
      sentences: this.#sentences,
      mentions: this.#mentions,
      entities: [...this.#entities.values()],
      relations: [...this.#relations.values()],
      claims: this.#claims,
      warnings: [],
    };
  }

  /** @returns the sentence's span */
  #write(parts: readonly (ExtractedEntity | string)[]): { start: number; end: number } {
    if (this.#text !== '') this.#text += ' ';
    const start = this.#text.length;
    for (const part of parts) {
      if (typeof part === 'string') {
        this.#text += part;
        continue;
      }
      const { id, name, kind } = part;
      this.#entities.set(id, part);
      const at = this.#text.length;
      this.#mentions.push({ start: at, end: at + name.length, text: name, kind, form: 'name', entity: id });
      this.#text += name;
    }
    const end = this.#text.length;
    this.#sentences.push({ start, end, role: 'body' });
    return { start, end };
  }
}

function isoDay(day: number): string {
  return new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10);
}
