/** HSDS leaves out what is not known: it has no null. */
export function said<Value>(value: Value | null): Value | undefined {
  return value ?? undefined;
}

/** An empty list is left out too. */
export function saidAll<Value>(values: readonly Value[]): Value[] | undefined {
  return values.length > 0 ? [...values] : undefined;
}
