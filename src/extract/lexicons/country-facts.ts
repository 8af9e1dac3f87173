// Facts of countries that the resolution of names needs, by ISO 3166-1 alpha-2. Source: npm world-countries (names, capitals, codes,
// coordinates, as of UN M49 and ISO 3166), with the few English forms of news that it lacks.
import countries from 'world-countries/countries.json' with { type: 'json' };
import { nameKey } from '../identity.ts';
import { MORE_CAPITALS } from './capitals.ts';

export interface CountryFacts {
  readonly alpha2: string;
  readonly alpha3: string;
  readonly name: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Where news says otherwise than world-countries. Source: AP Stylebook, 2024. */
const NEWS_NAMES: Readonly<Record<string, string>> = { TR: 'Turkey' };

const FACTS: ReadonlyMap<string, CountryFacts> = new Map(
  countries.map((country) => [
    country.cca2,
    {
      alpha2: country.cca2,
      alpha3: country.cca3,
      name: NEWS_NAMES[country.cca2] ?? country.name.common,
      latitude: country.latlng[0] ?? null,
      longitude: country.latlng[1] ?? null,
    },
  ]),
);

const CAPITALS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  countries.map((country) => [
    country.cca2,
    new Set(
      [...(country.capital ?? []), ...(MORE_CAPITALS[country.cca2] ?? [])]
        .map(nameKey)
        .filter((key) => key !== nameKey(country.name.common)),
    ),
  ]),
);

const KINGDOMS: ReadonlySet<string> = new Set(
  // Source: Wikipedia, 'List of current monarchies' (kingdoms and sultanates).
  'BE BH BT DK ES GB JO KH LS MA NL NO OM SA SE SZ TH TO BN MY'.split(' '),
);

export function countryFacts(alpha2: string): CountryFacts | null {
  return FACTS.get(alpha2) ?? null;
}

export function isCapitalOf(name: string, alpha2: string): boolean {
  return CAPITALS.get(alpha2)?.has(nameKey(name)) ?? false;
}

const NEIGHBOURS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  countries.map(({ cca2, borders }) => [cca2, new Set(borders)]),
);

/** Do two countries share a border on land? Alpha-2 codes. */
export function areNeighbours(one: string, other: string): boolean {
  return NEIGHBOURS.get(one)?.has(FACTS.get(other)?.alpha3 ?? '') ?? false;
}

const ISLANDS: ReadonlySet<string> = new Set(
  countries.filter(({ borders }) => borders.length === 0).map(({ cca2 }) => cca2),
);

/** Without a border on land (world-countries gives Sri Lanka one over Adam's Bridge); the mainland of Australia is no island. */
export function isIslandCountry(alpha2: string): boolean {
  return (ISLANDS.has(alpha2) || alpha2 === 'LK') && alpha2 !== 'AU';
}

export function isKingdom(alpha2: string): boolean {
  return KINGDOMS.has(alpha2);
}
