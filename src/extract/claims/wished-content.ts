// What somebody demands, promises, wants or admits to do: 'urged X to do C', 'vowed to do C', 'expects X to do C', 'called for C', 'recalled doing C'.
import type { Clause } from '../layers.ts';
import type { ReportingVerb } from '../lexicons/reporting-verbs.ts';
import type { ClauseTree } from './clause-tree.ts';
import { coordinateStart } from './content-end.ts';
import type { Attribution, CueBase, Tokens } from './findings.ts';

/** 'urged X to do C', 'vowed to do C', 'called on X to do C'. */
export function demandedContent(
  clause: Clause,
  verb: ReportingVerb,
  base: CueBase,
  tree: ClauseTree,
): Attribution | null {
  const { frames } = verb;
  const calledOn = clause.lemma === 'call' && clause.prepositional.some(({ preposition }) => preposition === 'on');
  const demanded = frames.has('demand') || frames.has('addressee') || clause.lemma === 'ask' || calledOn;
  if ((!demanded && !frames.has('infinitive')) || clause.lemma === 'agree' || clause.voice === 'passive') return null;
  const { tokens } = tree.tagged;
  const infinitive = tree
    .childrenOf(clause)
    .find((child) => child.role === 'infinitive' && child.firstToken >= clause.verbGroup.endToken);
  if (!infinitive || ANONYMITY.test(textOf(infinitive, tree))) return null;
  if (clause.prepositional.some(({ phrase }) => tokens[phrase.head]!.lower === 'anonymity')) return null;
  if (demanded && infinitive.firstToken === clause.verbGroup.endToken && !frames.has('infinitive')) return null;
  if (!demanded && infinitive.firstToken > clause.verbGroup.endToken + 4) return null;
  const [first, end] = tree.subtree(infinitive);
  const marked = tokens[first]!.lower === 'to' && demanded;
  // 'told them not to believe C'
  const negated = tokens[first - 1]!.lower === 'not';
  const addressed = demanded ? addressee(clause, negated ? first - 1 : first, tree) : null;
  const start = negated ? first - 1 : marked && addressed === null ? first + 1 : first;
  return {
    ...base,
    content: addressed === null ? [[start, end]] : [addressed, [start, end]],
    main: infinitive,
    topic: clause.object,
    rule: demanded ? 'demand' : 'promise',
  };
}

/** Who is to do it: 'urged X to do C', 'called on X to do C', 'pleaded with X to do C'. */
function addressee(
  { verbGroup, object, indirectObject, prepositional }: Clause,
  infinitive: number,
  { tagged, datesIn }: ClauseTree,
): Tokens | null {
  const after = verbGroup.endToken;
  const asked =
    [indirectObject, object].find((phrase) => phrase?.firstToken === after) ??
    prepositional.find(
      ({ preposition, phrase }) =>
        /^(?:on|upon|with|to|for)$/.test(preposition) && phrase.firstToken > after && phrase.endToken <= infinitive,
    )?.phrase;
  if (!asked) return null;
  // 'parliament in Rabat', but not 'senators in a letter on Monday': when and how they are asked is the narrator's
  const between = tagged.tokens.slice(asked.endToken, infinitive);
  const whole =
    datesIn(asked.endToken, infinitive).length === 0 &&
    between.every(
      ({ pos, text, lower }) =>
        (!/^(?:PUNCT|VERB|AUX|ADV|SCONJ)$/.test(pos) || text === '.') && !/^(?:a|an)$/.test(lower),
    );
  return [asked.firstToken, whole ? infinitive : asked.endToken];
}

const ANONYMITY = /^(?:not )?(?:to )?(?:not )?be (?:named|identified|quoted)/;

/** 'acknowledged doing C', 'recalled doing C'. */
export function gerundContent(
  clause: Clause,
  verb: ReportingVerb,
  base: CueBase,
  tree: ClauseTree,
): Attribution | null {
  if (!ADMITTING.test(clause.lemma) || !verb.frames.has('clause') || clause.voice === 'passive') return null;
  const gerund = tree
    .childrenOf(clause)
    .find((child) => child.role === 'participle' && child.firstToken === clause.verbGroup.endToken);
  if (!gerund || !tree.tagged.tokens[gerund.verbGroup.firstToken]!.lower.endsWith('ing')) return null;
  const end = coordinateStart(clause, gerund.firstToken, tree.subtree(gerund)[1], tree);
  return { ...base, content: [[gerund.firstToken, end]], main: gerund, topic: null, rule: 'gerund' };
}

const ADMITTING = /^(?:acknowledge|admit|recall|concede|confess|report|remember|suggest|recommend|describe|propose)$/;

/** 'warned of C', 'worried about C', 'complained about C'. */
export function topicContent(clause: Clause, base: CueBase, tree: ClauseTree): Attribution | null {
  if (clause.voice === 'passive' || !/^(?:warn|caution|worry|complain|boast|brag|speak)$/.test(clause.lemma))
    return null;
  const wanted = clause.lemma === 'speak' ? /^of$/ : /^(?:of|about|against)$/;
  const about = clause.prepositional.find(({ preposition }) => wanted.test(preposition))?.phrase;
  // 'boasted of having won'
  const gerund = tree
    .childrenOf(clause)
    .find(
      ({ role, firstToken }) => role === 'participle' && wanted.test(tree.tagged.tokens[firstToken - 1]?.lower ?? ''),
    );
  const first = gerund?.firstToken ?? about?.firstToken;
  if (first === undefined || first <= clause.verb) return null;
  const end = coordinateStart(clause, first, tree.subtree(clause)[1], tree);
  return { ...base, content: [[first, end]], main: null, topic: null, rule: 'warned-of' };
}

/** 'demanded an election', 'called for restraint'. */
export function requestedContent(clause: Clause, base: CueBase, tree: ClauseTree): Attribution | null {
  if (clause.voice === 'passive') return null;
  const after = clause.verbGroup.endToken;
  const calledFor =
    /^(?:call|appeal|plead|push|press|beg|argue|campaign)$/.test(clause.lemma) &&
    tree.tagged.tokens[after]?.lower === 'for';
  if (!calledFor && clause.lemma !== 'demand') return null;
  const first = calledFor ? after + 1 : after;
  const asked = calledFor
    ? clause.prepositional.find(({ phrase }) => phrase.firstToken === first)?.phrase
    : clause.object?.firstToken === first
      ? clause.object
      : undefined;
  const end = coordinateStart(clause, after, tree.subtree(clause)[1], tree);
  if (asked === undefined || first >= end) return null;
  return { ...base, content: [[first, end]], main: null, topic: null, rule: 'demand' };
}

/** 'wants to do C', 'expects X to do C': with the one who is to do it. */
export function wishedContent(
  clause: Clause,
  verb: ReportingVerb,
  base: CueBase,
  tree: ClauseTree,
): Attribution | null {
  if (!verb.frames.has('wish') || clause.voice === 'passive') return null;
  const after = clause.verbGroup.endToken;
  const infinitive =
    tree.childrenOf(clause).find((child) => child.role === 'infinitive' && child.firstToken >= after) ??
    tree.childrenOf(clause).find(
      // 'wants Hale barred from it'
      ({ role, voice, firstToken }) =>
        clause.lemma === 'want' &&
        role === 'participle' &&
        voice === 'passive' &&
        firstToken === clause.object?.endToken,
    );
  if (!infinitive) return null;
  const wished = clause.object ?? clause.indirectObject;
  const direct = infinitive.firstToken === after;
  if (!direct && (wished === null || wished.firstToken !== after || wished.endToken !== infinitive.firstToken))
    return null;
  const end = coordinateStart(clause, after, tree.subtree(infinitive)[1], tree);
  return { ...base, content: [[after, end]], main: infinitive, topic: null, rule: 'wish' };
}

/** The words of the clause, lower case. */
const textOf = (clause: Clause, { tagged }: ClauseTree): string =>
  tagged.tokens
    .slice(clause.firstToken, clause.firstToken + 5)
    .map(({ lower }) => lower)
    .join(' ');
