// 'C, the minister said': what stands before an attribution becomes what was said.
import type { OpenClauses, Segment } from './open-clauses.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isNounLike, isQuote } from './word-forms.ts';

/** 'According to its director, Hagos Berhe, a shell ...': the apposition belongs to the source. */
export function extendPhantom(open: OpenClauses, pending: Segment, start: number): void {
  const phantom = open.segments.at(-1)!;
  if (!phantom.phantom || phantom.parent !== pending || start < 0) return;
  for (let i = phantom.marker; i < start; i++) open.owner[i - open.first] = phantom;
}

/** A quotation without a verb before its attribution: '“Nonsense,” Kim said.' */
export function fragmentBefore(open: OpenClauses, start: number): boolean {
  const { tokens } = open.words;
  if (start - 2 < open.first) return false;
  const a = tokens[start - 1]!;
  const b = tokens[start - 2]!;
  return isQuote(a) && open.words.opening[start - 1] === 0 && /^[,?!]$/.test(b.text);
}

/** 'The deal, Kim said, was dead': the clause before has its subject, the attribution is followed by a comma. */
export function isMedial(open: OpenClauses, pending: Segment, start: number, group: VerbGroup): boolean {
  const { tokens, pos, dated } = open.words;
  let nominative = false;
  let afterPreposition = false;
  for (let i = open.first; i < start; i++) {
    if (open.owner[i - open.first] !== pending) continue;
    if (pos[i] === 'ADP') afterPreposition = true;
    else if (isNounLike(pos[i]) && !dated[i] && !afterPreposition) nominative = true;
    else if (tokens[i]!.text === ',') afterPreposition = false;
  }
  if (!nominative) return false;
  for (let i = group.end; i < open.end && i < group.end + 8; i++) {
    if (tokens[i]!.text === ',') return true;
    if (pos[i] === 'VERB' || pos[i] === 'AUX' || tokens[i]!.lower === 'that') return false;
  }
  return false;
}

/** The clause that is interrupted goes on behind the attribution's closing comma. */
export function openMedial(open: OpenClauses, within: Segment, start: number, group: VerbGroup): void {
  let interrupted = within;
  // 'It will be signed when Hale comes, officials said, declining to be named': all of it was said
  while (interrupted.role === 'adverbial' && interrupted.parent !== null) interrupted = interrupted.parent;
  const medial = open.open('main', null, -1, { medial: true });
  medial.group = group;
  open.claimTokens(start, group.first);
  if (interrupted.role !== 'main') return;
  interrupted.role = 'complement';
  interrupted.parent = medial;
}

/** 'C, the minister said': the clause before becomes what was said. */
export function openAttribution(open: OpenClauses, start: number, group: VerbGroup): void {
  const root = open.stack[0]!;
  const said = open.segments
    .slice(open.saidFrom)
    .filter((s) => s.parent === null && s !== root && s.group !== null && s.role === 'main');
  open.stack.length = 0;
  const attribution = open.open('main', null, -1);
  attribution.group = group;
  open.attributions.add(attribution);
  open.claimTokens(start, group.first);
  for (const segment of [root, ...said.slice(-2)]) {
    if (segment.role !== 'main' || open.attributions.has(segment)) continue;
    segment.role = 'complement';
    segment.parent = segment.group === null ? null : attribution;
  }
}
