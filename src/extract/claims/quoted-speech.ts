// Quotations over several sentences: what is quoted before and after an attribution has the same speaker.
import { countBefore } from '../count-before.ts';
import type { Tagged } from '../layers.ts';
import type { Draft, Tokens } from './findings.ts';
import { type Quotation, quotations } from './quotations.ts';

/** Lets direct claims grow over their whole quotation, and gives quotations without a cue of their own to the speaker before or after. */
export function joinQuotations(drafts: readonly Draft[], tagged: Tagged): Draft[] {
  const grown = [...drafts];
  const draftsNear = indexBySentence(drafts, tagged);
  const runs = quotations(tagged);
  const speakerOfRun: (Draft | null)[] = [];
  /** Of the runs so far, the claims whose own words they are. */
  const ownerOfRun: (number | undefined)[] = [];
  runs.forEach((run, k) => {
    const near = draftsNear(run);
    const own = near.find((index) => pieceIn(grown[index]!, run, tagged) >= 0);
    const before = ownerOfRun[k - 1];
    if (own !== undefined) {
      grown[own] = grow(grown[own]!, pieceIn(grown[own]!, run, tagged), run);
      ownerOfRun[k] = own;
      speakerOfRun[k] = grown[own]!;
      return;
    }
    speakerOfRun[k] = null;
    if (!isWholeSentences(run, tagged) || near.some((index) => overlaps(drafts[index]!, run))) return;
    if (before !== undefined && goesOn(runs[k - 1]!, run, tagged)) {
      grown[before] = { ...grown[before]!, content: [...grown[before]!.content, run.range] };
      ownerOfRun[k] = before;
      speakerOfRun[k] = grown[before]!;
      return;
    }
    const from =
      speakerBefore(run, runs[k - 1] ?? null, speakerOfRun[k - 1] ?? null, drafts, tagged) ??
      speakerAfter(run, drafts, tagged);
    if (from === null) return;
    const further: Draft = {
      ...from,
      content: [run.range],
      cueToken: from.cueToken,
      certainty: 'ASSERTED',
      topic: null,
      rule: 'quotation-continued',
    };
    grown.push(further);
    speakerOfRun[k] = further;
    if (runs[k]!.open) ownerOfRun[k] = grown.length - 1;
  });
  return grown;
}

/** '“A,” he said. “B.”', and a paragraph that goes on with a quotation left open: one utterance. */
function goesOn(previous: Quotation, run: Quotation, { tokens }: Tagged): boolean {
  if (previous.open) return run.paragraph - previous.paragraph <= 1;
  return (
    previous.paragraph === run.paragraph &&
    tokens[run.range[0]]!.sentence - tokens[previous.range[1] - 1]!.sentence <= 1
  );
}

/** The indices of the drafts whose content shares a sentence with a quotation, in order. */
function indexBySentence(drafts: readonly Draft[], { tokens }: Tagged): (run: Quotation) => number[] {
  const sentencesOf = ([first, end]: Tokens): [number, number] => [tokens[first]!.sentence, tokens[end - 1]!.sentence];
  const bySentence = new Map<number, number[]>();
  drafts.forEach(({ content }, index) => {
    for (const piece of content) {
      if (piece[0] >= piece[1]) continue;
      const [first, last] = sentencesOf(piece);
      for (let sentence = first; sentence <= last; sentence++) {
        const known = bySentence.get(sentence);
        if (known) known.push(index);
        else bySentence.set(sentence, [index]);
      }
    }
  });
  return ({ range }) => {
    const [first, last] = sentencesOf(range);
    const found = new Set<number>();
    for (let sentence = first; sentence <= last; sentence++) {
      for (const index of bySentence.get(sentence) ?? []) found.add(index);
    }
    return [...found].sort((a, b) => a - b);
  };
}

const overlaps = ({ content }: Draft, { range: [first, end] }: Quotation): boolean =>
  content.some(([from, to]) => from < end && first < to);

/** Which piece of a wholly quoted content has all its words in the run, up to an edge of it; -1 if none has. */
function pieceIn({ content }: Draft, { range: [first, end] }: Quotation, tagged: Tagged): number {
  const isQuoted = ([from, to]: Tokens): boolean => {
    for (let i = from; i < to; i++) if (tagged.tokens[i]!.pos !== 'PUNCT' && !tagged.tokens[i]!.quoted) return false;
    return from < to;
  };
  if (!content.every(isQuoted)) return -1;
  return content.findIndex(([from, to]) => {
    let words = 0;
    for (let i = from; i < to; i++) {
      if (tagged.tokens[i]!.pos === 'PUNCT') continue;
      if (i < first || i >= end) return false;
      words++;
    }
    return words > 0 && reachesSentenceEdge(Math.max(from, first), Math.min(to, end), first, end, tagged);
  });
}

/** A partial quotation inside a sentence ('called it “a joke”') does not grow. */
function reachesSentenceEdge(
  from: number,
  to: number,
  first: number,
  end: number,
  { tokens, sentences }: Tagged,
): boolean {
  const begins = sentences[tokens[from]!.sentence]!;
  const ends = sentences[tokens[to - 1]!.sentence]!;
  return (
    (first < begins.firstToken && begins.firstToken <= from) ||
    (end > ends.endToken && ends.endToken >= to) ||
    (first <= from && to <= end)
  );
}

function grow(draft: Draft, piece: number, { range }: Quotation): Draft {
  const [from, to] = draft.content[piece]!;
  return { ...draft, content: draft.content.with(piece, [Math.min(from, range[0]), Math.max(to, range[1])]) };
}

/** The run fills the sentences in which it stands. */
function isWholeSentences({ range: [first, end] }: Quotation, { tokens, sentences }: Tagged): boolean {
  const begins = sentences[tokens[first]!.sentence]!;
  const ends = sentences[tokens[end - 1]!.sentence]!;
  for (let i = begins.firstToken; i < first; i++) if (tokens[i]!.pos !== 'PUNCT') return false;
  for (let i = end; i < ends.endToken; i++) if (tokens[i]!.pos !== 'PUNCT') return false;
  return true;
}

/** '“A,” he said. “B.”', a paragraph that goes on quoting, or a paragraph of quotation after one with a speaker. */
function speakerBefore(
  run: Quotation,
  previous: Quotation | null,
  previousSpeaker: Draft | null,
  drafts: readonly Draft[],
  tagged: Tagged,
): Draft | null {
  const sentence = tagged.tokens[run.range[0]]!.sentence;
  if (previous?.open && previousSpeaker && run.paragraph - previous.paragraph <= 1) return previousSpeaker;
  const before = drafts[countBefore(drafts, ({ cueToken }) => cueToken < run.range[0]) - 1] ?? null;
  if (
    previousSpeaker &&
    previous &&
    sentence - tagged.tokens[previous.range[1] - 1]!.sentence <= 1 &&
    run.paragraph === previous.paragraph
  )
    return previousSpeaker;
  if (before === null) return null;
  const cue = tagged.tokens[before.cueToken]!;
  const paragraph = tagged.sentences[cue.sentence]!.paragraph;
  if (paragraph === run.paragraph && sentence - cue.sentence <= 1) return before;
  const nextParagraph = run.paragraph - paragraph === 1 && sentence - cue.sentence === 1;
  return nextParagraph && isSpeech(before) ? before : null;
}

function speakerAfter({ range, paragraph }: Quotation, drafts: readonly Draft[], tagged: Tagged): Draft | null {
  const after = drafts[countBefore(drafts, ({ cueToken }) => cueToken < range[1])];
  if (!after) return null;
  const cue = tagged.sentences[tagged.tokens[after.cueToken]!.sentence]!;
  return cue.paragraph === paragraph && cue.index - tagged.tokens[range[1] - 1]!.sentence === 1 ? after : null;
}

const isSpeech = ({ rule }: Draft): boolean => /^(?:quotation|clause|that-clause)/.test(rule);
