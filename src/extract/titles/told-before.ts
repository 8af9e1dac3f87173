// The title of somebody whom one sentence calls by office alone and the next by name: 'its director said Thursday. "...," Katrin Solberg told'.
import type { Mention, NamedTitle, Tagged } from '../layers.ts';
import type { TitleContext } from './context.ts';
import { titleEndingAt } from './phrases.ts';

const SAYING = /^(?:say|tell|add|warn|announce|declare|insist)$/;
/** Words between the subject of saying and the end of its sentence: 'said Thursday, prompting ...' may go on. */
const LONGEST_LOOK = 60;

/** For the first mention of a full name, without any title or description beside it, as the speaker of a quotation. */
export function titleToldBefore(context: TitleContext, tagged: Tagged, person: Mention): NamedTitle[] {
  const { tokens, sentences } = tagged;
  const own = tokens[person.firstToken]!.sentence;
  const before = sentences[own - 1];
  if (before === undefined || before.role !== 'body' || sentences[own]!.role !== 'body') return [];
  if (person.endToken - person.firstToken < 2 || !speaksInQuotation(tagged, person)) return [];
  for (let verb = before.firstToken + 1; verb < Math.min(before.endToken, before.firstToken + LONGEST_LOOK); verb++) {
    if (tokens[verb]!.pos !== 'VERB' || !SAYING.test(tokens[verb]!.lemma)) continue;
    const phrase = titleEndingAt(context, verb);
    if (phrase === null || !/^(?:office|role)$/.test(phrase.class)) continue;
    const isOne = phrase.of !== null || phrase.possessor !== null;
    const first = tokens[phrase.range.firstToken]!.lower;
    if (isOne && !/^an?$/.test(first)) return [{ ...phrase, person, rule: 'title-told-before' }];
  }
  return [];
}

/** '"...," X said', '"...," said X.': with nothing between that says who X is. */
function speaksInQuotation({ tokens, sentences }: Tagged, { firstToken, endToken }: Mention): boolean {
  const { firstToken: first, endToken: end, index } = sentences[tokens[firstToken]!.sentence]!;
  const [before, after] = [tokens[firstToken - 1], tokens[endToken]];
  const says = after?.sentence === index && SAYING.test(after.lemma);
  const said = before?.sentence === index && SAYING.test(before.lemma) && after?.text !== ',';
  return (says || said) && tokens.slice(first, end).some(({ quoted }) => quoted);
}
