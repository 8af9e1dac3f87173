// Stage `claims`: who said what, with which words, how sure, on which day and through whom. Cues are found by their frames, content and source by
// the clauses, the speaker's entity by coreference; a quotation that goes on over sentences keeps its speaker.
import { accordingTo } from './claims/according-to.ts';
import { surenessOf } from './claims/certainty.ts';
import { type ClauseTree, clauseTree } from './claims/clause-tree.ts';
import { contentOf } from './claims/content.ts';
import { cuesOfSentence } from './claims/cues.ts';
import { namesOccasion, saidOn, shareDays } from './claims/days.ts';
import type { Attribution, ClaimFinding, Draft, Tokens } from './claims/findings.ts';
import { withoutHeadlines } from './claims/headlines.ts';
import { type MentionLookup, mentionLookup } from './claims/mention-lookup.ts';
import { dayAtOccasion, type Story, storyOf } from './claims/occasions.ts';
import { joinQuotations } from './claims/quoted-speech.ts';
import { withoutRivals } from './claims/rivals.ts';
import { citedBy, isMedium, mediumIn, quotedBy, speakerOf } from './claims/speakers.ts';
import { joinThatClauses } from './claims/that-clauses.ts';
import { viewpoints } from './claims/viewpoints.ts';
import type { EntityId } from './extraction.ts';
import { claimId } from './identity.ts';
import type { Layers, ResolvedMention, Tagged } from './layers.ts';
import { REPORTING_VERBS } from './lexicons/reporting-verbs.ts';

export type { ClaimFinding } from './claims/findings.ts';

export interface ClaimSources extends Pick<Layers, 'tagged' | 'clauses' | 'dates'> {
  /** Names, nominals and pronouns with their entities. */
  readonly mentions: readonly ResolvedMention[];
}

/** The claims in the order of the text. */
export function findClaims({ tagged, clauses, dates, mentions }: ClaimSources): ClaimFinding[] {
  const tree = clauseTree(tagged, clauses, dates);
  const lookup = mentionLookup(mentions);
  const story = storyOf(tree);
  const drafts: Draft[] = [];
  let lastMedium: EntityId | null = null;
  for (const sentence of tagged.sentences) {
    if (sentence.role === 'boilerplate' || sentence.role === 'dateline') continue;
    const attributions = withoutRivals(
      [...cuesOfSentence(sentence, tree), ...accordingTo(sentence, tree), ...viewpoints(sentence, tree)].sort(
        (a, b) => a.cue[0] - b.cue[0],
      ),
      tagged,
    );
    for (const attribution of attributions) {
      const draft = draftOf(attribution, tree, lookup, lastMedium, story);
      if (draft) drafts.push(draft);
    }
    lastMedium = mediumOfReport([sentence.firstToken, sentence.endToken], tagged, lookup, drafts) ?? lastMedium;
  }
  const kept = joinThatClauses(withoutEchoes(drafts), tagged);
  const joined = joinQuotations(shareDays(kept, tagged), tagged);
  const claims = joined.map((draft) => finish(draft, tagged, lookup)).filter((claim) => claim !== null);
  return withoutHeadlines(claims, tagged.sentences).sort(
    (a, b) => a.contentSpan.start - b.contentSpan.start || b.contentSpan.end - a.contentSpan.end,
  );
}

function draftOf(
  attribution: Attribution,
  tree: ClauseTree,
  mentions: MentionLookup,
  lastMedium: EntityId | null,
  story: Story | null,
): Draft | null {
  const { tagged } = tree;
  if (contentOf(attribution.content, tagged) === null) return null;
  const { source, cue, topic } = attribution;
  let speaker = speakerOf(attribution, tree, mentions, lastMedium);
  const quoted = quotedBy(attribution, tree);
  if (quoted !== null)
    speaker = {
      entity: mentions.withHead(quoted.head)?.entity ?? null,
      text: tagged.article.text.slice(quoted.start, quoted.end),
      via: (attribution.source && mediumIn(attribution.source, tagged, mentions)) ?? speaker.entity,
    };
  const cited = citedBy(attribution.clause, tree, mentions);
  if (cited?.object && source !== null && speaker.entity !== null && isMedium(source[0], source[1], tagged)) {
    const named = mentions.withHead(cited.object.head)?.entity ?? null;
    speaker = {
      entity: named,
      text: tagged.article.text.slice(cited.object.start, cited.object.end),
      via: speaker.entity,
    };
  }
  const beside = saidOn(attribution, tree);
  const day = beside ?? dayAtOccasion(attribution, tree, story);
  return {
    speaker: speaker.entity,
    speakerText: speaker.text,
    via: speaker.via === speaker.entity ? null : speaker.via,
    cue: tagged.article.text.slice(tagged.tokens[cue[0]]!.start, tagged.tokens[cue[1] - 1]!.end),
    ...surenessOf(attribution, tree),
    saidOn: day,
    dayRule: day === null ? '' : beside === null ? 'dayAtOccasion' : 'saidOn',
    rule: attribution.rule,
    content: attribution.content,
    cueToken: cue[0],
    thought: REPORTING_VERBS.get(attribution.lemma)?.kind === 'belief',
    occasion: namesOccasion(attribution, tree),
    topic: topic === null ? null : [topic.firstToken, topic.endToken],
  };
}

/** The medium that 'the report' in the next sentences stands for. */
function mediumOfReport(
  range: Tokens,
  tagged: Tagged,
  mentions: MentionLookup,
  drafts: readonly Draft[],
): EntityId | null {
  const last = drafts.at(-1);
  if (last && last.cueToken >= range[0] && last.via !== null) return last.via;
  for (let i = range[0]; i + 2 < range[1]; i++) {
    if (
      !/^(?:report|article|story)$/.test(tagged.tokens[i]!.lower) ||
      !/^(?:in|by|from)$/.test(tagged.tokens[i + 1]!.lower)
    )
      continue;
    const medium = mediumIn([i + 2, Math.min(range[1], i + 8)], tagged, mentions);
    if (medium !== null) return medium;
  }
  return null;
}

/** What somebody is said to want, promise or feel is part of what the one who says so tells. */
const INWARD = new Set(['attitude', 'demand', 'promise', 'wish', 'nominal-intention', 'what-named']);

/** How many claims back an echo is looked for: more than any sentence has, and no text takes quadratic time. */
const ECHO_WINDOW = 100;

/** How many cues before and behind one a cue around it is looked for. */
const NEIGHBOURS = 8;

/** Wishes, promises, feelings, and what is on the mind of someone that a pronoun names. */
function isInward({ rule, thought, speakerText }: Draft): boolean {
  return (
    INWARD.has(rule) ||
    (thought && rule === 'denied') ||
    (thought && /^(?:he|she|they|it|who|we|i)$/i.test(speakerText))
  );
}

/** Does the cue of the second stand in what the first one says? */
function tells(outer: Draft, { cueToken }: Draft): boolean {
  return outer.cueToken !== cueToken && outer.content.some(([from, to]) => from <= cueToken && cueToken < to);
}

/** Two cues for the same words by the same source are one claim: 'X said he believes C' keeps the saying. */
function withoutEchoes(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const [at, draft] of drafts.entries()) {
    if (
      isInward(draft) &&
      drafts.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS).some((other) => tells(other, draft))
    )
      continue;
    const [first, end] = [draft.content[0]![0], draft.content.at(-1)![1]];
    const outer = kept
      .slice(-ECHO_WINDOW)
      .findLast(
        (other) =>
          other.content.some(([from, to]) => from <= draft.cueToken && draft.cueToken < to) ||
          (other.content[0]![0] === first && other.content.at(-1)![1] === end),
      );
    if (outer) {
      const same = outer.speaker === draft.speaker;
      const pronoun = /^(?:i|we|he|she|they|it)$/i.test(draft.speakerText);
      const other = !same && draft.speaker !== null && !/^(?:i|we)$/i.test(draft.speakerText);
      if ((pronoun && !other) || (same && outer.speaker !== null)) continue;
    }
    kept.push(draft);
  }
  return kept;
}

function finish(draft: Draft, tagged: Tagged, mentions: MentionLookup): ClaimFinding | null {
  const content = contentOf(draft.content, tagged);
  if (content === null) return null;
  const { speaker, speakerText, via, cue, certainty, hedge, saidOn: day, dayRule, rule, cueToken } = draft;
  const sentences = [
    tagged.tokens[cueToken]!,
    tagged.tokens[content.tokens[0]]!,
    tagged.tokens[content.tokens[1] - 1]!,
  ].map((token) => tagged.sentences[token.sentence]!);
  const paragraph = tagged.sentences[tagged.tokens[content.tokens[0]]!.sentence]!.paragraph;
  const near = sentences.filter((sentence) => sentence.paragraph === paragraph);
  const start = Math.min(...near.map((sentence) => sentence.start));
  const end = Math.max(...near.map((sentence) => sentence.end));
  const about = new Set([
    ...draft.content.flatMap((piece) => mentions.entitiesIn(piece)),
    ...(draft.topic === null ? [] : mentions.entitiesIn(draft.topic)),
  ]);
  return {
    id: claimId({ articleId: tagged.article.id, start, end, speaker, content: content.text }),
    speaker,
    speakerText,
    via,
    cue,
    content: content.text,
    direct: content.direct,
    certainty,
    saidOn: day,
    about: [...about],
    evidence: { start, end },
    contentSpan: { start: content.start, end: content.end },
    cueSpan: { start: tagged.tokens[cueToken]!.start, end: tagged.tokens[cueToken]!.start + cue.length },
    hedge,
    dayRule,
    rule,
  };
}
