import type { Situe } from '../../accounts/acteur.js';
import type { Objet } from '../../catalogue/edition/sheet.js';

/** Whose a sheet is, where it stands and how to name it; it may have ended. */
export type LocatedSheet = {
  readonly objet: Objet;
  readonly objet_id: string;
  /** False: it was removed, and only its history is left. */
  readonly existe: boolean;
  /** Whether anybody can read it today. */
  readonly publiee: boolean;
  /** Of a structure or a service. */
  readonly statut: string | null;
  /** Null for a place that no structure has for itself. */
  readonly structure_id: string | null;
  readonly structure_nom: string | null;
  readonly service_id: string | null;
  readonly service_nom: string | null;
  readonly lieu_nom: string | null;
  readonly intitule: string | null;
  readonly commune_nom: string | null;
} & Omit<Situe, 'structure_id'>;

/** A place of nobody is nobody's to edit: only those who moderate there may. */
export function situeOf(sheet: LocatedSheet): Situe {
  const { structure_id, commune, epci, departement, region, territoires } = sheet;
  return { structure_id: structure_id ?? '', commune, epci, departement, region, territoires };
}
