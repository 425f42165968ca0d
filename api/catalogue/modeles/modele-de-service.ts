import type { DispositifSlug } from '../../dispositifs/dispositif.js';
import type { Frais } from '../vocabulaires/frais.js';
import type { ModeMobilisation } from '../vocabulaires/modes-mobilisation.js';
import type { PersonneMobilisatrice } from '../vocabulaires/personnes-mobilisatrices.js';
import type { Public } from '../vocabulaires/publics.js';
import type { Thematique } from '../vocabulaires/thematiques.js';
import type { TypeService } from '../vocabulaires/types-services.js';

/** What a kind of structure offers by nature; what is particular to a place is never in it. */
export type ModeleDeService = {
  /** Ends the id of a service made from it: `maillage--mission_locale-30-003-cej`. */
  readonly suffixe: string;
  readonly dispositif: DispositifSlug | null;
  readonly nom: string;
  readonly description: string;
  readonly type: TypeService;
  readonly thematiques: readonly Thematique[];
  readonly publics: readonly Public[];
  readonly publics_precisions: string | null;
  readonly conditions_acces: string | null;
  readonly frais: Frais | null;
  readonly frais_precisions: string | null;
  readonly modes_mobilisation: readonly ModeMobilisation[];
  readonly mobilisable_par: readonly PersonneMobilisatrice[];
  readonly lien_mobilisation: string | null;
  readonly modalite_entree: string | null;
  readonly volume_horaire_hebdomadaire: number | null;
  readonly hebergement: boolean;
};

const NOTHING_SAID = {
  suffixe: 'accueil',
  dispositif: null,
  publics_precisions: null,
  conditions_acces: null,
  frais: null,
  frais_precisions: null,
  modes_mobilisation: [],
  lien_mobilisation: null,
  volume_horaire_hebdomadaire: null,
  hebergement: false,
} as const;

type Said = Pick<
  ModeleDeService,
  'nom' | 'description' | 'type' | 'thematiques' | 'publics' | 'mobilisable_par' | 'modalite_entree'
> &
  Partial<ModeleDeService>;

/** A template says what it knows; the rest stays unknown. */
export function modele(said: Said): ModeleDeService {
  return { ...NOTHING_SAID, ...said };
}
