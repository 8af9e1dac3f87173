// Puts what is grounded into the Extraction of the contract, as the rules' findings are: same ids, same relations of events and agreements.
import type { Article, Span } from '../../article/article.ts';
import type { RelationType } from '../../generated/ontology.ts';
import { assemble } from '../assemble.ts';
import { findDates } from '../dates.ts';
import type {
  EntityId,
  ExtractedAgreement,
  ExtractedClaim,
  ExtractedEvent,
  ExtractedQuantity,
  Extraction,
} from '../extraction.ts';
import { agreementId, claimId, eventId } from '../identity.ts';
import type { QuantityMention, RelationFinding, ResolvedMention } from '../layers.ts';
import { findQuantities } from '../quantities.ts';
import { tag } from '../tag.ts';
import { mentionOf, type NamedThings, nameThings, textOf } from './entities.ts';
import type { GroundedEvent, Grounding, Thing } from './grounding.ts';
import { type ToldDate, toldDates } from './told-dates.ts';

interface Context {
  readonly article: Article;
  readonly grounding: Grounding;
  readonly quantities: readonly QuantityMention[];
  readonly named: NamedThings;
  readonly told: ToldDate;
  readonly idOf: (thing: Thing) => EntityId | null;
}

export function extractionOf(article: Article, grounding: Grounding): Extraction {
  const tagged = tag(article);
  const dates = findDates(tagged);
  const quantities = findQuantities(tagged, dates);
  const named = nameThings(tagged, dates, grounding.things);
  const told = toldDates(dates, article.publishedOn);
  const agreements = agreementsOf({ article, grounding, named, told });
  const idOf = (thing: Thing): EntityId | null => named.entityOf(thing) ?? agreements.get(thing)?.id ?? null;
  const context: Context = { article, grounding, quantities, named, told, idOf };
  const mentionsOfAgreements = [...agreements].flatMap(([thing, { id }]) =>
    grounding.things[thing]!.mentions.map((mention) => ({ ...mentionOf(tagged, 'AGREEMENT', mention), entity: id })),
  );
  const mentions = [...named.mentions, ...mentionsOfAgreements];
  const claims = claimsOf(context, mentions);
  const events = eventsOf(context, claims);
  const mentionsOfEvents = events.flatMap(({ event, mentions: spans }) =>
    spans.map((span) => ({ ...mentionOf(tagged, 'EVENT', { ...span, form: 'nominal' }), entity: event.id })),
  );
  return assemble({
    article,
    dates,
    quantities,
    frame: named,
    mentions: [...mentions, ...mentionsOfEvents],
    entities: [...named.entities, ...agreements.values(), ...events.map(({ event }) => event)],
    relations: [
      ...statedRelations(context),
      ...relationsOfAgreements(context, agreements),
      ...events.flatMap((found) => relationsOfEvent(found, article)),
    ],
    claims: claims.map(({ contentSpan: _contentSpan, ...claim }) => claim),
  });
}

const idsOf = (things: readonly Thing[], idOf: (thing: Thing) => EntityId | null): EntityId[] => [
  ...new Set(things.flatMap((thing) => idOf(thing) ?? [])),
];

const DETERMINER = /^(?:the|an?|this|that|their|its|his|her) /iu;

function agreementsOf({
  article,
  grounding,
  named,
  told,
}: Pick<Context, 'article' | 'grounding' | 'named' | 'told'>): Map<Thing, ExtractedAgreement> {
  const found = new Map<Thing, ExtractedAgreement>();
  grounding.things.forEach((thing, number) => {
    if (thing.kind !== 'AGREEMENT') return;
    const facts = grounding.agreements.filter((agreement) => agreement.thing === number);
    const parties = idsOf(
      facts.flatMap((fact) => fact.parties),
      named.entityOf,
    );
    const signatories = idsOf(
      facts.flatMap((fact) => fact.signatories),
      named.entityOf,
    );
    const signedOn = facts.map((fact) => told(fact.signedOn)).find((date) => date !== null) ?? null;
    const texts = thing.mentions
      .filter(({ form }) => form !== 'pronoun')
      .map((mention) => ({ form: mention.form, text: textOf(article, mention).replace(DETERMINER, '') }))
      .sort((a, b) => b.text.length - a.text.length);
    const properName = texts.find(({ form }) => form === 'name')?.text ?? null;
    const name = properName ?? texts[0]?.text;
    if (!name) return;
    const headNoun = name
      .replace(/ (?:of|on|between|with|for|to) .*$/u, '')
      .split(' ')
      .at(-1)!
      .toLowerCase();
    const id = agreementId({ properName, headNoun, parties, signedOn, articleId: article.id, ordinal: found.size });
    const aliases = [...new Set(texts.map(({ text }) => text))].filter((text) => text !== name);
    const terms = [...new Set(facts.flatMap((fact) => fact.terms))];
    found.set(number, { kind: 'AGREEMENT', id, name, aliases, signedOn, parties, signatories, terms });
  });
  return found;
}

const UNTITLED = { title: null, until: null, status: 'UNKNOWN', rule: 'llm' } as const;

function relationsOfAgreements(
  { grounding, named }: Context,
  agreements: ReadonlyMap<Thing, ExtractedAgreement>,
): RelationFinding[] {
  return grounding.agreements.flatMap(({ thing, parties, signatories, evidence }) => {
    const agreement = agreements.get(thing);
    if (!agreement) return [];
    const tie =
      (type: RelationType) =>
      (source: EntityId): RelationFinding => ({
        ...UNTITLED,
        type,
        source,
        target: agreement.id,
        since: agreement.signedOn,
        certainty: 'ASSERTED',
        evidence: [evidence],
      });
    return [
      ...idsOf(parties, named.entityOf).map(tie('PARTY_TO')),
      ...idsOf(signatories, named.entityOf).map(tie('SIGNED')),
    ];
  });
}

/** A title counts only in the words of its sentence. */
function statedRelations({ article, grounding, told, idOf }: Context): RelationFinding[] {
  return grounding.relations.flatMap(({ type, source, target, title, since, until, status, certainty, evidence }) => {
    const [from, to] = [idOf(source), idOf(target)];
    if (from === null || to === null) return [];
    const said = textOf(article, sentenceAround(article, evidence)).toLowerCase();
    return [
      {
        type,
        source: from,
        target: to,
        title: title !== null && title !== '' && said.includes(title.toLowerCase()) ? title : null,
        since: told(since),
        until: told(until),
        status,
        certainty,
        evidence: [evidence],
        rule: 'llm',
      },
    ];
  });
}

type LlmClaim = ExtractedClaim & { readonly contentSpan: Span };

function claimsOf({ article, grounding, told, idOf }: Context, mentions: readonly ResolvedMention[]): LlmClaim[] {
  return grounding.claims.map((claim): LlmClaim => {
    const { speaker, speakerText, via, cue, certainty, saidOn, cueSentence, content } = claim;
    const evidence = {
      start: Math.min(cueSentence.start, sentenceAround(article, content).start),
      end: Math.max(cueSentence.end, sentenceAround(article, { start: content.end - 1, end: content.end }).end),
    };
    const speakerId = speaker === null ? null : idOf(speaker);
    const text = textOf(article, content);
    const inside = mentions.filter(({ start, end }) => content.start <= start && end <= content.end);
    return {
      id: claimId({ articleId: article.id, ...evidence, speaker: speakerId, content: text }),
      speaker: speakerId,
      speakerText,
      via: via === null ? null : idOf(via),
      cue,
      content: text,
      direct: isQuoted(article.text, content),
      certainty,
      saidOn: told(saidOn),
      about: [...new Set(inside.flatMap(({ entity }) => entity ?? []))],
      evidence,
      contentSpan: content,
    };
  });
}

/** Quotation marks around all of it, a full stop or comma before the closing one aside. */
function isQuoted(text: string, { start, end }: Span): boolean {
  const opens = /["“]/u.test(text[start - 1] ?? '') || /["“]/u.test(text[start] ?? '');
  return opens && /^[.,!?]?["”]/u.test(text.slice(/["”]/u.test(text[end - 1] ?? '') ? end - 1 : end, end + 2));
}

interface FoundEvent {
  readonly event: ExtractedEvent;
  readonly mentions: readonly Span[];
}

function eventsOf({ article, grounding, quantities, told, idOf }: Context, claims: readonly LlmClaim[]): FoundEvent[] {
  const ids = new Set<EntityId>();
  return grounding.events.flatMap((found, ordinal): FoundEvent[] => {
    const { type, mode, certainty, mentions } = found;
    const actors = idsOf(found.actors, idOf);
    const recipients = idsOf(found.recipients, idOf).filter((id) => !actors.includes(id));
    const places = idsOf(found.places, idOf);
    const date = told(found.date);
    const counted = quantitiesOf(found, quantities, claims, article);
    if (actors.length + recipients.length + counted.length === 0) return [];
    const id = eventId({ type, actors, recipients, places, date, articleId: article.id, ordinal });
    if (ids.has(id)) return [];
    ids.add(id);
    const name = mode ?? textOf(article, mentions[0]!).replace(DETERMINER, '');
    const event = {
      kind: 'EVENT',
      id,
      name,
      aliases: [],
      type,
      mode,
      date,
      places,
      actors,
      recipients,
      certainty,
    } as const;
    return [{ event: { ...event, quantities: counted }, mentions }];
  });
}

/** A number that the rules read at the quoted words too, and nothing else. */
function quantitiesOf(
  { quantities }: GroundedEvent,
  read: readonly QuantityMention[],
  claims: readonly LlmClaim[],
  article: Article,
): ExtractedQuantity[] {
  return quantities.flatMap(({ value, bound, unit, evidence }) => {
    const isThere = read.some(
      (found) => found.value === value && found.start < evidence.end && evidence.start < found.end,
    );
    const text = textOf(article, evidence);
    if (!isThere) return [];
    const by = claims.find(({ contentSpan }) => contentSpan.start <= evidence.start && evidence.end <= contentSpan.end);
    const counted = unit !== '' && text.toLowerCase().includes(unit.toLowerCase()) ? unit : '';
    return [{ value, bound, unit: counted, text, evidence, claim: by?.id ?? null }];
  });
}

function relationsOfEvent({ event, mentions }: FoundEvent, article: Article): RelationFinding[] {
  const { id, date, certainty } = event;
  const evidence = mentions.map((mention) => sentenceAround(article, mention));
  const base = { ...UNTITLED, since: date, certainty, evidence } as const;
  return [
    ...event.actors.map((source): RelationFinding => ({ ...base, type: 'ACTOR_IN', source, target: id })),
    ...event.recipients.map((source): RelationFinding => ({ ...base, type: 'RECIPIENT_IN', source, target: id })),
    ...event.places.map((target): RelationFinding => ({ ...base, type: 'OCCURRED_IN', source: id, target })),
  ];
}

function sentenceAround({ sentences }: Article, { start, end }: Span): Span {
  const sentence = sentences.find((one) => one.start <= start && start < one.end);
  return sentence ? { start: sentence.start, end: sentence.end } : { start, end };
}
