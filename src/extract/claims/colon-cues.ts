// Attributions by a colon: 'Hale: “We will win”', 'interrupted her: “Wrong”', and in headlines 'Poll: Most voters say ...'.
import type { TaggedSentence } from '../layers.ts';
import { DOCUMENT_NOUNS } from '../lexicons/reporting-verbs.ts';
import { personNouns } from '../lexicons/titles.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { Attribution, Tokens } from './findings.ts';
import { quotationsOf } from './quotations.ts';
import { sourceOf } from './sources.ts';

const LONGEST_SOURCE = 7;
/** Those who speak before the colon of a headline. Lower case. */
const HEADLINE_SOURCES = new Set(
  'official officials analyst analysts expert experts police source sources witness witnesses aide aides lawyer lawyers'.split(
    ' ',
  ),
);

/** What stands before the colon of a headline and says nothing: 'Opinion: ...'. */
const LABELS =
  /^(?:opinion|analysis|video|review|letter|letters|text|transcript|transcripts|editorial|recording|story|article|script|website|tape|log)$/;

export function colonCue(
  sentence: TaggedSentence,
  known: readonly Attribution[],
  tree: ClauseTree,
): Attribution | null {
  const { tokens } = tree.tagged;
  for (let i = sentence.firstToken + 1; i < sentence.endToken - 1; i++) {
    if (tokens[i]!.text !== ':' || tokens[i]!.quoted) continue;
    if (known.some(({ content }) => content.some(([first, end]) => first <= i + 2 && i < end))) return null;
    return speakerBefore(i, sentence, tree) ?? subjectBefore(i, sentence, tree);
  }
  return null;
}

/** 'Hale: “We will win.”'; in a headline also 'Hale: Deal is dead'. */
function speakerBefore(colon: number, sentence: TaggedSentence, tree: ClauseTree): Attribution | null {
  const { tokens } = tree.tagged;
  const first = sentence.firstToken;
  if (colon - first > LONGEST_SOURCE || tokens[first]!.quoted) return null;
  for (let i = first; i < colon; i++)
    if (tokens[i]!.pos !== 'PROPN' && tokens[i]!.pos !== 'NOUN' && tokens[i]!.text !== '.') return null;
  const quoted = quotationAt(colon, sentence, tree);
  if (quoted !== null)
    return tokens[first]!.pos === 'PROPN' ? attribution([first, colon], colon - 1, colon, quoted) : null;
  const head = tokens[colon - 1]!.lower;
  if (
    sentence.role !== 'headline' ||
    LABELS.test(head) ||
    !(DOCUMENT_NOUNS.has(head) || HEADLINE_SOURCES.has(head) || personNouns.has(head))
  )
    return null;
  return attribution([first, colon], colon - 1, colon, [colon + 1, sentence.endToken]);
}

/** 'Hale interrupted her: “Wrong.”': whoever does something right before a quotation says it. */
function subjectBefore(colon: number, sentence: TaggedSentence, tree: ClauseTree): Attribution | null {
  const quoted = quotationAt(colon, sentence, tree);
  const [clause] = tree
    .ofSentence(sentence.index)
    .filter(({ endToken }) => endToken <= colon)
    .sort((a, b) => b.verb - a.verb);
  if (quoted === null || clause === undefined || clause.voice === 'passive') return null;
  const source = sourceOf(clause, tree);
  if (source === null || !/^(?:PROPN|PRON|NOUN|DET|NUM)$/.test(tree.tagged.tokens[source.head]!.pos)) return null;
  return { ...attribution(source.range, source.head, clause.verb, quoted), lemma: clause.lemma, clause };
}

/** The quotation that begins right behind the colon. */
function quotationAt(colon: number, sentence: TaggedSentence, tree: ClauseTree): Tokens | null {
  const { tagged } = tree;
  if (!/^[“"]$/.test(tagged.tokens[colon + 1]?.text ?? '')) return null;
  const quoted = quotationsOf(tagged, colon + 1, sentence.endToken)[0];
  return quoted?.[0] === colon + 2 ? quoted : null;
}

function attribution(source: Tokens, sourceHead: number, cue: number, content: Tokens): Attribution {
  return {
    cue: [cue, cue + 1],
    lemma: 'say',
    negated: false,
    source,
    sourceHead,
    content: [content],
    main: null,
    clause: null,
    topic: null,
    rule: 'colon',
  };
}
