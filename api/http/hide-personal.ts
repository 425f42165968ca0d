const HIDDEN: readonly (readonly [RegExp, string])[] = [
  [/[^\s"'`<>()=,;:/]{1,64}@[^\s"'`<>(),;:/]{1,250}\.\p{L}{2,}/gu, '[courriel]'],
  [/\bmlg_[\w-]+/g, '[clé]'],
  [/(?<![\w-])[\w-]{43}(?![\w-])/g, '[jeton]'],
  [/(?<!\d)(?:\+33|0)[\s.]?[1-9](?:[\s.]?\d\d){4}(?!\d)/g, '[téléphone]'],
  // PostgreSQL repeats the value that it could not read.
  [/(invalid (?:input syntax|input value|byte sequence)[^:]*: )"[^"]*"/g, '$1[valeur]'],
];

/** A line of the log without what names or opens: addresses, phones, keys, tokens, refused values. */
export function hidePersonal(line: string): string {
  let shown = line;
  for (const [pattern, instead] of HIDDEN) shown = shown.replaceAll(pattern, instead);
  return shown;
}
