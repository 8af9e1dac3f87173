// What an agreement lays down: quotations from it, else the clauses that state its content.
import type { Clause, Tagged } from '../layers.ts';
import { contentVerbs } from '../lexicons/agreement-words.ts';
import type { FactSources } from './facts.ts';
import type { AgreementMention } from './mentions.ts';

/** The agreement's words: quotations after 'stating', 'requires', 'under the treaty'; else the clause that states its content. */
export function termsOf(mention: AgreementMention, { tagged, slots }: FactSources): string[] {
  const sentence = tagged.sentences[tagged.tokens[mention.head]!.sentence]!;
  const clauses = slots.ofSentence(sentence.index);
  const where = slots.slotAt(mention.head);
  const stating = clauses.find(
    (clause) =>
      clause.verb >= mention.endToken &&
      clause.verb <= mention.endToken + 2 &&
      contentVerbs.has(clause.lemma) &&
      /(?:ing|s|d)$/.test(tagged.tokens[clause.verb]!.lower) &&
      (clause.role === 'participle' || clause.role === 'relative'),
  );
  const subject =
    where !== null &&
    where.slot === 'subject' &&
    where.clause.voice === 'active' &&
    (contentVerbs.has(where.clause.lemma) || isProvision(where.clause, tagged))
      ? where.clause
      : undefined;
  const content = stating ?? subject;
  if (content !== undefined) return contentTerms(content, clauses, sentence.endToken, tagged);
  const promised =
    where !== null && where.slot === 'to' && where.clause.lemma === 'agree'
      ? clauses.find(
          (clause) =>
            clause.role === 'coordinate' &&
            clause.parent === where.clause.index &&
            /^(?:promise|pledge|agree|vow|undertake)$/.test(clause.lemma),
        )
      : undefined;
  if (promised !== undefined) return quotationsIn(tagged, promised.verb, sentence.endToken);
  if (
    where !== null &&
    where.slot === 'in' &&
    (where.clause.lemma === 'say' ? mention.noun === 'statement' : true) &&
    /^(?:say|promise|pledge|agree|vow|commit|undertake|call)$/.test(where.clause.lemma)
  )
    return quotationsIn(tagged, where.clause.verb, sentence.endToken);
  const before = tagged.tokens[mention.firstToken - 1]?.lower ?? '';
  if (before === 'under') {
    const comma = tagged.tokens[mention.endToken]?.text === ',' ? mention.endToken + 1 : null;
    if (comma !== null) {
      // 'Under the deal, which runs to 900 pages, X will ...': from the subject of the main clause
      const main = clauses.find((clause) => clause.role === 'main' && clause.verb > comma);
      return quotedOr(tagged, Math.max(comma, main?.subject?.firstToken ?? comma), sentence.endToken);
    }
    const main = clauses.find((clause) => clause.role === 'main' && clause.endToken >= mention.firstToken);
    return main === undefined ? [] : quotedOr(tagged, main.firstToken, mention.firstToken - 1);
  }
  return [];
}

/** 'Article 4 of the pact says that', 'A clause in the contract bars X from'. */
function isProvision({ subject, lemma }: Clause, { tokens }: Tagged): boolean {
  if (
    subject === null ||
    !/^(?:say|bar|prevent|commit|entitle|rule|protect|specify|put|define|free|exempt|keep|make)$/.test(lemma)
  )
    return false;
  const provision = /^(?:article|articles|clause|clauses|section|paragraph|annex|provision|provisions|chapter)$/;
  return provision.test(tokens[subject.head]!.lower) || provision.test(tokens[subject.firstToken]!.lower);
}

/** 'obliges X to admit goods “free of duty” and commits Y to recognise certificates': each of the joined clauses by itself. */
function contentTerms(content: Clause, clauses: readonly Clause[], end: number, tagged: Tagged): string[] {
  const joined = clauses.filter(
    (clause) =>
      clause.role === 'coordinate' &&
      clause.parent === content.index &&
      contentVerbs.has(clause.lemma) &&
      !clause.negated,
  );
  const starts = [content.verb, ...joined.map((clause) => clause.verbGroup.firstToken)];
  return starts.flatMap((start, k) => quotedOr(tagged, start, k + 1 < starts.length ? starts[k + 1]! - 1 : end));
}

/** The quotations among the tokens, else their text as it is. */
export function quotedOr(tagged: Tagged, firstToken: number, endToken: number): string[] {
  const quotes = quotationsIn(tagged, firstToken, endToken);
  if (quotes.length > 0) return quotes;
  let end = beforeAttribution(tagged, firstToken, endToken);
  while (end > firstToken && tagged.tokens[end - 1]!.pos === 'PUNCT') end--;
  return end - firstToken >= 3 ? [textOf(tagged, firstToken, end)] : [];
}

function quotationsIn(tagged: Tagged, firstToken: number, endToken: number): string[] {
  const quotes: string[] = [];
  let open = -1;
  for (let index = firstToken; index <= endToken; index++) {
    const quoted = index < endToken && (tagged.tokens[index]?.quoted ?? false);
    if (quoted && open < 0) open = index;
    else if (!quoted && open >= 0) {
      quotes.push(textOf(tagged, open, index));
      open = -1;
    }
  }
  return quotes;
}

/** Where ', spokesman X said' begins at the end of the range; its end where nobody is quoted there. */
function beforeAttribution(tagged: Tagged, firstToken: number, endToken: number): number {
  let last = endToken - 1;
  while (last > firstToken && tagged.tokens[last]!.pos === 'PUNCT') last--;
  if (!/^(?:said|says|reported|added|told)$/.test(tagged.tokens[last]?.lower ?? '')) return endToken;
  for (let index = last - 1; index > firstToken; index--) {
    const token = tagged.tokens[index]!;
    if (token.pos === 'VERB' || token.pos === 'AUX') return endToken;
    if (token.text === ',') return index;
  }
  return endToken;
}

function textOf(tagged: Tagged, firstToken: number, endToken: number): string {
  return tagged.article.text
    .slice(tagged.tokens[firstToken]!.start, tagged.tokens[endToken - 1]!.end)
    .replace(/[,.;]$/, '');
}
