// The things that generated articles speak of: invented names, made from an index, so that no table of them has to be kept.

import type { ExtractedEntity } from '../../src/extract/extraction.ts';
import { countryId, organizationId, personId, placeId } from '../../src/extract/identity.ts';

const SYLLABLES = [
  'ba',
  'ke',
  'li',
  'mo',
  'nu',
  'ra',
  'se',
  'ti',
  'vo',
  'zu',
  'dal',
  'fen',
  'gor',
  'hin',
  'jas',
  'pur',
];
const BODIES = ['Ministry', 'Council', 'Agency', 'Party', 'Brigade', 'Institute', 'Bank', 'Union'];
/** Shares of people, organisations and places among the things that are no country. */
const SHARES = { people: 0.55, organizations: 0.35 };
const MAX_COUNTRIES = 200;

export class GeneratedWorld {
  readonly countries: number;
  readonly people: number;
  readonly organizations: number;
  readonly places: number;

  /** Of so many things altogether, at least 20. */
  constructor(size: number) {
    this.countries = Math.min(MAX_COUNTRIES, Math.max(5, Math.floor(size / 20)));
    const others = size - this.countries;
    this.people = Math.floor(others * SHARES.people);
    this.organizations = Math.floor(others * SHARES.organizations);
    this.places = others - this.people - this.organizations;
  }

  country(index: number): ExtractedEntity {
    const name = word(index, 'ia');
    return {
      kind: 'COUNTRY',
      id: countryId(null, name),
      name,
      aliases: [],
      alpha2: null,
      alpha3: null,
      latitude: null,
      longitude: null,
    };
  }

  person(index: number): ExtractedEntity {
    const name = `${word(index % 997, 'n')} ${word(index, 'ov')}`;
    return { kind: 'PERSON', id: personId(name, ''), name, aliases: [word(index, 'ov')] };
  }

  organization(index: number): ExtractedEntity {
    const name = `${word(index, 'an')} ${BODIES[index % BODIES.length]}`;
    const home = this.country(index % this.countries).id;
    const id = organizationId({ name, generic: false, country: null, articleId: '' });
    return { kind: 'ORGANIZATION', id, name, aliases: [], country: home };
  }

  place(index: number): ExtractedEntity {
    const name = word(index, 'burg');
    const home = this.country(index % this.countries).id;
    return {
      kind: 'PLACE',
      id: placeId(name, null),
      name,
      aliases: [],
      country: home,
      latitude: null,
      longitude: null,
    };
  }
}

/** Another word for every index. */
function word(index: number, ending: string): string {
  let text = '';
  for (let rest = index; ; rest = Math.floor(rest / SYLLABLES.length) - 1) {
    text = SYLLABLES[rest % SYLLABLES.length] + text;
    if (rest < SYLLABLES.length) break;
  }
  return text[0]!.toUpperCase() + text.slice(1) + ending;
}
