// Widely known organisations and institutions, and the words by which generic ones are known. Sources: UN System Chart, EU institutions' list,
// Yearbook of International Organizations (acronyms), USA.gov A-Z index of departments, AP Stylebook (short forms).

/** Canonical names by every form that news uses; the first is the name, so that one body has one id over all articles. */
const KNOWN: readonly (readonly string[])[] = [
  ['NATO', 'North Atlantic Treaty Organization', 'North Atlantic Treaty Organisation'],
  ['United Nations', 'U.N.', 'UN'],
  ['U.N. Security Council', 'UN Security Council', 'United Nations Security Council', 'Security Council'],
  ['U.N. General Assembly', 'UN General Assembly', 'United Nations General Assembly', 'General Assembly'],
  [
    'U.N. Human Rights Council',
    'UN Human Rights Council',
    'United Nations Human Rights Council',
    'Human Rights Council',
  ],
  ['European Union', 'EU', 'E.U.'],
  ['African Union', 'AU'],
  ['International Monetary Fund', 'IMF'],
  ['World Health Organization', 'WHO', 'World Health Organisation', 'UN health agency'],
  ['World Trade Organization', 'WTO', 'World Trade Organisation'],
  ['World Food Programme', 'WFP', 'World Food Program', 'UN food agency'],
  ['International Atomic Energy Agency', 'IAEA', 'UN nuclear watchdog', 'UN nuclear agency', 'UN atomic watchdog'],
  ['International Criminal Court', 'ICC'],
  ['International Court of Justice', 'ICJ'],
  ['Organization of American States', 'OAS', 'Organisation of American States'],
  ['Caribbean Community', 'CARICOM', 'Caricom'],
  ['Pacific Islands Forum', 'PIF'],
  ['Gulf Cooperation Council', 'GCC', 'Gulf Co-operation Council'],
  ['Southern African Development Community', 'SADC'],
  ['East African Community', 'EAC'],
  ['Economic Community of Central African States', 'ECCAS'],
  ['Common Market for Eastern and Southern Africa', 'COMESA'],
  ['Alliance of Sahel States', 'AES'],
  ['South Asian Association for Regional Cooperation', 'SAARC', 'South Asian Association for Regional Co-operation'],
  [
    'Shanghai Cooperation Organization',
    'SCO',
    'Shanghai Cooperation Organisation',
    'Shanghai Co-operation Organisation',
  ],
  ['Collective Security Treaty Organization', 'CSTO', 'Collective Security Treaty Organisation'],
  ['Eurasian Economic Union', 'EAEU'],
  ['Commonwealth of Independent States', 'CIS'],
  ['Organization of Turkic States', 'OTS', 'Organisation of Turkic States'],
  [
    'Organization of Islamic Cooperation',
    'OIC',
    'Organisation of Islamic Cooperation',
    'Organisation of Islamic Co-operation',
  ],
  ['Arab League', 'League of Arab States'],
  ['Community of Latin American and Caribbean States', 'CELAC'],
  ['Organization of Eastern Caribbean States', 'OECS', 'Organisation of Eastern Caribbean States'],
  ['Asia-Pacific Economic Cooperation', 'APEC'],
  ['European Free Trade Association', 'EFTA'],
  ['African Development Bank', 'AfDB', 'AFDB'],
  ['Asian Development Bank', 'ADB'],
  ['Inter-American Development Bank', 'IDB'],
  ['Food and Agriculture Organization', 'FAO', 'Food and Agriculture Organisation'],
  [
    'U.N. Development Programme',
    'UNDP',
    'UN Development Programme',
    'United Nations Development Programme',
    'U.N. Development Program',
  ],
  ['International Labour Organization', 'ILO', 'International Labour Organisation', 'International Labor Organization'],
  [
    'Organisation for Economic Co-operation and Development',
    'OECD',
    'Organization for Economic Cooperation and Development',
    'Organisation for Economic Cooperation and Development',
  ],
  [
    'Organisation for the Prohibition of Chemical Weapons',
    'OPCW',
    'Organization for the Prohibition of Chemical Weapons',
  ],
  ['Organization of the Petroleum Exporting Countries', 'OPEC'],
  ['Association of Southeast Asian Nations', 'ASEAN'],
  ['Economic Community of West African States', 'ECOWAS'],
  ['Intergovernmental Authority on Development', 'IGAD'],
  [
    'Organization for Security and Co-operation in Europe',
    'OSCE',
    'Organization for Security and Cooperation in Europe',
  ],
  ['International Organization for Migration', 'IOM', 'UN migration agency'],
  ['International Committee of the Red Cross', 'ICRC'],
  ['JNIM', 'Group for the Support of Islam and Muslims', 'Group to Support Islam and Muslims'],
  ['U.N. Human Rights Office', 'UN human rights office', 'UN rights office', 'OHCHR'],
  ['UNESCO', 'UN cultural agency'],
  ['UNICEF', "U.N. Children's Fund", "United Nations Children's Fund"],
  [
    'UNHCR',
    'U.N. High Commissioner for Refugees',
    'U.N. refugee agency',
    'UN refugee agency',
    'United Nations refugee agency',
  ],
  ['Houthis', 'Houthi movement', 'Ansar Allah', 'Houthi'],
  ['Taliban', 'Taliban movement'],
  ['UNRWA', 'U.N. Relief and Works Agency'],
  ['Associated Press', 'AP'],
  ['Federal Bureau of Investigation', 'FBI'],
  ['Central Intelligence Agency', 'CIA'],
  ['Islamic State', 'ISIS', 'ISIL', 'Islamic State group', 'Islamic State of Iraq and the Levant', 'Daesh', 'IS'],
];

/** Bodies that belong to one country by their name: alpha-2. */
const NATIONAL: Readonly<Record<string, readonly string[]>> = {
  US: [
    ...[
      'State Department',
      'Pentagon',
      'White House',
      'Defense Department',
      'Treasury Department',
      'Justice Department',
      'Commerce Department',
    ],
    ...[
      'Department of State',
      'Department of Defense',
      'Department of Justice',
      'Department of the Treasury',
      'Department of Homeland Security',
    ],
    ...[
      'Homeland Security Department',
      'Energy Department',
      'Department of Energy',
      'Federal Bureau of Investigation',
      'Central Intelligence Agency',
    ],
    ...[
      'Capitol Hill',
      'Federal Reserve',
      'National Security Agency',
      'Senate Foreign Relations Committee',
      'Centcom',
      'CENTCOM',
    ],
    ...[
      'U.S. Central Command',
      'USAID',
      'Oval Office',
      'Environmental Protection Agency',
      'Drug Enforcement Administration',
    ],
  ],
  RU: ['Kremlin', 'State Duma', 'Duma', 'Federation Council', 'Federal Security Service', 'FSB'],
  GB: [
    'Downing Street',
    'House of Commons',
    'House of Lords',
    'Foreign Office',
    'Home Office',
    'Scotland Yard',
    'Whitehall',
    'Bank of England',
  ],
  FR: ['Elysee', 'Élysée', 'Elysée', "Quai d'Orsay", 'Quai d’Orsay'],
  DE: ['Bundestag', 'Bundeswehr', 'Bundesrat'],
  NO: ['Storting'],
  SE: ['Riksdag'],
  DK: ['Folketing'],
  FI: ['Eduskunta'],
  IS: ['Althing', 'Alþingi'],
  EE: ['Riigikogu'],
  LV: ['Saeima'],
  LT: ['Seimas'],
  HR: ['Sabor'],
  RS: ['Skupstina', 'Skupština'],
  MK: ['Sobranie'],
  KZ: ['Mazhilis', 'Majilis'],
  KG: ['Jogorku Kenesh'],
  AZ: ['Milli Majlis'],
  BD: ['Jatiya Sangsad'],
  BR: ['Itamaraty', 'Planalto'],
  AR: ['Casa Rosada'],
  CL: ['La Moneda'],
  VE: ['Miraflores'],
  ES: ['Moncloa'],
  IT: ['Palazzo Chigi', 'Farnesina', 'Quirinale'],
  KR: ['Blue House', 'Cheong Wa Dae'],
  NG: ['Aso Rock'],
  PH: ['Malacañang', 'Malacanang'],
  IL: ['Knesset', 'Israel Defense Forces', 'Mossad', 'Shin Bet'],
  IN: ['Lok Sabha', 'Rajya Sabha'],
  JP: ['Diet'],
  UA: ['Verkhovna Rada'],
  PL: ['Sejm'],
  CN: ["People's Liberation Army", 'State Council', "National People's Congress"],
  TR: ['Grand National Assembly'],
  IE: ['Dail', 'Dáil'],
  IR: ['Majlis', 'Revolutionary Guard', 'Islamic Revolutionary Guard Corps'],
};

/** Words of a body that every country has: with them alone the country is part of the identity. Lower case. */
const GENERIC_HEADS: ReadonlySet<string> = new Set([
  ...[
    'ministry',
    'parliament',
    'assembly',
    'senate',
    'congress',
    'government',
    'military',
    'army',
    'navy',
    'police',
    'court',
    'cabinet',
    'forces',
  ],
  ...[
    'troops',
    'soldiers',
    'council',
    'department',
    'guard',
    'presidency',
    'legislature',
    'marines',
    'treasury',
    'bank',
    'commission',
    'agency',
  ],
  ...[
    'embassy',
    'headquarters',
    'intelligence',
    'judiciary',
    'customs',
    'gendarmerie',
    'militia',
    'coast guard',
    'office',
    'party',
    'opposition',
    'coalition',
    'fighters',
  ],
  ...[
    'rebels',
    'house',
    'staff',
    'administration',
    'authority',
    'authorities',
    'command',
    'service',
    'services',
    'air force',
    'force',
    'units',
  ],
]);

/** The part of a country's state that these bodies are: PART_OF goes to their country. Lower case, last words of the name or first before 'of'. */
const STATE_HEADS: ReadonlySet<string> = new Set([
  ...[
    'ministry',
    'parliament',
    'assembly',
    'senate',
    'congress',
    'military',
    'army',
    'navy',
    'police',
    'cabinet',
    'forces',
    'troops',
    'soldiers',
  ],
  ...[
    'department',
    'guard',
    'presidency',
    'legislature',
    'marines',
    'treasury',
    'embassy',
    'judiciary',
    'gendarmerie',
    'bank',
    'agency',
    'service',
  ],
  ...[
    'court',
    'council',
    'commission',
    'house',
    'administration',
    'authority',
    'command',
    'force',
    'air force',
    'chamber',
    'bureau',
    'units',
    'duma',
  ],
  ...[
    'intelligence',
    'bundestag',
    'headquarters',
    'undersecretariat',
    'office',
    'institute',
    'directorate',
    'inspectorate',
    'consulate',
    'corps',
    'prosecutor',
    'customs',
    'staff',
    'chiefs',
  ],
]);

/** Different words for the armed people of a country: one organisation. */
const TROOPS: ReadonlySet<string> = new Set(['troops', 'forces', 'soldiers', 'servicemen']);

const canonicalByForm: ReadonlyMap<string, string> = new Map(
  KNOWN.flatMap((forms) => forms.map((form) => [form.toLowerCase(), forms[0] ?? form] as const)),
);
const countryByName: ReadonlyMap<string, string> = new Map(
  Object.entries(NATIONAL).flatMap(([alpha2, names]) => names.map((name) => [name.toLowerCase(), alpha2] as const)),
);

/** Every form in which the tables have a body. */
export const knownForms: readonly string[] = [...KNOWN.flat(), ...Object.values(NATIONAL).flat()];

/** 'EU' -> 'European Union'; null for what the table does not know. */
export function canonicalOrganization(name: string): string | null {
  const lower = name.toLowerCase().replace(/^(?:u\.n\.|united nations) (?=[a-z ]+ (?:agency|watchdog|office)$)/, 'un ');
  // 'U.N. World Food Program'
  return (
    canonicalByForm.get(lower) ??
    canonicalByForm.get(lower.replace(/^(?:u\.?n\.?|united nations) (?=world |office )/, '')) ??
    null
  );
}

/** 'Kremlin' -> 'RU'. */
export function countryOfInstitution(name: string): string | null {
  return countryByName.get(name.toLowerCase()) ?? null;
}

/** National parliaments with a name of their own. Source: Inter-Parliamentary Union, Parline. */
const PARLIAMENTS =
  /^(?:storting|riksdag|folketing|eduskunta|althing|riigikogu|saeima|seimas|sabor|skup[sš]tina|sobranie|bundestag|knesset|sejm|verkhovna rada|majlis|milli majlis|ma[zj]h?ilis|jogorku kenesh|jatiya sangsad|diet|grand national assembly)$/i;

export function isNamedParliament(name: string): boolean {
  return PARLIAMENTS.test(name);
}

/** Houses of a parliament, which each have a country, unlike 'Chamber of Commerce'. Source: Inter-Parliamentary Union, Parline. */
const CHAMBERS =
  /^chamber of (?:deputies|representatives|councill?ors|counsell?ors|advis[eo]rs|peoples?|nationalities|states|regions)$/i;

export function isChamberOfParliament(name: string): boolean {
  return CHAMBERS.test(name);
}

export function isGenericHead(word: string): boolean {
  return GENERIC_HEADS.has(word.toLowerCase());
}

export function isStateHead(word: string): boolean {
  return STATE_HEADS.has(word.toLowerCase());
}

export function isTroops(word: string): boolean {
  return TROOPS.has(word.toLowerCase());
}
