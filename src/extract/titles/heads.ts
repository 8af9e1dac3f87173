// The head word of a title: 'minister', 'chief of staff', 'Gen.', with its class.
import type { TitleClass, Token } from '../layers.ts';
import {
  ABBREVIATED_OFFICES,
  COUNTERPARTS,
  courtesyTitles,
  OFFICES,
  RANKS,
  ROLES,
  type TitleStatus,
  WORD_SEQUENCES,
} from '../lexicons/offices.ts';

export interface Head {
  readonly first: number;
  readonly head: string;
  readonly class: TitleClass;
  readonly status: TitleStatus | null;
}

/** The title head whose last word stands before token `end`; null if none does. */
export function headEndingAt(tokens: readonly Token[], end: number): Head | null {
  const token = tokens[end - 1];
  if (!token) return null;
  for (const sequence of SEQUENCES_BY_LAST.get(straight(token)) ?? []) {
    const first = end - sequence.length;
    if (first >= 0 && isSequence(tokens, first, sequence)) {
      return { first, head: sequenceHead(sequence), class: 'office', status: null };
    }
  }
  if (token.pos === 'VERB') return null;
  return singleHead(token, end - 1);
}

const SEQUENCES_BY_FIRST = groupBy(WORD_SEQUENCES, (sequence) => sequence[0]);
const SEQUENCES_BY_LAST = groupBy(WORD_SEQUENCES, (sequence) => sequence.at(-1));

function groupBy<T>(items: readonly T[], key: (item: T) => string | undefined): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item) ?? '', [...(groups.get(key(item) ?? '') ?? []), item]);
  return groups;
}

function isSequence(tokens: readonly Token[], first: number, sequence: readonly string[]): boolean {
  if (!sequence.every((word, i) => straight(tokens[first + i]) === word)) return false;
  // "a member of parliament's defence committee" sits on the committee.
  return sequence.at(-1) !== 'parliament' || !/^['’]s$/.test(tokens[first + sequence.length]?.text ?? '');
}

/** In lower case, with straight apostrophes, as the tables have them. */
function straight(token: Token | undefined): string {
  return token?.lower.replaceAll('’', "'") ?? '';
}

function sequenceHead(sequence: readonly string[]): string {
  const joined = sequence.join(' ');
  return joined === "charge d'affaires" ? "chargé d'affaires" : joined;
}

function singleHead(token: Token, index: number): Head | null {
  let word = plain(token.lower);
  let status: TitleStatus | null = null;
  const future = /^(.+)-(?:elect|designate)$/.exec(word);
  if (future?.[1]) {
    word = future[1];
    status = 'UNKNOWN';
  }
  const counterpart = COUNTERPARTS.get(word);
  if (counterpart)
    return {
      first: index,
      head: word === 'colleague' ? 'counterpart' : word,
      class: 'counterpart',
      status: counterpart === 'CURRENT' ? status : counterpart,
    };
  const abbreviated = token.text === token.lower ? undefined : ABBREVIATED_OFFICES.get(word);
  if (abbreviated) return { first: index, head: abbreviated, class: 'office', status };
  const rank = RANKS.get(word);
  if (rank && (token.text !== token.lower || !OFFICES.has(word)))
    return { first: index, head: rank, class: 'rank', status };
  if (OFFICES.has(word)) return { first: index, head: word, class: 'office', status };
  if (ROLES.has(word)) return { first: index, head: word, class: 'role', status };
  const vice = /^(?:vice|deputy|co|ex)-(.+)$/.exec(word);
  if (vice?.[1] && OFFICES.has(vice[1])) {
    return { first: index, head: vice[1], class: 'office', status: word.startsWith('ex-') ? 'FORMER' : status };
  }
  if (courtesyTitles.has(word)) return { first: index, head: word, class: 'honorific', status };
  return null;
}

/** The end of a title head that begins at this token, the longest if several do; null if none does. */
export function headStartingAt(tokens: readonly Token[], start: number): number | null {
  const token = tokens[start];
  let best: number | null = null;
  for (const sequence of SEQUENCES_BY_FIRST.get(straight(token)) ?? []) {
    if (start + sequence.length > (best ?? 0) && isSequence(tokens, start, sequence)) best = start + sequence.length;
  }
  if (best !== null) return best;
  return token && token.pos !== 'VERB' && singleHead(token, start) ? afterCompound(tokens, start) : null;
}

/** 'police chief': the head is the last title word of a run ('deputy director', 'prime minister'). */
function afterCompound(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  for (let at = start + 1; at < start + 5; at++) {
    const token = tokens[at];
    if (!token || !/^(?:NOUN|PROPN|ADJ)$/.test(token.pos)) break;
    for (const sequence of SEQUENCES_BY_FIRST.get(straight(token)) ?? []) {
      if (isSequence(tokens, at, sequence)) return at + sequence.length;
    }
    if (singleHead(token, at)) end = at + 1;
  }
  return end;
}

/** Is it a word of an office, role, rank or form of address: 'Gen.', 'minister'? */
export function isTitleWord(token: Token | undefined): boolean {
  if (!token) return false;
  const word = plain(token.lower);
  return (
    OFFICES.has(word) || ROLES.has(word) || RANKS.has(word) || courtesyTitles.has(word) || ABBREVIATED_OFFICES.has(word)
  );
}

/** Without a full stop: 'gen.' -> 'gen'. */
export function plain(lower: string): string {
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}
