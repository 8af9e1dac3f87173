// Verbs joined by 'and', 'but' or commas: with which clause before them they go.
import { REPORTING_VERBS } from '../lexicons/reporting-verbs.ts';
import { chainBefore } from './gaps.ts';
import { DEEPEST, type OpenClauses, type Segment } from './open-clauses.ts';
import { isReporting, isSpeech } from './reporting.ts';
import type { VerbGroup } from './verb-groups.ts';

export function openCoordinate(open: OpenClauses, group: VerbGroup, coordinator: number, bareBase: boolean): void {
  const { tokens } = open.words;
  const possible = group.modal === 'could' || group.modal === 'can' || group.modal === 'might' || group.modal === 'may';
  const reporting =
    !possible && (isReporting(open.words, group) || REPORTING_VERBS.get(tokens[group.verb]!.lemma)?.kind === 'speech');
  let host: Segment | null = null;
  if (bareBase)
    host = open.nearest((s) => s.group !== null && (s.group.finiteness === 'infinitive' || s.group.modal !== null));
  if (host === null && reporting && !bareBase) host = reportingHost(open, group, tokens[coordinator - 1]?.text === ',');
  if (host === null && !bareBase && isSpeechActOf(open, group))
    host = open.nearest((s) => isSpeech(open.words, s.group));
  if (host === null && tokens[coordinator - 1]?.text === ',' && group.first === group.verb) {
    host = open.nearest((s) => s.group !== null && s.group.finiteness === 'finite' && s.role !== 'relative');
  }
  host ??= open.nearest((s) => s.group !== null && s.group.finiteness === 'finite' && !s.phantom) ?? open.stack[0]!;
  const pending = open.pending();
  if (pending !== null && (host === null || open.stack.indexOf(host) < open.stack.indexOf(pending))) {
    open.popTo(pending);
    pending.group = group;
    return;
  }
  open.popTo(host);
  const segment = open.open('coordinate', host, -1);
  segment.group =
    host.group !== null && bareBase && host.group.finiteness === 'infinitive'
      ? { ...group, finiteness: 'infinitive' }
      : sharesPassive(open, host, group)
        ? { ...group, passive: true }
        : group;
  open.claimTokens(coordinator + 1, group.first);
}

/** 'was arrested in May and sentenced to two years': a participle without an object shares the auxiliary of the passive before it. */
function sharesPassive(open: OpenClauses, host: Segment, group: VerbGroup): boolean {
  const { tokens, pos, dated } = open.words;
  if (host.group === null || !host.group.passive || group.passive) return false;
  if (!group.ambiguous || group.first !== group.verb) return false;
  const next = group.end;
  const verb = REPORTING_VERBS.get(tokens[group.verb]!.lemma);
  if (verb !== undefined && tokens[next]?.lower !== 'of') return false;
  return next >= open.end || dated[next] === 1 || /^(?:ADP|PUNCT|PART|CCONJ)$/.test(pos[next]!);
}

/** 'said two soldiers had died and accused X': a plain past of speaking goes with the verb of speaking before it. */
function isSpeechActOf(open: OpenClauses, group: VerbGroup): boolean {
  const { tokens } = open.words;
  const { lemma } = tokens[group.verb]!;
  return (
    group.first === group.verb &&
    !group.passive &&
    (REPORTING_VERBS.get(lemma)?.kind === 'speech' || JUDGING.test(lemma))
  );
}

/** What people do with words besides saying what is so. Lemmas. */
const JUDGING = /^(?:blame|criticize|criticise|fault|thank|welcome|applaud|congratulate|apologize|apologise|rebuke)$/;

/** The cue that another cue is joined to: 'said Republicans believe A, but acknowledged B' goes back to 'said'. */
function reportingHost(open: OpenClauses, group: VerbGroup, comma: boolean): Segment | null {
  const kindOf = (g: VerbGroup): string | undefined => REPORTING_VERBS.get(open.words.tokens[g.verb]!.lemma)?.kind;
  const cue = (s: Segment): boolean =>
    s.group !== null && s.group.finiteness === 'finite' && isReporting(open.words, s.group);
  const same = (s: Segment): boolean => cue(s) && kindOf(s.group!) === kindOf(group);
  if (comma) return open.stack.slice(0, DEEPEST).find(same) ?? open.stack.slice(0, DEEPEST).find(cue) ?? null;
  const spoken = (s: Segment): boolean =>
    s.group?.finiteness === 'finite' && s.role === 'coordinate' && kindOf(s.group) === 'speech';
  return open.nearest((s) => same(s) || spoken(s)) ?? open.nearest(cue);
}

export function openCoordinateWithSubject(open: OpenClauses, group: VerbGroup, coordinator: number): void {
  const host =
    (isReporting(open.words, group) ? open.nearest((s) => s.group !== null && isSpeech(open.words, s.group)) : null) ??
    open.nearest((s) => s.group !== null && s.group.finiteness === 'finite' && s.role !== 'relative') ??
    open.stack[0]!;
  open.popTo(host);
  open.open('coordinate', host, -1).group = group;
  open.claimTokens(coordinator + 1, group.first);
}

/** Where the subject before a relative clause begins if 'but' or 'and' joins it to the sentence; else null. */
export function joinedSubject(open: OpenClauses, relative: Segment): number | null {
  if (relative.role !== 'relative' || relative.antecedentEnd <= 0) return null;
  const chain = chainBefore(open.words, relative.antecedentEnd, open.first);
  return chain !== null && open.words.pos[chain.start - 1] === 'CCONJ' ? chain.start : null;
}

/** 'A, but a diplomat, who asked not to be named, said B': the verb behind the relative clause and its infinitives. */
export function resumesJoinedSubject(open: OpenClauses, group: VerbGroup): boolean {
  const relative = open.nearest((s) => s.role === 'relative');
  const before = open.words.tokens[group.first - 1]!;
  if (relative === null || before.text !== ',' || before.quoted || joinedSubject(open, relative) === null) return false;
  openJoined(open, relative, group, true);
  return true;
}

export function openJoined(open: OpenClauses, relative: Segment, group: VerbGroup, reporting: boolean): void {
  const start = joinedSubject(open, relative) ?? relative.antecedentEnd;
  const outer = open.stack.slice(0, open.stack.indexOf(relative));
  open.popTo(outer.findLast((s) => s.group !== null && s.role !== 'relative') ?? open.stack[0]!);
  while (open.stack.length > 1 && reporting && !isSpeech(open.words, open.top.group)) open.stack.pop();
  open.open('coordinate', open.top, -1).group = group;
  open.claimTokens(start, relative.antecedentEnd);
}
