/** The value of the list that was written, if it is one. */
export function pick<Value extends string>(
  values: readonly Value[],
  text: string,
): Value | undefined {
  return values.find((value) => value === text);
}
