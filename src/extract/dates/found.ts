// What a rule for dates finds at a token, before it becomes a DateMention.
import type { DateRelation, TaggedSentence, Token } from '../layers.ts';
import type { DateContext } from './context.ts';
import type { PartialDate } from './edtf.ts';

export interface FoundDate {
  /** Behind the expression's last token. */
  readonly end: number;
  readonly edtf: string | null;
  /** The single year, month or day that it names: later expressions count from it. Absent for intervals and the unresolved. */
  readonly date?: PartialDate;
  readonly relation?: DateRelation;
  /** What it was counted from, or took its year from: the publication, or a date told before. */
  readonly anchor?: PartialDate;
  readonly rule: string;
}

/** The place in the text where a rule looks. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly sentence: TaggedSentence;
  readonly context: DateContext;
}

/** The token, if it is still in the sentence. */
export const tokenAt = ({ tokens, sentence }: Place, at: number): Token | undefined =>
  at >= sentence.firstToken && at < sentence.endToken ? tokens[at] : undefined;

export const lowerAt = (place: Place, at: number): string => tokenAt(place, at)?.lower ?? '';
