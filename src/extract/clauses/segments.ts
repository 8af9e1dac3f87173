// Cuts a sentence into clauses, left to right with a stack of the clauses that are open: each token belongs to one of them.

import type { ClauseRole, TokenRange } from '../layers.ts';
import { DOCUMENT_NOUNS, REPORTING_NOUNS, REPORTING_VERBS } from '../lexicons/reporting-verbs.ts';
import {
  ADVERBIAL_SUBORDINATORS,
  CLAUSE_OR_PREPOSITION,
  QUESTION_WORDS,
  RELATIVE_PRONOUNS,
} from '../lexicons/subordinators.ts';
import { OBJECT_CONTROL } from '../lexicons/verb-forms.ts';
import { chainBefore, finiteAhead } from './gaps.ts';
import { type VerbGroup, verbGroupAt } from './verb-groups.ts';
import { isNounLike, isQuote, opensBound, type Words } from './words.ts';

export interface Segment {
  readonly id: number;
  role: ClauseRole;
  parent: Segment | null;
  group: VerbGroup | null;
  /** The word that opens it ('that', 'who', 'after'), or -1. */
  readonly marker: number;
  /** The noun phrase before a relative or participle clause ends before this token; -1 if there is none. */
  readonly antecedentEnd: number;
  /** 'according to X': no clause, but its words are no other clause's either. */
  readonly phantom: boolean;
  /** An attribution inside another clause ('The deal, Kim said, was dead'): the next comma closes it. */
  readonly medial: boolean;
}

export interface Segmentation {
  readonly segments: readonly Segment[];
  /** Segment of each token of the sentence, by token index minus the sentence's first. */
  readonly owner: readonly Segment[];
}

const DEEPEST = 16;
const COMMA_LIKE = new Set([',', '—', '–', '--', '?', '!', '…', '...']);

export function takesClause(words: Words, group: VerbGroup | null): boolean {
  if (group === null) return false;
  const frames = REPORTING_VERBS.get(words.tokens[group.verb]!.lemma)?.frames;
  if (group.passive && frames?.has('addressee') !== true && group.finiteness === 'participle') return false;
  return frames !== undefined && (frames.has('clause') || frames.has('question'));
}

export function isSpeech(words: Words, group: VerbGroup | null): boolean {
  return (
    group !== null &&
    REPORTING_VERBS.get(words.tokens[group.verb]!.lemma)?.kind === 'speech' &&
    takesClause(words, group)
  );
}

const isReporting = (words: Words, group: VerbGroup): boolean => takesClause(words, group);

export function segmentSentence(words: Words, range: TokenRange): Segmentation {
  return new Segmenter(words, range).run();
}

class Segmenter {
  private readonly segments: Segment[] = [];
  private readonly owner: Segment[] = [];
  private stack: Segment[] = [];
  private readonly attributions = new Set<Segment>();
  /** Segments before this one stand before a colon and are no part of what is attributed behind it. */
  private saidFrom = 0;
  private readonly words: Words;
  private readonly first: number;
  private readonly end: number;

  constructor(words: Words, range: TokenRange) {
    this.words = words;
    this.first = range.firstToken;
    this.end = range.endToken;
  }

  run(): Segmentation {
    this.open('main', null, -1);
    let i = this.first;
    while (i < this.end) {
      const group = verbGroupAt(this.words, i, this.end);
      if (group !== null) {
        this.attach(group);
        for (; i < group.end; i++) this.owner[i - this.first] = this.top;
        continue;
      }
      const skip = this.openAtWord(i);
      if (!skip) this.owner[i - this.first] = this.top;
      i++;
    }
    return { segments: this.segments, owner: this.owner };
  }

  private get top(): Segment {
    return this.stack.at(-1)!;
  }

  private open(
    role: ClauseRole,
    parent: Segment | null,
    marker: number,
    extra: { antecedentEnd?: number; phantom?: boolean; medial?: boolean } = {},
  ): Segment {
    const segment: Segment = {
      id: this.segments.length,
      role,
      parent,
      group: null,
      marker,
      antecedentEnd: extra.antecedentEnd ?? -1,
      phantom: extra.phantom ?? false,
      medial: extra.medial ?? false,
    };
    this.segments.push(segment);
    this.stack.push(segment);
    return segment;
  }

  private openComplement(marker: number): void {
    this.words.pos[marker] = 'SCONJ';
    this.open('complement', this.top, marker);
  }

  /** Gives the tokens from `start` up to `end` to the clause on top. */
  private claimTokens(start: number, end: number): void {
    for (let i = start; i < end; i++) this.owner[i - this.first] = this.top;
  }

  private pending(): Segment | null {
    for (let k = this.stack.length - 2, n = 0; k >= 0 && n < DEEPEST; k--, n++) {
      const segment = this.stack[k]!;
      if (segment.group === null && !segment.phantom) return segment;
    }
    return null;
  }

  private popTo(segment: Segment): void {
    while (this.stack.length > 1 && this.top !== segment) this.stack.pop();
  }

  /** Punctuation and the words that open a subordinate clause. True if the token was given away already. */
  private openAtWord(i: number): boolean {
    const token = this.words.tokens[i]!;
    const next = i + 1 < this.end ? this.words.tokens[i + 1]! : null;
    if (this.words.pos[i] === 'PUNCT' || token.text === '—') return this.atPunctuation(i);
    if (this.words.dated[i] && !this.endsDateBeforeClause(i)) return false;
    if (token.lower === 'according' && next?.lower === 'to') {
      this.open('adverbial', this.top, i, { phantom: true });
      return false;
    }
    if (token.lower === 'that') return this.atThat(i);
    if (RELATIVE_PRONOUNS.has(token.lower) && i > this.first) return this.atRelative(i);
    if (token.lower === 'whether' || (QUESTION_WORDS.has(token.lower) && this.afterQuestionVerb(i))) {
      if (finiteAhead(this.words, i + 1, this.end) === null && next?.lower !== 'to') return false;
      this.open('complement', this.top, i);
      return false;
    }
    if (token.lower === 'what' && finiteAhead(this.words, i + 1, this.end) !== null && i > this.first) {
      this.open('complement', this.top, i);
      return false;
    }
    const always = ADVERBIAL_SUBORDINATORS.has(token.lower);
    if (always || (CLAUSE_OR_PREPOSITION.has(token.lower) && !opensBound(this.words, i))) {
      const ahead = finiteAhead(this.words, i + 1, this.end);
      // 'since Jan. 1', 'more than 700,000 people'
      if (!always && (this.words.dated[i + 1] || (token.lower === 'than' && this.words.pos[i + 1] === 'NUM')))
        return false;
      if (ahead === null || (!always && (ahead.doubtful || !ahead.subject))) return false;
      if (always && !ahead.subject) return false;
      // 'before dawn on Saturday and attacked the post'
      if (!always && this.words.pos[ahead.group.first - 1] === 'CCONJ') return false;
      this.open('adverbial', this.top, i);
    }
    return false;
  }

  /** 'a day after a shell hit the market': the last word of the expression of time opens the clause. */
  private endsDateBeforeClause(i: number): boolean {
    return /^(?:after|before)$/.test(this.words.tokens[i]!.lower) && this.words.dated[i + 1] !== 1;
  }

  private atPunctuation(i: number): boolean {
    const token = this.words.tokens[i]!;
    if (token.text === ';') {
      this.stack.length = 1;
      if (this.stack[0]!.group !== null) {
        this.stack.length = 0;
        this.open('main', null, -1);
      }
      return false;
    }
    if (token.text === ':') {
      const parent = this.top;
      this.owner[i - this.first] = parent;
      if (takesClause(this.words, parent.group)) this.open('complement', parent, i);
      else if (parent.group !== null) {
        this.stack.length = 0;
        this.saidFrom = this.segments.length;
        this.open('main', null, -1);
      }
      return true;
    }
    if (this.words.opening[i] === 1) {
      const before = i > this.first ? this.words.tokens[i - 1]!.text : '';
      if (before === ',' && isSpeech(this.words, this.top.group)) {
        this.open('complement', this.top, -1);
        return false;
      }
      return false;
    }
    if (!COMMA_LIKE.has(token.text)) return false;
    if (this.top.phantom && this.pending() === null && this.words.pos[i + 1] !== 'CCONJ') return false;
    if (this.top.phantom || this.top.medial) {
      this.owner[i - this.first] = this.top;
      this.stack.pop();
      return true;
    }
    if (this.top.group !== null) {
      const below = this.pending();
      if (below !== null) {
        this.owner[i - this.first] = this.top;
        this.popTo(below);
        return true;
      }
    }
    return false;
  }

  private afterQuestionVerb(i: number): boolean {
    if (i === this.first) return false;
    const group = this.top.group;
    if (group === null || group.end !== i) return false;
    const frames = REPORTING_VERBS.get(this.words.tokens[group.verb]!.lemma)?.frames;
    return (
      frames !== undefined &&
      (frames.has('question') ||
        (this.words.tokens[i]!.lower !== 'if' &&
          this.words.tokens[i]!.lower !== 'when' &&
          takesClause(this.words, group)))
    );
  }

  private atThat(i: number): boolean {
    const { tokens, pos } = this.words;
    const beforePos = i > this.first ? pos[i - 1]! : null;
    const before = i > this.first ? tokens[i - 1]! : null;
    if (before === null) return false;
    const ahead = finiteAhead(this.words, i + 1, this.end);
    const clauseHost = takesClause(this.words, this.top.group);
    if (beforePos === 'CCONJ' || (before.text === ',' && ahead !== null && clauseHost)) {
      const host = this.nearest((s) => takesClause(this.words, s.group));
      if (host === null || ahead === null || !ahead.subject) return false;
      this.popTo(host);
      this.owner[i - this.first] = host;
      this.openComplement(i);
      return true;
    }
    if (this.top.group !== null && this.top.group.end === i && clauseHost) {
      // 'said that was nobody’s business': the pronoun is the subject
      if (pos[i] === 'PRON' && pos[i + 1] === 'AUX' && i + 1 < this.end) {
        this.open('complement', this.top, -1);
        this.owner[i - this.first] = this.top;
        return true;
      }
      if (ahead === null && next2(this.words, i, this.end) !== ',') return false;
      this.owner[i - this.first] = this.top;
      this.openComplement(i);
      return true;
    }
    if (ahead === null) return false;
    if (
      beforePos === 'ADJ' ||
      (beforePos === 'ADV' && before.lower !== 'so') ||
      pos[i - 1] === 'VERB' ||
      pos[i - 1] === 'AUX' ||
      isQuote(before)
    ) {
      this.owner[i - this.first] = this.top;
      this.openComplement(i);
      return true;
    }
    if (before.lower === 'so' || before.lower === 'now') {
      this.open('adverbial', this.top, i);
      return false;
    }
    const nounHost =
      REPORTING_NOUNS.has(before.lower) ||
      /^(?:fact|news|sign|signs|reports?|evidence|proof|possibility|idea|chance|risk|likelihood)$/.test(before.lower);
    if ((nounHost || this.reportedMedium(i)) && ahead.subject) {
      this.owner[i - this.first] = this.top;
      this.openComplement(i);
      return true;
    }
    if (clauseHost && ahead.subject) {
      this.owner[i - this.first] = this.top;
      this.openComplement(i);
      return true;
    }
    if (isNounLike(beforePos ?? undefined)) this.open('relative', this.top, i, { antecedentEnd: this.beforeDate(i) });
    return false;
  }

  /** 'signed a pact on Wednesday that ...': where the date before the token begins, its preposition included; the token if there is none. */
  private beforeDate(i: number): number {
    const { dated, pos } = this.words;
    let start = i;
    while (start > this.first + 1 && dated[start - 1]) start--;
    if (start < i && pos[start - 1] === 'ADP') start--;
    return start;
  }

  /** 'An Oct. 4 report in the City Post that ...': a noun of reporting within reach before a prepositional phrase. */
  private reportedMedium(i: number): boolean {
    for (let j = i - 1; j >= this.first && j >= i - 8; j--) {
      const pos = this.words.pos[j]!;
      if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') return false;
      if (REPORTING_NOUNS.has(this.words.tokens[j]!.lower))
        return /^(?:in|by|from|on|of)$/.test(this.words.tokens[j + 1]!.lower);
    }
    return false;
  }

  private nearest(test: (segment: Segment) => boolean): Segment | null {
    for (let k = this.stack.length - 1, n = 0; k >= 0 && n < DEEPEST; k--, n++)
      if (test(this.stack[k]!)) return this.stack[k]!;
    return null;
  }

  private atRelative(i: number): boolean {
    const { tokens, pos } = this.words;
    if (this.afterQuestionVerb(i)) {
      this.open('complement', this.top, i);
      return false;
    }
    let start = i;
    if (pos[i - 1] === 'ADP') start = i - 1;
    if (start >= this.first + 2 && tokens[start]!.lower === 'of' && /^(?:NOUN|NUM|DET|ADJ|PRON)$/.test(pos[start - 1]!))
      start -= 1;
    if (pos[start - 1] === 'CCONJ') {
      const relative = this.nearest((s) => s.role === 'relative');
      if (relative?.parent) this.popTo(relative.parent);
    }
    let end = start;
    while (end > this.first && /^[,—)”"]$/.test(tokens[end - 1]!.text)) end--;
    this.open('relative', this.top, i, { antecedentEnd: end });
    this.claimTokens(start, i);
    return false;
  }

  private attach(group: VerbGroup): void {
    if (group.finiteness === 'finite') this.attachFinite(group);
    else this.attachNonfinite(group);
  }

  private attachNonfinite(group: VerbGroup): void {
    const { tokens, pos } = this.words;
    const before = group.first > this.first ? group.first - 1 : -1;
    if (group.finiteness === 'infinitive') {
      this.coordinateOf(before, (s) => s.role === 'infinitive');
      const role: ClauseRole = 'infinitive';
      this.open(role, this.top, -1).group = group;
      return;
    }
    if (
      this.top.group === null &&
      this.top.role === 'relative' &&
      this.top.marker === before &&
      group.finiteness === 'participle'
    ) {
      this.top.group = group;
      return;
    }
    if (before >= 0 && pos[before] === 'CCONJ') {
      const host = this.nearest((s) => s.group !== null && s.group.finiteness === group.finiteness);
      if (host !== null) {
        this.popTo(host);
        this.open('coordinate', host, -1).group = group;
        return;
      }
    }
    if (
      before >= 0 &&
      tokens[before]!.text === ',' &&
      (isSpeech(this.words, group) || tokens[group.verb]!.lemma === 'cite')
    ) {
      const host = this.nearest((s) => isSpeech(this.words, s.group));
      if (host !== null) this.popTo(host);
    }
    if (
      before >= 0 &&
      tokens[before]!.text === ',' &&
      group.finiteness === 'ing' &&
      /^(?:participle|infinitive)$/.test(this.top.role)
    ) {
      const host = this.nearest((s) => s.group?.finiteness === 'finite');
      if (host !== null && host.role !== 'relative') this.popTo(host);
    }
    let end = -1;
    if (before >= 0 && (isNounLike(pos[before]) || isQuote(tokens[before]!) || tokens[before]!.text === ')'))
      end = before + 1;
    this.open('participle', this.top, -1, { antecedentEnd: end }).group = group;
  }

  private coordinateOf(before: number, test: (segment: Segment) => boolean): void {
    if (before < 0 || this.words.pos[before] !== 'CCONJ') return;
    const host = this.nearest(test);
    if (host?.parent) this.popTo(host.parent);
  }

  private attachFinite(group: VerbGroup): void {
    const top = this.top;
    const { tokens, pos } = this.words;
    const reporting = isReporting(this.words, group);
    if (top.group === null) {
      if (top.phantom) return;
      const chain = chainBefore(this.words, group.first, this.first);
      if (reporting && this.fragmentBefore(chain?.start ?? group.first)) {
        this.openAttribution(chain?.start ?? group.first, group);
        return;
      }
      if (
        reporting &&
        chain !== null &&
        chain.stop === 'comma' &&
        !chain.parenthetical &&
        this.isMedial(top, chain.start, group)
      ) {
        const medial = this.open('main', null, -1, { medial: true });
        medial.group = group;
        this.claimTokens(chain.start, group.first);
        if (top.role === 'main') {
          top.role = 'complement';
          top.parent = medial;
        }
        return;
      }
      this.extendPhantom(top, chain?.stop === 'comma' ? chain.start : -1);
      if (group.ambiguous && chain === null && (this.isParenthetical(top, group) || this.opensSentence(top, group))) {
        this.open('participle', top, -1).group = { ...group, finiteness: 'participle', passive: true };
        return;
      }
      if (group.ambiguous && chain !== null && this.isOnlyPrepositional(chain.start, group.first)) {
        this.open('participle', top, -1, { antecedentEnd: group.first }).group = {
          ...group,
          finiteness: 'participle',
          passive: true,
        };
        return;
      }
      const bare =
        group.ambiguous &&
        isNounLike(pos[group.first - 1]) &&
        tokens[group.end]?.lower === 'by' &&
        group.end < this.end;
      if (bare)
        this.open('participle', top, -1, { antecedentEnd: group.first }).group = {
          ...group,
          finiteness: 'participle',
          passive: true,
        };
      else top.group = group;
      return;
    }
    // 'a deal that critics say would break the rules': what is said lacks its subject
    if (top.role === 'relative' && group.first === top.group.end && takesClause(this.words, top.group)) {
      this.open('complement', top, -1).group = group;
      return;
    }
    const before = group.first - 1;
    let adverbFree = before;
    while (adverbFree > top.group.end && pos[adverbFree] === 'ADV') adverbFree--;
    const bareBase =
      group.modal === null &&
      tokens[group.verb]!.lower === tokens[group.verb]!.lemma &&
      group.first === group.verb &&
      pos[group.verb] === 'VERB';
    if (adverbFree >= this.first && pos[adverbFree] === 'CCONJ') {
      this.openCoordinate(group, adverbFree, bareBase);
      return;
    }
    const chain = chainBefore(this.words, group.first, Math.max(this.first, top.group.end));
    const pending = this.pending();
    if (
      chain !== null &&
      chain.stop === 'verb' &&
      takesClause(this.words, top.group) &&
      !(group.ambiguous && tokens[group.end]?.lower === 'by')
    ) {
      this.openZeroComplement(top, chain.start, group);
      return;
    }
    if (pending !== null) {
      if (chain !== null && chain.stop === 'comma' && reporting && !chain.parenthetical) {
        this.openAttribution(chain.start, group);
        return;
      }
      if (group.ambiguous && chain !== null && chain.stop === 'verb' && tokens[group.end]?.lower === 'by') {
        this.open('participle', top, -1, { antecedentEnd: group.first }).group = {
          ...group,
          finiteness: 'participle',
          passive: true,
        };
        return;
      }
      this.popTo(pending);
      pending.group = group;
      return;
    }
    if (chain === null) {
      this.afterBareComma(group, reporting);
      return;
    }
    if (chain.stop === 'comma' && group.ambiguous && tokens[group.end]?.lower === 'by' && !reporting) {
      this.open('participle', top, -1, { antecedentEnd: group.first }).group = {
        ...group,
        finiteness: 'participle',
        passive: true,
      };
      this.claimTokens(chain.start, group.first);
      return;
    }
    if (chain.stop === 'comma' || chain.stop === 'start') {
      if (chain.stop === 'comma' && pos[chain.start - 1] === 'CCONJ')
        this.openCoordinateWithSubject(group, chain.start - 1);
      else if (reporting) this.openAttribution(chain.start, group);
      else this.openAfterComma(chain.start, group);
      return;
    }
    if (chain.coordinator >= 0 && !(group.ambiguous && tokens[group.end]?.lower === 'by')) {
      this.openCoordinateWithSubject(group, chain.coordinator);
      return;
    }
    const clauseFollows = group.end < this.end && tokens[group.end]!.lower === 'that' && reporting;
    if (group.ambiguous && clauseFollows && top.group.ambiguous && top.group.finiteness === 'finite') {
      this.reduceTop(top, group);
      return;
    }
    const reduced =
      top.group.ambiguous &&
      top.group.finiteness === 'finite' &&
      !followedByObject(this.words, top.group, this.end) &&
      followedByObject(this.words, group, this.end);
    if (group.ambiguous && !reduced) {
      this.open('participle', top, -1, { antecedentEnd: group.first }).group = {
        ...group,
        finiteness: 'participle',
        passive: true,
      };
      return;
    }
    if (bareBase && OBJECT_CONTROL.has(tokens[top.group.verb]!.lemma)) {
      this.open('infinitive', top, -1).group = { ...group, finiteness: 'infinitive' };
      return;
    }
    if (top.group.ambiguous && top.group.finiteness === 'finite') {
      this.reduceTop(top, group);
      return;
    }
    this.open(pos[chain.start] === 'PRON' || pos[chain.start] === 'DET' ? 'relative' : 'complement', top, -1, {
      antecedentEnd: chain.start,
    }).group = group;
    this.claimTokens(chain.start, group.first);
  }

  /** 'According to its director, Hagos Berhe, a shell ...': the apposition belongs to the source. */
  private extendPhantom(pending: Segment, start: number): void {
    const phantom = this.segments.at(-1)!;
    if (!phantom.phantom || phantom.parent !== pending || start < 0) return;
    for (let i = phantom.marker; i < start; i++) this.owner[i - this.first] = phantom;
  }

  /** 'In an interview published Sunday, she said ...': nothing but one prepositional phrase stands before the past form. */
  private isOnlyPrepositional(start: number, verb: number): boolean {
    const { pos, dated } = this.words;
    if (start !== this.first || pos[start] !== 'ADP' || dated[start + 1] || opensBound(this.words, start)) return false;
    if (!this.opensAside(verb)) return false;
    for (let i = start + 2; i < verb; i++)
      if (pos[i] === 'DET' || pos[i] === 'PRON' || pos[i] === 'PROPN') return false;
    return true;
  }

  private opensAside(from: number): boolean {
    for (let i = from; i < this.end; i++) if (this.words.tokens[i]!.text === ',') return true;
    return false;
  }

  /** 'Asked about the deal, Kim said ...': a past form at the start without a subject. */
  private opensSentence(pending: Segment, group: VerbGroup): boolean {
    if (pending.role !== 'main' || group.first - this.first > 1 || group.first !== group.verb) return false;
    return this.opensAside(group.end);
  }

  /** 'A previous truce, signed in Nairobi, expired': a past form between commas after the subject, with the verb still to come. */
  private isParenthetical(pending: Segment, group: VerbGroup): boolean {
    let comma = group.first - 1;
    if (this.words.pos[comma] === 'ADV') comma--;
    if (comma <= this.first || this.words.tokens[comma]!.text !== ',' || this.owner[comma - 1 - this.first] !== pending)
      return false;
    for (let i = group.end; i < this.end; i++) {
      if (this.words.tokens[i]!.text === ',') return verbGroupAt(this.words, i + 1, this.end)?.finiteness === 'finite';
    }
    return false;
  }

  /** A quotation without a verb before its attribution: '“Nonsense,” Kim said.' */
  private fragmentBefore(start: number): boolean {
    const { tokens } = this.words;
    if (start - 2 < this.first) return false;
    const a = tokens[start - 1]!;
    const b = tokens[start - 2]!;
    return isQuote(a) && this.words.opening[start - 1] === 0 && /^[,?!]$/.test(b.text);
  }

  /** 'The deal, Kim said, was dead': the clause before has its subject, the attribution is followed by a comma. */
  private isMedial(pending: Segment, start: number, group: VerbGroup): boolean {
    const { tokens, pos, dated } = this.words;
    let nominative = false;
    let afterPreposition = false;
    for (let i = this.first; i < start; i++) {
      if (this.owner[i - this.first] !== pending) continue;
      if (pos[i] === 'ADP') afterPreposition = true;
      else if (isNounLike(pos[i]) && !dated[i] && !afterPreposition) nominative = true;
      else if (tokens[i]!.text === ',') afterPreposition = false;
    }
    if (!nominative) return false;
    for (let i = group.end; i < this.end && i < group.end + 8; i++) {
      if (tokens[i]!.text === ',') return true;
      if (pos[i] === 'VERB' || pos[i] === 'AUX' || tokens[i]!.lower === 'that') return false;
    }
    return false;
  }

  /** 'C, the minister said': the clause before becomes what was said. */
  private openAttribution(start: number, group: VerbGroup): void {
    const root = this.stack[0]!;
    const said = this.segments
      .slice(this.saidFrom)
      .filter((s) => s.parent === null && s !== root && s.group !== null && s.role === 'main');
    this.stack.length = 0;
    const attribution = this.open('main', null, -1);
    attribution.group = group;
    this.attributions.add(attribution);
    this.claimTokens(start, group.first);
    for (const segment of [root, ...said.slice(-2)]) {
      if (segment.role !== 'main' || this.attributions.has(segment)) continue;
      segment.role = 'complement';
      segment.parent = segment.group === null ? null : attribution;
    }
  }

  private openZeroComplement(parent: Segment, start: number, group: VerbGroup): void {
    this.open('complement', parent, -1).group = group;
    this.claimTokens(start, group.first);
  }

  private openAfterComma(start: number, group: VerbGroup): void {
    const root = this.stack[0]!;
    const host = isSpeech(this.words, root.group) ? (this.stack[1] ?? root) : root;
    this.popTo(host);
    if (host === root && takesClause(this.words, root.group)) this.open('complement', root, -1).group = group;
    else this.open('coordinate', host, -1).group = group;
    this.claimTokens(start, group.first);
  }

  private openCoordinate(group: VerbGroup, coordinator: number, bareBase: boolean): void {
    const { tokens } = this.words;
    const reporting =
      isReporting(this.words, group) || REPORTING_VERBS.get(tokens[group.verb]!.lemma)?.kind === 'speech';
    let host: Segment | null = null;
    if (bareBase)
      host = this.nearest((s) => s.group !== null && (s.group.finiteness === 'infinitive' || s.group.modal !== null));
    if (host === null && reporting && !bareBase)
      host = this.reportingHost(group, tokens[coordinator - 1]?.text === ',');
    if (host === null && !bareBase && this.isSpeechActOf(group))
      host = this.nearest((s) => isSpeech(this.words, s.group));
    if (host === null && tokens[coordinator - 1]?.text === ',' && group.first === group.verb) {
      host = this.nearest((s) => s.group !== null && s.group.finiteness === 'finite' && s.role !== 'relative');
    }
    host ??= this.nearest((s) => s.group !== null && s.group.finiteness === 'finite' && !s.phantom) ?? this.stack[0]!;
    const pending = this.pending();
    if (pending !== null && (host === null || this.stack.indexOf(host) < this.stack.indexOf(pending))) {
      this.popTo(pending);
      pending.group = group;
      return;
    }
    this.popTo(host);
    const segment = this.open('coordinate', host, -1);
    segment.group =
      host.group !== null && bareBase && host.group.finiteness === 'infinitive'
        ? { ...group, finiteness: 'infinitive' }
        : group;
    this.claimTokens(coordinator + 1, group.first);
  }

  /** 'said two soldiers had died and accused X': a plain past of speaking goes with the verb of speaking before it. */
  private isSpeechActOf(group: VerbGroup): boolean {
    const { tokens } = this.words;
    return (
      group.first === group.verb && !group.passive && REPORTING_VERBS.get(tokens[group.verb]!.lemma)?.kind === 'speech'
    );
  }

  /** The cue that another cue is joined to: 'said Republicans believe A, but acknowledged B' goes back to 'said'. */
  private reportingHost(group: VerbGroup, comma: boolean): Segment | null {
    const kindOf = (g: VerbGroup): string | undefined => REPORTING_VERBS.get(this.words.tokens[g.verb]!.lemma)?.kind;
    const cue = (s: Segment): boolean =>
      s.group !== null && s.group.finiteness === 'finite' && isReporting(this.words, s.group);
    const same = (s: Segment): boolean => cue(s) && kindOf(s.group!) === kindOf(group);
    if (comma) return this.stack.slice(0, DEEPEST).find(same) ?? this.stack.slice(0, DEEPEST).find(cue) ?? null;
    return this.nearest(same) ?? this.nearest(cue);
  }

  private openCoordinateWithSubject(group: VerbGroup, coordinator: number): void {
    const host =
      (isReporting(this.words, group)
        ? this.nearest((s) => s.group !== null && isSpeech(this.words, s.group))
        : null) ??
      this.nearest((s) => s.group !== null && s.group.finiteness === 'finite' && s.role !== 'relative') ??
      this.stack[0]!;
    this.popTo(host);
    this.open('coordinate', host, -1).group = group;
    this.claimTokens(coordinator + 1, group.first);
  }

  /** A verb straight after a comma: inverted attribution, the subject before a relative clause, a participle or a list of verbs. */
  private afterBareComma(group: VerbGroup, reporting: boolean): void {
    const top = this.top;
    const { tokens, pos } = this.words;
    if (reporting && this.resumesJoinedSubject(group)) return;
    // 'A report published in April, said C': the first past form was a participle
    if (reporting && top.group?.ambiguous && DOCUMENT_NOUNS.has(tokens[top.group.first - 1]?.lower ?? '')) {
      this.reduceTop(top, group);
      return;
    }
    if (reporting && group.end < this.end && group.first > this.first && isNounLikeStart(pos[group.end])) {
      const before = tokens[group.first - 1]!;
      if (isQuote(before) || before.text === ',') {
        this.openAttribution(group.first, group);
        return;
      }
    }
    if (this.joinedSubject(top) !== null) {
      this.openJoined(top, group, reporting);
      return;
    }
    if (top.role === 'relative' && top.antecedentEnd > 0) {
      const chain = chainBefore(this.words, top.antecedentEnd, this.first);
      if (chain !== null && chain.stop === 'comma' && reporting) {
        this.openAttribution(chain.start, group);
        return;
      }
    }
    if (group.ambiguous && !followedByObject(this.words, group, this.end)) {
      this.open('participle', top, -1).group = { ...group, finiteness: 'participle', passive: true };
      return;
    }
    const host =
      this.nearest((s) => s.group !== null && s.group.finiteness === 'finite' && s.role !== 'relative') ??
      this.stack[0]!;
    this.popTo(host);
    this.open('coordinate', host, -1).group = group;
  }

  /** Where the subject before a relative clause begins if 'but' or 'and' joins it to the sentence; else null. */
  private joinedSubject(relative: Segment): number | null {
    if (relative.role !== 'relative' || relative.antecedentEnd <= 0) return null;
    const chain = chainBefore(this.words, relative.antecedentEnd, this.first);
    return chain !== null && this.words.pos[chain.start - 1] === 'CCONJ' ? chain.start : null;
  }

  /** 'A, but a diplomat, who asked not to be named, said B': the verb behind the relative clause and its infinitives. */
  private resumesJoinedSubject(group: VerbGroup): boolean {
    const relative = this.nearest((s) => s.role === 'relative');
    const before = this.words.tokens[group.first - 1]!;
    if (relative === null || before.text !== ',' || before.quoted || this.joinedSubject(relative) === null)
      return false;
    this.openJoined(relative, group, true);
    return true;
  }

  private openJoined(relative: Segment, group: VerbGroup, reporting: boolean): void {
    const start = this.joinedSubject(relative) ?? relative.antecedentEnd;
    const outer = this.stack.slice(0, this.stack.indexOf(relative));
    this.popTo(outer.findLast((s) => s.group !== null && s.role !== 'relative') ?? this.stack[0]!);
    while (this.stack.length > 1 && reporting && !isSpeech(this.words, this.top.group)) this.stack.pop();
    this.open('coordinate', this.top, -1).group = group;
    this.claimTokens(start, relative.antecedentEnd);
  }

  /** 'soldiers killed in the strike were buried': the verb found first was a participle. */
  private reduceTop(top: Segment, group: VerbGroup): void {
    const old = top.group!;
    const participle: Segment = {
      id: this.segments.length,
      role: 'participle',
      parent: top,
      group: { ...old, finiteness: 'participle', passive: true },
      marker: -1,
      antecedentEnd: old.first,
      phantom: false,
      medial: false,
    };
    this.segments.push(participle);
    for (let i = old.first; i < group.first; i++)
      if (this.owner[i - this.first] === top) this.owner[i - this.first] = participle;
    top.group = group;
  }
}

function isNounLikeStart(pos: string | undefined): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'DET' || pos === 'NUM' || pos === 'ADJ';
}

function followedByObject(words: Words, group: VerbGroup, end: number): boolean {
  return group.end < end && isNounLikeStart(words.pos[group.end]) && !words.dated[group.end];
}

function next2(words: Words, i: number, end: number): string {
  return i + 1 < end ? words.tokens[i + 1]!.text : '';
}
