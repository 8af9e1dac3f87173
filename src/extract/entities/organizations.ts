// Links the names of organisations: acronyms, shorter forms, and generic names ('Foreign Ministry'), which their country tells apart.
import type { ExtractedOrganization } from '../extraction.ts';
import { countryId, nameKey, organizationId } from '../identity.ts';
import type { Mention, Tagged } from '../layers.ts';
import { countryFacts } from '../lexicons/country-facts.ts';
import { canonicalOrganization, countryOfInstitution } from '../lexicons/organizations.ts';
import type { MentionIndex } from '../mention-index.ts';
import { canonicalName, type Form, formOf, keyOf } from './organizations/forms.ts';
import {
  mergeAcronyms,
  mergeApposed,
  mergeParliaments,
  mergeSecondNames,
  mergeShortForms,
  type Organization,
} from './organizations/merging.ts';
import { isCalledStateOwned } from './organizations/state-owned.ts';

export interface OrganizationInput {
  readonly tagged: Tagged;
  readonly mentions: readonly Mention[];
  readonly names: MentionIndex;
  /** Whose government the text speaks of at this token, where the name itself does not say so: alpha-2. */
  readonly impliedCountry: (mention: Mention) => string | null;
}

export interface ResolvedOrganizations {
  readonly entities: readonly ExtractedOrganization[];
  readonly entityOf: ReadonlyMap<Mention, string>;
}

export function resolveOrganizations(input: OrganizationInput): ResolvedOrganizations {
  const forms = input.mentions.map((mention) => ofItsState(input, formOf(input.tagged, input.names, mention)));
  const organizations: Organization[] = [];
  const byKey = new Map<string, Organization[]>();
  const longestFirst = forms.toSorted((a, b) => b.core.length - a.core.length || a.mention.start - b.mention.start);
  for (const form of longestFirst.filter((form) => !form.generic || form.country !== null))
    place(organizations, byKey, form);
  const longerNames = new Map<string, Organization | undefined>();
  for (const form of forms.filter((form) => form.generic && form.country === null))
    placeGeneric(organizations, byKey, form, input, longerNames);
  mergeSecondNames(organizations, input.tagged);
  mergeApposed(organizations, input.tagged);
  mergeAcronyms(organizations);
  mergeShortForms(organizations);
  mergeParliaments(organizations);
  const entityOf = new Map<Mention, string>();
  const entities = new Map<string, ExtractedOrganization>();
  const shared = namesOfSeveral(organizations);
  for (const organization of organizations) {
    if (organization.forms.length === 0) continue;
    const entity = entityOfOrganization(organization, input.tagged.article.id, shared);
    const known = entities.get(entity.id);
    entities.set(
      entity.id,
      known ? { ...known, aliases: [...new Set([...known.aliases, ...entity.aliases])] } : entity,
    );
    for (const { mention } of organization.forms) entityOf.set(mention, entity.id);
  }
  return { entities: [...entities.values()], entityOf };
}

/** 'the state-run daily X': of the state that the text speaks of. */
function ofItsState({ tagged, impliedCountry }: OrganizationInput, form: Form): Form {
  return form.country === null && isCalledStateOwned(tagged.tokens, form.mention)
    ? { ...form, country: impliedCountry(form.mention) }
    : form;
}

function place(organizations: Organization[], byKey: Map<string, Organization[]>, form: Form): void {
  const key = keyOf(form);
  const same = byKey.get(key) ?? [];
  const known = same.find((organization) => isOneBody(organization, form));
  if (known) {
    known.forms.push(form);
    known.country ??= form.country;
    return;
  }
  const organization: Organization = {
    name: nameOf(form),
    country: form.country,
    generic: form.generic,
    forms: [form],
  };
  organizations.push(organization);
  byKey.set(key, [...same, organization]);
}

/** Bodies of two countries are never one; a name that says no country joins the one that does, unless every country has such a body. */
function isOneBody(organization: Organization, form: Form): boolean {
  if (organization.country === form.country) return true;
  if (organization.generic || form.generic) return false;
  return organization.country === null || form.country === null || canonicalOrganization(organization.name) !== null;
}

/** A generic name without its country: the one organisation of that name, else the one of the country that the text speaks of. */
function placeGeneric(
  organizations: Organization[],
  byKey: Map<string, Organization[]>,
  form: Form,
  input: OrganizationInput,
  longerNames: Map<string, Organization | undefined>,
): void {
  const same = byKey.get(keyOf(form)) ?? [];
  const implied = isIndefinite(input.tagged, form) ? null : input.impliedCountry(form.mention);
  // 'the foreign ministry' is the one spoken of; 'its foreign ministry' that of the country spoken of.
  const isPlain = form.mention.rule === 'ministry' || form.mention.rule === 'committee';
  const isOfParliament = /^(?:parliamentary|congressional)\b/.test(form.core);
  if (isPlain && !implied && same.length !== 1 && !isOfParliament) return;
  const isDefinite = isPlain && input.tagged.tokens[form.mention.firstToken - 1]?.lower === 'the';
  const named = isDefinite && same.length === 1 ? same[0] : undefined;
  const known =
    same.find((organization) => organization.country === implied) ??
    (isOtherLegislature(organizations, form, same, implied) ? same[0] : undefined) ??
    (named?.forms.some(({ mention }) => mention.start < form.mention.start) ? named : undefined) ??
    (same.length === 1 && !implied ? same[0] : undefined);
  const longer = known ?? longerNameOnce(longerNames, organizations, form, implied);
  if (longer) longer.forms.push(form);
  else place(organizations, byKey, { ...form, country: implied });
}

/** 'They set up a Water Commission': nobody's yet. */
const isIndefinite = ({ tokens }: Tagged, { mention }: Form): boolean =>
  /^an?$/.test(tokens[mention.firstToken - 1]?.lower ?? '') &&
  tokens[mention.endToken]?.pos !== 'NOUN' &&
  !/^\p{Ll}/u.test(mention.text);

const LEGISLATURES = /(?:congress|senate|assembly|duma|diet|chamber|parliament|house)$/;

/** 'Congress' is that of the country whose Congress is named, where the country spoken of has a parliament of another name. */
function isOtherLegislature(
  organizations: readonly Organization[],
  form: Form,
  same: readonly Organization[],
  implied: string | null,
): boolean {
  const key = nameKey(form.core);
  return (
    same.length === 1 &&
    implied !== null &&
    key !== 'parliament' &&
    LEGISLATURES.test(key) &&
    organizations.some(({ name, country }) => country === implied && LEGISLATURES.test(nameKey(name)))
  );
}

/** Bodies of which both sides of a story have one. */
const OF_EVERY_COUNTRY = /(?:ministry|army|navy|military|police|government|forces|parliament|guards?|embassy|staff)$/;

/** Looked for once for each name, as a long document may repeat it. */
function longerNameOnce(
  known: Map<string, Organization | undefined>,
  organizations: readonly Organization[],
  form: Form,
  implied: string | null,
): Organization | undefined {
  const key = `${nameKey(form.core)} ${implied}`;
  if (!known.has(key)) known.set(key, longerName(organizations, form, implied));
  return known.get(key);
}

/** 'the Council', 'the Commission', 'the Exchange Office': the one longer or fuller name before or behind that ends or begins so. */
function longerName(
  organizations: readonly Organization[],
  form: Form,
  implied: string | null,
): Organization | undefined {
  const key = nameKey(form.core);
  if (!/^\p{Lu}/u.test(form.core) || OF_EVERY_COUNTRY.test(key)) return undefined;
  const called = organizations.filter(({ name, forms }) =>
    [name, ...forms.map(({ core }) => core)].some((text) => {
      const long = nameKey(text);
      return (
        (key !== 'house' && long.endsWith(` ${key}`)) ||
        long.startsWith(`${key} of `) ||
        (long === key && forms.some(({ called }) => called))
      );
    }),
  );
  const [only] = called;
  if (called.length !== 1 || !only) return undefined;
  return only.country === null ||
    implied === null ||
    only.country === implied ||
    /\s/.test(key) ||
    isHeadOfName(only, key)
    ? only
    : undefined;
}

/** 'Chamber' of 'Chamber of Deputies', 'Council' of 'Security Council': the word by which this body alone is called. */
const isHeadOfName = ({ name }: Organization, key: string): boolean => nameKey(name) !== key;

/** Bodies that say nothing without their country: 'U.S. Embassy'. */
const OF_A_COUNTRY = /^(?:embassy|consulate|mission|army|navy|military|police)$/i;

function nameOf(form: Form): string {
  const canonical = canonicalName(form);
  if (canonical) return canonical;
  if (OF_A_COUNTRY.test(form.core)) return form.called ?? form.text;
  const standsAlone = form.generic || countryOfInstitution(form.core) !== null;
  return standsAlone && /\p{Lu}/u.test(form.core) ? form.core : form.text;
}

/** Names that two organisations of the article have: 'Foreign Ministry' of Kenya and of Somalia. Keys as nameKey makes them. */
function namesOfSeveral(organizations: readonly Organization[]): ReadonlySet<string> {
  const owners = new Map<string, Organization>();
  const shared = new Set<string>();
  for (const organization of organizations) {
    for (const key of new Set(organization.forms.map((form) => nameKey(form.core)))) {
      if (owners.has(key)) shared.add(key);
      owners.set(key, organization);
    }
  }
  return shared;
}

/** A name that another organisation has too is told with its country, and is no alias. */
function entityOfOrganization(
  { name, country, generic, forms }: Organization,
  articleId: string,
  shared: ReadonlySet<string>,
): ExtractedOrganization {
  const inOrder = forms.toSorted((a, b) => a.mention.start - b.mention.start);
  const called = inOrder.flatMap((form) => form.called ?? []);
  const adjectival = called.filter((text) => !/['’]/.test(text));
  const texts = [...inOrder.flatMap((form) => [form.core, form.text]), ...(generic ? adjectival : [])];
  const facts = country ? countryFacts(country) : null;
  const shown = shared.has(nameKey(name)) ? (adjectival[0] ?? called[0] ?? name) : name;
  return {
    // 'Kenyan forces', "Kenya's foreign ministry": the country is in the id already.
    id: organizationId({ name: generic && country && forms[0] ? keyOf(forms[0]) : name, generic, country, articleId }),
    kind: 'ORGANIZATION',
    name: shown,
    aliases: [...new Set(texts)].filter((text) => text !== shown && /\p{Lu}/u.test(text) && !shared.has(nameKey(text))),
    country: country ? countryId(country, facts?.name ?? country) : null,
  };
}
