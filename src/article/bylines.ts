// Bylines: who wrote a report, as the line below its headline or the credit at its end says. Forms only, no names.
// Source of the forms: the Associated Press Stylebook, and the ways in which news sites print their authors.

/** A person's name of two to four words, as printed. */
export const NAME =
  "\\p{Lu}[\\p{L}’'.-]*(?:[ ](?:(?:abu|al|bin|bint|ibn|de|da|do|del|della|den|der|di|dos|du|la|le|ould|ter|van|von|wa|el|y|zu)[ -]){0,2}\\p{Lu}[\\p{L}’'.-]*){1,3}";
const POST =
  '(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter|[Jj]ournalist|[Bb]ureau [Cc]hief|[Cc]olumnist|CORRESPONDENT|EDITOR|REPORTER)';
/** What a post covers, and for which house: 'Middle East correspondent', 'chief political editor', 'TKR Pacific journalist'. */
const BEAT =
  '(?:(?:Africa|Americas|Asia|Balkans|Baltic|Brussels|Caribbean|China|Europe|Gulf|India|Latin America|Middle East|Nordic|Pacific|Russia|South Asia|World|Chief|Senior|Deputy|Diplomatic|Defence|Defense|Economics?|Energy|Environment|Foreign|Health|International|Legal|National|Parliamentary|Political|Politics|Regional|Science|Security|Special|Staff|Trade|\\p{Lu}{2,6}|[\\p{Ll}-]+) )*';
const BY =
  '(?:(?:[Ss]tory |[Ww]ritten |[Rr]eport(?:ed)? |[Ww]ords )?by|By|BY|[Aa]uthor:|[Rr]eporter:|[Tt]ext:|[Ww]ords:|[Ff]rom(?=[^|]{5,60} in \\p{Lu}))';
const BYLINE = new RegExp(
  `^${BY}[: ]*\\s*(?:${BEAT}${POST} )?(${NAME}|\\p{Lu}[\\p{Lu}.’'-]+)(?:$|\\s*[,|•·—–/(&]| - |\\. (?=Photo)| (?:and|with|in|for|of|on)\\b|\\s*\\n|\\s+\\d|\\s+(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Oct|Nov|Dec|Published|Updated|Staff|Senior|Associated|Reuters|Special)\\b)`,
  'u',
);
const NAME_AND_SOURCE = new RegExp(`^(?!(?:By|BY) )(${NAME})\\s+\\|\\s+(\\p{Lu}[^|]{1,60}?)(?:\\s+\\|.{0,80})?$`, 'u');
/** Those who write under a desk's name: 'By Coast Daily Staff', 'By our correspondent'. */
const DESK =
  /^(?:staff (?:writer|reporter)|(?:the )?(?:associated press|reuters|agence france-presse)|our (?:own )?correspondents?|(?:ap|afp|reuters) staff)\b|^(?:(?! and )[\p{L}’' ]){0,40}\b(?:staff|desk|agencies|newsroom|news team|web team|news service)$/iu;

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
  if (piped && !HOUSE_WORD.test(piped[1]!)) return { author: piped[1]!, source: piped[2]!.trim() };
  if (/^from (?:our|a|the) [\p{L} ]{0,30}correspondent\b/iu.test(block)) return { author: null, source: null };
  const by =
    /^(?:(?:story |written |reported |report |words )?by|(?:author|reporter|text|words):|from(?=[^|]{5,60} in \p{Lu}))[: ]*\s*(.{2,190})$/isu.exec(
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

const NAME_AND_POST = new RegExp(`^(${NAME}?)(?:, | )${BEAT}${POST}\\b.{0,60}$`, 'u');
const PLACE_OF_WRITER = "\\p{Lu}[\\p{L}’'‘.-]+(?: \\p{Lu}[\\p{L}’'.-]+){0,2}";
const WITH_AGENCIES =
  '(?:,? (?:and|with) (?:(?:news )?agenc(?:y|ies)|wires|\\p{Lu}{2,8}(?:(?:, | and )\\p{Lu}{2,8})*))';
const NAME_IN_PLACE = new RegExp(
  `^(${NAME}) in ${PLACE_OF_WRITER}(?:(?:,| and) ${NAME} in ${PLACE_OF_WRITER}){0,4}${WITH_AGENCIES}?$`,
  'u',
);
const NAME_WITH_AGENCIES = new RegExp(`^(${NAME})${WITH_AGENCIES}$`, 'u');
const NAME_AND_HOUSE = new RegExp(`^(${NAME}), ([^,|]{2,50})$`, 'u');
/** Houses that go by their initials, and a house's office abroad. */
const BARE_HOUSE = /^(?:[\p{Lu}]{2,5}|dpa|[\p{Lu}][\p{L}’' -]{2,30} bureau)$/u;
const AGENCY = /^(?:Agence|Associated|Reuters|Deutsche Presse)\b/u;

/** 'Edda Marsh Pacific correspondent, Tamar', 'Edda Marsh in Tamar and Ole Brandt in Brask', 'Edda Marsh with AFP', 'Edda Marsh, Coast News'. */
function readNameWithPost(block: string): Byline | null {
  const author =
    NAME_AND_POST.exec(block)?.[1] ?? NAME_IN_PLACE.exec(block)?.[1] ?? NAME_WITH_AGENCIES.exec(block)?.[1];
  if (author !== undefined)
    return { author: AGENCY.test(author) || HOUSE_WORD.test(author) ? null : inTitleCase(author), source: null };
  const [, name, house] = NAME_AND_HOUSE.exec(block) ?? [];
  if (name === undefined || house === undefined || HOUSE_WORD.test(name)) return null;
  return BARE_HOUSE.test(house) || (HOUSE_WORD.test(house) && /^\p{Lu}[\p{L}’'& ]+$/u.test(house))
    ? { author: inTitleCase(name), source: null }
    : null;
}

const POST_ALONE = new RegExp(`^(?:The )?${BEAT}${POST}(?:,? \\p{Lu}.{1,40}| in \\p{Lu}.{1,30})?$`, 'u');
/** The line below a name: 'Africa correspondent', 'Diplomatic Editor, Coast News'. */
export const isPostAlone = (line: string): boolean =>
  line.length < 80 && /^\p{Lu}/u.test(line) && POST_ALONE.test(line);

/** The first of 'Edda Marsh and Ole Brandt'. */
export const firstOf = (names: string): string => names.replace(/(?:,| and| &) .*$/u, '');

const NAME_ALONE = new RegExp(`^${NAME}(?:, ${NAME})?(?: (?:and|&) ${NAME})?$`, 'u');
/** Whether the line may be a name and nothing else: 'Edda Marsh', 'Edda Marsh and Ole Brandt'. */
export const isNameAlone = (line: string): boolean =>
  NAME_ALONE.test(line) && !HOUSE_WORD.test(line) && !isPostAlone(line);

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
