// Cues that are no plain reporting verbs: 'is convinced that C', 'made it clear that C', 'praised X for C', 'put the toll at C'.
import type { Clause } from '../layers.ts';
import { JUDGING_VERBS, STANCE_ADJECTIVES } from '../lexicons/stances.ts';
import type { ClauseTree } from './clause-tree.ts';
import { coordinateStart } from './content-end.ts';
import type { Attribution, Tokens } from './findings.ts';
import { sourceOf } from './sources.ts';

const LONGEST_GAP = 3;

export function stanceCues(clause: Clause, tree: ClauseTree): Attribution[] {
  if (tree.tagged.tokens[clause.verb]!.quoted || clause.modal !== null || clause.negated) return [];
  return [
    stance(clause, tree),
    judgement(clause, tree),
    toll(clause, tree),
    figure(clause, tree),
    count(clause, tree),
  ].filter((found) => found !== null);
}

function cueOf(
  clause: Clause,
  cue: Tokens,
  lemma: string,
  content: Tokens,
  main: Clause | null,
  rule: string,
  tree: ClauseTree,
): Attribution | null {
  const subject = clause.subject;
  if (subject === null || content[0] >= content[1]) return null;
  const source = sourceOf({ ...clause, voice: 'active' }, tree);
  if (source === null || (rule !== 'put-at' && tree.tagged.tokens[source.head]!.lower === 'it')) return null;
  const topic = clause.object;
  return {
    cue,
    lemma,
    negated: false,
    source: source.range,
    sourceHead: source.head,
    content: [content],
    main,
    clause,
    topic,
    rule,
  };
}

/** 'is convinced (that) C', 'is unsure whether C', 'made (it) clear that C'. */
function stance(clause: Clause, tree: ClauseTree): Attribution | null {
  const { tokens } = tree.tagged;
  for (let i = clause.verb; i <= clause.verb + LONGEST_GAP && i < tokens.length - 2; i++) {
    const { lower, sentence } = tokens[i]!;
    if (sentence !== clause.sentence || !STANCE_ADJECTIVES.has(lower)) continue;
    const made = clause.lemma === 'make' && PLAIN.test(lower);
    const state = /^(?:be|become|remain|seem|feel|sound|appear)$/.test(clause.lemma) || i === clause.verb;
    if (!made && (!state || /^(?:plain|known)$/.test(lower))) continue;
    if (i === clause.verb && clause.voice !== 'passive') continue;
    const that = tokens[i + 1]!.lower === 'that' ? i + 2 : i + 1;
    const main = tree
      .ofSentence(clause.sentence)
      .find((other) => other.role === 'complement' && other.firstToken === that);
    if (main === undefined) continue;
    const cue: Tokens = [i === clause.verb ? clause.verbGroup.firstToken : clause.verb, i + 1];
    return cueOf(clause, cue, lower, tree.subtree(main), main, 'stance', tree);
  }
  return null;
}

const PLAIN = /^(?:clear|plain|known)$/;

/** 'praised X for C', 'criticised X over C', 'blamed C on X'. */
function judgement(clause: Clause, tree: ClauseTree): Attribution | null {
  if (!JUDGING_VERBS.has(clause.lemma) || clause.voice === 'passive' || clause.object === null) return null;
  const { object } = clause;
  const on = clause.prepositional.find(
    ({ preposition, phrase }) => preposition === 'on' && phrase.firstToken > object.firstToken,
  );
  if (clause.lemma === 'blame' && on && object.firstToken === clause.verbGroup.endToken) {
    const content: Tokens = [object.firstToken, on.phrase.endToken];
    return cueOf(clause, [clause.verb, clause.verb + 1], 'blame', content, null, 'blamed-on', tree);
  }
  const { tokens } = tree.tagged;
  const end = stopAtJoined(clause, tree);
  for (let i = clause.object.endToken; i < end - 1; i++) {
    if (!/^(?:for|over)$/.test(tokens[i]!.lower) || tokens[i]!.quoted) continue;
    return cueOf(clause, [clause.verb, clause.verb + 1], clause.lemma, [i + 1, end], null, 'judged-for', tree);
  }
  return null;
}

/** 'at six dead and at least 20 wounded'. */
const VICTIMS = /^(?:dead|wounded|injured|killed|missing|at|least|more|than|some|about)$/;

/** 'put the death toll at 40'. */
function toll(clause: Clause, tree: ClauseTree): Attribution | null {
  if (!/^(?:put|estimate)$/.test(clause.lemma) || clause.voice === 'passive' || clause.object === null) return null;
  const { tokens } = tree.tagged;
  if (
    !/^(?:it|them|tolls?|deaths?|dead|deficit|budget|population|numbers?|figures?|total|losses|cost|damage|casualties|chances|odds|probability|likelihood|sum|price|value|share|margin|bill|damages|turnout|support)$/.test(
      tokens[clause.object.head]!.lower,
    )
  )
    return null;
  const end = stopAtJoined(clause, tree);
  const { endToken } = clause.object;
  const at = clause.prepositional.find(
    ({ preposition, phrase }) =>
      preposition === 'at' && phrase.firstToken > endToken && phrase.firstToken <= endToken + 4,
  );
  if (!at || at.phrase.firstToken >= end) return null;
  let last = at.phrase.endToken;
  while (last < end && (VICTIMS.test(tokens[last]!.lower) || /^(?:NUM|CCONJ)$/.test(tokens[last]!.pos))) last++;
  const content: Tokens = [clause.object.firstToken, last];
  return cueOf(clause, [clause.verb, clause.verb + 1], 'put', content, null, 'put-at', tree);
}

/** 'gave a toll of 11', 'offered a lower figure of 40 dead'. */
function figure(clause: Clause, tree: ClauseTree): Attribution | null {
  if (
    !/^(?:give|offer|provide|quote|issue)$/.test(clause.lemma) ||
    clause.voice === 'passive' ||
    clause.object === null
  )
    return null;
  const { tokens } = tree.tagged;
  if (!/^(?:toll|figure|count|tally|number|estimate)$/.test(tokens[clause.object.head]!.lower)) return null;
  const end = stopAtJoined(clause, tree);
  const { firstToken, endToken } = clause.object;
  const of = tokens.slice(endToken, Math.min(end, endToken + 3)).findIndex(({ pos }) => pos === 'NUM');
  const counted = of >= 0 || tokens.slice(firstToken, endToken).some(({ pos }) => pos === 'NUM');
  return counted
    ? cueOf(clause, [clause.verb, clause.verb + 1], 'give', [firstToken, end], null, 'put-at', tree)
    : null;
}

/** 'counted 63 dead of its own'. */
function count(clause: Clause, tree: ClauseTree): Attribution | null {
  if (clause.lemma !== 'count' || clause.voice === 'passive' || clause.object === null) return null;
  const { tokens } = tree.tagged;
  const end = stopAtJoined(clause, tree);
  const first = clause.object.firstToken;
  const counted = tokens.slice(first, Math.min(end, first + 8));
  if (!counted.some(({ pos }) => pos === 'NUM') || !counted.some(({ lower }) => COUNTED.test(lower))) return null;
  return cueOf(clause, [clause.verb, clause.verb + 1], 'count', [first, end], null, 'put-at', tree);
}

const COUNTED = /^(?:dead|wounded|injured|killed|missing|bodies|victims|casualties|deaths|trucks|cases|violations)$/;

const stopAtJoined = (clause: Clause, tree: ClauseTree): number =>
  coordinateStart(clause, clause.verb, tree.subtree(clause)[1], tree);
