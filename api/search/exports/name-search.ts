import { CATEGORIES } from '../../catalogue/vocabulaires/categories.js';
import { THEMATIQUES } from '../../catalogue/vocabulaires/thematiques.js';
import type { Commune, Departement, Epci, Region } from '../../territories/commune.js';
import type { ResolvedTerritory, TerritoryRefType } from '../../territories/territory-ref.js';
import type { ModeDeTransport } from '../../travel/mode-de-transport.js';
import { DISTANCE_DEFAULT_KM } from '../search.schema.js';
import type { ExportQuery } from './exports.schema.js';

type Places = {
  readonly territory: ResolvedTerritory | null;
  readonly commune: Commune | null;
  readonly departement: Departement | null;
  readonly region: Region | null;
  readonly epci: Epci | null;
};

const KINDS: Readonly<Record<TerritoryRefType, string>> = {
  region: 'Région',
  departement: 'Département',
  arrondissement: 'Arrondissement',
  epci: 'Intercommunalité',
  'zone-emploi': 'Zone d’emploi',
  'mission-locale': 'Territoire de mission locale',
  commune: 'Commune',
};

const NEEDS = new Map<string, string>(
  [...THEMATIQUES, ...CATEGORIES].map(({ value, label }) => [value, label]),
);
// Said by the place itself, or not worth saying on paper.
const UNSAID: ReadonlySet<string> = new Set([
  'territoire',
  'code_commune',
  'code_departement',
  'code_region',
  'code_epci',
  'distance',
  'mode_transport',
  'duree_max',
  'horaires_connus',
  'tri',
  'q',
  'thematiques',
]);

const WAYS: Readonly<Record<ModeDeTransport, string>> = {
  pied: 'à pied',
  velo: 'à vélo',
  voiture: 'en voiture',
  transports: 'en transports en commun',
};

function nearnessOf(query: ExportQuery): string {
  const { distance, mode_transport, duree_max, horaires_connus } = query;
  const isTimed = mode_transport !== undefined && duree_max !== undefined;
  const limits = [
    isTimed ? `à ${duree_max} minutes au plus ${WAYS[mode_transport]}` : null,
    isTimed && distance === undefined ? null : `à ${distance ?? DISTANCE_DEFAULT_KM} km au plus`,
  ].filter((limit) => limit !== null);
  const keepsUnknown = isTimed && mode_transport === 'transports' && horaires_connus !== true;
  const others = [
    keepsUnknown ? 'horaires de transport inconnus' : null,
    'sans condition de distance',
  ];
  return [limits.join(', ').replace(/^à/, 'À'), ...others.filter((other) => other !== null)].join(
    ', ou ',
  );
}

function placeOf({ territory, commune, ...others }: Places, query: ExportQuery): PlaceName {
  if (territory) return { territory: territory.nom, kind: KINDS[territory.type] };
  if (others.epci) return { territory: others.epci.nom, kind: KINDS.epci };
  if (others.departement) return { territory: others.departement.nom, kind: KINDS.departement };
  if (others.region) return { territory: others.region.nom, kind: KINDS.region };
  if (!commune) return { territory: 'Toutes les solutions', kind: '' };
  return {
    territory: `Autour de ${commune.nom} (${commune.departementCode})`,
    kind: nearnessOf(query),
  };
}

type PlaceName = { readonly territory: string; readonly kind: string };

function askedOf(query: ExportQuery): string | null {
  const needs = (query.thematiques ?? []).map((value) => NEEDS.get(value) ?? value);
  const others = Object.entries(query).filter(
    ([name, value]) => !UNSAID.has(name) && value !== undefined && value !== false,
  );
  const parts = [
    needs.length > 0 ? `Besoins : ${needs.join(', ')}` : null,
    query.q ? `Mots cherchés : « ${query.q} »` : null,
    others.length > 0 ? 'D’autres filtres ont été choisis' : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? `${parts.join('. ')}.` : null;
}

/** What a search is about, in words, for the cover of a directory. */
export function nameSearch(
  query: ExportQuery,
  places: Places,
): PlaceName & { readonly asked: string | null } {
  return { ...placeOf(places, query), asked: askedOf(query) };
}

/** The page of the site that shows the same territory; null when no page does. */
export function linkOf(
  { territoire, code_commune }: ExportQuery,
  base: string | null,
): string | null {
  if (base === null) return null;
  if (territoire) return `${base}/?territoire=${encodeURIComponent(territoire)}`;
  return code_commune ? `${base}/?commune=${encodeURIComponent(code_commune)}` : base;
}
