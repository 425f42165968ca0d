import type { AdresseRow, ServiceRow, StructureRow } from '../../api/catalogue/catalogue-rows.js';
import type { ModeleDeService } from '../../api/catalogue/modeles/modele-de-service.js';
import { MODELES, RESEAU_DU_TYPE } from '../../api/catalogue/modeles/modeles.js';
import { TYPES_STRUCTURE } from '../../api/catalogue/vocabulaires/types-structure.js';
import type { Partner } from './partner.js';
import { outOfSchool, RELEVE_LE, rulesOf } from './partner-rules.js';

export const SOURCE = 'maillage';

export type Centre = { readonly longitude: number; readonly latitude: number };

/** What the seed must ask the database: where communes are, which schemes are of the CEJ's list. */
export type Surroundings = {
  readonly centreOf: ReadonlyMap<string, Centre>;
  readonly listeCej: ReadonlySet<string>;
};

export const structureIdOf = (partnerId: string): string => `${SOURCE}--${partnerId}`;

export const serviceIdOf = (partnerId: string, suffixe: string): string =>
  `${SOURCE}--${partnerId}-${suffixe}`;

// A partner whose address is not known stands at the centre of its commune, marked so.
export function placeOf(partner: Partner, centreOf: Surroundings['centreOf']): AdresseRow {
  const centre = partner.code_insee === undefined ? undefined : centreOf.get(partner.code_insee);
  const [longitude, latitude] = partner.point ?? [
    centre?.longitude ?? null,
    centre?.latitude ?? null,
  ];
  const precision = partner.point ? 'adresse' : 'commune';
  return {
    commune: partner.commune ?? null,
    code_postal: partner.code_postal ?? null,
    code_insee: partner.code_insee ?? null,
    adresse: partner.adresse ?? null,
    complement_adresse: null,
    longitude,
    latitude,
    point_precision: longitude === null ? null : precision,
    adresse_certifiee: false,
  };
}

const labelOf = (type: Partner['type']): string =>
  TYPES_STRUCTURE.find(({ value }) => value === type)?.label ?? type;

const provenanceOf = ({ source, a_confirmer }: Partner) => ({
  source_nom: source.nom,
  source_url: source.url,
  source_annee: source.annee,
  a_confirmer,
});

export function structureOf(partner: Partner, { centreOf }: Surroundings): StructureRow {
  const network = RESEAU_DU_TYPE[partner.type];
  const reseaux = partner.reseaux ?? (network === undefined ? [] : [network]);
  const run = partner.gestionnaire ? `Porté par ${partner.gestionnaire}.` : '';
  return {
    ...placeOf(partner, centreOf),
    ...provenanceOf(partner),
    id: structureIdOf(partner.id),
    source: SOURCE,
    nom: partner.nom,
    date_maj: RELEVE_LE,
    description: [`${labelOf(partner.type)}.`, run, partner.faits].filter(Boolean).join(' '),
    lien_source: null,
    siret: partner.siret ?? null,
    telephone: partner.telephone ?? null,
    courriel: null,
    site_web: partner.site_web ?? null,
    horaires_accueil: partner.horaires ?? null,
    accessibilite_lieu: null,
    reseaux_porteurs: reseaux.length > 0 ? reseaux : null,
    type_structure: partner.type,
    gestionnaire: partner.gestionnaire ?? null,
    gestionnaire_id: partner.gestionnaire_id ? structureIdOf(partner.gestionnaire_id) : null,
    departement_code: partner.departement,
  };
}

/** Ages that the place publishes are said where data·inclusion has room for them. */
function publicsOf(partner: Partner, modele: ModeleDeService): string | null {
  const { min = null, max = null, handicap = null } = partner.ages ?? {};
  if (max === null) return modele.publics_precisions;
  const extension =
    handicap === null ? '' : `, ${handicap} ans avec une reconnaissance de handicap`;
  return `De ${min} à ${max} ans${extension} (âges publiés par le lieu).`;
}

export function serviceOf(
  partner: Partner,
  modele: ModeleDeService,
  { centreOf, listeCej }: Surroundings,
): ServiceRow {
  const { telephone = null } = partner;
  const modes = [...modele.modes_mobilisation, ...(telephone ? (['telephoner'] as const) : [])];
  return {
    ...placeOf(partner, centreOf),
    ...provenanceOf(partner),
    id: serviceIdOf(partner.id, modele.suffixe),
    structure_id: structureIdOf(partner.id),
    source: SOURCE,
    nom: modele.nom,
    description: [modele.description, partner.faits].filter(Boolean).join(' '),
    date_maj: RELEVE_LE,
    lien_source: null,
    type: modele.type,
    thematiques: modele.thematiques,
    frais: modele.frais,
    frais_precisions: modele.frais_precisions,
    publics: modele.publics,
    publics_precisions: publicsOf(partner, modele),
    conditions_acces: modele.conditions_acces,
    telephone,
    courriel: null,
    modes_accueil: ['en-presentiel'],
    zone_eligibilite: partner.zone ?? null,
    contact_nom_prenom: null,
    lien_mobilisation: modele.lien_mobilisation,
    modes_mobilisation: modes.length > 0 ? modes : null,
    mobilisable_par: modele.mobilisable_par,
    mobilisation_precisions: modele.modalite_entree,
    volume_horaire_hebdomadaire: modele.volume_horaire_hebdomadaire,
    nombre_semaines: null,
    horaires_accueil: null,
    dispositif_slug: modele.dispositif,
    hebergement: modele.hebergement,
    liste_cej: modele.dispositif !== null && listeCej.has(modele.dispositif),
    duree: null,
    remuneration: null,
    modalite_entree: modele.modalite_entree,
    prochaine_entree: null,
    places_disponibles: null,
    places_total: null,
    delai_attente_jours: null,
    regles: [...rulesOf(partner), ...(modele.dispositif === 'pacea' ? [outOfSchool(partner)] : [])],
  };
}

export function servicesOf(partner: Partner, surroundings: Surroundings): readonly ServiceRow[] {
  return MODELES[partner.type].map((modele) => serviceOf(partner, modele, surroundings));
}
