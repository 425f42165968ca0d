import type { Contact, ServiceSheet } from '../../api/contract';
import { sayHours } from '../../messages/fr/hours';
import type { HeldService } from './when';
import type { PricedService } from './how-much';
import type { PlacedService } from './where';
import type { ReachedService } from './who-to-call';

export type PreviewedService = HeldService &
  PlacedService &
  ReachedService &
  PricedService & {
    readonly description: string;
    readonly publics: readonly string[];
    readonly publics_precisions: string | null;
    readonly zone_eligibilite: string[] | null;
    readonly conditions_acces: string | null;
    /** Its own rules, in sentences. */
    readonly regles: readonly string[];
  };

type Fields = Readonly<Record<string, unknown>>;

const NOBODY: Contact = {
  origine: 'inconnu',
  nom: null,
  telephone: null,
  courriel: null,
  lien: null,
  explication: '',
};

const listIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

function sentencesIn(rules: unknown): readonly string[] {
  if (!Array.isArray(rules)) return [];
  return rules.flatMap((rule: unknown) =>
    typeof rule === 'object' && rule !== null && 'explication' in rule
      ? [String(rule.explication)]
      : [],
  );
}

/**
 * A service as its public sheet would say it, from the fields of a form. What a form does not hold
 * (its permanences, its structure's contact) comes from the sheet that is already public, if any.
 */
export function previewedService(
  champs: Fields,
  published: ServiceSheet | null,
  noContact: string,
): PreviewedService {
  const text = (champ: string): string | null => {
    const value = champs[champ];
    return typeof value === 'string' && value.trim() !== '' ? value : null;
  };
  const number = (champ: string): number | null => {
    const value = champs[champ];
    return typeof value === 'number' ? value : null;
  };
  const hours = text('horaires_accueil');
  const own = { telephone: text('telephone'), courriel: text('courriel') };
  const lien = text('lien_mobilisation');
  const isReached = Boolean(own.telephone ?? own.courriel ?? lien);
  const fallback = published?.contact ?? NOBODY;
  const isUnknown = !isReached && fallback.origine === 'inconnu';
  return {
    nom: text('nom') ?? '',
    description: text('description') ?? '',
    publics: listIn(champs['publics']),
    publics_precisions: text('publics_precisions'),
    zone_eligibilite: listIn(champs['zone_eligibilite']),
    conditions_acces: text('conditions_acces'),
    regles: sentencesIn(champs['regles']),
    permanences: published?.permanences ?? [],
    fermetures: published?.fermetures ?? [],
    horaires: hoursOf(hours, published),
    prochaine_entree: text('prochaine_entree'),
    places_disponibles: number('places_disponibles'),
    places_total: number('places_total'),
    places_maj_le: null,
    delai_attente_jours: number('delai_attente_jours'),
    adresse: text('adresse'),
    complement_adresse: text('complement_adresse'),
    code_postal: text('code_postal'),
    commune: text('commune'),
    // The map is in the form already.
    latitude: null,
    longitude: null,
    point_precision: null,
    modes_accueil: listIn(champs['modes_accueil']),
    hebergement: champs['hebergement'] === true,
    contact: isReached
      ? { ...fallback, ...own, lien, origine: 'service' }
      : { ...fallback, explication: isUnknown ? noContact : fallback.explication },
    contact_nom_prenom: text('contact_nom_prenom'),
    modes_mobilisation: listIn(champs['modes_mobilisation']),
    mobilisable_par: listIn(champs['mobilisable_par']),
    modalite_entree: text('modalite_entree'),
    mobilisation_precisions: text('mobilisation_precisions'),
    structure: published?.structure ?? {
      site_web: null,
      telephone: null,
      accessibilite_lieu: null,
    },
    source_annee: null,
    volume_horaire_hebdomadaire: number('volume_horaire_hebdomadaire'),
    nombre_semaines: number('nombre_semaines'),
    remuneration: text('remuneration'),
    duree: text('duree'),
    frais: text('frais'),
    frais_precisions: text('frais_precisions'),
    liste_cej: champs['liste_cej'] === true,
    dispositif_fiche: published?.dispositif_fiche ?? null,
  };
}

function hoursOf(hours: string | null, published: ServiceSheet | null): HeldService['horaires'] {
  const known = published?.horaires ?? null;
  if (hours === null) return known?.origine === 'structure' ? known : null;
  if (known?.texte === hours) return known;
  return { texte: sayHours(hours), origine: 'service', phrases: [], prochaines_dates: [] };
}
