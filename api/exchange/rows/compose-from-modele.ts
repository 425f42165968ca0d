import type { ServiceRow, StructureRow } from '../../catalogue/catalogue-rows.js';
import type { ModeleDeService } from '../../catalogue/modeles/modele-de-service.js';
import type { ModeMobilisation } from '../../catalogue/vocabulaires/modes-mobilisation.js';

function waysIn(structure: StructureRow, modele: ModeleDeService): readonly string[] | null {
  const ways = new Set<ModeMobilisation>(modele.modes_mobilisation);
  if (structure.telephone !== null) ways.add('telephoner');
  if (structure.courriel !== null) ways.add('envoyer-un-courriel');
  return ways.size > 0 ? [...ways] : null;
}

const orNull = (list: readonly string[]): readonly string[] | null =>
  list.length > 0 ? list : null;

/** The one service that a reviewed template makes of a structure; what the list tells comes first. */
export function composeFromModele(
  structure: StructureRow,
  modele: ModeleDeService,
  precisions: string | null,
): ServiceRow {
  return {
    id: `${structure.id}-${modele.suffixe}`,
    structure_id: structure.id,
    source: structure.source,
    nom: modele.nom,
    description: modele.description,
    date_maj: structure.date_maj,
    lien_source: structure.lien_source,
    type: modele.type,
    thematiques: orNull(modele.thematiques),
    frais: modele.frais,
    frais_precisions: modele.frais_precisions,
    publics: orNull(modele.publics),
    publics_precisions: modele.publics_precisions,
    conditions_acces: modele.conditions_acces,
    commune: structure.commune,
    code_postal: structure.code_postal,
    code_insee: structure.code_insee,
    adresse: structure.adresse,
    complement_adresse: structure.complement_adresse,
    longitude: structure.longitude,
    latitude: structure.latitude,
    point_precision: structure.point_precision,
    adresse_certifiee: false,
    telephone: structure.telephone,
    courriel: structure.courriel,
    modes_accueil: ['en-presentiel'],
    zone_eligibilite: zoneOf(structure),
    contact_nom_prenom: null,
    lien_mobilisation: modele.lien_mobilisation,
    modes_mobilisation: waysIn(structure, modele),
    mobilisable_par: orNull(modele.mobilisable_par),
    mobilisation_precisions: precisions,
    volume_horaire_hebdomadaire: modele.volume_horaire_hebdomadaire,
    nombre_semaines: null,
    horaires_accueil: structure.horaires_accueil,
    dispositif_slug: modele.dispositif,
    hebergement: modele.hebergement,
    liste_cej: false,
    duree: null,
    remuneration: null,
    modalite_entree: modele.modalite_entree,
    prochaine_entree: null,
    places_disponibles: null,
    places_total: null,
    delai_attente_jours: null,
    regles: [],
    source_nom: structure.source_nom,
    source_url: structure.source_url,
    source_annee: structure.source_annee,
    a_confirmer: structure.a_confirmer,
  };
}

// Without a point nor a commune, only its département says for whom it is.
function zoneOf({
  code_insee,
  longitude,
  departement_code,
}: StructureRow): readonly string[] | null {
  return code_insee === null && longitude === null && departement_code !== null
    ? [departement_code]
    : null;
}
