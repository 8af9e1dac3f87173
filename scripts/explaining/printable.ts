// Text of an article as a terminal may show it: nothing in it can move the cursor, ring or hide what stands there.

/** Control characters, and marks that turn the direction of writing. */
const COMMANDS = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** In one line. */
export const printable = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(COMMANDS, (command) => `\\u{${command.codePointAt(0)!.toString(16)}}`);
