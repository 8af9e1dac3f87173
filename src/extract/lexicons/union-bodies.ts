// Bodies of the European Union, the United Nations and the African Union. Sources: Treaty on European Union, art. 13, and the EU's list of
// institutions; Charter of the United Nations, art. 7, and the UN System Chart; Constitutive Act of the African Union, art. 5.

const BODIES: Readonly<Record<string, readonly string[]>> = {
  'European Union': [
    ...['European Commission', 'European Parliament', 'European Council', 'Council of the European Union'],
    ...[
      'European Central Bank',
      'European Court of Justice',
      'European Court of Auditors',
      'European External Action Service',
    ],
    ...['Europol', 'Frontex'],
  ],
  'United Nations': [
    ...['U.N. Security Council', 'Security Council', 'U.N. General Assembly', 'International Court of Justice'],
    ...['Economic and Social Council', 'U.N. Human Rights Council', 'UNICEF', 'UNHCR', 'UNRWA', 'World Food Programme'],
    ...['World Health Organization', 'International Organization for Migration', 'UNESCO'],
    ...['Food and Agriculture Organization', 'International Labour Organization'],
    ...['Office for the Coordination of Humanitarian Affairs', 'OCHA'],
  ],
  'African Union': ['African Union Commission', 'Pan-African Parliament', 'Peace and Security Council'],
};

const unionByBody: ReadonlyMap<string, string> = new Map(
  Object.entries(BODIES).flatMap(([union, bodies]) => bodies.map((body) => [body.toLowerCase(), union] as const)),
);

/** 'European Commission' -> 'European Union'; null for what is no such body. */
export function unionOfBody(name: string): string | null {
  return unionByBody.get(name.toLowerCase()) ?? null;
}
