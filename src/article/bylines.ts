// Bylines: who wrote a report, as the line below its headline or the credit at its end says. Forms only, no names.
// Source of the forms: the Associated Press Stylebook, and the ways in which news sites print their authors.

/** A person's name of two to four words, as printed. */
export const NAME =
  "\\p{Lu}[\\p{L}’'.-]*(?:[ ](?:(?:al|bin|ibn|de|da|del|der|di|dos|du|la|le|van|von|el|y)[ -])?\\p{Lu}[\\p{L}’'.-]*){1,3}";
const BY = '(?:(?:[Ss]tory |[Ww]ritten |[Rr]eport(?:ed)? |[Ww]ords )?by|By|BY|[Aa]uthor:|[Tt]ext:|[Ww]ords:)';
const BYLINE = new RegExp(
  `^${BY}[: ]*\\s*(${NAME}|\\p{Lu}[\\p{Lu}.’'-]+)(?:$|\\s*[,|•·—–/(]| - |\\. (?=Photo)| (?:and|with|in|for|of)\\b|\\s*\\n|\\s+\\d|\\s+(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Oct|Nov|Dec|Published|Updated|Staff|Senior|Associated|Reuters|Special)\\b)`,
  'u',
);
const NAME_AND_SOURCE = new RegExp(`^(?!(?:By|BY) )(${NAME})\\s+\\|\\s+(\\p{Lu}[^|]{1,60}?)(?:\\s+\\|.{0,80})?$`, 'u');
/** Those who write under a desk's name: 'By Coast Daily Staff', 'By our correspondent'. */
const DESK =
  /^(?:staff (?:writer|reporter)|(?:the )?(?:associated press|reuters|agence france-presse)|our (?:own )?correspondents?|(?:ap|afp|reuters) staff)\b|^[\p{L}’' ]{0,40}\b(?:staff|desk|agencies|newsroom|news team|web team|news service)$/iu;

export interface Byline {
  readonly author: string | null;
  readonly source: string | null;
}

/** What a byline names ('By EDDA MARSH | Coast Daily', 'Edda Marsh, Diplomatic Editor'); null if the block is none. */
export function readByline(block: string): Byline | null {
  if (block.length > 200) return null;
  const photographed = /^(.{2,80}?)\. Photo(?:graph)?(?:s|y)? by\b/u.exec(block)?.[1] ?? block;
  if (/[.!?]["”]?$/u.test(photographed.replace(/\b(?:Jr|Sr|[A-Z])\.$/u, ''))) return null;
  const piped = NAME_AND_SOURCE.exec(block);
  if (piped) return { author: piped[1]!, source: piped[2]!.trim() };
  if (/^from (?:our|a|the) [\p{L} ]{0,30}correspondent\b/iu.test(block)) return { author: null, source: null };
  const by = /^(?:(?:story |written |reported |report |words )?by|(?:author|text|words):)[: ]*\s*(.{2,190})$/isu.exec(
    photographed,
  );
  if (!by) return readNameWithPost(block);
  if (DESK.test(by[1]!)) return { author: null, source: null };
  const author = BYLINE.exec(photographed)?.[1];
  if (author === undefined) return null;
  return { author: inTitleCase(author.trim().replace(/[,.]$/u, '')), source: sourceInByline(by[1]!) };
}

const sourceInByline = (rest: string): string | null =>
  /(?:\||•|·)\s*(\p{Lu}[\p{L}’'& ]{2,50}?)\s*$/u.exec(rest)?.[1] ?? null;

const POST = '(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter|[Bb]ureau [Cc]hief|[Cc]olumnist)';
/** What a post covers: 'Middle East correspondent', 'chief political editor'. */
const BEAT =
  '(?:(?:Africa|Americas|Asia|Balkans|Baltic|Brussels|Caribbean|China|Europe|Gulf|India|Latin America|Middle East|Nordic|Pacific|Russia|South Asia|UN|US|UK|World|Chief|Senior|Deputy|Diplomatic|Defence|Defense|Economics?|Energy|Environment|Foreign|Health|International|Legal|National|Parliamentary|Political|Politics|Regional|Science|Security|Special|Staff|Trade|[\\p{Ll}-]+) )*';
const NAME_AND_POST = new RegExp(`^(${NAME}?)(?:, | )${BEAT}${POST}\\b.{0,60}$`, 'u');
const NAME_IN_PLACE = new RegExp(
  `^(${NAME}) in \\p{Lu}[\\p{L}’'‘.-]+(?: \\p{Lu}[\\p{L}’'.-]+){0,2}(?:(?:,| and) ${NAME} in \\p{Lu}.{1,60})?$`,
  'u',
);

/** 'Edda Marsh Pacific correspondent, Tamar', 'Edda Marsh, Diplomatic Editor', 'Edda Marsh in Tamar and Ole Brandt in Brask'. */
function readNameWithPost(block: string): Byline | null {
  const author = NAME_AND_POST.exec(block)?.[1] ?? NAME_IN_PLACE.exec(block)?.[1];
  return author === undefined ? null : { author: inTitleCase(author), source: null };
}

const NAME_ALONE = new RegExp(`^${NAME}(?: and ${NAME})?$`, 'u');
/** Whether the line may be a name and nothing else: 'Edda Marsh', 'Edda Marsh and Ole Brandt'. */
export const isNameAlone = (line: string): boolean => NAME_ALONE.test(line) && !HOUSE_WORD.test(line);

/** Words of which names of newspapers, agencies and sites are made. */
export const HOUSE_WORD =
  /\b(?:news(?:paper)?s?|times|post|herald|tribune|journal|daily|press|agency|media|network|broadcasting|radio|tv|television|online|today|chronicle|gazette|guardian|observer|telegraph|mirror|standard|star|world|magazine|review|service|wire|desk|staff|bureau|international)\b/iu;

/** 'EDDA MARSH' is printed so for its looks only. */
export const inTitleCase = (name: string): string =>
  name === name.toUpperCase() && name.length > 4
    ? name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;

const REPORTERS = new RegExp(`^[([]?(?:[Rr]eporting|[Rr]eported|[Ww]riting|[Ww]ritten) by (${NAME})`, 'u');
const REPORTED_FROM = new RegExp(`^(${NAME})(?: and ${NAME})? reported from (?:the )?\\p{Lu}`, 'u');
/** Longest credit, in code units. */
const LONGEST_CREDIT = 400;

/** The first of those whom a credit at the end says to have reported: '(Reporting by X in Y; editing by Z)', 'X reported from Y'. */
export function reporterInCredit(block: string): string | null {
  if (block.length > LONGEST_CREDIT) return null;
  return (REPORTERS.exec(block) ?? REPORTED_FROM.exec(block))?.[1]?.replace(/[.,;)]+$/u, '') ?? null;
}
