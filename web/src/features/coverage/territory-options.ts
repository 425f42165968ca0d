import { coverage } from '../../messages/fr/coverage';
import type { Option } from '../../ui/search-combo-box';

type Territory = {
  readonly id: string;
  readonly type: string;
  readonly nom: string;
  readonly code: string | null;
};
type Commune = {
  readonly code: string;
  readonly nom: string;
  readonly departement: { readonly nom: string };
};

const { kinds } = coverage.filters;
const MOST_EACH = 8;
const SHORTEST = 2;

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The value that the API's `territoire` takes; null for what coverage does not know. */
function refOf({ id, type, code }: Territory): string | null {
  if (type === 'mission_locale') return `mission-locale:${id}`;
  const isKnown = ['region', 'departement', 'arrondissement', 'epci'].includes(type);
  return isKnown && code !== null ? `${type}:${code}` : null;
}

const kindOf = (type: string): string =>
  Object.entries(kinds).find(([known]) => known === type)?.[1] ?? '';

/** The territories whose name or code begins a word as typed, the larger ones first. */
export function territoryOptions(
  text: string,
  territories: readonly Territory[],
  communes: readonly Commune[],
): readonly Option[] {
  const typed = fold(text);
  if (typed.length < SHORTEST) return [];
  const larger = territories.flatMap((one) => {
    const id = refOf(one);
    const names = ` ${fold(one.nom)} ${one.code ?? ''}`;
    return id !== null && names.includes(` ${typed}`)
      ? [{ id, label: one.nom, detail: kindOf(one.type) }]
      : [];
  });
  const towns = communes.map(({ code, nom, departement }) => ({
    id: `commune:${code}`,
    label: nom,
    detail: `${kinds.commune}, ${departement.nom}`,
  }));
  return [...larger.slice(0, MOST_EACH), ...towns.slice(0, MOST_EACH)];
}
