// Punctuation and words that open a clause: 'that', 'who', 'because', 'after', and what commas, colons and quotation marks close.
import { agreementNouns, statementNouns } from '../lexicons/agreement-words.ts';
import { REPORTING_NOUNS, REPORTING_VERBS } from '../lexicons/reporting-verbs.ts';
import {
  ADVERBIAL_SUBORDINATORS,
  CLAUSE_OR_PREPOSITION,
  QUESTION_WORDS,
  RELATIVE_PRONOUNS,
} from '../lexicons/subordinators.ts';
import { finiteAhead, followedByObject } from './gaps.ts';
import type { OpenClauses } from './open-clauses.ts';
import { isSpeech, takesClause } from './reporting.ts';
import { isNounLike, isQuote } from './word-forms.ts';
import { opensBound, type Words } from './words.ts';

/** How many words may stand before the colon of a label: 'The facts: ...'. */
const LONGEST_LABEL = 4;
const COMMA_LIKE = new Set([',', '—', '–', '--', '?', '!', '…', '...']);

/** Punctuation and the words that open a subordinate clause. True if the token was given away already. */
export function openAtWord(open: OpenClauses, i: number): boolean {
  const token = open.words.tokens[i]!;
  const next = i + 1 < open.end ? open.words.tokens[i + 1]! : null;
  if (open.words.pos[i] === 'PUNCT' || token.text === '—') return atPunctuation(open, i);
  if (open.words.dated[i] && !endsDateBeforeClause(open, i)) return false;
  if (token.lower === 'according' && next?.lower === 'to') {
    open.open('adverbial', open.top, i, { phantom: true });
    return false;
  }
  if (token.lower === 'that') return atThat(open, i);
  if (opensContactClause(open, i)) {
    open.open('relative', open.top, -1, { antecedentEnd: i });
    return false;
  }
  if (RELATIVE_PRONOUNS.has(token.lower) && i > open.first) return atRelative(open, i);
  if (token.lower === 'whether' || (QUESTION_WORDS.has(token.lower) && afterQuestionVerb(open, i))) {
    if (finiteAhead(open.words, i + 1, open.end) === null && next?.lower !== 'to') return false;
    open.open('complement', open.top, i);
    return false;
  }
  if (
    /^(?:what|whatever|whichever|whoever)$/.test(token.lower) &&
    finiteAhead(open.words, i + 1, open.end) !== null &&
    i > open.first
  ) {
    open.open('complement', open.top, i);
    return false;
  }
  const always = ADVERBIAL_SUBORDINATORS.has(token.lower);
  if (
    always ||
    (CLAUSE_OR_PREPOSITION.has(token.lower) && !opensBound(open.words, i) && !opensBound(open.words, i - 2))
  ) {
    // 'less than a third of it went': the clause still waits for its verb
    if (token.lower === 'than' && open.top.group === null) return false;
    const ahead = finiteAhead(open.words, i + 1, open.end);
    // 'since Jan. 1', 'more than 700,000 people'
    if (!always && (open.words.dated[i + 1] || (token.lower === 'than' && open.words.pos[i + 1] === 'NUM')))
      return false;
    if (ahead === null || (!always && (ahead.doubtful || !ahead.subject))) return false;
    if (always && !ahead.subject) return false;
    // 'before dawn on Saturday and attacked the post'
    if (!always && open.words.pos[ahead.group.first - 1] === 'CCONJ') return false;
    if (!always && isTheOnlyVerb(open, i, ahead.group)) return false;
    open.open('adverbial', open.top, i);
  }
  return false;
}

/** 'In June, after a storm, the agency and Peru signed a pact': a comma stands before the only verb, which is the sentence's own. */
function isTheOnlyVerb(open: OpenClauses, marker: number, { first, end }: { first: number; end: number }): boolean {
  const { tokens, dated } = open.words;
  if (open.top.group !== null) return false;
  const isComma = (at: number): boolean => tokens[at]!.text === ',' && dated[at] !== 1;
  let comma = marker + 1;
  while (comma < first && !isComma(comma)) comma++;
  if (comma === first) return false;
  for (let at = end; at < open.end; at++)
    if (isComma(at) && finiteAhead(open.words, at + 1, open.end)?.subject === true) return false;
  return true;
}

/** What sources do while they speak. */
const TELLING_HOW =
  /^(?:declining|asking|requesting|refusing|speaking|insisting|citing|referring|describing|recalling)$/;

const ANSWERED_NOUN = /^(?:charge|claim|accusation|allegation|assertion|suggestion|contention)$/;

/** ', a charge her family has always denied', 'the deal they struck', 'the pact X and Y signed in June': nothing but its subject opens the clause behind the noun. */
function opensContactClause(open: OpenClauses, i: number): boolean {
  const { tokens, pos } = open.words;
  if (i < open.first + 2 || !/^(?:DET|PRON|PROPN)$/.test(pos[i]!)) return false;
  const noun = tokens[i - 1]!.lower;
  if (ANSWERED_NOUN.test(noun)) {
    if (i < open.first + 4 || tokens[i - 3]!.text !== ',' || !/^(?:an?|the)$/.test(tokens[i - 2]!.lower)) return false;
    return open.top.group !== null && finiteAhead(open.words, i, open.end)?.subject === true;
  }
  if (!agreementNouns.has(noun) && !statementNouns.has(noun)) return false;
  if (tokens[i]!.text === 'I' || !/^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(pos[i - 2]!)) return false;
  const ahead = finiteAhead(open.words, i, open.end);
  if (ahead === null || !ahead.subject || !MADE.test(tokens[ahead.group.verb]!.lemma)) return false;
  return !ahead.group.passive && !followedByObject(open.words, ahead.group, open.end);
}

/** What those do of whom a clause behind 'the deal' speaks. */
const MADE = /^(?:sign|reach|strike|issue|conclude|seal|initial|ink|release|adopt|negotiate|broker|clinch|publish)$/;

/** 'a day after a shell hit the market': the last word of the expression of time opens the clause. */
function endsDateBeforeClause(open: OpenClauses, i: number): boolean {
  return /^(?:after|before)$/.test(open.words.tokens[i]!.lower) && open.words.dated[i + 1] !== 1;
}

function atPunctuation(open: OpenClauses, i: number): boolean {
  const token = open.words.tokens[i]!;
  if (token.text === ';') {
    open.stack.length = 1;
    if (open.stack[0]!.group !== null) {
      open.stack.length = 0;
      open.open('main', null, -1);
    }
    return false;
  }
  if (token.text === ':') {
    const parent = open.top;
    open.owner[i - open.first] = parent;
    if (takesClause(open.words, parent.group)) open.open('complement', parent, i);
    else if (parent.group !== null || (parent.role === 'main' && i - open.first <= LONGEST_LABEL)) {
      open.stack.length = 0;
      open.saidFrom = open.segments.length;
      open.open('main', null, -1);
    }
    return true;
  }
  if (open.words.opening[i] === 1) {
    const before = i > open.first ? open.words.tokens[i - 1]!.text : '';
    if (before === ',' && isSpeech(open.words, open.top.group)) {
      open.open('complement', open.top, -1);
      return false;
    }
    return false;
  }
  if (DASHES.has(token.text)) passDash(open, i);
  if (!COMMA_LIKE.has(token.text)) return false;
  if (open.top.phantom && open.pending() === null && open.words.pos[i + 1] !== 'CCONJ') return false;
  if (open.top.phantom || open.top.medial) {
    open.owner[i - open.first] = open.top;
    // 'C, two officials said, declining to be named': still the officials
    if (!open.top.medial || !TELLING_HOW.test(open.words.tokens[i + 1]?.lower ?? '')) open.stack.pop();
    return true;
  }
  if (open.top.group !== null) {
    const below = open.pending();
    if (below !== null) {
      open.owner[i - open.first] = open.top;
      if (!(open.top.role === 'participle' && continuesList(open, i))) open.popTo(below);
      return true;
    }
  }
  return false;
}

const DASHES = new Set(['—', '–', '--']);

/** 'summoned the envoy — the two have no relations — and accused X': behind the aside the clause before it goes on. */
function passDash(open: OpenClauses, i: number): void {
  const { tokens } = open.words;
  if (open.aside !== null) {
    if (open.stack.includes(open.aside)) open.popTo(open.aside);
    open.aside = null;
    return;
  }
  for (let at = i + 1; at < open.end; at++) {
    if (DASHES.has(tokens[at]!.text)) {
      open.aside = open.top.group === null || tokens[at + 1]?.pos !== 'CCONJ' ? null : open.top;
      return;
    }
  }
}

/** Words in one item of a list between commas. */
const LONGEST_ITEM = 6;

/** 'The pact, signed by A, B and C, expired': the comma stands in a list that ends before the comma and the verb that are waited for. */
function continuesList({ words: { tokens, pos, dated }, end }: OpenClauses, comma: number): boolean {
  let coordinated = false;
  let length = 0;
  for (let i = comma + 1; i < end; i++) {
    if (tokens[i]!.text === ',') {
      if (coordinated) return /^(?:VERB|AUX|ADV)$/.test(pos[i + 1] ?? '');
      length = 0;
    } else if (pos[i] === 'CCONJ') {
      if (coordinated) return false;
      coordinated = true;
      length = 0;
    } else if (dated[i] || !/^(?:NOUN|PROPN|ADJ|DET|PART|NUM)$/.test(pos[i]!) || ++length > LONGEST_ITEM) return false;
  }
  return false;
}

/** 'reported Friday, citing papers,': a comma right behind the verb and its day. */
function closesWithDay({ words: { tokens, dated, pos } }: OpenClauses, from: number): boolean {
  let at = from;
  while (dated[at] || (pos[at] === 'ADP' && dated[at + 1])) at++;
  return tokens[at]?.text === ',';
}

function afterQuestionVerb(open: OpenClauses, i: number): boolean {
  if (i === open.first) return false;
  // 'pressed him on why', 'a debate over how'
  if (/^(?:why|how)$/.test(open.words.tokens[i]!.lower) && open.words.pos[i - 1] === 'ADP') return true;
  const group = open.top.group;
  if (group === null || group.end !== i) return false;
  const frames = REPORTING_VERBS.get(open.words.tokens[group.verb]!.lemma)?.frames;
  return (
    frames !== undefined &&
    (frames.has('question') ||
      (open.words.tokens[i]!.lower !== 'if' &&
        open.words.tokens[i]!.lower !== 'when' &&
        takesClause(open.words, group)))
  );
}

function atThat(open: OpenClauses, i: number): boolean {
  const { tokens, pos } = open.words;
  const beforePos = i > open.first ? pos[i - 1]! : null;
  const before = i > open.first ? tokens[i - 1]! : null;
  if (before === null) return false;
  const ahead = finiteAhead(open.words, i + 1, open.end);
  const clauseHost = takesClause(open.words, open.top.group);
  // 'said without giving a reason that C'
  if (ahead?.subject === true && !clauseHost && tokens[(open.top.group?.first ?? 0) - 1]?.lower === 'without') {
    const cue = open.nearest((s) => isSpeech(open.words, s.group));
    if (cue !== null) {
      open.popTo(cue);
      open.owner[i - open.first] = cue;
      open.openComplement(i);
      return true;
    }
  }
  // 'alleged, citing leaked papers, that C'
  if (before.text === ',' && ahead?.subject === true && !clauseHost) {
    const cue = open.nearest((s) => isSpeech(open.words, s.group) && closesWithDay(open, s.group!.end));
    if (cue !== null) {
      open.popTo(cue);
      open.owner[i - open.first] = cue;
      open.openComplement(i);
      return true;
    }
  }
  if (beforePos === 'CCONJ' || (before.text === ',' && ahead !== null && clauseHost)) {
    const host = open.nearest((s) => takesClause(open.words, s.group));
    if (host === null || ahead === null || !ahead.subject) return false;
    open.popTo(host);
    open.owner[i - open.first] = host;
    open.openComplement(i);
    return true;
  }
  if (open.top.group !== null && open.top.group.end === i && clauseHost) {
    // 'said that was nobody’s business': the pronoun is the subject
    if (i + 1 < open.end && pos[i + 1] === 'AUX') {
      pos[i] = 'PRON';
      open.open('complement', open.top, -1);
      open.owner[i - open.first] = open.top;
      return true;
    }
    if (ahead === null && next2(open.words, i, open.end) !== ',') return false;
    open.owner[i - open.first] = open.top;
    open.openComplement(i);
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
    open.owner[i - open.first] = open.top;
    open.openComplement(i);
    return true;
  }
  if (before.lower === 'so' || before.lower === 'now') {
    open.open('adverbial', open.top, i);
    return false;
  }
  const nounHost =
    REPORTING_NOUNS.has(before.lower) ||
    /^(?:fact|news|sign|signs|reports?|evidence|proof|possibility|idea|chance|risk|likelihood)$/.test(before.lower);
  if ((nounHost || reportedMedium(open, i)) && ahead.subject) {
    open.owner[i - open.first] = open.top;
    open.openComplement(i);
    return true;
  }
  if (clauseHost && ahead.subject) {
    open.owner[i - open.first] = open.top;
    open.openComplement(i);
    return true;
  }
  // 'told reporters at a breakfast held by Acme that the talks had failed': no relative clause follows a proper name
  if (beforePos === 'PROPN' && ahead.subject) {
    const host = open.nearest((s) => isSpeech(open.words, s.group));
    if (host !== null && !open.segments.some((s) => s.parent === host && s.role === 'complement')) {
      open.popTo(host);
      open.owner[i - open.first] = host;
      open.openComplement(i);
      return true;
    }
  }
  if (isNounLike(beforePos ?? undefined)) open.open('relative', open.top, i, { antecedentEnd: beforeDate(open, i) });
  return false;
}

/** 'signed a pact on Wednesday that ...': where the date before the token begins, its preposition included; the token if there is none. */
function beforeDate(open: OpenClauses, i: number): number {
  const { dated, pos } = open.words;
  let start = i;
  while (start > open.first + 1 && dated[start - 1]) start--;
  if (start < i && pos[start - 1] === 'ADP') start--;
  return start;
}

/** 'An Oct. 4 report in the City Post that ...': a noun of reporting within reach before a prepositional phrase. */
function reportedMedium(open: OpenClauses, i: number): boolean {
  for (let j = i - 1; j >= open.first && j >= i - 8; j--) {
    const pos = open.words.pos[j]!;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') return false;
    if (REPORTING_NOUNS.has(open.words.tokens[j]!.lower))
      return /^(?:in|by|from|on|of)$/.test(open.words.tokens[j + 1]!.lower);
  }
  return false;
}

function atRelative(open: OpenClauses, i: number): boolean {
  const { tokens, pos } = open.words;
  if (afterQuestionVerb(open, i)) {
    open.open('complement', open.top, i);
    return false;
  }
  let start = i;
  if (pos[i - 1] === 'ADP') start = i - 1;
  if (start >= open.first + 2 && tokens[start]!.lower === 'of' && /^(?:NOUN|NUM|DET|ADJ|PRON)$/.test(pos[start - 1]!))
    start -= 1;
  if (pos[start - 1] === 'CCONJ') {
    const relative = open.nearest((s) => s.role === 'relative');
    if (relative?.parent) open.popTo(relative.parent);
  }
  let end = start;
  while (end > open.first && /^[,—)”"]$/.test(tokens[end - 1]!.text)) end--;
  open.open('relative', open.top, i, { antecedentEnd: end });
  open.claimTokens(start, i);
  return false;
}

function next2(words: Words, i: number, end: number): string {
  return i + 1 < end ? words.tokens[i + 1]!.text : '';
}
