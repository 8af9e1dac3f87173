// The day on which something was said: the date beside the cue, or that of the cue it is joined to.

import { describesNoun } from '../clauses/words.ts';
import type { Clause, DateMention, Tagged } from '../layers.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { Attribution, Draft } from './findings.ts';
import { isPerfect } from './occasions.ts';

/** EDTF, or null if the text doesn't say. */
export function saidOn(attribution: Attribution, tree: ClauseTree): string | null {
  const { clause, cue, content } = attribution;
  const outside = (date: DateMention): boolean =>
    date.edtf !== null &&
    date.relation === undefined &&
    !describesNoun(tree.tagged.tokens, date) &&
    !content.some(([first, end]) => date.firstToken >= first && date.firstToken < end);
  if (clause === null) {
    const [first, end] = [Math.max(0, cue[0] - 5), cue[1]];
    const beside = tree.datesIn(first, end).find((date) => outside(date) && sameSentence(date, cue[0], tree));
    return (beside ?? dayOfPublication(cue[1], tree, outside))?.edtf ?? null;
  }
  for (let at: Clause | null = clause, n = 0; at !== null && n < 4; n++) {
    const date = datesOf(at, tree).find(outside);
    if (date) return date.edtf;
    // 'swapped land in March, but villagers complain': what is said these days was not said then
    if (at.role === 'coordinate' && isPresent(at, tree.tagged)) return null;
    at = at.role === 'coordinate' || at.role === 'participle' ? tree.parentOf(at) : null;
  }
  return null;
}

const PUBLISHED = /^(?:published|released|issued|sent|posted|circulated|dated|broadcast)$/;
/** Words between 'published' and its day: 'sent to parliament on Feb. 20'. */
const BEHIND_PUBLISHED = 6;

/** 'according to a survey published on Monday', 'a letter that the secretary sent to parliament on Feb. 20'. */
function dayOfPublication(
  cueEnd: number,
  tree: ClauseTree,
  outside: (date: DateMention) => boolean,
): DateMention | undefined {
  const { tokens, sentences } = tree.tagged;
  const end = sentences[tokens[cueEnd - 1]!.sentence]!.endToken;
  return tree.datesIn(cueEnd, end).find((date) => {
    if (!outside(date)) return false;
    for (let at = date.firstToken - 1; at >= Math.max(cueEnd, date.firstToken - BEHIND_PUBLISHED); at--)
      if (PUBLISHED.test(tokens[at]!.lower)) return true;
    return false;
  });
}

function isPresent(clause: Clause, { tokens }: Tagged): boolean {
  const { firstToken, endToken } = clause.verbGroup;
  const verb = tokens[clause.verb]!;
  return endToken - firstToken === 1 && (verb.lower === clause.lemma || /[^u]s$/.test(verb.lower));
}

function sameSentence(date: DateMention, token: number, tree: ClauseTree): boolean {
  return tree.tagged.tokens[date.firstToken]!.sentence === tree.tagged.tokens[token]!.sentence;
}

/** Dates of the clause's own words, and of a participle between its subject and its verb ('citing a report in August said'). */
function datesOf(clause: Clause, tree: ClauseTree): DateMention[] {
  const inner = (token: number): boolean => {
    const at = tree.at(token);
    if (at === clause) return true;
    return at !== null && at.role === 'participle' && at.parent === clause.index;
  };
  return tree.datesIn(clause.firstToken, clause.endToken).filter((date) => inner(date.firstToken));
}

const OCCASIONS =
  /^(?:hearings?|sessions?|conference|briefing|testimony|meeting|interview|speech|debate|rally|summit|broadcast|statement)$/;

/** Does the cue's clause name who was told or the occasion: 'told lawmakers', 'said during a hearing'? */
export function namesOccasion({ clause }: Attribution, tree: ClauseTree): boolean {
  if (clause === null) return false;
  if (clause.lemma === 'tell' && clause.indirectObject !== null) return true;
  return clause.prepositional.some(({ phrase }) => OCCASIONS.test(tree.tagged.tokens[phrase.head]!.lower));
}

/** How many sentences later a follow-up still belongs to the same occasion. */
const SAME_OCCASION = 6;

const ANSWERS = /^(?:replied|responded|countered|retorted)$/;

/**
 * 'Kim told lawmakers Tuesday ... Kim told members of the assembly': what is said at one occasion is said on its day; so is what
 * the speaker goes on to say in the paragraph, and what another replies.
 */
export function shareDays(drafts: readonly Draft[], tagged: Tagged): Draft[] {
  const { tokens, sentences } = tagged;
  const sentenceOf = (draft: Draft): number => tokens[draft.cueToken]!.sentence;
  const lastOf = new Map<string, Draft>();
  const shared: Draft[] = [];
  for (const draft of drafts) {
    const { speaker, occasion } = draft;
    const previous = shared.at(-1);
    const known = speaker === null ? undefined : lastOf.get(speaker);
    let day = draft.saidOn;
    if (day === null && previous !== undefined && !isPerfect(draft.cueToken, tagged)) {
      const apart = sentenceOf(draft) - sentenceOf(previous);
      const oneParagraph = sentences[sentenceOf(draft)]!.paragraph === sentences[sentenceOf(previous)]!.paragraph;
      const goesOn = speaker !== null && speaker === previous.speaker && oneParagraph && apart <= 1;
      if ((goesOn && isSaid(draft)) || (ANSWERS.test(draft.cue) && apart <= 2)) day = previous.saidOn;
    }
    if (day === null && occasion && known && sentenceOf(draft) - sentenceOf(known) <= SAME_OCCASION) day = known.saidOn;
    const dated = day === draft.saidOn ? draft : { ...draft, saidOn: day, dayRule: 'shareDays' };
    if (speaker !== null && day !== null && (occasion || draft.saidOn !== null)) lastOf.set(speaker, dated);
    shared.push(dated);
  }
  return shared;
}

/** A saying in the past tense: 'she said', 'wrote the minister'; 'wants' and 'believes' last. */
function isSaid({ cue }: Draft): boolean {
  return /^(?:said|told|added|wrote|accused|warned|asked|urged|called|replied|argued|insisted|claimed)$/.test(cue);
}
