import { places } from '../../../messages/fr/places';
import type { Option } from '../../../ui/search-combo-box';

type Commune = {
  readonly code: string;
  readonly nom: string;
  readonly departement: { readonly nom: string };
};

type Territoire = {
  readonly type: string;
  readonly nom: string;
  readonly code: string | null;
  readonly communes_total: number;
};

const words = places.zone;
const MOST_EACH = 6;
const SHORTEST = 2;

/** What a zone may be made of: départements and EPCI first, then communes. */
export function zoneOptions(
  text: string,
  communes: readonly Commune[],
  territoires: readonly Territoire[],
): readonly Option[] {
  if (text.trim().length < SHORTEST) return [];
  const areas = territoires.flatMap(({ type, nom, code, communes_total }) => {
    if (code === null || (type !== 'departement' && type !== 'epci')) return [];
    const detail = `${words.kinds[type]}, ${words.communes(communes_total)}`;
    return [{ id: code, label: nom, detail }];
  });
  const towns = communes.map(({ code, nom, departement }) => ({
    id: code,
    label: nom,
    detail: `${words.kinds.commune}, ${departement.nom}`,
  }));
  const whole = /^fran/i.test(text.trim())
    ? [{ id: 'france', label: words.france, detail: '' }]
    : [];
  return [...whole, ...areas.slice(0, MOST_EACH), ...towns.slice(0, MOST_EACH)];
}
