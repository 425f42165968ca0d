import { absent, quote, type Reading, refused, valueOf } from './reading.js';

const EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}$/u;
const EMAIL_SUGGESTION = 'Écrire une seule adresse, par exemple contact@exemple.fr.';
const URL_SUGGESTION = 'Écrire une adresse complète, par exemple https://www.exemple.fr.';

/** One e-mail address; the first when the cell holds several. */
export function normaliseEmail(cell: string | null): Reading<string> {
  if (cell === null) return absent;
  const parts = cell
    .replaceAll(/mailto:/gi, '')
    .split(/[\s;,<>()]+|\s-\s|\/(?=\S+@)/)
    .map((part) => part.replace(/[.:]+$/, ''))
    .filter((part) => part.includes('@'));
  const first = parts.find((part) => EMAIL.test(part));
  if (!first) return refused(`adresse électronique illisible : ${quote(cell)}`, EMAIL_SUGGESTION);
  return valueOf(
    first,
    parts.length > 1 ? `une seule adresse est gardée de ${quote(cell)}` : undefined,
  );
}

/** A web address in http or https; the scheme is added when it lacks. */
export function normaliseUrl(cell: string | null): Reading<string> {
  if (cell === null) return absent;
  const text = cell.trim().split(/\s+/)[0] ?? '';
  const withScheme =
    /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[\w.-]+:\d+/.test(text) ? text : `https://${text}`;
  const url = URL.canParse(withScheme) ? new URL(withScheme) : null;
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  const isPlace =
    url !== null && /^[\p{L}\d.-]+\.[\p{L}\d-]{2,}$/u.test(url.hostname) && url.username === '';
  if (!isWeb || !isPlace)
    return refused(`adresse de site illisible : ${quote(cell)}`, URL_SUGGESTION);
  return valueOf(withScheme);
}
