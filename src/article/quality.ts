// Warnings about texts that can be read, but not well: no capitals, all capitals, not English, very long.

/** Letters looked at: enough to tell, whatever the length. */
const SAMPLE = 50_000;
const FEWEST_LETTERS = 60;
const VERY_LONG = 2_000_000;
/** English prose has 35 to 50 of a hundred of its words among these; other languages under 12. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `the of and to in a that is was for on with as it at by from be has have had were are an which this but not or its his he they their she her said who will would been
  after more than about into we you i our all one there no if so what when out up over also can could may`.split(
    /\s+/u,
  ),
);

export function findWarnings(text: string): string[] {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const warnings: string[] = [];
  if (text.length > VERY_LONG)
    warnings.push(`very long (${text.length} characters): more like a book or an archive than an article`);
  if (letters < FEWEST_LETTERS) return warnings;
  const words = sample.toLowerCase().match(/[\p{L}\p{M}’']+/gu) ?? [];
  const stopShare = words.filter((word) => STOP_WORDS.has(word)).length / Math.max(1, words.length);
  if (stopShare < 0.18 && words.length >= 20) {
    warnings.push('does not look like English: little will be found, and what is found may be wrong');
    return warnings;
  }
  const capitals = sample.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals / letters > 0.7)
    warnings.push('all capital letters: names cannot be told from other words, and many will be missed');
  else if (capitals / letters < 0.005) warnings.push('no capital letters: names will be missed');
  return warnings;
}
