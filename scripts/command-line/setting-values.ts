// Reading single settings: each is given as text, or not at all, and refused with its name, its value and what it should be.

/** A setting that cannot be used. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** The text of a setting; undefined if it is not given or blank. */
export type Given = (name: string) => string | undefined;

export const givenIn =
  (environment: NodeJS.ProcessEnv): Given =>
  (name) =>
    environment[name]?.trim() || undefined;

/** @throws SettingsError */
export function wholeNumber(
  name: string,
  given: Given,
  { fallback, from, to }: { fallback: number; from: number; to: number },
): number {
  const value = given(name);
  if (value === undefined) return fallback;
  const number = /^\d{1,16}$/u.test(value) ? Number(value) : Number.NaN;
  if (number >= from && number <= to) return number;
  throw new SettingsError(`${name} is '${value}'; it should be a whole number from ${from} to ${to}.`);
}

/** @throws SettingsError */
export function oneOf<T extends string>(name: string, given: Given, choices: readonly T[], fallback: T): T {
  const value = given(name);
  if (value === undefined) return fallback;
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== undefined) return chosen;
  throw new SettingsError(`${name} is '${value}'; it should be one of ${choices.join(', ')}.`);
}

/** 'true' or 'false'; false if it is not given. @throws SettingsError */
export const flag = (name: string, given: Given): boolean => oneOf(name, given, ['true', 'false'], 'false') === 'true';

/** An http or https address. @throws SettingsError */
export function webAddress(name: string, given: Given): string | undefined {
  const value = given(name);
  if (value === undefined || isWebAddress(value)) return value;
  throw new SettingsError(`${name} is '${value}'; it should be an http or https address.`);
}

export const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
