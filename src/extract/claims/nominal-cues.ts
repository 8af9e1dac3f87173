// Nouns that carry what somebody says: 'Hale's claim that C', 'a report in the Herald that C', 'repeated the warning that C'.
import type { Clause } from '../layers.ts';
import { INTENTION_NOUNS, REPORTING_NOUNS } from '../lexicons/reporting-verbs.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { Attribution } from './findings.ts';
import { type Source, sourceOf } from './sources.ts';

const OWNED_BY_SUBJECT = new Set(
  'make repeat issue express voice raise reiterate offer share hold have defend push spread echo send leave float entertain'.split(
    ' ',
  ),
);

/** 'Hale's claim that C', 'a report in the Herald that C', 'repeated the warning that C'. */
export function nominalCue(clause: Clause, tree: ClauseTree): Attribution | null {
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

/** 'Hale's promise to do C', 'his call for X to do C'. */
export function intentionCue(clause: Clause, tree: ClauseTree): Attribution | null {
  const { tokens } = tree.tagged;
  const noun = clause.firstToken - 1;
  if (clause.role !== 'infinitive' || noun < 1 || tokens[noun]!.quoted || !INTENTION_NOUNS.has(tokens[noun]!.lower))
    return null;
  const source = possessorOf(noun, tree);
  if (source === null) return null;
  return {
    cue: [noun, noun + 1],
    lemma: tokens[noun]!.lemma,
    negated: false,
    source: source.range,
    sourceHead: source.head,
    content: [tree.subtree(clause)],
    main: clause,
    clause: null,
    topic: null,
    rule: 'nominal-intention',
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

export function possessorOf(noun: number, tree: ClauseTree): Source | null {
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
