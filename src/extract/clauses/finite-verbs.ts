// Where a finite verb belongs: to the clause that waits for it, to a new clause beside it or inside it, or it was a participle all along.
import type { Token } from '../layers.ts';
import { DOCUMENT_NOUNS } from '../lexicons/reporting-verbs.ts';
import { STANCE_ADJECTIVES } from '../lexicons/stances.ts';
import { OBJECT_CONTROL } from '../lexicons/verb-forms.ts';
import { extendPhantom, fragmentBefore, isMedial, openAttribution, openMedial } from './attributions.ts';
import {
  joinedSubject,
  openCoordinate,
  openCoordinateWithSubject,
  openJoined,
  resumesJoinedSubject,
} from './coordination.ts';
import { chainBefore, followedByObject, isNounLikeStart } from './gaps.ts';
import type { OpenClauses, Segment } from './open-clauses.ts';
import { isReporting, isSpeech, takesClause } from './reporting.ts';
import { type VerbGroup, verbGroupAt } from './verb-groups.ts';
import { isNounLike, isQuote } from './word-forms.ts';
import { opensBound } from './words.ts';

/** Verbs of speech only with a quotation or 'that'; else they mean an act. Lemmas. */
const GOING_ON = /^(?:continue|post|answer|volunteer|charge|contest|protest|elaborate|cast)$/;

/** Verbs whose first noun phrase is always the one who is told. Lemmas. */
const TELLING = /^(?:tell|inform|assure|remind|notify|brief|persuade|convince)$/;

export function attachFinite(open: OpenClauses, group: VerbGroup): void {
  const top = open.top;
  const { tokens, pos } = open.words;
  const reporting = isReporting(open.words, group);
  if (top.group === null) {
    if (top.phantom) return;
    const chain = chainBefore(open.words, group.first, open.first);
    if (
      reporting &&
      fragmentBefore(open, chain?.start ?? group.first) &&
      !(chain === null && hasOwnSubject(open, top))
    ) {
      openAttribution(open, chain?.start ?? group.first, group);
      return;
    }
    if (
      reporting &&
      chain !== null &&
      chain.stop === 'comma' &&
      !chain.parenthetical &&
      (isMedial(open, top, chain.start, group) || standsBetweenCommas(open, group))
    ) {
      openMedial(open, top, chain.start, group);
      return;
    }
    extendPhantom(open, top, chain?.stop === 'comma' ? chain.start : -1);
    if (group.ambiguous && chain === null && (isParenthetical(open, top, group) || opensSentence(open, top, group))) {
      open.openReduced(group);
      return;
    }
    if (group.ambiguous && chain !== null && isOnlyPrepositional(open, chain.start, group.first)) {
      open.openReduced(group, group.first);
      return;
    }
    const bare =
      group.ambiguous &&
      (tokens[group.first - 1]?.lower === 'those' ||
        (isNounLike(pos[group.first - 1]) && tokens[group.end]?.lower === 'by' && group.end < open.end));
    if (bare) open.openReduced(group, group.first);
    else top.group = group;
    return;
  }
  // 'a deal that critics say would break the rules': what is said lacks its subject
  if (top.role === 'relative' && onlyWhen(open, top.group.end, group.first) && takesClause(open.words, top.group)) {
    open.open('complement', top, -1).group = group;
    return;
  }
  if (reporting && top.group.ambiguous && isIssued(open, top)) {
    reduceTop(open, top, group);
    return;
  }
  if (resumesSaid(open, top, group)) return;
  const before = group.first - 1;
  let adverbFree = before;
  while (adverbFree > top.group.end && pos[adverbFree] === 'ADV') adverbFree--;
  const bareBase =
    group.modal === null &&
    tokens[group.verb]!.lower === tokens[group.verb]!.lemma &&
    group.first === group.verb &&
    pos[group.verb] === 'VERB';
  if (adverbFree >= open.first && pos[adverbFree] === 'CCONJ') {
    openCoordinate(open, group, adverbFree, bareBase);
    return;
  }
  const chain = chainBefore(open.words, group.first, Math.max(open.first, top.group.end));
  // 'It was, one guest said, the best case'
  if (reporting && chain?.start === top.group.end + 1 && chain.stop === 'comma' && tokens[group.end]?.text === ',') {
    openMedial(open, top, chain.start, group);
    return;
  }
  const pending = open.pending();
  if (
    chain !== null &&
    chain.stop === 'verb' &&
    takesClause(open.words, top.group) &&
    !(GOING_ON.test(tokens[top.group.verb]!.lemma) && !tokens[chain.start]!.quoted) &&
    !(group.ambiguous && tokens[group.end]?.lower === 'by')
  ) {
    // 'told supporters packed into the hall': who is told has no verb of its own
    const told = TELLING.test(tokens[top.group.verb]!.lemma) && chain.start === top.group.end;
    if (told && group.ambiguous && !followedByObject(open.words, group, open.end)) {
      open.openReduced(group, group.first);
      return;
    }
    openZeroComplement(open, top, chain.start, group);
    return;
  }
  if (pending !== null) {
    if (chain !== null && chain.stop === 'comma' && reporting && !chain.parenthetical) {
      openAttribution(open, chain.start, group);
      return;
    }
    if (group.ambiguous && chain !== null && chain.stop === 'verb' && tokens[group.end]?.lower === 'by') {
      open.openReduced(group, group.first);
      return;
    }
    open.popTo(pending);
    pending.group = group;
    claimPronoun(open, group);
    return;
  }
  if (chain === null) {
    afterBareComma(open, group, reporting);
    return;
  }
  if (
    chain.stop === 'comma' &&
    group.ambiguous &&
    !reporting &&
    (tokens[group.end]?.lower === 'by' || describesApposition(open, chain.start, group))
  ) {
    open.openReduced(group, group.first);
    open.claimTokens(chain.start, group.first);
    return;
  }
  if (chain.stop === 'comma' || chain.stop === 'start') {
    const joint = chain.stop === 'comma' && pos[chain.start - 1] === 'CCONJ';
    const speakers = joint && reporting ? jointSpeakers(open, chain.start - 1) : -1;
    if (speakers >= 0) openAttribution(open, speakers, group);
    else if (joint) openCoordinateWithSubject(open, group, chain.start - 1);
    else if (reporting) openAttribution(open, chain.start, group);
    else openAfterComma(open, chain.start, group);
    return;
  }
  if (chain.coordinator >= 0 && !(group.ambiguous && tokens[group.end]?.lower === 'by')) {
    openCoordinateWithSubject(open, group, chain.coordinator);
    return;
  }
  // 'fighting went on in the capital and each side accused'
  const joined =
    pos[chain.start - 1] === 'CCONJ' && chain.stop === 'verb' && followedByObject(open.words, group, open.end);
  if (joined && tokens[chain.start]!.lower !== 'that') {
    openCoordinateWithSubject(open, group, chain.start - 1);
    return;
  }
  // 'is confident Hale will win'
  if (chain.stop === 'verb' && LINKING.test(tokens[top.group.verb]!.lemma) && holdsClause(tokens[chain.start - 1]!)) {
    openZeroComplement(open, top, chain.start, group);
    return;
  }
  const clauseFollows = group.end < open.end && tokens[group.end]!.lower === 'that' && reporting;
  if (group.ambiguous && clauseFollows && top.group.ambiguous && top.group.finiteness === 'finite') {
    reduceTop(open, top, group);
    return;
  }
  const reduced =
    top.group.ambiguous &&
    top.group.finiteness === 'finite' &&
    !followedByObject(open.words, top.group, open.end) &&
    followedByObject(open.words, group, open.end);
  if (group.ambiguous && !reduced) {
    open.openReduced(group, group.first);
    return;
  }
  if (bareBase && OBJECT_CONTROL.has(tokens[top.group.verb]!.lemma)) {
    open.open('infinitive', top, -1).group = { ...group, finiteness: 'infinitive' };
    return;
  }
  if (top.group.ambiguous && top.group.finiteness === 'finite') {
    reduceTop(open, top, group);
    return;
  }
  open.open(pos[chain.start] === 'PRON' || pos[chain.start] === 'DET' ? 'relative' : 'complement', top, -1, {
    antecedentEnd: chain.start,
  }).group = group;
  open.claimTokens(chain.start, group.first);
}

const LINKING = /^(?:be|become|remain|seem|feel|sound|appear|make)$/;
const holdsClause = ({ lower }: Token): boolean => STANCE_ADJECTIVES.has(lower);

/** 'In a report published on Wednesday it put': the pronoun before the verb is its subject, not the participle's object. */
function claimPronoun(open: OpenClauses, group: VerbGroup): void {
  let at = group.first - 1;
  while (at > open.first && open.words.pos[at] === 'ADV') at--;
  if (/^(?:he|she|it|they|we|i)$/.test(open.words.tokens[at]!.lower)) open.claimTokens(at, group.first);
}

/** 'A report published in April by the centre, a think tank, said': nothing was published by the report. */
function isIssued({ words: { tokens, pos, dated } }: OpenClauses, { role, group }: Segment): boolean {
  if (role !== 'main' || group === null || group.finiteness !== 'finite' || group.first !== group.verb) return false;
  if (!DOCUMENT_NOUNS.has(tokens[group.first - 1]?.lower ?? '')) return false;
  return pos[group.end] === 'ADP' || dated[group.end] === 1;
}

/** 'said a boat carrying food came under fire', 'said Kenya, which has paid, “will not pay again”': the verb of what the noun before the clause on top does. */
function resumesSaid(open: OpenClauses, top: Segment, group: VerbGroup): boolean {
  if (
    (top.role !== 'participle' && top.role !== 'relative') ||
    top.antecedentEnd <= open.first ||
    takesClause(open.words, top.group)
  )
    return false;
  const host = open.nearest((s) => s !== top && s.role !== 'relative' && isSpeech(open.words, s.group));
  if (host === null || top.antecedentEnd <= host.group!.end || top.antecedentEnd - host.group!.end > LONGEST_OPENING)
    return false;
  const { tokens, pos } = open.words;
  for (let i = host.group!.end; i < top.antecedentEnd; i++)
    if (open.owner[i - open.first] !== host || /^(?:VERB|AUX|PUNCT|CCONJ|SCONJ)$/.test(pos[i]!)) return false;
  if (tokens[host.group!.end]?.lower === 'to' || TELLING.test(tokens[host.group!.verb]!.lemma)) return false;
  let before = group.first - 1;
  while (before > top.antecedentEnd && (isQuote(tokens[before]!) || pos[before] === 'ADV')) before--;
  const aside = tokens[top.antecedentEnd]!.text === ',';
  if (aside ? tokens[before]!.text !== ',' : !isNounLike(pos[before]) || pos[group.first - 1] === 'PRON') return false;
  open.popTo(host);
  const said = open.open('complement', host, -1);
  said.group = group;
  open.claimTokens(host.group!.end, top.antecedentEnd);
  top.parent = said;
  return true;
}

/** '“C,” Chairman Hale, R-Ohio, and Vice Chairman Dunn, D-Ga., said': where the first of them begins behind the quotation; -1 if none does. */
function jointSpeakers({ words: { tokens, pos, opening }, first }: OpenClauses, coordinator: number): number {
  for (let i = coordinator - 1; i > first && i > coordinator - LONGEST_JOINT; i--) {
    if (isQuote(tokens[i]!)) return opening[i] === 0 && /^[,?!]$/.test(tokens[i - 1]!.text) ? i + 1 : -1;
    if (!/^(?:PROPN|NOUN|ADJ|DET|ADP|PUNCT|NUM|PART)$/.test(pos[i]!)) return -1;
  }
  return -1;
}

const LONGEST_JOINT = 20;

/** 'On taxes, she says, there is no contest': the cue has commas on both sides and no quotation behind. */
function standsBetweenCommas({ words: { tokens, opening, pos }, end }: OpenClauses, group: VerbGroup): boolean {
  // 'Four years ago, she reminded them, the leader lost'
  const told = TELLING.test(tokens[group.verb]!.lemma) && pos[group.end] === 'PRON' ? 1 : 0;
  const comma = group.end + told;
  return comma + 1 < end && tokens[comma]!.text === ',' && opening[comma + 1] !== 1;
}

/** 'Hale, who calls himself “the king,” has held that C': the noun before the quotation is the subject of the cue. */
function hasOwnSubject(open: OpenClauses, pending: Segment): boolean {
  const { tokens, pos, dated } = open.words;
  const limit = Math.min(open.end, open.first + LONGEST_OPENING);
  for (let i = open.first; i < limit; i++) {
    if (open.owner[i - open.first] !== pending || tokens[i]!.quoted || pos[i] === 'ADP') return false;
    if (isNounLike(pos[i]) && !dated[i]) return true;
  }
  return false;
}

/** Nothing but an expression of time stands between: 'which auditors warned in March was short'. */
function onlyWhen({ words: { dated, pos } }: OpenClauses, from: number, to: number): boolean {
  if (to - from > LONGEST_TIME) return false;
  for (let i = from; i < to; i++) if (!dated[i] && pos[i] !== 'ADP') return false;
  return to === from || dated[to - 1] === 1;
}

const LONGEST_TIME = 5;

/** How far into its sentence a subject is looked for. */
const LONGEST_OPENING = 12;

/** 'In an interview published Sunday, she said ...': nothing but one prepositional phrase stands before the past form. */
function isOnlyPrepositional(open: OpenClauses, start: number, verb: number): boolean {
  const { pos, dated } = open.words;
  if (start !== open.first || pos[start] !== 'ADP' || dated[start + 1] || opensBound(open.words, start)) return false;
  if (!opensAside(open, verb)) return false;
  for (let i = start + 2; i < verb; i++) if (pos[i] === 'DET' || pos[i] === 'PRON' || pos[i] === 'PROPN') return false;
  return true;
}

function opensAside(open: OpenClauses, from: number): boolean {
  const { tokens } = open.words;
  for (let i = from; i < open.end; i++) {
    if (tokens[i]!.text === ',') return true;
    const subject = i - from < LONGEST_FRONTED && /^(?:it|he|she|they|we)$/.test(tokens[i]!.lower);
    if (subject && verbGroupAt(open.words, i + 1, open.end)?.finiteness === 'finite') return true;
  }
  return false;
}

/** 'Asked about the deal, Kim said ...': a past form at the start without a subject. */
function opensSentence(open: OpenClauses, pending: Segment, group: VerbGroup): boolean {
  if (pending.role !== 'main' || group.first - open.first > 1 || group.first !== group.verb) return false;
  return opensAside(open, group.end);
}

/** 'A previous truce, signed in Nairobi, expired': a past form between commas after the subject, with the verb still to come. */
function isParenthetical(open: OpenClauses, pending: Segment, group: VerbGroup): boolean {
  let comma = group.first - 1;
  if (open.words.pos[comma] === 'ADV') comma--;
  if (comma <= open.first || open.words.tokens[comma]!.text !== ',' || open.owner[comma - 1 - open.first] !== pending)
    return false;
  // 'In one letter, dated June 3, 2010, Hale asks': the phrase before has no verb to wait for
  const fronted = open.words.pos[open.first] === 'ADP' && comma - open.first < LONGEST_FRONTED;
  for (let i = group.end; i < open.end; ) {
    const isComma = open.words.tokens[i]!.text === ',' && !open.words.dated[i];
    if (isComma && (fronted || isFiniteBehind(open, i + 1))) return true;
    const verb = isComma ? null : verbGroupAt(open.words, i, open.end);
    // 'signed by the leaders of A, B and C, expired': the commas of a list lie before that of the aside
    if (verb?.finiteness === 'finite' && !verb.ambiguous) return false;
    i = Math.max(i + 1, verb?.end ?? 0);
  }
  return false;
}

function isFiniteBehind({ words, end }: OpenClauses, from: number): boolean {
  const first = words.pos[from] === 'ADV' ? from + 1 : from;
  return verbGroupAt(words, first, end)?.finiteness === 'finite';
}

/** How many words a phrase before the subject may have. */
const LONGEST_FRONTED = 9;

function openZeroComplement(open: OpenClauses, parent: Segment, start: number, group: VerbGroup): void {
  open.open('complement', parent, -1).group = group;
  open.claimTokens(start, group.first);
}

function openAfterComma(open: OpenClauses, start: number, group: VerbGroup): void {
  const root = open.stack[0]!;
  const host = isSpeech(open.words, root.group) ? (open.stack[1] ?? root) : root;
  open.popTo(host);
  if (host === root && takesClause(open.words, root.group)) open.open('complement', root, -1).group = group;
  else open.open('coordinate', host, -1).group = group;
  open.claimTokens(start, group.first);
}

/** A verb straight after a comma: inverted attribution, the subject before a relative clause, a participle or a list of verbs. */
function afterBareComma(open: OpenClauses, group: VerbGroup, reporting: boolean): void {
  const top = open.top;
  const { tokens, pos } = open.words;
  if (reporting && resumesJoinedSubject(open, group)) return;
  // 'A report published in April, said C': the first past form was a participle
  if (reporting && top.group?.ambiguous && DOCUMENT_NOUNS.has(tokens[top.group.first - 1]?.lower ?? '')) {
    reduceTop(open, top, group);
    return;
  }
  if (reporting && group.end < open.end && group.first > open.first && isNounLikeStart(pos[group.end])) {
    const before = tokens[group.first - 1]!;
    if (isQuote(before) || before.text === ',') {
      openAttribution(open, group.first, group);
      return;
    }
  }
  if (joinedSubject(open, top) !== null) {
    openJoined(open, top, group, reporting);
    return;
  }
  if (top.role === 'relative' && top.antecedentEnd > 0) {
    const chain = chainBefore(open.words, top.antecedentEnd, open.first);
    if (chain !== null && chain.stop === 'comma' && reporting) {
      openAttribution(open, chain.start, group);
      return;
    }
  }
  if (group.ambiguous && !followedByObject(open.words, group, open.end)) {
    open.openReduced(group);
    return;
  }
  const host =
    open.nearest((s) => s.group !== null && s.group.finiteness === 'finite' && s.role !== 'relative') ?? open.stack[0]!;
  open.popTo(host);
  open.open('coordinate', host, -1).group = group;
}

/** 'claimed by X, a group based in the north': a state, told of what the apposition means. */
const STATES =
  /^(?:based|known|headquartered|located|situated|linked|tied|allied|affiliated|aligned|composed|named|called|dubbed|nicknamed|founded|formed|led|backed|funded|owned|controlled|designed|intended|meant|aimed|described|regarded|considered)$/;

function describesApposition(
  { words: { tokens, pos } }: OpenClauses,
  start: number,
  { verb, end }: VerbGroup,
): boolean {
  return /^an?$/.test(tokens[start]?.lower ?? '') && STATES.test(tokens[verb]!.lower) && pos[end] === 'ADP';
}

/** 'soldiers killed in the strike were buried': the verb found first was a participle. */
function reduceTop(open: OpenClauses, top: Segment, group: VerbGroup): void {
  const old = top.group!;
  const participle: Segment = {
    id: open.segments.length,
    role: 'participle',
    parent: top,
    group: { ...old, finiteness: 'participle', passive: true },
    marker: -1,
    antecedentEnd: old.first,
    phantom: false,
    medial: false,
  };
  open.segments.push(participle);
  for (let i = old.first; i < group.first; i++)
    if (open.owner[i - open.first] === top) open.owner[i - open.first] = participle;
  top.group = group;
}
