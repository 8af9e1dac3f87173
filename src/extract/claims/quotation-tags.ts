// '“We won,” Hale shot back': whoever does something right behind a sentence of quotation says it, whatever the verb.
import type { TaggedSentence } from '../layers.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { Attribution } from './findings.ts';
import { quotationsOf } from './quotations.ts';

const SHORTEST_QUOTATION = 3;
const LONGEST_SOURCE = 12;
const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/;
/** Pasts that the tagger takes for nouns before 'back'. */
const RETORTS = /^(?:shot|fired|hit|snapped|punched|pushed)$/;

/** The attribution of the quotation that opens the sentence, where no other cue has it. */
export function quotationTag(
  sentence: TaggedSentence,
  known: readonly Attribution[],
  tree: ClauseTree,
): Attribution | null {
  const { tagged } = tree;
  const { tokens } = tagged;
  const [quotation] = quotationsOf(tagged, sentence.firstToken, sentence.endToken);
  if (!quotation || quotation[0] > sentence.firstToken + 1) return null;
  const [first, end] = quotation;
  if (!/^[,?!]$/.test(tokens[end - 1]!.text) || end - first <= SHORTEST_QUOTATION) return null;
  if (known.some(({ content }) => content.some(([from, to]) => from < end && first < to))) return null;
  const start = end + 1;
  for (let i = start; i < Math.min(start + LONGEST_SOURCE, sentence.endToken); i++) {
    const { pos, lower, text } = tokens[i]!;
    const retort = RETORTS.test(lower) && tokens[i + 1]?.lower === 'back';
    if (i > start && (pos === 'VERB' || retort)) {
      return {
        cue: [i, retort ? i + 2 : i + 1],
        lemma: tokens[i]!.lemma,
        negated: false,
        source: [start, i],
        sourceHead: i - 1,
        content: [quotation],
        main: null,
        clause: tree.at(i),
        topic: null,
        rule: 'quotation',
      };
    }
    if (!NOMINAL.test(pos) && !/^(?:['’]s?|\.|of)$/.test(text)) return null;
  }
  return null;
}
