// The columns that answers show, as SQL lists; `s` is a service, `st` its structure.

export const SERVICE_COLUMNS = `
s.source, s.structure_id, s.id, s.nom, s.description, s.date_maj, s.lien_source, s.type,
s.thematiques, s.frais, s.frais_precisions, s.publics, s.publics_precisions, s.conditions_acces,
s.commune, s.code_postal, s.code_insee, s.adresse, s.complement_adresse,
ST_X(s.point) AS longitude, ST_Y(s.point) AS latitude, s.telephone, s.courriel, s.modes_accueil,
s.zone_eligibilite, s.contact_nom_prenom, s.lien_mobilisation, s.modes_mobilisation,
s.mobilisable_par, s.mobilisation_precisions, s.volume_horaire_hebdomadaire, s.nombre_semaines,
s.horaires_accueil, s.adresse_certifiee, s.score_qualite, s.dispositif_slug AS dispositif,
st.type_structure, s.hebergement, s.liste_cej, s.duree, s.remuneration, s.modalite_entree,
s.prochaine_entree, s.places_disponibles, s.places_total, s.places_maj_le::text AS places_maj_le,
s.delai_attente_jours, s.point_precision, s.source_nom, s.source_url, s.source_annee,
s.a_confirmer`;

/** The permanences that tell the hours of a service which does not write them itself. */
export const PERMANENCES_AS_HOURS = `
CASE WHEN s.horaires_accueil IS NULL THEN (
  SELECT json_agg(json_build_object(
    'rrule', p.rrule, 'debut', p.debut, 'fin', p.fin,
    'heure_debut', to_char(p.heure_debut, 'HH24:MI'), 'heure_fin', to_char(p.heure_fin, 'HH24:MI'),
    'dates_exclues', p.dates_exclues, 'dates_ajoutees', p.dates_ajoutees,
    'jours_feries', p.jours_feries, 'vacances_scolaires', p.vacances_scolaires,
    'zone_scolaire', p.zone_scolaire
  ) ORDER BY p.id)
  FROM permanence p
  WHERE p.service_id = s.id
) END AS permanences`;

/** The mean of its services' scores, as data·inclusion has it. */
const SCORE_OF_STRUCTURE = `
COALESCE((
  SELECT round(avg(scored.score_qualite), 2)
  FROM service scored
  WHERE scored.structure_id = st.id AND scored.supprime_le IS NULL AND scored.statut = 'publie'
), 0)`;

export const STRUCTURE_COLUMNS = `
st.source, st.id, st.nom, st.date_maj, st.description, st.lien_source, st.siret, st.commune,
st.code_postal, st.code_insee, st.adresse, st.complement_adresse,
ST_X(st.point) AS longitude, ST_Y(st.point) AS latitude, st.telephone, st.courriel, st.site_web,
st.horaires_accueil, st.accessibilite_lieu, st.reseaux_porteurs, st.adresse_certifiee,
${SCORE_OF_STRUCTURE} AS score_qualite, st.type_structure, st.gestionnaire, st.gestionnaire_id,
st.departement_code, st.point_precision, st.source_nom, st.source_url, st.source_annee,
st.a_confirmer`;

/** A structure that anybody may read: not gone, not a draft, not closed for good. */
export const isShownStructure = (alias: string): string =>
  `${alias}.supprimee_le IS NULL AND ${alias}.statut = 'publie'`;

export const IS_SHOWN = `s.supprime_le IS NULL AND s.statut = 'publie' AND ${isShownStructure('st')}`;
