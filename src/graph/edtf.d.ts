// The part of the edtf package (which has no types of its own) that Dateline uses.
declare module 'edtf' {
  interface ParseOptions {
    /** EDTF conformance level: 0 to 3. */
    readonly level?: 0 | 1 | 2 | 3;
  }
  /** A parsed date; `min` and `max` are its first and last millisecond since 1970 (UTC). */
  interface ExtendedDate {
    readonly min: number;
    readonly max: number;
  }
  /** @throws Error if the text is no EDTF date of that level. */
  export default function edtf(text: string, options?: ParseOptions): ExtendedDate;
}
