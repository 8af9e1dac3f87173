// What is said at the event of the story is said on the day that the lead gives to it: 'told the council after the vote'.
import type { DateMention, Tagged } from '../layers.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { Attribution } from './findings.ts';

/** How far into the report its own event is still the one meant. */
const SENTENCES_OF_STORY = 15;
/** A first mention, 'a two-day summit', is of the story only this close to its lead. */
const SENTENCES_OF_LEAD = 3;

const OCCASION =
  /^(?:vote|ceremony|signing|summit|meeting|session|debate|hearing|talks|conference|briefing|verdict|ruling|announcement)$/;
const BODY = /^(?:council|chamber|assembly|parliament|senate|house|congress|lawmakers|senators|deputies|delegates)$/;
const AT_OCCASION = /^(?:after|before|during|following|at)$/;
/** 'last year's meeting', 'an earlier vote', 'the next session': another one than the story's. */
const ANOTHER =
  /^(?:earlier|previous|last|first|second|next|another|later|recent|past|annual|separate|other|this|similar|final|upcoming|['’]s|['’])$/;
/** Words between a preposition and the noun that it governs. */
const LONGEST_PHRASE = 6;

export interface Story {
  /** Sentence of the lead. */
  readonly sentence: number;
  /** EDTF: the day of its event. */
  readonly day: string;
}

/** The lead and the day in it; null if it tells no day or more than one. */
export function storyOf({ tagged, dates }: Pick<ClauseTree, 'tagged' | 'dates'>): Story | null {
  const lead = tagged.sentences.findIndex(({ role }) => role === 'body');
  if (lead < 0) return null;
  const days = dates.filter((date) => isDay(date) && tagged.tokens[date.firstToken]!.sentence === lead);
  const [first] = days;
  return first === undefined || days.some(({ edtf }) => edtf !== first.edtf)
    ? null
    : { sentence: lead, day: first.edtf! };
}

function isDay({ edtf, relation }: DateMention): boolean {
  return edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(edtf) && relation === undefined;
}

/** EDTF, or null where the words around the cue name no occasion of the story. */
export function dayAtOccasion(attribution: Attribution, tree: ClauseTree, story: Story | null): string | null {
  const { tagged } = tree;
  const { cue, content } = attribution;
  const at = tagged.tokens[cue[0]]!.sentence;
  const after = story === null ? -1 : at - story.sentence;
  if (story === null || after < 0 || after > SENTENCES_OF_STORY || isPerfect(cue[0], tagged)) return null;
  const quoted = (token: number): boolean => content.some(([first, end]) => token >= first && token < end);
  const { firstToken, endToken } = tagged.sentences[at]!;
  if (tree.datesIn(firstToken, endToken).some((date) => !quoted(date.firstToken))) return null;
  const addressed = tagged.tokens[cue[0]]!.lemma === 'tell';
  for (let token = firstToken; token < endToken; token++) {
    if (quoted(token) || token < cue[0] - 2 * LONGEST_PHRASE || token > cue[1] + 3 * LONGEST_PHRASE) continue;
    const told = addressed && token === cue[1] - 1;
    if (!told && !AT_OCCASION.test(tagged.tokens[token]!.lower)) continue;
    if (namesOccasionBehind(token, told, after, tagged)) return story.day;
  }
  return null;
}

function namesOccasionBehind(before: number, told: boolean, after: number, { tokens }: Tagged): boolean {
  const article = tokens[before + 1]?.lower;
  if (article !== 'the' && !(/^an?$/.test(article ?? '') && after <= SENTENCES_OF_LEAD)) return false;
  for (let token = before + 2; token < Math.min(tokens.length, before + 2 + LONGEST_PHRASE); token++) {
    const { lower, pos } = tokens[token]!;
    if (ANOTHER.test(lower) || !/^(?:NOUN|PROPN|ADJ|NUM|PUNCT|VERB)$/.test(pos)) return false;
    if (/^[,.;:“”"]$/.test(lower)) return false;
    if (OCCASION.test(lower) || (told && article === 'the' && BODY.test(lower)))
      return !/^(?:NOUN|PROPN)$/.test(tokens[token + 1]?.pos ?? '');
  }
  return false;
}

/** 'has said': at some time, on no day. */
export function isPerfect(cue: number, { tokens }: Tagged): boolean {
  return [cue - 1, cue - 2, cue].some((token) =>
    /^(?:have|has|had|having|will|would)$/.test(tokens[token]?.lower ?? ''),
  );
}
