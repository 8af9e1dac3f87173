// Whose view a sentence gives: 'In X's view, C', 'C, in the words of X', 'As X put it, C', and names that somebody gives: 'what X calls C'.
import type { Clause, TaggedSentence } from '../layers.ts';
import { REPORTING_VERBS } from '../lexicons/reporting-verbs.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { Attribution, Tokens } from './findings.ts';
import { possessorOf } from './nominal-cues.ts';
import { sourceEnd, sourceOf } from './sources.ts';

const VIEWS =
  /^(?:view|opinion|words|telling|estimation|judgment|judgement|assessment|eyes|mind|reckoning|analysis|estimate)$/;
const NAMING = /^(?:call|describe|dub|term|deem|consider|label|brand|characterize|characterise|see|regard)$/;

export function viewpoints(sentence: TaggedSentence, tree: ClauseTree): Attribution[] {
  return [
    ...inViewOf(sentence, tree),
    ...quotedAsSaying(sentence, tree),
    ...tree.ofSentence(sentence.index).flatMap((clause) => asPut(clause, sentence, tree)),
    ...tree.ofSentence(sentence.index).flatMap((clause) => whatNamed(clause, tree)),
  ];
}

/** 'In X's view, C' and 'in the words of X, C'. */
function inViewOf(sentence: TaggedSentence, tree: ClauseTree): Attribution[] {
  const { tokens } = tree.tagged;
  const found: Attribution[] = [];
  for (let i = sentence.firstToken + 1; i < sentence.endToken - 1; i++) {
    if (!VIEWS.test(tokens[i]!.lower) || tokens[i]!.quoted) continue;
    const of = tokens[i + 1]!.lower === 'of' && tokens[i - 1]!.lower === 'the';
    const owner = of ? namedAfter(i + 2, sentence, tree) : possessorOf(i, tree);
    if (owner === null) continue;
    const from = (of ? i - 1 : owner.range[0]) - 1;
    const to = of ? owner.range[1] : i + 1;
    if (tokens[from]?.lower !== 'in' || from < sentence.firstToken) continue;
    const content = around([from, to], sentence, tree);
    if (content !== null) found.push(attribution(owner.range, owner.head, [i, i + 1], content, null, 'viewpoint'));
  }
  return found;
}

/** 'C, X was quoted as saying by the Herald': what stands before its source. */
function quotedAsSaying(sentence: TaggedSentence, tree: ClauseTree): Attribution[] {
  const { tokens } = tree.tagged;
  for (let i = sentence.firstToken + 4; i + 3 < sentence.endToken; i++) {
    if (
      tokens[i]!.lower !== 'quoted' ||
      tokens[i + 1]!.lower !== 'as' ||
      tokens[i + 2]!.lower !== 'saying' ||
      tokens[i]!.quoted
    )
      continue;
    if (!/^(?:by|in|on|\.|,)$/.test(tokens[i + 3]!.lower) || tokens[i - 1]!.pos !== 'AUX') continue;
    let comma = i - 2;
    while (comma > sentence.firstToken && !/^[,”"]$/.test(tokens[comma]!.text)) comma--;
    if (comma <= sentence.firstToken + 1) continue;
    const clause = tree.at(i);
    return [
      attribution([comma + 1, i - 1], i - 2, [i, i + 3], [[sentence.firstToken, comma]], clause, 'quoted-as-saying'),
    ];
  }
  return [];
}

function namedAfter(first: number, sentence: TaggedSentence, tree: ClauseTree): { range: Tokens; head: number } | null {
  const { tokens } = tree.tagged;
  let end = first;
  while (end < sentence.endToken && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[end]!.pos)) end++;
  return end === first ? null : { range: [first, sourceEnd(first, end, end, tree)], head: end - 1 };
}

/** 'As X put it, C', 'C, as X has noted'. */
function asPut(clause: Clause, sentence: TaggedSentence, tree: ClauseTree): Attribution[] {
  const { tokens } = tree.tagged;
  if (tokens[clause.firstToken]!.lower !== 'as' || tokens[clause.verb]!.quoted || clause.voice === 'passive') return [];
  const put = clause.lemma === 'put' && tokens[clause.verbGroup.endToken]?.lower === 'it';
  const told = REPORTING_VERBS.get(clause.lemma)?.frames.has('clause') === true && clause.object === null;
  if ((!put && !told) || tree.childrenOf(clause).some(({ role }) => role === 'complement')) return [];
  const source = sourceOf(clause, tree);
  const content = around([clause.firstToken, put ? clause.verbGroup.endToken + 1 : clause.endToken], sentence, tree);
  if (source === null || content === null) return [];
  return [attribution(source.range, source.head, [clause.verb, clause.verb + 1], content, clause, 'as-put')];
}

/** What stands before and behind an aside that commas, or the edges of the sentence, cut off; null if they don't. */
function around([from, to]: Tokens, sentence: TaggedSentence, tree: ClauseTree): Tokens[] | null {
  const { tokens } = tree.tagged;
  const opens = from === sentence.firstToken || /^[,—:]$/.test(tokens[from - 1]!.text);
  const closes = to >= sentence.endToken - 1 || /^[,—:]$/.test(tokens[to]!.text);
  if (!opens || !closes) return null;
  const pieces: Tokens[] = [
    [sentence.firstToken, from],
    [to, sentence.endToken],
  ];
  const worded = pieces.filter(([a, b]) => tokens.slice(a, b).some(({ pos }) => pos !== 'PUNCT'));
  return worded.length === 0 ? null : worded;
}

/** 'in what he called C', 'what critics describe as C'. */
function whatNamed(clause: Clause, tree: ClauseTree): Attribution[] {
  const { tokens } = tree.tagged;
  const { firstToken: what, verbGroup, endToken } = clause;
  if (tokens[what]!.lower !== 'what' || !NAMING.test(clause.lemma) || clause.voice === 'passive') return [];
  if (tokens[what]!.quoted || verbGroup.firstToken <= what + 1 || verbGroup.firstToken > what + 12) return [];
  const as = tokens[verbGroup.endToken]?.lower === 'as';
  if (!as && /^(?:see|regard|describe|characteri[sz]e)$/.test(clause.lemma)) return [];
  const first = verbGroup.endToken + (as ? 1 : 0);
  if (first >= endToken) return [];
  const source: Tokens = [what + 1, verbGroup.firstToken];
  return [
    attribution(source, source[1] - 1, [clause.verb, clause.verb + 1], [[first, endToken]], clause, 'what-named'),
  ];
}

function attribution(
  source: Tokens,
  sourceHead: number,
  cue: Tokens,
  content: readonly Tokens[],
  clause: Clause | null,
  rule: string,
): Attribution {
  return { cue, lemma: 'say', negated: false, source, sourceHead, content, main: null, clause, topic: null, rule };
}
