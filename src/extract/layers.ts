// The layers of stand-off annotation that the stages of extraction add to one article. No stage changes a layer that it reads.
// Each item has its span in Article.text and, where a rule made it, the rule's name, for `--explain`.
import type { Article, Sentence, Span } from '../article/article.ts';
import type { Certainty, EventType, QuantityBound, RelationStatus, RelationType } from '../generated/ontology.ts';
import type { EntityId, ExtractedEntity, MentionFormName, MentionKind } from './extraction.ts';
import type { TitleStatus } from './lexicons/offices.ts';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One word or punctuation mark. A hyphenated word ('Jean-Luc', 'state-run') is one token; 'then-' and 'ex-' before a name stand alone. */
export interface Token extends Span {
  readonly index: number;
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Index in Tagged.sentences. */
  readonly sentence: number;
  /** Inside double quotation marks (the marks themselves are not). */
  readonly quoted: boolean;
}

/** A run of tokens of one sentence: [firstToken, endToken), with the span that it covers. */
export interface TokenRange extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/** A sentence with its tokens; boilerplate has none (firstToken === endToken). */
export interface TaggedSentence extends Sentence, TokenRange {
  readonly index: number;
}

/** Stage `tag`. */
export interface Tagged {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TaggedSentence[];
}

/** Stage `dates`: an expression of time. */
export interface DateMention extends TokenRange {
  readonly text: string;
  /** EDTF, resolved against the sentence's own anchor or the day of publication; null if it cannot be ('recently'). */
  readonly edtf: string | null;
  /** How what is told lies to the date, where a preposition says so; 'next-clause': the date is that of the clause that follows ('a day after X hit Y'). */
  readonly relation?: DateRelation;
  /** EDTF: what it was counted from, or took its year from. */
  readonly anchor?: string;
  readonly rule: string;
}

export type DateRelation = 'since' | 'until' | 'before' | 'after' | 'by' | 'next-clause';

/** Stage `quantities`: a number with what it counts. */
export interface QuantityMention extends TokenRange {
  readonly text: string;
  readonly value: number;
  readonly bound: QuantityBound;
  /** The counted noun as written: 'soldiers', 'artillery rounds', 'countries', '$'; '' if it is left out ('Three were wounded'). */
  readonly unit: string;
  /** Noun phrase of what is counted, with its adjectives ('six North Korean military officers'); equals the own span if there is none. */
  readonly phrase: TokenRange;
  readonly rule: string;
}

export type Gender = 'male' | 'female' | 'unknown';

/** Stages `names` (form name, adjective) and `nominals` (nominal, pronoun): a stretch of text that refers to something. */
export interface Mention extends TokenRange {
  readonly text: string;
  readonly kind: MentionKind;
  readonly form: MentionFormName;
  /** The token that carries the meaning: the last word of a name, the noun of 'the missile strike near the port'. */
  readonly head: number;
  readonly plural: boolean;
  readonly gender: Gender;
  /** ISO 3166-1 alpha-2 for the name, adjective or capital of a country, whatever its kind here ('Seoul' is a PLACE or a COUNTRY by context); else null. */
  readonly country: string | null;
  readonly rule: string;
  /** What was weighed where a vote decided the kind: 'PERSON 8, PLACE 2.5'. */
  readonly votes?: string;
}

/** Mentions with the entity that each refers to: stages `entities` (names) and `coreference` (nominals and pronouns). */
export interface ResolvedMention extends Mention {
  readonly entity: EntityId | null;
  /** The function of stage `coreference` that found the entity. */
  readonly because?: string;
}

export type Voice = 'active' | 'passive';

/** A noun phrase, name or pronoun that stands in a clause. */
export interface Phrase extends TokenRange {
  readonly head: number;
  /** Phrases joined to this one by 'and', 'or' or commas, itself included, in order; one item if it stands alone. */
  readonly conjuncts: readonly TokenRange[];
}

/** A prepositional phrase of a clause: 'near the port', 'to fifty countries'. */
export interface PrepositionalPhrase {
  readonly preposition: string;
  readonly phrase: Phrase;
}

/** How a clause hangs on another: 'that six were killed' is the complement of 'report'; 'who cited ...' a relative clause; 'killing 14' a participle. */
export type ClauseRole = 'main' | 'complement' | 'relative' | 'participle' | 'infinitive' | 'adverbial' | 'coordinate';

/** Stage `clauses`: one predicate with what belongs to it, and nothing of its neighbours. */
export interface Clause extends TokenRange {
  readonly index: number;
  readonly sentence: number;
  readonly role: ClauseRole;
  /** The clause that it hangs on; null for a main clause. */
  readonly parent: number | null;
  /** The main verb (or the copula's complement's copula): a token. */
  readonly verb: number;
  /** Auxiliaries, negation, adverbs and the verb. */
  readonly verbGroup: TokenRange;
  readonly lemma: string;
  readonly voice: Voice;
  readonly negated: boolean;
  /** 'may', 'could', 'will', 'would', 'should', 'must' ..., else null. */
  readonly modal: string | null;
  readonly future: boolean;
  /** The grammatical subject; of a passive, the one that it is done to. Taken over from the parent where the clause leaves it out (infinitive, participle, coordination). */
  readonly subject: Phrase | null;
  readonly object: Phrase | null;
  /** The one to whom: 'gave Russia containers', 'told lawmakers'. */
  readonly indirectObject: Phrase | null;
  /** What follows a copula, or 'as X': 'is probably true'. */
  readonly complement: TokenRange | null;
  readonly prepositional: readonly PrepositionalPhrase[];
  /** Adverbs and hedges of the clause, lower case: 'probably', 'highly likely'. */
  readonly adverbs: readonly string[];
}

/** A relation of any stage, before it has its id. */
export interface RelationFinding {
  readonly type: RelationType;
  readonly source: EntityId;
  readonly target: EntityId;
  readonly title: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly status: RelationStatus;
  readonly certainty: Certainty;
  readonly evidence: readonly Span[];
  readonly rule: string;
}

export type TitleClass = 'office' | 'role' | 'rank' | 'honorific' | 'counterpart';

/** A title phrase, with what it is a title of. */
export interface TitlePhrase<M extends Mention = Mention> {
  /** From the possessor, adjective or status word to the last word that belongs to it. */
  readonly range: TokenRange;
  /** 'Acting Foreign Minister': the title without country, body and words such as 'former'. */
  readonly text: string;
  /** Where the words of `text` begin. */
  readonly titleFirst: number;
  /** 'minister'; of a rank its long form: 'general'. */
  readonly head: string;
  readonly class: TitleClass;
  readonly status: TitleStatus;
  /** The country, body or place named with it. */
  readonly of: M | null;
  /** A possessive pronoun or the noun of "the town's" or 'of the agency': to be resolved. */
  readonly possessor: number | null;
}

/** A title phrase with the person who is called by it. */
export interface NamedTitle<M extends Mention = Mention> extends TitlePhrase<M> {
  readonly person: M;
  readonly rule:
    | 'title-before'
    | 'title-told-before'
    | 'shared-title'
    | 'apposition-before'
    | 'apposition-after'
    | 'relative'
    | 'copula';
}

/** The countries (ISO 3166-1 alpha-2) with which each title stands without a name: "South Korea's defense minister" -> KR. Keys as nameKey makes them. */
export type CountriesOfTitles = ReadonlyMap<string, ReadonlySet<string>>;

/** The entities of an article's frame. */
export interface ArticleFrame {
  readonly author: EntityId | null;
  readonly source: EntityId | null;
  readonly dateline: EntityId | null;
}

/** What the stage `entities` knows of the names: each name's entity, and the entities. */
export interface NamedEntities extends ArticleFrame {
  readonly mentions: readonly ResolvedMention[];
  readonly entities: readonly ExtractedEntity[];
  /** The titles that stand with persons' names, in order of the text. */
  readonly titles: readonly NamedTitle<ResolvedMention>[];
  readonly countriesOfTitles: CountriesOfTitles;
}

/** A trigger of an event in the text, before events are clustered. */
export interface EventTrigger extends TokenRange {
  readonly type: EventType;
  readonly mode: string | null;
  readonly rule: string;
}

/** The layers up to stage `relations`, for each stage to take those that it reads. */
export interface Layers {
  readonly tagged: Tagged;
  readonly dates: readonly DateMention[];
  readonly quantities: readonly QuantityMention[];
  /** Mentions of form name and adjective. */
  readonly names: readonly Mention[];
  /** Mentions of form nominal and pronoun, in order. */
  readonly nominals: readonly Mention[];
  readonly clauses: readonly Clause[];
  readonly named: NamedEntities;
  readonly relations: readonly RelationFinding[];
}
