export type Terme<Value extends string = string> = {
  readonly value: Value;
  readonly label: string;
  readonly description: string | null;
};

export function termesDe<const Value extends string>(
  rows: readonly (readonly [Value, string, string?])[],
): readonly Terme<Value>[] {
  return rows.map(([value, label, description]) => ({
    value,
    label,
    description: description ?? null,
  }));
}

/** The values alone, in the non-empty form that `z.enum` asks for. */
export function valeursDe<Value extends string>(
  termes: readonly Terme<Value>[],
): readonly [Value, ...Value[]] {
  const [first, ...rest] = termes.map((terme) => terme.value);
  if (first === undefined) throw new Error('An empty vocabulary has no values');
  return [first, ...rest];
}
