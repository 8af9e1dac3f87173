// Knows who holds which office, to find the person that 'the minister' or "South Korea's defense minister" means.
import type { EntityId, ExtractedEntity } from '../extraction.ts';
import { nameKey } from '../identity.ts';
import type { NamedTitle, RelationFinding, ResolvedMention } from '../layers.ts';
import { TITLE_SYNONYMS } from '../lexicons/references.ts';

export interface Office {
  readonly person: EntityId;
  readonly words: ReadonlySet<string>;
  /** Of which country, if it is known. */
  readonly country: EntityId | null;
  /** Of which body. */
  readonly body: EntityId | null;
  readonly former: boolean;
}

export function officesOf(
  titles: readonly NamedTitle<ResolvedMention>[],
  relations: readonly RelationFinding[],
  entityOf: ReadonlyMap<EntityId, ExtractedEntity>,
): Office[] {
  const held = relations.flatMap(({ type, source, target, title, status }) => {
    if ((type !== 'HOLDS_OFFICE' && type !== 'AFFILIATED_WITH') || !title) return [];
    const words = new Set(nameKey(title).split(' '));
    const body = entityOf.get(target)?.kind === 'ORGANIZATION' ? target : null;
    return { person: source, words, country: countryOf(entityOf.get(target)), body, former: status === 'FORMER' };
  });
  const called = titles.flatMap((title) => {
    const person = title.person.entity;
    const words = new Set([...nameKey(title.text).split(' '), title.head]);
    return person ? { person, words, country: null, body: null, former: title.status === 'FORMER' } : [];
  });
  return [...held, ...called];
}

function countryOf(entity: ExtractedEntity | undefined): EntityId | null {
  if (entity?.kind === 'COUNTRY') return entity.id;
  return entity?.kind === 'ORGANIZATION' ? entity.country : null;
}

export interface Holders {
  /** Those in office first. */
  readonly persons: ReadonlySet<EntityId>;
  /** Those who held it once. */
  readonly former: ReadonlySet<EntityId>;
  /** Those among them who hold an office of the country that the report is filed from. */
  readonly atHome: ReadonlySet<EntityId>;
}

/** Who holds which office in an article; each question is worked out once, for 'the minister' may come thousands of times. */
export class Officeholders {
  readonly #byWord = new Map<string, Office[]>();
  readonly #atHome: ReadonlySet<EntityId>;
  /** The countries and bodies of which each person holds or held an office. */
  readonly #owners = new Map<EntityId, Set<EntityId>>();
  readonly #answers = new Map<string, Holders>();

  /** `home` is the country that the report is filed from. */
  constructor(offices: readonly Office[], home: EntityId | null) {
    const ofHome = home === null ? [] : offices.filter(({ country }) => country === home);
    this.#atHome = new Set(ofHome.map(({ person }) => person));
    for (const office of offices) {
      for (const owner of [office.country, office.body])
        if (owner !== null) this.#owners.set(office.person, (this.#owners.get(office.person) ?? new Set()).add(owner));
      for (const word of office.words) {
        const known = this.#byWord.get(word);
        if (known) known.push(office);
        else this.#byWord.set(word, [office]);
      }
    }
  }

  /** Persons whose office has all these words (the last one may be a synonym), of that country or body where one is given. */
  of(words: readonly string[], owner: EntityId | null): Holders {
    const question = JSON.stringify([words, owner]);
    const known = this.#answers.get(question);
    if (known) return known;
    const offices = this.#find(words, owner);
    const persons = new Set(offices.map(({ person }) => person));
    const former = new Set(offices.filter((office) => office.former).map(({ person }) => person));
    const answer = { persons, former, atHome: new Set([...persons].filter((person) => this.#atHome.has(person))) };
    this.#answers.set(question, answer);
    return answer;
  }

  #find(words: readonly string[], owner: EntityId | null): Office[] {
    const head = words.at(-1) ?? '';
    const exact = this.#matching(words, owner);
    const others = (TITLE_SYNONYMS.get(head) ?? []).map((synonym) => [...words.slice(0, -1), synonym]);
    const longer = (TITLE_SYNONYMS.get(words.slice(-2).join(' ')) ?? []).map((synonym) => [
      ...words.slice(0, -2),
      synonym,
    ]);
    const found = exact.length > 0 ? exact : [...others, ...longer].flatMap((title) => this.#matching(title, owner));
    const stated = owner === null ? found : found.filter(({ country, body }) => country === owner || body === owner);
    const pool = stated.length > 0 ? stated : found;
    const inOffice = pool.filter(({ former }) => !former);
    return [...inOffice, ...pool.filter(({ former }) => former)];
  }

  /** "France's envoy" is nobody who is an envoy of others. */
  #isOfOthers(person: EntityId, owner: EntityId): boolean {
    const owners = this.#owners.get(person);
    return owners !== undefined && !owners.has(owner);
  }

  #matching(words: readonly string[], owner: EntityId | null): Office[] {
    return (this.#byWord.get(words.at(-1) ?? '') ?? []).filter(
      (office) =>
        words.slice(0, -1).every((word) => office.words.has(word)) &&
        (owner === null ||
          office.country === owner ||
          office.body === owner ||
          (office.country === null && office.body === null && !this.#isOfOthers(office.person, owner))),
    );
  }
}
