// 'C, according to X' and 'According to X, C'.
import type { TaggedSentence } from '../layers.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { Attribution } from './findings.ts';
import { sourceEnd } from './sources.ts';

export function accordingTo(sentence: TaggedSentence, tree: ClauseTree): Attribution[] {
  const { tokens } = tree.tagged;
  const found: Attribution[] = [];
  for (let i = sentence.firstToken; i + 2 < sentence.endToken; i++) {
    if (tokens[i]!.lower !== 'according' || tokens[i + 1]!.lower !== 'to' || tokens[i]!.quoted) continue;
    const first = i + 2;
    const end = nounPhraseEnd(first, sentence.endToken, tree);
    if (end <= first) continue;
    const fronted = i - sentence.firstToken <= 1;
    const source = sourceEnd(first, end, fronted ? mainStart(i, sentence, tree) : sentence.endToken, tree);
    const content = fronted ? contentAfter(source, i, sentence, tree) : contentBefore(i, source, sentence, tree);
    if (content.length === 0) continue;
    const main =
      tree
        .ofSentence(sentence.index)
        .find(
          (clause) =>
            clause.firstToken >= content[0]![0] &&
            clause.firstToken < content[0]![1] &&
            clause.role !== 'relative' &&
            clause.role !== 'participle',
        ) ?? null;
    found.push({
      cue: [i, i + 2],
      lemma: 'according to',
      negated: false,
      source: [first, source],
      sourceHead: headOf(first, end, tree),
      content,
      main,
      clause: null,
      topic: null,
      rule: 'according-to',
    });
  }
  return found;
}

function nounPhraseEnd(first: number, limit: number, tree: ClauseTree): number {
  const { tokens } = tree.tagged;
  let i = first;
  for (; i < limit; i++) {
    const { pos, text, lower } = tokens[i]!;
    if (text === '.' && i + 1 < limit && tokens[i + 1]!.pos !== 'PUNCT' && tokens[i - 1]!.text.length <= 4) continue;
    if (pos === 'PUNCT' && !/^[-’'()]$/.test(text)) break;
    // 'Human Rights Watch': a word of a name that the tagger takes for a verb
    if (pos === 'VERB' && i > first && /^\p{Lu}/u.test(text) && tokens[i - 1]!.pos === 'PROPN') continue;
    // 'according to tax records': the tagger takes a noun behind 'to' for a verb
    const nounAfterTo = i === first && pos === 'VERB';
    if (
      (pos === 'VERB' && !nounAfterTo) ||
      pos === 'AUX' ||
      pos === 'SCONJ' ||
      lower === 'who' ||
      lower === 'that' ||
      lower === 'which'
    )
      break;
  }
  return i;
}

function headOf(first: number, end: number, tree: ClauseTree): number {
  const { tokens } = tree.tagged;
  let head = end - 1;
  for (let i = first; i < end; i++) {
    if (tokens[i]!.pos === 'ADP' || tokens[i]!.pos === 'CCONJ' || tokens[i]!.text === '(') break;
    if (/^(?:NOUN|PROPN|PRON)$/.test(tokens[i]!.pos)) head = i;
  }
  return head;
}

/** The first main clause after the source. */
function mainStart(cue: number, sentence: TaggedSentence, tree: ClauseTree): number {
  const main = tree.ofSentence(sentence.index).find((clause) => clause.firstToken > cue && clause.role === 'main');
  return main?.firstToken ?? sentence.endToken;
}

function contentAfter(source: number, cue: number, sentence: TaggedSentence, tree: ClauseTree): Attribution['content'] {
  const { tokens } = tree.tagged;
  const main = mainStart(cue, sentence, tree);
  // 'According to X, which cited Y, three drowned', where no verb was found
  const closing = main < sentence.endToken ? -1 : asideEnd(source, sentence, tree);
  const behind = closing > 0 ? closing + 1 : tokens[source]?.text === ',' ? source + 1 : main;
  const start = Math.max(source, main < sentence.endToken ? main : behind);
  return start < sentence.endToken ? [[start, sentence.endToken]] : [];
}

/** The comma that closes ', which said it had seen a copy,' behind the source; -1 if there is no such aside. */
function asideEnd(source: number, sentence: TaggedSentence, { tagged: { tokens } }: ClauseTree): number {
  if (tokens[source]?.text !== ',' || !/^(?:who|which)$/.test(tokens[source + 1]?.lower ?? '')) return -1;
  for (let i = source + 2; i < sentence.endToken; i++) if (tokens[i]!.text === ',') return i;
  return -1;
}

/** What stands before, and what goes on after the source's closing comma. */
function contentBefore(
  cue: number,
  source: number,
  sentence: TaggedSentence,
  tree: ClauseTree,
): Attribution['content'] {
  const { tokens } = tree.tagged;
  // 'militias that, according to X, have killed prisoners'
  if (/^(?:that|which|who)$/.test(tokens[cue - 2]?.lower ?? '') && tokens[cue - 1]!.text === ',') {
    let closing = source;
    while (closing < sentence.endToken && tokens[closing]!.text !== ',') closing++;
    return closing + 1 < sentence.endToken ? [[closing + 1, sentence.endToken]] : [];
  }
  let first = sentence.firstToken;
  for (const clause of tree.ofSentence(sentence.index)) {
    // an attribution of its own before: 'Kim denied it, but six died, according to ...'
    const ownSubject = clause.subject !== null && clause.subject.firstToken >= clause.firstToken;
    if (
      clause.role === 'coordinate' &&
      ownSubject &&
      clause.firstToken < cue &&
      /^(?:but|while)$/.test(tokens[clause.firstToken - 1]?.lower ?? '')
    )
      first = clause.firstToken;
  }
  const pieces: [number, number][] = [[first, cue]];
  const next = tokens[source];
  if (
    next?.text === ',' &&
    source + 2 < sentence.endToken &&
    !/^(?:who|whose|which|where|and|but)$/.test(tokens[source + 1]!.lower)
  )
    pieces.push([source + 1, sentence.endToken]);
  const closing = asideEnd(source, sentence, tree);
  if (closing > 0 && closing + 2 < sentence.endToken) pieces.push([closing + 1, sentence.endToken]);
  return pieces;
}
