// Where the source of a claim stands: the subject of its cue with its apposition, without the day, place and relative clauses that follow.
import type { Clause, Phrase, Token } from '../layers.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { Tokens } from './findings.ts';

const PART_OF_NAME = new Set(['of', 'for', 'from', 'at', 'to']);

export interface Source {
  readonly range: Tokens;
  readonly head: number;
}

/** The one who speaks in the clause; for a passive the one after 'by'. Null if nobody is named. */
export function sourceOf(clause: Clause, tree: ClauseTree): Source | null {
  if (clause.voice === 'passive') {
    const agent = clause.prepositional.find(({ preposition }) => preposition === 'by')?.phrase;
    return agent ? extended(agent, clause, tree) : null;
  }
  const { subject } = clause;
  if (subject === null) return null;
  // 'issued a statement Tuesday warning that C': the day before a participle is no source
  const parent = tree.parentOf(clause);
  if (clause.role === 'participle' && parent !== null && tree.datesIn(subject.head, subject.head + 1).length > 0)
    return sourceOf(parent, tree);
  return extended(subject, clause, tree);
}

function extended(phrase: Phrase, clause: Clause, tree: ClauseTree): Source | null {
  const { tokens } = tree.tagged;
  if (!tokens[phrase.head] || /^(?:there|it|that|which|what)$/.test(tokens[phrase.head]!.lower) === false) {
    return { range: withApposition(phrase, limitOf(phrase, clause, tree), tree), head: phrase.head };
  }
  return tokens[phrase.head]!.lower === 'it'
    ? { range: [phrase.firstToken, phrase.endToken], head: phrase.head }
    : null;
}

/** The source ends before the verb, or where a clause inside it begins. */
function limitOf(phrase: Phrase, clause: Clause, tree: ClauseTree): number {
  let owner: Clause = clause;
  for (let n = 0; n < 8 && phrase.firstToken < owner.firstToken; n++) {
    const parent = tree.parentOf(owner);
    if (parent === null) break;
    owner = parent;
  }
  if (phrase.firstToken >= owner.verbGroup.endToken) return sentenceEnd(phrase, tree);
  return phrase.firstToken < owner.verbGroup.firstToken ? owner.verbGroup.firstToken : phrase.endToken;
}

function sentenceEnd(phrase: Phrase, tree: ClauseTree): number {
  return tree.tagged.sentences[tree.tagged.tokens[phrase.head]!.sentence]!.endToken;
}

function withApposition(phrase: Phrase, limit: number, tree: ClauseTree): Tokens {
  const end = sourceEnd(phrase.firstToken, phrase.endToken, limit, tree);
  return [phrase.firstToken, nameBeforeVerb(end, limit, tree) ?? end];
}

/** 'A lawmaker who wrote the bill, Sen. Ann Hale, said': where the name between commas right before the verb ends; null if there is none. */
function nameBeforeVerb(from: number, limit: number, { tagged: { tokens } }: ClauseTree): number | null {
  if (tokens[limit - 1]?.text !== ',' || tokens[from]?.lower !== 'who') return null;
  let first = limit - 1;
  while (first > from && (tokens[first - 1]!.pos === 'PROPN' || tokens[first - 1]!.text === '.')) first--;
  return limit - 1 - first >= 2 && tokens[first - 1]!.text === ',' ? limit - 1 : null;
}

/** Goes on over 'of the ministry', '(IOM)' and ', the minister' from `end`, no further than `limit`. */
export function sourceEnd(first: number, from: number, limit: number, tree: ClauseTree): number {
  const { tokens } = tree.tagged;
  let end = from;
  for (let i = from; i < limit; ) {
    const token = tokens[i]!;
    if (tree.datesIn(i, Math.min(limit, i + 6))[0]?.firstToken === i) break;
    if (token.pos === 'ADP' && PART_OF_NAME.has(token.lower) && i === end) {
      const stop = phraseStop(tokens, i + 1, limit);
      if (stop === i + 1 || tree.datesIn(i + 1, stop).length > 0) break;
      end = stop;
      i = stop;
    } else if (i === end && isPlaceBeforeName(i, limit, tokens)) {
      i = phraseStop(tokens, i + 1, limit);
      end = i;
    } else if (token.text === '(') {
      let close = i;
      while (close < limit && tokens[close]!.text !== ')') close++;
      if (close >= limit) break;
      end = close + 1;
      i = close + 1;
    } else if (token.text === ',') {
      const stop = appositionEnd(i + 1, limit, tree);
      if (stop < 0) break;
      end = stop;
      i = stop;
    } else break;
  }
  while (end > first + 1 && tokens[end - 1]!.text === ',') end--;
  return end;
}

/** 'An analyst in Abuja, Kabiru Adamu, said': a place between the source and the name that is apposed to it before the verb. */
function isPlaceBeforeName(from: number, limit: number, tokens: readonly Token[]): boolean {
  if (tokens[from]!.lower !== 'in' || !/^(?:VERB|AUX)$/.test(tokens[limit]?.pos ?? '')) return false;
  const stop = phraseStop(tokens, from + 1, limit);
  const named = tokens[stop]?.text === ',' && tokens[stop + 1]?.pos === 'PROPN' && tokens[stop + 2]?.pos === 'PROPN';
  return stop > from + 1 && named && tokens[limit - 1]!.text === ',';
}

function phraseStop(tokens: readonly Token[], from: number, limit: number): number {
  let i = from;
  for (; i < limit; i++) {
    const { pos, text } = tokens[i]!;
    // 'the Red Cross': a word of a name that the tagger takes for a verb
    if ((pos === 'VERB' || pos === 'ADV') && i > from && /^\p{Lu}/u.test(text) && tokens[i - 1]!.pos === 'PROPN')
      continue;
    if (pos === 'ADP' || pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ' || pos === 'ADV' || pos === 'CCONJ') break;
    if (pos === 'PUNCT' && text !== '.' && text !== '-' && text !== '’') break;
    if (pos === 'PRON') break;
  }
  return i;
}

/** Where an apposition that begins at `from` ends: before the next comma, bracket or verb; -1 if what follows is none. */
function appositionEnd(from: number, limit: number, tree: ClauseTree): number {
  const { tokens } = tree.tagged;
  const opener = tokens[from];
  if (!opener || from >= limit || /^(?:ADP|CCONJ|SCONJ|VERB|AUX|PUNCT|PRON|ADV)$/.test(opener.pos)) {
    if (!opener || !/^(?:its|their|his|her)$/.test(opener.lower)) return -1;
  }
  let noun = false;
  for (let i = from; i < limit; i++) {
    const { text, pos, lower } = tokens[i]!;
    if (tree.datesIn(i, Math.min(limit, i + 4))[0]?.firstToken === i) return -1;
    if (text === ',' || text === '”' || text === '“' || text === '—' || (text === '.' && i === limit - 1))
      return noun ? i : -1;
    if (pos === 'VERB' || pos === 'AUX' || lower === 'who' || lower === 'which' || lower === 'that') return -1;
    if (pos === 'NOUN' || pos === 'PROPN') noun = true;
  }
  return noun ? limit : -1;
}
