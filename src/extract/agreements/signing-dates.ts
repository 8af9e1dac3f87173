// The day on which an agreement was signed or a statement issued.
import type { ClauseSlots } from '../clause-slots.ts';
import type { Clause, DateMention, Tagged } from '../layers.ts';
import { agreementFamilies, datingVerbs } from '../lexicons/agreement-words.ts';
import type { FactSources } from './facts.ts';
import type { AgreementMention } from './mentions.ts';

/** 'A truce negotiated by telephone took effect on Sunday': its day may stand with another verb. */
const MEDIATED = /^(?:negotiate|broker|mediate)$/;

export function signingDate(
  mention: AgreementMention,
  concluding: Clause | null,
  { datesOf, tagged, slots }: FactSources,
): string | null {
  const sentence = tagged.sentences[tagged.tokens[mention.head]!.sentence]!;
  const dates = datesOf(sentence.index);
  const inPhrase = dates.find(
    (date) => date.firstToken >= mention.firstToken && date.endToken <= mention.endToken && date.edtf !== null,
  );
  if (mention.year !== null) return mention.year;
  if (inPhrase?.edtf && !/^\d+-day$/.test(inPhrase.text)) return inPhrase.edtf;
  // 'the Lagos Declaration of December 2023'
  const of = tagged.tokens[mention.endToken]?.lower === 'of' ? mention.endToken + 1 : -1;
  const inName = dates.find((date) => date.firstToken === of);
  const dating = dates.find((date) => isDatingFrom(date, mention.endToken, tagged));
  if (dating?.edtf) return dating.edtf.replace(/\/\.\.$/, '');
  if (inName?.edtf) return inName.edtf;
  if (
    concluding !== null &&
    (datingVerbs.has(concluding.lemma) || /^(?:put|affix|add|lend)$/.test(concluding.lemma)) &&
    !concluding.negated
  ) {
    const date = dateOfClause(concluding, dates, slots, tagged);
    if (date !== null || !MEDIATED.test(concluding.lemma)) return date;
  }
  const where = slots.slotAt(mention.head);
  const speaks =
    where !== null &&
    where.slot === 'subject' &&
    /^(?:say|state|read|declare|warn|condemn|call)$/.test(where.clause.lemma) &&
    /statement|declaration|communiqu/.test(mention.noun);
  if (speaks)
    return dateOfClause(where.clause, dates, slots, tagged) ?? onlyDate(dates, sentence.firstToken, sentence.endToken);
  // 'The truce took effect on Sunday'
  const begins =
    where !== null &&
    where.slot === 'subject' &&
    agreementFamilies.get(mention.noun) === 'truce' &&
    /^(?:take|come|enter|begin|start)$/.test(where.clause.lemma);
  if (begins) return dateOfClause(where.clause, dates, slots, tagged);
  // 'have had an agreement since 2019'
  const had =
    where?.slot === 'object' && where.clause.lemma === 'have'
      ? dates.find(({ relation }) => relation === 'since')
      : undefined;
  if (had?.edtf) return had.edtf.replace(/\/\.\.$/, '');
  const issued = concluding !== null && where?.slot === 'in';
  return issued ? dateOfClause(concluding, dates, slots, tagged) : null;
}

/** 'a protocol on fisheries dating from 2009', 'a pact that dates back to 1971'. */
function isDatingFrom({ firstToken }: DateMention, endToken: number, { tokens }: Tagged): boolean {
  if (firstToken - endToken > LONGEST_TAIL) return false;
  for (let index = firstToken - 1; index > Math.max(endToken - 1, firstToken - 4); index--)
    if (/^(?:dating|dates|dated)$/.test(tokens[index]!.lower)) return true;
  return false;
}

/** Words between a treaty and 'dating from'. */
const LONGEST_TAIL = 10;

function onlyDate(dates: readonly DateMention[], firstToken: number, endToken: number): string | null {
  const inside = dates.filter(
    (date) => date.firstToken >= firstToken && date.endToken <= endToken && date.edtf !== null,
  );
  return inside.length === 1 ? inside[0]!.edtf : null;
}

/** The date that belongs to a clause itself and to none that hangs on it. */
export function dateOfClause(
  clause: Clause,
  dates: readonly DateMention[],
  slots: ClauseSlots,
  tagged: Tagged,
): string | null {
  const dated = ownDates(clause, dates, slots)[0]?.edtf ?? null;
  const apart = /^(?:days|weeks|months|years|hours|day|week|month|year)$/.test(
    tagged.tokens[clause.firstToken - 1]?.lower ?? '',
  );
  const hangs = (clause.role === 'adverbial' && !apart) || clause.role === 'coordinate';
  const parent = dated === null && hangs ? slots.parentOf(clause) : null;
  // 'calm returned on Monday after X and Y agreed to a truce', 'spoke on Monday and agreed to a truce': the day of what is told with it
  return (
    dated ?? (parent === null || clause.lemma !== 'agree' ? null : (ownDates(parent, dates, slots)[0]?.edtf ?? null))
  );
}

function ownDates(clause: Clause, dates: readonly DateMention[], slots: ClauseSlots): DateMention[] {
  return dates.filter(
    (date) =>
      date.edtf !== null &&
      date.firstToken >= clause.firstToken &&
      slots.clauseOfDate(date.firstToken)?.index === clause.index,
  );
}
