// What a model said of an article, piece by piece, reduced to that whose words are in the text, with their offsets there.
import type { Span } from '../../article/article.ts';
import type { MentionFormName } from '../extraction.ts';
import type { Answer, AnsweredQuote } from './answer.ts';
import type { NumberedSentence } from './pieces.ts';
import type { KnownEntity } from './prompt.ts';
import type { Quotes } from './quotes.ts';

/** A thing that the article speaks of; number of Grounding.things. */
export type Thing = number;
type Entity = Answer['entities'][number];

export interface GroundedThing {
  readonly kind: Entity['kind'];
  /** As the model calls it; not always in the text. */
  readonly name: string;
  readonly mentions: GroundedMention[];
}

export interface GroundedMention extends Span {
  readonly form: MentionFormName;
}

/** A statement with things in place of refs and a span in place of the quote. */
export interface GroundedRelation extends Omit<Answer['relations'][number], 'source' | 'target' | 'evidence'> {
  readonly source: Thing;
  readonly target: Thing;
  readonly evidence: Span;
}

export interface GroundedAgreement {
  readonly thing: Thing;
  readonly signedOn: string | null;
  readonly parties: readonly Thing[];
  readonly signatories: readonly Thing[];
  readonly terms: readonly string[];
  readonly evidence: Span;
}

export interface GroundedQuantity extends Omit<Answer['events'][number]['quantities'][number], 'evidence'> {
  readonly evidence: Span;
}

export interface GroundedEvent extends Pick<Answer['events'][number], 'type' | 'mode' | 'date' | 'certainty'> {
  readonly places: readonly Thing[];
  readonly actors: readonly Thing[];
  readonly recipients: readonly Thing[];
  readonly quantities: readonly GroundedQuantity[];
  readonly mentions: readonly Span[];
}

export interface GroundedClaim extends Pick<Answer['claims'][number], 'speakerText' | 'cue' | 'certainty' | 'saidOn'> {
  readonly speaker: Thing | null;
  readonly via: Thing | null;
  readonly cueSentence: NumberedSentence;
  readonly content: Span;
}

export class Grounding {
  readonly things: GroundedThing[] = [];
  readonly relations: GroundedRelation[] = [];
  readonly agreements: GroundedAgreement[] = [];
  readonly events: GroundedEvent[] = [];
  readonly claims: GroundedClaim[] = [];
  /** Statements whose words, or the things that they are of, are not in the text. */
  dropped = 0;

  /** What later pieces may refer to. */
  get known(): KnownEntity[] {
    return this.things.map(({ kind, name }, number) => ({ ref: `k${number}`, kind, name }));
  }

  /** Adds the answer of one piece. */
  add(answer: Answer, quotes: Quotes): void {
    const byRef = new Map<string, Thing>(this.things.map((_, number) => [`k${number}`, number]));
    const own = this.#addThings(answer.entities, quotes, byRef);
    const thing = (ref: string | null): Thing | null => (ref === null ? null : (byRef.get(ref) ?? null));
    const things = (refs: readonly string[]): Thing[] => [...new Set(refs.flatMap((ref) => thing(ref) ?? []))];
    const spanOf = ({ sentence, words }: AnsweredQuote): Span | null => quotes.find(sentence, words);
    const near =
      (span: Span) =>
      (number: Thing): boolean =>
        this.#isNear(number, span, quotes);

    for (const relation of answer.relations) {
      const [source, target, evidence] = [thing(relation.source), thing(relation.target), spanOf(relation.evidence)];
      const isTold = source !== null && target !== null && evidence !== null && [source, target].some(near(evidence));
      if (isTold) this.relations.push({ ...relation, source, target, evidence });
      else this.dropped += 1;
    }
    for (const agreement of answer.agreements) {
      const [number, evidence] = [thing(agreement.ref), spanOf(agreement.evidence)];
      if (number === null || evidence === null || this.things[number]?.kind !== 'AGREEMENT') this.dropped += 1;
      else
        this.agreements.push({
          thing: number,
          signedOn: agreement.signedOn,
          parties: things(agreement.parties),
          signatories: things(agreement.signatories),
          terms: agreement.terms.filter((term) => quotes.findNear(agreement.evidence.sentence, term) !== null),
          evidence,
        });
    }
    for (const event of answer.events) {
      const mentions = event.mentions.flatMap((mention) => spanOf(mention) ?? []);
      const [first] = mentions;
      if (!first) {
        this.dropped += 1;
        continue;
      }
      const participants = (refs: readonly string[]): Thing[] =>
        things(refs).filter((number) => mentions.some((mention) => near(mention)(number)));
      const quantities = event.quantities.flatMap((quantity): GroundedQuantity[] => {
        const evidence = spanOf(quantity.evidence);
        return evidence ? [{ ...quantity, evidence }] : [];
      });
      this.dropped += event.quantities.length - quantities.length;
      this.events.push({
        ...event,
        mode: event.mode !== null && quotes.findNear(event.mentions[0]!.sentence, event.mode) ? event.mode : null,
        places: participants(event.places),
        actors: participants(event.actors),
        recipients: participants(event.recipients),
        quantities,
        mentions,
      });
    }
    for (const claim of answer.claims) {
      const content = quotes.findNear(claim.sentence, claim.content);
      const cue = quotes.find(claim.sentence, claim.cue);
      const cueSentence = cue && quotes.sentenceAt(cue.start);
      const isSource = claim.speakerText === '' || quotes.findNear(claim.sentence, claim.speakerText) !== null;
      if (content && cueSentence && isSource)
        this.claims.push({ ...claim, speaker: thing(claim.speaker), via: thing(claim.via), cueSentence, content });
      else this.dropped += 1;
    }
    this.dropped += own.dropped;
  }

  #addThings(entities: readonly Entity[], quotes: Quotes, byRef: Map<string, Thing>): { dropped: number } {
    const taken = new Set<string>();
    let dropped = 0;
    for (const { ref, kind, name, mentions } of entities) {
      const found = mentions.flatMap(({ sentence, words, form }): GroundedMention[] => {
        const span = quotes.find(sentence, words, ({ start, end }) => taken.has(`${start} ${end} ${kind}`));
        if (!span) return [];
        taken.add(`${span.start} ${span.end} ${kind}`);
        return [{ ...span, form: FORMS[form] }];
      });
      dropped += mentions.length - found.length;
      const known = byRef.get(ref);
      if (known !== undefined && this.things[known]?.kind === kind) this.things[known].mentions.push(...found);
      else if (found.length > 0) byRef.set(ref, this.things.push({ kind, name, mentions: found }) - 1);
    }
    return { dropped };
  }

  /** Is the thing mentioned in the paragraph of the span? */
  #isNear(number: Thing, span: Span, quotes: Quotes): boolean {
    const paragraph = quotes.sentenceAt(span.start)?.paragraph;
    const mentions = this.things[number]?.mentions ?? [];
    return mentions.some(({ start }) => quotes.sentenceAt(start)?.paragraph === paragraph);
  }
}

const FORMS: Readonly<Record<Entity['mentions'][number]['form'], MentionFormName>> = {
  NAME: 'name',
  ADJECTIVE: 'adjective',
  NOMINAL: 'nominal',
  PRONOUN: 'pronoun',
};
