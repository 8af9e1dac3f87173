// Where a verb in -ing, a participle or an infinitive hangs.
import type { ClauseRole } from '../layers.ts';
import { REPORTING_VERBS } from '../lexicons/reporting-verbs.ts';
import type { OpenClauses, Segment } from './open-clauses.ts';
import { isSpeech } from './reporting.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isNounLike, isQuote } from './word-forms.ts';

export function attachNonfinite(open: OpenClauses, group: VerbGroup): void {
  const { tokens, pos } = open.words;
  const before = group.first > open.first ? group.first - 1 : -1;
  if (group.finiteness === 'infinitive') {
    coordinateOf(open, before, (s) => s.role === 'infinitive');
    const role: ClauseRole = 'infinitive';
    open.open(role, open.top, -1).group = group;
    return;
  }
  if (
    open.top.group === null &&
    open.top.role === 'relative' &&
    open.top.marker === before &&
    group.finiteness === 'participle'
  ) {
    open.top.group = group;
    return;
  }
  if (before >= 0 && pos[before] === 'CCONJ') {
    const host = open.nearest((s) => s.group !== null && s.group.finiteness === group.finiteness);
    if (host !== null) {
      open.popTo(host);
      open.open('coordinate', host, -1).group = group;
      return;
    }
  }
  if (
    before >= 0 &&
    tokens[before]!.text === ',' &&
    (isSpeech(open.words, group) || tokens[group.verb]!.lemma === 'cite')
  ) {
    const host = open.nearest((s) => isSpeech(open.words, s.group));
    if (host !== null) open.popTo(host);
  }
  if (
    before >= 0 &&
    (tokens[before]!.text === ',' || closesQuotation(open, before)) &&
    group.finiteness === 'ing' &&
    /^(?:participle|infinitive)$/.test(open.top.role) &&
    !isOutcomeOfCharge(open, group)
  ) {
    const host = open.nearest((s) => s.group?.finiteness === 'finite');
    if (host !== null && host.role !== 'relative') open.popTo(host);
  }
  // 'said they would lose “badly,” borrowing a word': outside the quotation the narrator goes on
  if (before >= 0 && group.finiteness === 'ing' && closesQuotation(open, before)) {
    const host = open.nearest((s) => isSpeech(open.words, s.group));
    if (host !== null) open.popTo(host);
  }
  // 'vetoed a draft that would have opened a road, accusing its sponsors': the act of the one who vetoed
  if (
    before >= 0 &&
    tokens[before]!.text === ',' &&
    group.finiteness === 'ing' &&
    open.top.role === 'relative' &&
    open.top.marker >= 0 &&
    tokens[open.top.marker]!.lower === 'that' &&
    REPORTING_VERBS.has(tokens[group.verb]!.lemma)
  ) {
    const host = open.nearest((s) => s.group?.finiteness === 'finite' && s.role !== 'relative');
    if (host !== null) open.popTo(host);
  }
  let end = -1;
  if (before >= 0 && (isNounLike(pos[before]) || isQuote(tokens[before]!) || tokens[before]!.text === ')'))
    end = before + 1;
  open.open('participle', open.top, -1, { antecedentEnd: end }).group = group;
}

/** 'accused X of shelling a village, killing six': X did both. */
function isOutcomeOfCharge({ top, words: { tokens } }: OpenClauses, { verb }: VerbGroup): boolean {
  const charge = top.parent?.group;
  return (
    charge != null &&
    /^(?:accuse|suspect|blame|condemn|charge|convict)$/.test(tokens[charge.verb]!.lemma) &&
    /^(?:kill|wound|injure|maim|leave|displace|damage|destroy|sink|cause|force)$/.test(tokens[verb]!.lemma)
  );
}

/** The mark that closes a quotation behind its comma. */
const closesQuotation = ({ words: { tokens, opening } }: OpenClauses, at: number): boolean =>
  isQuote(tokens[at]!) && opening[at] === 0 && tokens[at - 1]?.text === ',';

function coordinateOf(open: OpenClauses, before: number, test: (segment: Segment) => boolean): void {
  if (before < 0 || open.words.pos[before] !== 'CCONJ') return;
  const host = open.nearest(test);
  if (host?.parent) open.popTo(host.parent);
}
