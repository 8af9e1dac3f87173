// Where the content behind a cue ends although its clause goes on.
import { verbForm } from '../clauses/word-forms.ts';
import type { Clause } from '../layers.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { Tokens } from './findings.ts';

/** Where a clause joined to this one by 'and' begins; it is no part of what this one introduces. */
export function coordinateStart(clause: Clause, from: number, end: number, tree: ClauseTree): number {
  let stop = end;
  for (const child of tree.childrenOf(clause)) {
    const joined =
      child.role === 'coordinate' ||
      (child.role === 'participle' &&
        (tree.tagged.tokens[child.firstToken - 1]?.text === ',' || closesQuotation(child.firstToken - 1, tree)));
    if (joined && child.firstToken > from) stop = Math.min(stop, child.firstToken);
  }
  return Math.min(stop, answerStart(from, stop, tree));
}

const ANSWERED =
  /^(?:charge|charges|claim|claims|accusation|accusations|allegation|allegations|assertion|assertions|figure|account|characterization|characterisation|description|notion|suggestion|criticism|number|theory|idea|view|position|contention|conclusion|statement|sentiment|point|argument|complaint|explanation|message|prospect|denial)$/;

/** 'told them that C, according to Y': C is what the first one says, not its source. */
export function accordingStart(from: number, end: number, tree: ClauseTree): number {
  const { tokens } = tree.tagged;
  for (let i = end - 3; i > from + 1 && i > end - LONGEST_TAIL; i--) {
    const { text, lower } = tokens[i]!;
    if (text === ',' && tokens[i + 1]!.lower === 'according' && tokens[i + 2]!.lower === 'to') return i;
    if (text === ',' || lower === 'have' || lower === 'had') return end;
  }
  return end;
}

const LONGEST_TAIL = 24;

/** ', a charge that X denied', ', a claim for which there is no evidence': answers what was said and is no part of it. */
export function answerStart(from: number, end: number, tree: ClauseTree): number {
  const { tokens } = tree.tagged;
  for (let i = from + 1; i + 2 < end; i++) {
    if (tokens[i]!.text !== ',' || tokens[i]!.quoted) continue;
    const noun = /^(?:a|an|the)$/.test(tokens[i + 1]!.lower) ? i + 2 : i + 1;
    if (
      ANSWERED.test(tokens[noun]!.lower) &&
      /^(?:that|which|for|he|she|they|with|echoed|shared|repeated|rejected|disputed|denied)$/.test(
        tokens[noun + 1]?.lower ?? '',
      )
    )
      return i;
  }
  return end;
}

const PRESENT = /^(?:is|are|has|have|does|do|will|am)$/;
const BACKSHIFTED = /^(?:would|could|was|were|had|did|might)$/;

/**
 * 'said A would fall, and B has fallen': behind a cue in the past and a content in the past, a clause in the present with its own subject is the narrator's.
 * The end of the content, no further than the range's.
 */
export function narratorStart(cue: Clause, content: Clause, [first, end]: Tokens, tree: ClauseTree): number {
  const { tokens } = tree.tagged;
  for (const child of [...tree.childrenOf(content), ...tree.childrenOf(content).flatMap(tree.childrenOf)]) {
    let joint = child.firstToken - 1;
    while (joint > first && tokens[joint]!.pos === 'ADV') joint--;
    if (joint <= first || child.firstToken >= end || tokens[joint]!.quoted) continue;
    const ownSubject = child.subject !== null && child.subject.firstToken >= child.firstToken;
    // 'called it “unfit,” and Hale left'
    const afterQuotation = child.role === 'coordinate' && ownSubject && closesQuotation(joint - 1, tree);
    if (afterQuotation && /^(?:and|but|while)$/.test(tokens[joint]!.lower)) return joint;
    // 'said C, contradicting what he wrote'
    if (child.role === 'participle' && tokens[joint]!.text === ',' && ACTS_BY_SAYING.test(child.lemma)) return joint;
  }
  if (!isPast(cue, tree) || !isPast(content, tree)) return end;
  for (const child of tree.childrenOf(content)) {
    const joint = child.firstToken - 1;
    // '..., lifting a cloud that has hung over the race'
    const trailing =
      child.role === 'participle' && tokens[joint]?.text === ',' && joint > first && !tokens[joint]!.quoted;
    if (trailing && tree.childrenOf(child).some((below) => below.role === 'relative' && isPresent(below, tree)))
      return joint;
    if (child.role !== 'coordinate' || joint <= first || child.firstToken >= end || tokens[joint]!.quoted) continue;
    if (!/^(?:and|but)$/.test(tokens[joint]!.lower) || tokens[joint - 1]!.text !== ',') continue;
    const ownSubject = child.subject !== null && child.subject.firstToken >= child.firstToken;
    if (ownSubject && isPresent(child, tree)) return joint - 1;
  }
  return end;
}

/** What somebody does by saying something. Lemmas. */
const ACTS_BY_SAYING =
  /^(?:contradict|echo|refer|allude|rebut|repeat|invoke|borrow|paraphrase|dispute|reject|dismiss|acknowledge|sidestep|dodge|mock|mimic|push|defend|deflect|downplay)$/;

function closesQuotation(at: number, { tagged: { tokens } }: ClauseTree): boolean {
  return /^[”"]$/.test(tokens[at]?.text ?? '') && /^[,?!]$/.test(tokens[at - 1]?.text ?? '') && tokens[at - 1]!.quoted;
}

function isPast({ verbGroup, verb }: Clause, { tagged: { tokens } }: ClauseTree): boolean {
  const first = tokens[verbGroup.firstToken]!;
  if (verbGroup.firstToken < verb) return BACKSHIFTED.test(first.lower);
  return BACKSHIFTED.test(first.lower) || /^past/.test(verbForm(first));
}

function isPresent({ verbGroup, verb }: Clause, { tagged: { tokens } }: ClauseTree): boolean {
  const first = tokens[verbGroup.firstToken]!;
  return PRESENT.test(first.lower) || (verbGroup.firstToken === verb && verbForm(first) === 'third');
}
