// Abbreviated titles whose full stop the tokenizer cut off: 'Rev. Hale'.
import type { RawToken } from './hyphens.ts';

const ABBREVIATED = /^(?:Rev|Hon|Atty|Msgr|Supt|Insp|Det|Amb|Sec|Asst|Cmdr|Cmdre|Adm|Maj|Brig|Cpl|Pvt|Pres)$/;

export function joinAbbreviations(tokens: readonly RawToken[]): RawToken[] {
  const joined: RawToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [token, stop, next] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
    const short = ABBREVIATED.test(token.value) && stop?.value === '.' && stop.start === token.end;
    if (short && next !== undefined && /^\p{Lu}/u.test(next.value)) {
      joined.push({ ...token, value: `${token.value}.`, pos: 'PROPN', lemma: `${token.lemma}.`, end: stop.end });
      i++;
    } else joined.push(token);
  }
  return joined;
}
