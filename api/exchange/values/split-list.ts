const QUOTED = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([^,'"[\]{}()]+)/g;

// The common case: slugs, already joined
const SLUGS = /^[a-z\d-]+(?:\|[a-z\d-]+)*$/;

const isBracketed = (text: string): boolean => /^(\[.*\]|\{.*\}|\(.*\))$/s.test(text);

/** The items of a list cell: Python ['a', 'b'], Postgres {a,b}, JSON, or a|b, a;b and a, b. */
export function splitList(cell: string): string[] {
  const text = cell.trim();
  if (SLUGS.test(text)) return [...new Set(text.split('|'))];
  const items = isBracketed(text)
    ? [...text.slice(1, -1).matchAll(QUOTED)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    : text.split(/[|;,\n]/);
  const clean = items
    .map((item) => item.replaceAll(/\\(.)/g, '$1').trim())
    .filter((item) => item !== '' && item !== 'None' && item !== 'NULL');
  return [...new Set(clean)];
}
