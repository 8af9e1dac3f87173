// What a date expression is resolved against: the day of publication, the dates told before it, and whether its clause looks ahead.
import { parseDay } from '../../article/calendar.ts';
import type { Token } from '../layers.ts';
import { fromDayNumber, type PartialDate, parsePartial } from './edtf.ts';

/** Grows while a document is read, sentence by sentence. */
export class DateContext {
  /** Day number of publication; null if it is not known to the day. */
  readonly published: number | null;
  readonly publishedYear: number | null;
  readonly publishedMonth: number | null;
  private inSentence: PartialDate | null = null;
  private inSentenceBefore: PartialDate | null = null;
  private firstDayTold: number | null = null;
  private lastDayTold: PartialDate | null = null;
  private lastYearTold: number | null = null;

  constructor(publishedOn: string | null) {
    const partial = parsePartial(publishedOn);
    this.published = publishedOn === null ? null : parseDay(publishedOn);
    this.publishedYear = partial?.year ?? null;
    this.publishedMonth = partial?.month ?? null;
  }

  beginSentence(): void {
    this.inSentenceBefore = this.inSentence;
    this.inSentence = null;
  }

  remember(date: PartialDate): void {
    this.inSentence = date;
    if (date.day !== undefined) this.lastDayTold = date;
    if (date.month !== undefined) this.lastYearTold = date.year; // 'since 2017' tells no year for a bare 'March'
  }

  rememberNewsDay(day: number): void {
    this.firstDayTold ??= day;
  }

  /** The date told last in this sentence. */
  get dateInSentence(): PartialDate | null {
    return this.inSentence;
  }

  /** The date told last, in this sentence or the one before. */
  get toldBefore(): PartialDate | null {
    return this.inSentence ?? this.inSentenceBefore;
  }

  /** The last day told, however long ago. */
  get dayTold(): PartialDate | null {
    return this.lastDayTold;
  }

  /** The year that a month without a year lies in, when the day of publication is unknown: that of the date told last. */
  get yearTold(): number | null {
    return this.lastYearTold;
  }

  /** What a date without its year takes it from: the publication, else the date told last. */
  get yearAnchor(): PartialDate | null {
    if (this.publication !== null) return this.publication;
    return this.lastYearTold === null ? null : { year: this.lastYearTold };
  }

  /** The day of publication, or the year if no more is known. */
  get publication(): PartialDate | null {
    if (this.published !== null) return fromDayNumber(this.published);
    return this.publishedYear === null ? null : { year: this.publishedYear };
  }

  /** What 'the previous day' counts from: a day told earlier in the sentence, else in the one before, else the publication. */
  get anchor(): PartialDate | null {
    const day = [this.inSentence, this.inSentenceBefore].find((date) => date?.day !== undefined);
    return day ?? (this.published === null ? null : this.publication);
  }

  /** The day of the news itself: the first day that the report tells of, else that of publication. */
  get newsDay(): number | null {
    return this.firstDayTold ?? this.published;
  }
}

const AHEAD_WORDS: ReadonlySet<string> = new Set(
  "will shall wo ll 'll ’ll would scheduled due upcoming planned expected set slated poised ahead next".split(' '),
);
const VERBS_THAT_PLAN: ReadonlySet<string> = new Set(
  'plan expect schedule intend agree aim vow promise pledge hope invite urge set decide want prepare order demand threaten ask call'.split(
    ' ',
  ),
);
const GOES =
  /^(?:flies|travels|heads|arrives|leaves|departs|meets|visits|hosts|opens|convenes|begins|starts|votes|reconvenes)$/;
/** Words looked at on either side. */
const WINDOW = 25;

/** Whether the clause around the tokens [first, end) speaks of the future: 'will hold a session on Friday', but not 'said Friday that it will'. */
export function looksAhead(
  tokens: readonly Token[],
  sentence: { readonly firstToken: number; readonly endToken: number },
  first: number,
  end: number,
): boolean {
  let infinitive = false;
  for (let i = first - 1; i >= Math.max(sentence.firstToken, first - WINDOW); i--) {
    const token = tokens[i]!;
    const setsUp = token.lower === 'set' && token.pos === 'VERB' && !/^(?:to|for)$/.test(tokens[i + 1]?.lower ?? '');
    if (AHEAD_WORDS.has(token.lower) && !setsUp) return true;
    if (infinitive && token.pos !== 'VERB' && token.pos !== 'AUX') {
      if (
        token.pos === 'NOUN' ||
        token.pos === 'PROPN' ||
        token.pos === 'PRON' ||
        token.pos === 'DET' ||
        token.pos === 'ADJ' ||
        token.pos === 'ADV' ||
        token.pos === 'ADP'
      )
        continue;
    }
    if (token.pos !== 'VERB' && token.pos !== 'AUX') continue;
    // 'are to meet in April'
    if (infinitive && /^(?:is|are|am)$/.test(token.lower) && tokens[i + 1]?.lower === 'to') return true;
    if (infinitive) return VERBS_THAT_PLAN.has(token.lemma) || /^(?:begins|starts)$/.test(token.lower);
    const before = tokens[i - 1];
    // 'flies to Lima on Friday': a present of what is planned
    if (GOES.test(token.lower) && token.pos === 'VERB') return true;
    if (before?.lower === 'to' && before.pos === 'PART') {
      infinitive = true;
      continue;
    }
    if (token.lower === 'be' && before?.lower === 'to') {
      infinitive = true;
      continue;
    }
    if (token.pos === 'AUX' && (token.lemma === 'be' || token.lemma === 'have')) {
      if (token.lower === 'been' || token.lower === 'be') continue;
      return false;
    }
    if (token.lemma === 'call' && callsMeeting(tokens, i, first)) return true;
    if (isBareAfterModal(tokens, i, sentence.firstToken)) return true;
    if ((/(?:ed|ing)$/u.test(token.lower) || before?.lower === 'be') && before?.pos === 'AUX') continue;
    return false;
  }
  if (infinitive) return false;
  for (let i = end; i < Math.min(sentence.endToken, end + WINDOW); i++) {
    const token = tokens[i]!;
    if (token.lower === 'will' || token.lower === 'wo' || token.lower === 'shall') return true;
    if (token.pos === 'VERB' || token.pos === 'AUX') return false;
  }
  return false;
}

/** 'called an emergency meeting on Thursday': the meeting is still to come. */
function callsMeeting(tokens: readonly Token[], verb: number, date: number): boolean {
  for (let i = verb + 1; i < date; i++)
    if (/^(?:meeting|session|summit|election|referendum|vote)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** 'will not meet', 'would then leave'. */
function isBareAfterModal(tokens: readonly Token[], verb: number, from: number): boolean {
  for (let i = verb - 1; i >= Math.max(from, verb - 3); i--) {
    const token = tokens[i]!;
    if (AHEAD_WORDS.has(token.lower) && token.pos === 'AUX') return true;
    if (token.pos !== 'ADV' && token.pos !== 'PART' && token.pos !== 'AUX') return false;
  }
  return false;
}
