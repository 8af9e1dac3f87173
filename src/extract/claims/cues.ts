// Finds the cues of a sentence by their frames: who says something, with which words, and what.
import type { Clause, TaggedSentence } from '../layers.ts';
import { REPORTING_VERBS, type ReportingVerb } from '../lexicons/reporting-verbs.ts';
import { clauseContents, foundContent, quotedContent } from './clause-content.ts';
import type { ClauseTree } from './clause-tree.ts';
import { colonCue } from './colon-cues.ts';
import { accordingStart, answerStart } from './content-end.ts';
import type { Attribution, CueBase } from './findings.ts';
import { intentionCue, nominalCue } from './nominal-cues.ts';
import { asContent, attitude, deniedContent, nameContent, ofContent, quotedObject } from './phrase-content.ts';
import { quotationTag } from './quotation-tags.ts';
import { type Source, sourceOf } from './sources.ts';
import { stanceCues } from './stance-cues.ts';
import { demandedContent, gerundContent, requestedContent, topicContent, wishedContent } from './wished-content.ts';

/** Verbs after which 'to say' is really said: 'went on to say'. Lemmas. */
const SPEAKING_ON = new Set(
  'go continue take use begin return proceed appear try seek attempt rush hasten hurry scramble move like love'.split(
    ' ',
  ),
);

export function cuesOfSentence(sentence: TaggedSentence, tree: ClauseTree): Attribution[] {
  const found: Attribution[] = [];
  for (const clause of tree.ofSentence(sentence.index)) {
    const plain = cuesOfClause(clause, sentence, tree);
    found.push(...(plain.length > 0 ? plain : stanceCues(clause, tree)));
    const nominal = nominalCue(clause, tree) ?? intentionCue(clause, tree);
    if (nominal) found.push(nominal);
  }
  const whole = found.map((attribution) => withWholeContent(attribution, sentence, tree));
  const colon = colonCue(sentence, whole, tree);
  const tag = quotationTag(sentence, whole, tree);
  return [...whole, ...[colon, tag].filter((cue) => cue !== null)];
}

/** Content goes on over a colon into a quotation, and ends where somebody answers it: 'said A: “B”', 'said A, a claim that X denies'. */
function withWholeContent(attribution: Attribution, sentence: TaggedSentence, tree: ClauseTree): Attribution {
  const { tokens } = tree.tagged;
  const last = attribution.content.at(-1);
  if (last === undefined) return attribution;
  let end = accordingStart(last[0], answerStart(last[0], last[1], tree), tree);
  if (tokens[end]?.text === ':' && end > attribution.cue[0] && /^[“"]$/.test(tokens[end + 1]?.text ?? ''))
    end = sentence.endToken;
  return end === last[1]
    ? attribution
    : { ...attribution, content: [...attribution.content.slice(0, -1), [last[0], end]] };
}

function cuesOfClause(clause: Clause, sentence: TaggedSentence, tree: ClauseTree): Attribution[] {
  const verb = REPORTING_VERBS.get(clause.lemma);
  const token = tree.tagged.tokens[clause.verb]!;
  if (token.quoted) return [];
  if (!isActOfSpeech(clause, verb, tree)) return [];
  const source = sourceOf(clause, tree);
  if (source === null) return [];
  const base = baseOf(clause, source, tree);
  if (verb === undefined)
    return [...attitude(clause, base, tree), foundContent(clause, base, tree)].filter((found) => found !== null);
  const { frames } = verb;
  const aside = relativeAside(clause, verb, base, tree);
  if (aside !== null) return [aside];
  if (frames.has('clause') || frames.has('question')) {
    const clausal = clauseContents(clause, verb, base, tree);
    if (clausal.length > 0) return [...clausal, ...resumed(clause, clausal, base, tree)];
    const topic = topicContent(clause, base, tree);
    if (topic !== null) return [topic];
    if (verb.kind === 'speech') {
      const quoted = quotedContent(clause, sentence, base, tree);
      if (quoted) return [quoted];
    }
  }
  return [
    ofContent(clause, verb, base, tree),
    asContent(clause, verb, base, tree) ?? quotedObject(clause, base, tree),
    nameContent(clause, verb, base, tree),
    demandedContent(clause, verb, base, tree),
    deniedContent(clause, verb, base, tree),
    wishedContent(clause, verb, base, tree),
    gerundContent(clause, verb, base, tree),
    requestedContent(clause, base, tree),
    frames.has('clause') ? null : topicContent(clause, base, tree),
    foundContent(clause, base, tree),
  ].filter((attribution) => attribution !== null);
}

/** 'C, said X, but D might follow': what is joined to the content behind the cue and hedged or quoted is said by X too. */
function resumed(clause: Clause, said: readonly Attribution[], base: CueBase, tree: ClauseTree): Attribution[] {
  const { tokens } = tree.tagged;
  if (said.at(-1)?.rule !== 'clause-before-cue') return [];
  return tree.ofSentence(clause.sentence).flatMap((other) => {
    const joint = other.firstToken - 1;
    const isJoined =
      other.role === 'coordinate' &&
      other.firstToken > clause.verb &&
      /^(?:but|and|though)$/.test(tokens[joint]?.lower ?? '') &&
      tokens[joint - 1]?.text === ',';
    if (
      !isJoined ||
      other.subject === null ||
      other.subject.firstToken < other.firstToken ||
      REPORTING_VERBS.get(other.lemma)?.kind === 'speech'
    )
      return [];
    const [first, end] = tree.subtree(other);
    const words = tokens.slice(first, end);
    const isHedged =
      /^(?:may|might|could)$/.test(other.modal ?? '') ||
      words.some(({ lower, quoted }) => quoted || HEDGED.test(lower));
    return isHedged
      ? [{ ...base, content: [[first, end]] as const, main: other, topic: null, rule: 'clause-behind-cue' }]
      : [];
  });
}

const HEDGED = /^(?:likely|unlikely|probable|improbable|possible|probably|certain|doubtful)$/;

/** 'reports that, he said, proved it': what the relative clause tells. */
function relativeAside(clause: Clause, verb: ReportingVerb, base: CueBase, tree: ClauseTree): Attribution | null {
  const { tokens, sentences } = tree.tagged;
  const before = Math.min(clause.firstToken, base.source?.[0] ?? clause.firstToken) - 1;
  const after = clause.verbGroup.endToken;
  if (!verb.frames.has('clause') || tokens[before]?.text !== ',' || tokens[after]?.text !== ',') return null;
  if (!/^(?:that|which|who)$/.test(tokens[before - 1]?.lower ?? '') || tokens[before]!.quoted) return null;
  let end = after + 1;
  const stop = sentences[clause.sentence]!.endToken;
  while (end < stop && !/^[,;:—]$/.test(tokens[end]!.text)) end++;
  if (end - after < 3) return null;
  return { ...base, content: [[after + 1, end]], main: null, topic: null, rule: 'relative-aside' };
}

/** Leaves out 'did not say', 'could say', 'to say' and passives without an agent. */
function isActOfSpeech(clause: Clause, verb: ReportingVerb | undefined, tree: ClauseTree): boolean {
  if (clause.voice === 'passive' && !clause.prepositional.some(({ preposition }) => preposition === 'by')) return false;
  // 'Asked by reporters whether C, she said'
  if (clause.lemma === 'ask' && clause.role === 'participle' && clause.voice === 'passive') return false;
  if (clause.lemma === 'rule' && tree.tagged.tokens[clause.verbGroup.endToken]?.lower === 'out') return false;
  if (verb?.kind === 'speech' && (clause.negated || isDeniedByNor(clause, tree))) return false;
  // 'would say only that C'
  const sayingOnly =
    clause.modal === 'would' && /^(?:only|just)$/.test(tree.tagged.tokens[clause.verbGroup.endToken]?.lower ?? '');
  if (clause.modal !== null && clause.modal !== 'will' && !sayingOnly) return false;
  if (clause.role === 'infinitive') {
    const parent = tree.parentOf(clause);
    return parent !== null && SPEAKING_ON.has(parent.lemma) && verb?.kind === 'speech';
  }
  if (clause.role === 'adverbial') return !/^(?:if|unless)$/.test(tree.tagged.tokens[clause.firstToken]!.lower);
  return true;
}

/** 'Nor did he say', 'would neither confirm nor deny'. */
function isDeniedByNor(clause: Clause, tree: ClauseTree): boolean {
  const { tokens, sentences } = tree.tagged;
  if (tokens[clause.verbGroup.firstToken - 1]?.lower === 'nor') return true;
  const { firstToken } = sentences[clause.sentence]!;
  const inverted = /^(?:nor|neither)$/.test(tokens[firstToken]!.lower) && tokens[firstToken + 1]?.pos === 'AUX';
  return inverted && clause.firstToken <= firstToken + 2;
}

function baseOf(clause: Clause, source: Source, tree: ClauseTree): CueBase {
  return {
    cue: [clause.verb, clause.verb + 1],
    lemma: clause.lemma,
    negated: clause.negated || isDeniedByNor(clause, tree),
    source: source.range,
    sourceHead: source.head,
    clause,
  };
}
