// How sure a source is: the hedge in the main clause of what it says, or in the cue, on ICD 203's scale.
import type { Certainty } from '../../generated/ontology.ts';
import type { Clause, Token } from '../layers.ts';
import { CUE_CERTAINTY, DOUBTED_WHEN_NEGATED, HEDGES, PREDICATIVE_HEDGES } from '../lexicons/hedges.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { Attribution } from './findings.ts';

const LONGEST_HEDGE = 5;
/** 'could hear shots': what somebody was able to do. Lemmas. */
const ABILITIES = /^(?:see|hear|feel|smell|remember|recall|afford|understand|tell|find)$/;
const NOUN_LIKE = new Set(['NOUN', 'PROPN']);

/** How sure, and what says so: "'probably' of HEDGES"; '' where nothing hedges. */
export interface Sureness {
  readonly certainty: Certainty;
  readonly hedge: string;
}

export function surenessOf(attribution: Attribution, tree: ClauseTree): Sureness {
  const { lemma, negated, rule } = attribution;
  const byCue = CUE_CERTAINTY.get(lemma);
  if (negated && DOUBTED_WHEN_NEGATED.has(lemma))
    return { certainty: 'UNLIKELY', hedge: `not '${lemma}' of DOUBTED_WHEN_NEGATED` };
  const cue = `${negated ? 'not ' : ''}'${lemma}' of CUE_CERTAINTY`;
  if (byCue === 'DENIED' && rule !== 'described-as') return { certainty: negated ? 'ASSERTED' : 'DENIED', hedge: cue };
  const sureness =
    attribution.main === null
      ? hedgeIn(contentTokens(attribution, tree))
      : (hedgeOf(attribution, attribution.main, tree) ?? hedgeOfJoined(attribution, attribution.main, tree));
  if (sureness !== null) return sureness;
  return byCue !== undefined && byCue !== 'DENIED' && !negated
    ? { certainty: byCue, hedge: cue }
    : { certainty: 'ASSERTED', hedge: '' };
}

function contentTokens(attribution: Attribution, tree: ClauseTree): Token[] {
  return attribution.content.flatMap(([first, end]) => tree.tagged.tokens.slice(first, end));
}

/** 'A has been invited and will probably decide': the hedge of a clause joined to the main one. */
function hedgeOfJoined(attribution: Attribution, main: Clause, tree: ClauseTree): Sureness | null {
  for (const child of tree.childrenOf(main)) {
    const said = attribution.content.some(([from, to]) => from <= child.verb && child.verb < to);
    if (child.role !== 'coordinate' || !said) continue;
    const hedge = hedgeOf(attribution, child, tree);
    if (hedge !== null) return hedge;
  }
  return null;
}

/** Words of the content's main clause; the hedges of its subordinate clauses are not the source's. */
function hedgeOf(attribution: Attribution, main: Clause, tree: ClauseTree): Sureness | null {
  const first = attribution.content[0]?.[0] ?? main.firstToken;
  const own: Token[] = [];
  for (const [from, to] of attribution.content) {
    for (let i = Math.max(from, first); i < to; i++) {
      if (tree.at(i) === main || (i >= from && i < main.firstToken && tree.at(i) === null))
        own.push(tree.tagged.tokens[i]!);
    }
  }
  const own0 = attribution.content[0];
  if (own.length === 0 || (own0 !== undefined && own0[0] < main.firstToken && tree.at(own0[0]) !== main)) {
    // 'thought it unlikely that C': the predicate stands before the clause
    if (own0)
      for (let i = own0[0]; i < Math.min(main.firstToken, own0[1]); i++)
        if (tree.at(i) === attribution.clause) own.push(tree.tagged.tokens[i]!);
  }
  // 'appeared to have left'
  const { endToken } = main.verbGroup;
  if (tree.tagged.tokens[endToken]?.lower === 'to') own.push(tree.tagged.tokens[endToken]!);
  const found = hedgeIn(own);
  if (main.modal === 'could' && ABILITIES.test(main.lemma)) return found?.hedge === "'could' of HEDGES" ? null : found;
  if (main.modal !== null && /^(?:may|might|could)$/.test(main.modal)) {
    if (main.modal === 'could' && main.negated) return found;
    return found !== null && found.certainty !== 'EVEN_CHANCE'
      ? found
      : { certainty: 'EVEN_CHANCE', hedge: `modal '${main.modal}'` };
  }
  if (main.lemma === 'expect' && main.negated) return { certainty: 'UNLIKELY', hedge: "not 'expect'" };
  return found ?? ownDoubt(main, tree);
}

/** 'I doubt that C', 'I very much doubt it', 'I don't think C': what speakers say of their own mind. */
function ownDoubt(main: Clause, { tagged: { tokens } }: ClauseTree): Sureness | null {
  const self = main.subject !== null && /^(?:i|we)$/.test(tokens[main.subject.head]!.lower);
  if (!self) return null;
  if (main.lemma === 'doubt' && !main.negated) {
    const strong = tokens
      .slice(main.subject!.endToken, main.verb)
      .some(({ lower }) => /^(?:much|seriously|highly|strongly|greatly|really)$/.test(lower));
    return strong
      ? { certainty: 'VERY_UNLIKELY', hedge: "strong 'doubt'" }
      : { certainty: 'UNLIKELY', hedge: "'doubt'" };
  }
  return main.negated && DOUBTED_WHEN_NEGATED.has(main.lemma)
    ? { certainty: 'UNLIKELY', hedge: `not '${main.lemma}' of DOUBTED_WHEN_NEGATED` }
    : null;
}

/** The strongest statement of the longest hedges: 'very unlikely' before 'unlikely'; 'not likely' as one. */
function hedgeIn(tokens: readonly Token[]): Sureness | null {
  const words = tokens.filter((token) => token.pos !== 'PUNCT');
  for (let i = 0; i < words.length; i++) {
    for (let length = Math.min(LONGEST_HEDGE, words.length - i); length > 0; length--) {
      const term = words
        .slice(i, i + length)
        .map((token) => (token.lower === "n't" || token.lower === 'n’t' ? 'not' : token.lower))
        .join(' ');
      const certainty = HEDGES.get(term);
      if (certainty === undefined || !isHedgeHere(words, i, length, term)) continue;
      const negated = negatedHedge(words, i, certainty);
      return { certainty: negated, hedge: `${negated === certainty ? '' : 'not '}'${term}' of HEDGES` };
    }
  }
  return null;
}

function isHedgeHere(words: readonly Token[], i: number, length: number, term: string): boolean {
  const next = words[i + length];
  if (term === 'may' || term === 'might' || term === 'could') return words[i]!.pos === 'AUX' && !isPastCould(words, i);
  if (!PREDICATIVE_HEDGES.has(term)) return true;
  const attributive =
    next !== undefined &&
    NOUN_LIKE.has(next.pos) &&
    i > 0 &&
    (words[i - 1]!.pos === 'DET' || words[i - 1]!.pos === 'ADJ');
  return !attributive;
}

function isPastCould(words: readonly Token[], i: number): boolean {
  return words[i]!.lower === 'could' && /^(?:not|n't|n’t)$/.test(words[i + 1]?.lower ?? '');
}

/** 'not almost certain' leaves no more than an even chance. */
function negatedHedge(words: readonly Token[], i: number, certainty: Certainty): Certainty {
  const before = words[i - 1]?.lower ?? '';
  if (!/^(?:not|n't|n’t|never)$/.test(before)) return certainty;
  if (certainty === 'LIKELY' || certainty === 'VERY_LIKELY') return 'UNLIKELY';
  if (certainty === 'ALMOST_CERTAIN') return 'EVEN_CHANCE';
  if (certainty === 'UNLIKELY' || certainty === 'VERY_UNLIKELY') return 'LIKELY';
  return certainty;
}
