// What stands as a clause or a quotation beside its cue: 'said (that) C', 'C, X said', '“Nonsense,” said X'.
import type { Clause, TaggedSentence } from '../layers.ts';
import {
  DOCUMENT_NOUNS,
  MANNER_VERBS,
  NEEDS_THAT,
  REPORTING_NOUNS,
  type ReportingVerb,
} from '../lexicons/reporting-verbs.ts';
import type { ClauseTree } from './clause-tree.ts';
import { coordinateStart, narratorStart } from './content-end.ts';
import type { Attribution, CueBase, Tokens } from './findings.ts';
import { quotationsOf } from './quotations.ts';

/** 'said (that) C', 'C, X said', 'told X that C': one claim for each clause that is said. */
export function clauseContents(clause: Clause, verb: ReportingVerb, base: CueBase, tree: ClauseTree): Attribution[] {
  const { tokens } = tree.tagged;
  const said = tree
    .childrenOf(clause)
    .filter((child) => child.role === 'complement' && !isQuestionBefore(child, clause, tree));
  const found: Attribution[] = [];
  for (const child of said) {
    const [own, end] = tree.subtree(child);
    const marked = [child.firstToken, own].some((first) => tokens[first - 1]?.lower === 'that');
    const before = child.endToken <= clause.firstToken;
    if (!marked && NEEDS_THAT.has(clause.lemma) && !isPlainlySaid(child, clause, verb, base, tree)) continue;
    if (MANNER_VERBS.has(clause.lemma) && !tokens[before ? child.endToken - 1 : child.firstToken]!.quoted) continue;
    if (marked && hangsOnObject(child, clause, verb, tree)) continue;
    // 'asked for arms after a strike that hurt ten and that C'
    if (marked && clause.lemma === 'ask' && clause.prepositional.some(({ preposition }) => preposition === 'for'))
      continue;
    if (found.some(({ content }) => content.some(([from, to]) => from <= child.verb && child.verb < to))) continue;
    // 'said Hale, as she left'
    const circumstance = !marked && !before && tokens[own]!.pos === 'SCONJ' && CIRCUMSTANCE.test(tokens[own]!.lower);
    if (circumstance && tokens[own - 1]?.text === ',') continue;
    if (before && isFrontedPhrase(child, tree) && said.some(({ firstToken }) => firstToken > clause.verb)) continue;
    const start = found.length === 0 && marked ? firstThat(child, clause, own, tree) : own;
    const range: Tokens = [start, before ? end : narratorStart(clause, child, [start, end], tree)];
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
  const split = judgedThat(found, tree);
  if (split !== null) return [split];
  if (found.length === 0) {
    const words = wordsWithTheirVerb(clause, tree) ?? wordsAfterThat(clause, tree);
    if (words) found.push({ ...base, content: [words], main: null, topic: null, rule: 'that-words' });
  }
  return found;
}

/** 'Asked whether C, she said': what was asked is no answer. */
const isQuestionBefore = (child: Clause, clause: Clause, { tagged }: ClauseTree): boolean =>
  child.endToken <= clause.firstToken &&
  /^(?:asked|pressed|questioned)$/.test(tagged.tokens[tagged.sentences[clause.sentence]!.firstToken]!.lower);

/** '“It is unlikely,” she said, “that C”': one content, with the judgement as its main clause. */
function judgedThat(found: readonly Attribution[], { tagged: { tokens } }: ClauseTree): Attribution | null {
  const [judgement, said] = found;
  if (found.length !== 2 || judgement?.rule !== 'clause-before-cue' || said?.rule !== 'that-clause') return null;
  const [first, end] = judgement.content.at(-1)!;
  const opening = tokens.slice(first, end).filter(({ pos }) => pos !== 'PUNCT');
  if (opening[0]?.lower !== 'it' || opening.length > LONGEST_JUDGEMENT || opening.at(-1)!.pos !== 'ADJ') return null;
  const [from, to] = said.content[0]!;
  const that = tokens[from - 1]!.lower === 'that' ? from - 1 : from;
  return { ...judgement, content: [...judgement.content, [that, to]] };
}

const LONGEST_JUDGEMENT = 6;

const CIRCUMSTANCE = /^(?:as|while|after|before|because|since)$/;

/** 'In her memoir, published in May, she wrote that C': the phrase is no content. */
const isFrontedPhrase = ({ subject, firstToken }: Clause, { tagged }: ClauseTree): boolean =>
  subject === null && tagged.tokens[firstToken]!.pos === 'ADP';

/** 'argue that A and that B' where no verb was found in A: A begins behind the first 'that'. */
function firstThat(child: Clause, clause: Clause, own: number, tree: ClauseTree): number {
  const { tokens } = tree.tagged;
  const after = clause.verbGroup.endToken;
  const joined = /^(?:and|but)$/.test(tokens[child.firstToken - 2]?.lower ?? '');
  return joined && tokens[after]?.lower === 'that' && after + 2 < own ? after + 1 : own;
}

/** 'repeated the warning that C', 'denied a report in the Herald that C'. */
function hangsOnObject(child: Clause, { object, verbGroup }: Clause, verb: ReportingVerb, tree: ClauseTree): boolean {
  if (object === null || !isReportingNoun(object.head, tree)) return false;
  return (
    object.endToken === child.firstToken - 1 || (verb.frames.has('object') && object.firstToken === verbGroup.endToken)
  );
}

/** Without 'that': before the cue, in quotation marks, behind a colon, or what a document shows. */
function isPlainlySaid(child: Clause, clause: Clause, verb: ReportingVerb, base: CueBase, tree: ClauseTree): boolean {
  const { tokens } = tree.tagged;
  if (isDocument(base, tree)) return child.subject !== null;
  // 'Neither, most viewers agreed, kept his word'
  const start = Math.min(clause.firstToken, base.source?.[0] ?? clause.firstToken);
  if (tokens[start - 1]?.text === ',' && /^[,.]$/.test(tokens[clause.verbGroup.endToken]?.text ?? '')) return true;
  // 'agreed the state needs a new road'
  if (clause.lemma === 'agree' && child.subject?.firstToken === clause.verbGroup.endToken) return true;
  if (verb.kind !== 'speech') return false;
  return (
    child.endToken <= clause.firstToken ||
    tokens[child.firstToken]!.quoted ||
    tokens[child.firstToken - 1]?.text === ':'
  );
}

const isDocument = ({ sourceHead }: CueBase, { tagged }: ClauseTree): boolean =>
  DOCUMENT_NOUNS.has(tagged.tokens[sourceHead]?.lower ?? '');

/** 'The poll found X leading Y': the object with its participle. */
export function foundContent(clause: Clause, base: CueBase, tree: ClauseTree): Attribution | null {
  const object = clause.indirectObject ?? clause.object;
  if (!/^(?:find|show|put|give|have)$/.test(clause.lemma) || object === null || !isDocument(base, tree)) return null;
  const leading = tree
    .childrenOf(clause)
    .find((child) => child.role === 'participle' && child.firstToken === object.endToken);
  const place = /^(?:ahead|behind|up|down|tied|neck|even|level|first|second|third)$/;
  const placed = place.test(tree.tagged.tokens[object.endToken]?.lower ?? '');
  const share = clause.prepositional.some(
    ({ preposition, phrase }) =>
      /^(?:with|at|ahead|behind)$/.test(preposition) &&
      phrase.firstToken > object.firstToken &&
      tree.tagged.tokens.slice(phrase.firstToken, phrase.endToken).some(({ pos }) => pos === 'NUM'),
  );
  const { tokens } = tree.tagged;
  const given =
    clause.lemma === 'give' &&
    tokens.slice(object.endToken, clause.endToken).some(({ lower }) => /^(?:percent|%|points?)$/.test(lower));
  if (
    (!leading && !placed && !given && (!share || clause.lemma === 'put')) ||
    object.firstToken !== clause.verbGroup.endToken
  )
    return null;
  const content: Tokens = [
    object.firstToken,
    leading ? tree.subtree(leading)[1] : coordinateStart(clause, object.firstToken, tree.subtree(clause)[1], tree),
  ];
  return { ...base, content: [content], main: null, topic: null, rule: 'found' };
}

/** 'said fighters who came at dawn, and who wore masks, looted shops': the subject's verb was taken for an adjective. */
function wordsWithTheirVerb(clause: Clause, tree: ClauseTree): Tokens | null {
  const { tokens } = tree.tagged;
  const first = clause.verbGroup.endToken;
  if (clause.lemma !== 'say' || clause.voice === 'passive' || tokens[first]?.quoted) return null;
  if ((clause.indirectObject ?? clause.object)?.firstToken !== first) return null;
  const end = tree.subtree(clause)[1];
  let inRelative = false;
  for (let i = first + 1; i < end; i++) {
    const { lower, text } = tokens[i]!;
    if (/^(?:who|that|which)$/.test(lower)) inRelative = true;
    if (inRelative && text === ',' && /ed$/.test(tokens[i + 1]?.lower ?? '')) return [first, end];
  }
  return null;
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
function withoutAttribution(range: Tokens, clause: Clause, base: CueBase, tree: ClauseTree): Tokens[] {
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
export function quotedContent(
  clause: Clause,
  sentence: TaggedSentence,
  base: CueBase,
  tree: ClauseTree,
): Attribution | null {
  const [from, to] = [Math.min(clause.firstToken, base.source?.[0] ?? clause.firstToken), clause.endToken];
  for (const [first, end] of quotationsOf(tree.tagged, sentence.firstToken, sentence.endToken)) {
    const inside = first >= clause.verbGroup.endToken && end <= to + 1;
    const beside = (end <= from && from - end <= 2) || (first >= to && first - to <= 2);
    const participle = clause.role === 'participle' && (clause.object !== null || end <= from);
    const next = beside && clause.role !== 'relative' && !participle;
    const led = inside && leadsInto(clause, first, tree);
    if (led)
      return {
        ...base,
        content: [[clause.verbGroup.endToken, Math.min(end + 1, sentence.endToken)]],
        main: null,
        topic: null,
        rule: 'quotation',
      };
    if ((inside && first - clause.verbGroup.endToken <= 3) || next) {
      return { ...base, content: [[first, end]], main: null, topic: null, rule: 'quotation' };
    }
  }
  return null;
}
/** 'said the pact “sets the standard”': the words before the quotation are its subject. */
function leadsInto(clause: Clause, quotation: number, tree: ClauseTree): boolean {
  const { tokens } = tree.tagged;
  const first = clause.verbGroup.endToken;
  if (clause.lemma !== 'say' || quotation - first < 2 || quotation - first > 8) return false;
  if (tree.datesIn(first, quotation).length > 0 || /^[A-Z]/.test(tokens[quotation]!.text)) return false;
  return tokens.slice(first, quotation - 1).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|PRON|PART|NUM)$/.test(pos));
}

const isReportingNoun = (token: number, tree: ClauseTree): boolean =>
  REPORTING_NOUNS.has(tree.tagged.tokens[token]!.lower);
