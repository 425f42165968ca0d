import { showValue } from './show-value';

type Names = Readonly<Record<string, string>>;

function nameOne(value: unknown, names: Names): unknown {
  return typeof value === 'string' ? (names[value] ?? value) : value;
}

/** The value of a field as people read it; what it designates by an id or a code has its name. */
export function showNamed(champ: string, value: unknown, names: Names): string {
  const named: unknown = Array.isArray(value)
    ? value.map((one: unknown) => nameOne(one, names))
    : nameOne(value, names);
  return showValue(champ, named);
}
