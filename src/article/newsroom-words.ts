// Words of newsrooms: posts and what they cover, sections, words of which the names of papers and agencies are made. No names of papers.
// Source: the Associated Press Stylebook, and the ways in which papers, agencies and news sites sign their reports.

/** A person's name of two to four words, as printed. */
export const NAME =
  "\\p{Lu}[\\p{L}’'.-]*(?:[ ](?:(?:abu|al|bin|bint|ibn|de|da|do|del|della|den|der|di|dos|du|la|le|ould|ter|van|von|wa|el|y|zu)[ -]){0,2}\\p{Lu}[\\p{L}’'.-]*){1,3}";

export const POST =
  '(?:[Cc]orrespondents?|[Ee]ditors?|[Rr]eporters?|[Ww]riters?|[Jj]ournalists?|[Bb]ureau [Cc]hief|[Cc]olumnist|CORRESPONDENTS?|EDITORS?|REPORTERS?|WRITERS?)';

/** What a post covers, and for which house: 'Middle East correspondent', 'chief political editor', 'TKR Pacific journalist'. */
export const BEAT =
  '(?:(?:South-[Ee]ast Asia|Southeast Asia|East Asia|Central Asia|West Africa|East Africa|Southern Africa|North Africa|Horn of Africa|Central America|Central Europe|Africa|Americas|Asia|Balkans|Baltic|Brussels|Caribbean|China|Europe|Gulf|India|Latin America|Middle East|Nordic|Pacific|Russia|South Asia|United Nations|UN|World|Affairs|Business|Capitol Hill|City|Congressional|Crime|Data|Digital|Eastern|Education|Executive|Features|General|Investigative|Justice|Managing|News|Religion|State Department|Technology|Washington|Westminster|White House|Chief|Senior|Deputy|Associate|Assistant|Contributing|Diplomatic|Defence|Defense|Economics?|Economic|Energy|Environment|Foreign|Freelance|Health|Home|International|Investigations|Legal|National|Parliamentary|Political|Politics|Regional|Science|Security|Special|Staff|Trade|\\p{Lu}{2,6}|[\\p{Ll}-]+) )*';

/** Words of which names of newspapers, agencies and sites are made. */
export const HOUSE_WORD =
  /\b(?:news(?:paper|wire)?s?|times|post|herald|tribune|journal|daily|weekly|press|presse|agency|agence|media|network|broadcasting|radio|tv|television|online|today|chronicle|gazette|guardian|observer|telegraph|mirror|standard|star|world|magazine|review|service|wire|desk|staff|bureau|international|courier|sentinel|ledger|dispatch|examiner|inquirer|independent|enquirer|bulletin|monitor|register|advocate|argus|info|report|digest)\b/iu;

/** Source: the agencies' own style guides; abbreviations as they sign their reports. */
const AGENCIES: ReadonlyMap<string, string> = new Map([
  ['AP', 'Associated Press'],
  ['AFP', 'Agence France-Presse'],
  ['UPI', 'United Press International'],
  ['REUTERS', 'Reuters'],
  ['XINHUA', 'Xinhua'],
  ['TASS', 'TASS'],
  ['DPA', 'Deutsche Presse-Agentur'],
  ['ANSA', 'ANSA'],
  ['EFE', 'EFE'],
]);
/** 'AFP' written out. */
export const agencyInFull = (agency: string): string => AGENCIES.get(agency.toUpperCase()) ?? agency;

/** Agencies that sign by one name. Source: their own style guides. */
const AGENCY_NAME =
  /^(?:Associated Press|Reuters|Agence France-Presse|Xinhua|Yonhap|Kyodo(?: News)?|Bloomberg|Interfax|Anadolu|Ansa|Efe|Tass|dpa)$/iu;

/** 'Desk' and the like stand for those who work there, behind the name of the house. */
const DESK_WORD =
  /\b(?:desk|staff|bureau|newsroom|foreign service|news service|web team|agencies|wires|wire services|news team)$/iu;

const SECTION_WORDS = new Set(
  'and & the of home news world global international national local politics business economy economics market markets finance trade energy science health climate environment crisis conflict conflicts war diplomacy defence defense security opinion analysis explainer exclusive breaking live latest update updates video report features feature africa americas america asia pacific europe middle east west north south sport culture technology tech law crime justice society peace latin central caribbean'.split(
    ' ',
  ),
);

/** 'World', 'World News', 'Politics & Diplomacy': only words of sections. */
export const isSectionName = (field: string): boolean =>
  field
    .toLowerCase()
    .split(/[\s/]+/u)
    .every((word) => SECTION_WORDS.has(word));

/** 'The Coast Courier', 'Coast News Agency', 'CPN': what a paper or agency may be called. */
export const isHouseName = (field: string): boolean =>
  !isSectionName(field) &&
  !DESK_WORD.test(field) &&
  (AGENCY_NAME.test(field) ||
    /^(?:\p{Lu}{2,6}|(?:The|THE) \p{Lu}[\p{L}’'&. -]+)$/u.test(field) ||
    isOfHouseWords(field));

const isOfHouseWords = (field: string): boolean =>
  HOUSE_WORD.test(field) && /^\p{Lu}[\p{L}’'&.-]*(?: (?:of|and|the|&|\p{Lu}[\p{L}’'&.-]*)){0,6}$/u.test(field);

export const isDeskName = (field: string): boolean =>
  DESK_WORD.test(field) && field.split(' ').length < 6 && !/ (?:with|and) (?:news )?agencies$/iu.test(field);
