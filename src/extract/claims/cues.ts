// Finds the cues of a sentence by their frames: who says something, with which words, and what.

import type { Clause, TaggedSentence } from '../layers.ts';
import { NEEDS_THAT, REPORTING_NOUNS, REPORTING_VERBS, type ReportingVerb } from '../lexicons/reporting-verbs.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { Attribution, Tokens } from './findings.ts';
import { quotationsOf } from './quotations.ts';
import { type Source, sourceOf } from './sources.ts';
import { colonCue, stanceCues } from './stance-cues.ts';

/** Verbs after which 'to say' is really said: 'went on to say'. Lemmas. */
const SPEAKING_ON = new Set('go continue take use begin return proceed appear'.split(' '));
const ATTITUDES = new Set(
  'concern concerns fear fears hope hopes doubt doubts confidence regret worry worries outrage skepticism scepticism alarm optimism dismay disappointment frustration'.split(
    ' ',
  ),
);
const OWNED_BY_SUBJECT = new Set(
  'make repeat issue express voice raise reiterate offer share hold have defend push spread echo'.split(' '),
);

type Base = Pick<Attribution, 'cue' | 'lemma' | 'negated' | 'source' | 'sourceHead' | 'clause'>;

export function cuesOfSentence(sentence: TaggedSentence, tree: ClauseTree): Attribution[] {
  const found: Attribution[] = [];
  for (const clause of tree.ofSentence(sentence.index)) {
    const plain = cuesOfClause(clause, sentence, tree);
    found.push(...(plain.length > 0 ? plain : stanceCues(clause, tree)));
    const nominal = nominalCue(clause, tree);
    if (nominal) found.push(nominal);
  }
  const colon = colonCue(sentence, tree);
  return colon ? [...found, colon] : found;
}

function cuesOfClause(clause: Clause, sentence: TaggedSentence, tree: ClauseTree): Attribution[] {
  const verb = REPORTING_VERBS.get(clause.lemma);
  const token = tree.tagged.tokens[clause.verb]!;
  if (token.quoted) return [];
  if (!isActOfSpeech(clause, verb, tree)) return [];
  const source = sourceOf(clause, tree);
  if (source === null) return [];
  const base = baseOf(clause, source);
  if (verb === undefined) return attitude(clause, base, tree);
  const { frames } = verb;
  if (frames.has('clause') || frames.has('question')) {
    const clausal = clauseContents(clause, verb, base, tree);
    if (clausal.length > 0) return clausal;
    if (verb.kind === 'speech') {
      const quoted = quotedContent(clause, sentence, base, tree);
      if (quoted) return [quoted];
    }
  }
  return [
    ofContent(clause, verb, base, tree),
    asContent(clause, verb, base, tree),
    nameContent(clause, verb, base, tree),
    demandedContent(clause, verb, base, tree),
    deniedContent(clause, verb, base, tree),
  ].filter((attribution) => attribution !== null);
}

/** Leaves out 'did not say', 'could say', 'to say' and passives without an agent. */
function isActOfSpeech(clause: Clause, verb: ReportingVerb | undefined, tree: ClauseTree): boolean {
  if (clause.voice === 'passive' && !clause.prepositional.some(({ preposition }) => preposition === 'by')) return false;
  if (verb?.kind === 'speech' && clause.negated) return false;
  if (clause.modal !== null && clause.modal !== 'will') return false;
  if (clause.role === 'infinitive') {
    const parent = tree.parentOf(clause);
    return parent !== null && SPEAKING_ON.has(parent.lemma) && verb?.kind === 'speech';
  }
  if (clause.role === 'adverbial') return !/^(?:if|unless)$/.test(tree.tagged.tokens[clause.firstToken]!.lower);
  return true;
}

function baseOf(clause: Clause, source: Source): Base {
  return {
    cue: [clause.verb, clause.verb + 1],
    lemma: clause.lemma,
    negated: clause.negated,
    source: source.range,
    sourceHead: source.head,
    clause,
  };
}

/** 'said (that) C', 'C, X said', 'told X that C': one claim for each clause that is said. */
function clauseContents(clause: Clause, verb: ReportingVerb, base: Base, tree: ClauseTree): Attribution[] {
  const { tokens } = tree.tagged;
  const said = tree.childrenOf(clause).filter((child) => child.role === 'complement');
  const found: Attribution[] = [];
  for (const child of said) {
    const marked = tokens[child.firstToken - 1]?.lower === 'that';
    const before = child.endToken <= clause.firstToken;
    if (
      !marked &&
      NEEDS_THAT.has(clause.lemma) &&
      !(
        verb.kind === 'speech' &&
        (before || tokens[child.firstToken]!.quoted || tokens[child.firstToken - 1]?.text === ':')
      )
    )
      continue;
    if (
      marked &&
      clause.object !== null &&
      clause.object.endToken === child.firstToken - 1 &&
      isReportingNoun(clause.object.head, tree)
    )
      continue;
    const range = tree.subtree(child);
    const content = withoutAttribution(range, clause, base, tree);
    const [first] = content;
    const predicate = first === undefined ? -1 : predicateBefore(first[0], clause, tree);
    if (predicate >= 0 && first) content[0] = [predicate, first[1]];
    found.push({
      ...base,
      content,
      main: child,
      topic: null,
      rule: before ? 'clause-before-cue' : marked ? 'that-clause' : 'clause-after-cue',
    });
  }
  if (found.length === 0) {
    const words = wordsAfterThat(clause, tree);
    if (words) found.push({ ...base, content: [words], main: null, topic: null, rule: 'that-words' });
  }
  return found;
}

/** 'said in a statement that the bill “guts” the programme': no verb was found behind 'that'. */
function wordsAfterThat(clause: Clause, tree: ClauseTree): Tokens | null {
  const { tokens } = tree.tagged;
  for (let i = clause.verbGroup.endToken; i < clause.endToken - 2; i++) {
    if (tokens[i]!.lower === 'that' && tree.at(i) === clause && i - clause.verbGroup.endToken < 14)
      return [i + 1, clause.endToken];
  }
  return null;
}

/** 'thought it unlikely that C': where the predicate begins; -1 if there is none. */
function predicateBefore(first: number, clause: Clause, tree: ClauseTree): number {
  const { tokens } = tree.tagged;
  const it = clause.verbGroup.endToken;
  if (tokens[it]?.lower !== 'it' || first - it > 5) return -1;
  for (let i = it + 1; i < first; i++) if (tokens[i]!.pos === 'ADJ') return it + 1;
  return -1;
}

/** The content without the attribution in its middle: 'The deal, Kim said, was dead'. */
function withoutAttribution(range: Tokens, clause: Clause, base: Base, tree: ClauseTree): Tokens[] {
  const [first, end] = range;
  const from = Math.min(clause.firstToken, base.source?.[0] ?? clause.firstToken);
  if (from <= first || clause.endToken >= end) {
    if (from > first && from < end) return [[first, from]];
    const resumed = resumedQuotation(range, clause, tree);
    if (resumed !== null) return [range, resumed];
    if (clause.endToken > first && from <= first) return [[Math.max(first, clause.verbGroup.endToken), end]];
    return [range];
  }
  const pieces: Tokens[] = [
    [first, from],
    [clause.endToken, end],
  ];
  return pieces.filter(([a, b]) => wordsIn(tree, a, b) > 0);
}

/** '“A,” said X, who leads Y, “and B.”': the quotation that goes on behind the source. */
function resumedQuotation([first, end]: Tokens, clause: Clause, tree: ClauseTree): Tokens | null {
  const { tokens, sentences } = tree.tagged;
  const opening = tokens[first]!.quoted || tokens[first + 1]?.quoted === true;
  if (end > clause.firstToken || !opening || !tokens[Math.max(first, end - 2)]!.quoted) return null;
  const stop = sentences[clause.sentence]!.endToken;
  const next = quotationsOf(tree.tagged, clause.verbGroup.endToken, stop)[0];
  if (!next || tokens[next[0] - 2]?.text !== ',' || stop - next[1] > 2) return null;
  return next;
}

function wordsIn(tree: ClauseTree, first: number, end: number): number {
  let words = 0;
  for (let i = first; i < end; i++) if (tree.tagged.tokens[i]!.pos !== 'PUNCT') words++;
  return words;
}

/** '“Nonsense,” said Kim': a quotation without a verb, next to the cue or inside its clause. */
function quotedContent(clause: Clause, sentence: TaggedSentence, base: Base, tree: ClauseTree): Attribution | null {
  const [from, to] = [Math.min(clause.firstToken, base.source?.[0] ?? clause.firstToken), clause.endToken];
  for (const [first, end] of quotationsOf(tree.tagged, sentence.firstToken, sentence.endToken)) {
    const inside = first >= clause.verbGroup.endToken && end <= to + 1;
    const next = (end <= from && from - end <= 2) || (first >= to && first - to <= 2);
    if ((inside && first - clause.verbGroup.endToken <= 3) || next) {
      return { ...base, content: [[first, end]], main: null, topic: null, rule: 'quotation' };
    }
  }
  return null;
}

/** 'accused X of doing C'. */
function ofContent(clause: Clause, verb: ReportingVerb, base: Base, tree: ClauseTree): Attribution | null {
  if (!verb.frames.has('of')) return null;
  const { tokens } = tree.tagged;
  const end = tree.subtree(clause)[1];
  const start = clause.verbGroup.endToken;
  let first = -1;
  for (let i = start + 1; i < end; i++) {
    if (tokens[i]!.lower !== 'of') continue;
    if (first < 0) first = i;
    if (tokens[i + 1]?.lower.endsWith('ing')) {
      first = i;
      break;
    }
  }
  if (first < 0 || first + 1 >= end) return null;
  const stop = coordinateStart(clause, first, end, tree);
  return { ...base, content: [[first + 1, stop]], main: null, topic: clause.object, rule: 'accused-of' };
}

/** 'likened X to C', 'described X as C'. */
function asContent(clause: Clause, verb: ReportingVerb, base: Base, tree: ClauseTree): Attribution | null {
  if (!verb.frames.has('as')) return null;
  const wanted = clause.lemma === 'liken' || clause.lemma === 'compare' ? /^(?:to|with)$/ : /^as$/;
  const { tokens } = tree.tagged;
  const end = coordinateStart(clause, clause.verbGroup.endToken, tree.subtree(clause)[1], tree);
  for (let i = clause.verbGroup.endToken; i < end - 1; i++) {
    if (!wanted.test(tokens[i]!.lower) || tokens[i]!.quoted) continue;
    if (i === clause.verbGroup.endToken && clause.voice === 'active') return null;
    return { ...base, content: [[i + 1, end]], main: null, topic: clause.object, rule: 'described-as' };
  }
  return null;
}

/** 'called X C'. */
function nameContent(clause: Clause, verb: ReportingVerb, base: Base, tree: ClauseTree): Attribution | null {
  if (!verb.frames.has('name') || clause.voice === 'passive') return null;
  const end = coordinateStart(clause, clause.verbGroup.endToken, tree.subtree(clause)[1], tree);
  const topic = clause.indirectObject ?? clause.object;
  if (topic === null || topic.firstToken !== clause.verbGroup.endToken) return null;
  const first =
    clause.complement?.firstToken ??
    quotationsOf(tree.tagged, topic.firstToken, end).find(([from]) => from >= topic.firstToken + 1)?.[0];
  if (first === undefined || first >= end || first <= topic.firstToken) return null;
  return { ...base, content: [[first, end]], main: null, topic, rule: 'called' };
}

/** 'urged X to do C', 'vowed to do C', 'called on X to do C'. */
function demandedContent(clause: Clause, verb: ReportingVerb, base: Base, tree: ClauseTree): Attribution | null {
  const { frames } = verb;
  const calledOn = clause.lemma === 'call' && clause.prepositional.some(({ preposition }) => preposition === 'on');
  const demanded = frames.has('demand') || frames.has('addressee') || clause.lemma === 'ask' || calledOn;
  if ((!demanded && !frames.has('infinitive')) || clause.lemma === 'agree' || clause.voice === 'passive') return null;
  const { tokens } = tree.tagged;
  const infinitive = tree
    .childrenOf(clause)
    .find((child) => child.role === 'infinitive' && child.firstToken >= clause.verbGroup.endToken);
  if (!infinitive || ANONYMITY.test(textOf(infinitive, tree))) return null;
  if (demanded && infinitive.firstToken === clause.verbGroup.endToken && !frames.has('infinitive')) return null;
  if (!demanded && infinitive.firstToken > clause.verbGroup.endToken + 4) return null;
  const [first, end] = tree.subtree(infinitive);
  const start = tokens[first]!.lower === 'to' && demanded ? first + 1 : first;
  return {
    ...base,
    content: [[start, end]],
    main: infinitive,
    topic: clause.object,
    rule: demanded ? 'demand' : 'promise',
  };
}

const ANONYMITY = /^(?:not )?(?:to )?(?:not )?be (?:named|identified|quoted)/;

/** The words of the clause, lower case. */
const textOf = (clause: Clause, { tagged }: ClauseTree): string =>
  tagged.tokens
    .slice(clause.firstToken, clause.firstToken + 5)
    .map(({ lower }) => lower)
    .join(' ');

/** 'denied responsibility', 'denied doing C'. */
function deniedContent(clause: Clause, verb: ReportingVerb, base: Base, tree: ClauseTree): Attribution | null {
  if (!verb.frames.has('object') || clause.voice === 'passive') return null;
  const end = coordinateStart(clause, clause.verbGroup.endToken, tree.subtree(clause)[1], tree);
  const first =
    clause.object?.firstToken ??
    tree
      .childrenOf(clause)
      .find((child) => child.role === 'participle' && child.firstToken === clause.verbGroup.endToken)?.firstToken;
  if (first === undefined || first >= end) return null;
  const after = clause.verbGroup.endToken;
  // 'disputed that account': the tagger takes the determiner for a conjunction
  const determined = first === after + 1 && tree.tagged.tokens[after]!.lower === 'that';
  if (first !== after && !determined) return null;
  return { ...base, content: [[first, end]], main: null, topic: null, rule: 'denied' };
}

/** 'expressed concern about C'. */
function attitude(clause: Clause, base: Base, tree: ClauseTree): Attribution[] {
  if (
    !/^(?:express|voice)$/.test(clause.lemma) ||
    clause.object === null ||
    clause.voice === 'passive' ||
    clause.negated
  )
    return [];
  if (!ATTITUDES.has(tree.tagged.tokens[clause.object.head]!.lower)) return [];
  const end = coordinateStart(clause, clause.verbGroup.endToken, tree.subtree(clause)[1], tree);
  const nested = tree.childrenOf(clause).find((child) => child.role === 'complement') ?? null;
  return [{ ...base, content: [[clause.object.firstToken, end]], main: nested, topic: null, rule: 'attitude' }];
}

/** Where a clause joined to this one by 'and' begins; it is no part of what this one introduces. */
function coordinateStart(clause: Clause, from: number, end: number, tree: ClauseTree): number {
  let stop = end;
  for (const child of tree.childrenOf(clause)) {
    const joined =
      child.role === 'coordinate' ||
      (child.role === 'participle' && tree.tagged.tokens[child.firstToken - 1]?.text === ',');
    if (joined && child.firstToken > from) stop = Math.min(stop, child.firstToken);
  }
  return Math.min(stop, answerStart(from, stop, tree));
}

const ANSWERED = /^(?:charge|charges|claim|claims|accusation|accusations|allegation|allegations|assertion|assertions)$/;

/** ', a charge that X denied' answers what was said and is no part of it. */
function answerStart(from: number, end: number, tree: ClauseTree): number {
  const { tokens } = tree.tagged;
  for (let i = from + 1; i + 2 < end; i++) {
    if (tokens[i]!.text !== ',' || tokens[i]!.quoted) continue;
    const noun = /^(?:a|an|the)$/.test(tokens[i + 1]!.lower) ? i + 2 : i + 1;
    if (ANSWERED.test(tokens[noun]!.lower) && /^(?:that|which)$/.test(tokens[noun + 1]?.lower ?? '')) return i;
  }
  return end;
}

const isReportingNoun = (token: number, tree: ClauseTree): boolean =>
  REPORTING_NOUNS.has(tree.tagged.tokens[token]!.lower);

/** 'Trump's claim that C', 'a report in the Herald that C', 'repeated the warning that C'. */
function nominalCue(clause: Clause, tree: ClauseTree): Attribution | null {
  const { tokens } = tree.tagged;
  const that = clause.firstToken - 1;
  if (clause.role !== 'complement' || that < 1 || tokens[that]!.lower !== 'that' || tokens[that]!.quoted) return null;
  const noun = nounBefore(that, tree);
  if (noun < 0) return null;
  const host = tree.parentOf(clause);
  const source =
    possessorOf(noun, tree) ??
    mediumAfter(noun, that, tree) ??
    (host !== null && OWNED_BY_SUBJECT.has(host.lemma) && host.object?.head === noun ? sourceOf(host, tree) : null);
  if (source === null) return null;
  const content = tree.subtree(clause);
  return {
    cue: [noun, noun + 1],
    lemma: tokens[noun]!.lower,
    negated: false,
    source: source.range,
    sourceHead: source.head,
    content: [content],
    main: clause,
    clause: null,
    topic: null,
    rule: 'nominal-cue',
  };
}

function nounBefore(that: number, tree: ClauseTree): number {
  const { tokens } = tree.tagged;
  for (let i = that - 1; i >= 0 && i >= that - 7; i--) {
    const { pos, lower } = tokens[i]!;
    if (REPORTING_NOUNS.has(lower) && pos === 'NOUN')
      return i === that - 1 || /^(?:in|by|from|of)$/.test(tokens[i + 1]!.lower) ? i : -1;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') return -1;
  }
  return -1;
}

function possessorOf(noun: number, tree: ClauseTree): Source | null {
  const { tokens } = tree.tagged;
  for (let i = noun - 1; i >= 0 && i >= noun - 4; i--) {
    const { lower, pos } = tokens[i]!;
    if (/^(?:his|her|their|its)$/.test(lower)) return { range: [i, i + 1], head: i };
    if (lower === "'s" || lower === '’s' || (lower === "'" && i < noun) || lower === '’') {
      let first = i;
      while (
        first > 0 &&
        /^(?:PROPN|NOUN|ADJ|DET)$/.test(tokens[first - 1]!.pos) &&
        tokens[first - 1]!.sentence === tokens[noun]!.sentence
      )
        first--;
      return first < i ? { range: [first, i], head: i - 1 } : null;
    }
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'NUM' && pos !== 'PROPN') return null;
  }
  return null;
}

function mediumAfter(noun: number, that: number, tree: ClauseTree): Source | null {
  const { tokens } = tree.tagged;
  if (noun + 2 >= that || !/^(?:in|by|from|of)$/.test(tokens[noun + 1]!.lower)) return null;
  let head = -1;
  for (let i = noun + 2; i < that; i++) if (tokens[i]!.pos === 'PROPN' || tokens[i]!.pos === 'NOUN') head = i;
  return head < 0 ? null : { range: [noun + 2, head + 1], head };
}
