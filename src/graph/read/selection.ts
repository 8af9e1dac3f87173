// What a question asks for, as plain data: the fields selected below a value, for each type that the value may have.

/** A field that is asked for, once for each response key; types that ask for it in the same words share one object. */
export interface SelectedField {
  /** The name that the answer must use: the alias if there is one. */
  readonly key: string;
  readonly name: string;
  /** By name, with defaults filled in. */
  readonly args: Readonly<Record<string, unknown>>;
  /** Empty for a field without fields of its own. */
  readonly selection: Selection;
}

/** Selected fields by the name of the object type: 'Person', 'Claim', 'EvidenceConnection'. */
export type Selection = ReadonlyMap<string, readonly SelectedField[]>;

/** An answer's object: values by response key, and its type. */
export interface Answer {
  readonly __typename: string;
  readonly [key: string]: unknown;
}

export function fieldsOf(selection: Selection, type: string): readonly SelectedField[] {
  return selection.get(type) ?? [];
}

/** The selection below all fields of this name, of one type. */
export function below(selection: Selection, type: string, name: string): SelectedField[] {
  return fieldsOf(selection, type).filter((field) => field.name === name);
}

/** Puts values computed in code, by field name, under the response keys that were asked for. */
export function answerWith(selection: Selection, type: string, values: Readonly<Record<string, unknown>>): Answer {
  const answer: Record<string, unknown> = {};
  for (const field of fieldsOf(selection, type)) answer[field.key] = values[field.name] ?? null;
  return { ...answer, __typename: type };
}
