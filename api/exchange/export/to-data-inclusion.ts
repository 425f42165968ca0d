import type { ServiceRecord } from '../../catalogue/records.js';
import type { Structure } from '../../catalogue/structures.schema.js';
import { writeHours } from '../../catalogue/write-hours.js';

type Placed = {
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly point_precision: string | null;
};

// data·inclusion cannot say that a point is only roughly there: such a point is not told.
function pointOf({ longitude, latitude, point_precision }: Placed) {
  return point_precision === 'approximatif'
    ? { longitude: null, latitude: null }
    : { longitude, latitude };
}

/** The twenty fields of a structure of data·inclusion v1, in its order. */
export function structureToDataInclusion(structure: Structure) {
  return {
    source: structure.source,
    id: structure.id,
    nom: structure.nom,
    date_maj: structure.date_maj,
    description: structure.description,
    lien_source: structure.lien_source,
    siret: structure.siret,
    commune: structure.commune,
    code_postal: structure.code_postal,
    code_insee: structure.code_insee,
    adresse: structure.adresse,
    complement_adresse: structure.complement_adresse,
    ...pointOf(structure),
    telephone: structure.telephone,
    courriel: structure.courriel,
    site_web: structure.site_web,
    horaires_accueil: structure.horaires_accueil,
    accessibilite_lieu: structure.accessibilite_lieu,
    reseaux_porteurs: structure.reseaux_porteurs,
  };
}

/** The thirty-three fields of a service of data·inclusion v1, in its order. */
export function serviceToDataInclusion(service: ServiceRecord) {
  return {
    source: service.source,
    structure_id: service.structure_id,
    id: service.id,
    nom: service.nom,
    description: service.description,
    date_maj: service.date_maj,
    lien_source: service.lien_source,
    type: service.type,
    thematiques: service.thematiques,
    frais: service.frais,
    frais_precisions: service.frais_precisions,
    publics: service.publics,
    publics_precisions: service.publics_precisions,
    conditions_acces: service.conditions_acces,
    commune: service.commune,
    code_postal: service.code_postal,
    code_insee: service.code_insee,
    adresse: service.adresse,
    complement_adresse: service.complement_adresse,
    ...pointOf(service),
    telephone: service.telephone,
    courriel: service.courriel,
    modes_accueil: service.modes_accueil,
    zone_eligibilite: service.zone_eligibilite,
    contact_nom_prenom: service.contact_nom_prenom,
    lien_mobilisation: service.lien_mobilisation,
    modes_mobilisation: service.modes_mobilisation,
    mobilisable_par: service.mobilisable_par,
    mobilisation_precisions: service.mobilisation_precisions,
    volume_horaire_hebdomadaire: service.volume_horaire_hebdomadaire,
    nombre_semaines: service.nombre_semaines,
    horaires_accueil: writeHours(service),
  };
}
