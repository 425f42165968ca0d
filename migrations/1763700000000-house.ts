import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE EXTENSION IF NOT EXISTS postgis;
CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TEXT SEARCH CONFIGURATION maillage (COPY = pg_catalog.french);
ALTER TEXT SEARCH CONFIGURATION maillage
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;

-- Which version of each reference list is in place.
CREATE TABLE graine (
  nom text PRIMARY KEY,
  empreinte text NOT NULL,
  semee_le timestamptz NOT NULL DEFAULT now()
);

-- Territories -----------------------------------------------------------------
CREATE TABLE region (
  code text PRIMARY KEY,
  nom text NOT NULL
);
CREATE TABLE departement (
  code text PRIMARY KEY,
  nom text NOT NULL,
  region_code text NOT NULL REFERENCES region (code)
);
CREATE TABLE arrondissement (
  code text PRIMARY KEY,
  nom text NOT NULL,
  departement_code text NOT NULL REFERENCES departement (code)
);
CREATE TABLE epci (
  siren text PRIMARY KEY,
  nom text NOT NULL,
  type text NOT NULL,
  population integer
);
CREATE TABLE commune (
  code text PRIMARY KEY,
  nom text NOT NULL,
  departement_code text NOT NULL REFERENCES departement (code),
  region_code text NOT NULL REFERENCES region (code),
  arrondissement_code text REFERENCES arrondissement (code),
  epci_siren text REFERENCES epci (siren),
  population integer,
  codes_postaux text[] NOT NULL,
  zone_emploi text,
  zrr_2022 boolean,
  centre geometry (Point, 4326),
  centre_approximatif boolean NOT NULL DEFAULT false
);
CREATE INDEX commune_departement_idx ON commune (departement_code);
CREATE INDEX commune_epci_idx ON commune (epci_siren);
CREATE INDEX commune_centre_idx ON commune USING gist (centre);

-- A commune that was merged: its old code leads to the commune of today.
CREATE TABLE commune_ancienne (
  code text PRIMARY KEY,
  nom text,
  commune_code text NOT NULL REFERENCES commune (code)
);

-- The area of a mission locale, or any other list of communes.
CREATE TABLE territoire (
  id text PRIMARY KEY,
  type text NOT NULL,
  nom text NOT NULL,
  source text,
  maj_le timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE territoire_commune (
  territoire_id text NOT NULL REFERENCES territoire (id) ON DELETE CASCADE,
  commune_code text NOT NULL REFERENCES commune (code),
  PRIMARY KEY (territoire_id, commune_code)
);

CREATE TABLE contour (
  maille text NOT NULL,
  code text NOT NULL,
  nom text,
  geom geometry (MultiPolygon, 4326) NOT NULL,
  source text,
  maj_le timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (maille, code),
  CONSTRAINT contour_valide CHECK (ST_IsValid(geom))
);

CREATE TABLE adresse_geocodee (
  requete text PRIMARY KEY,
  reponse jsonb NOT NULL,
  obtenue_le timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE vacances_scolaires (
  zone text NOT NULL,
  du date NOT NULL,
  au date NOT NULL,
  nom text NOT NULL,
  source text,
  PRIMARY KEY (zone, du)
);

-- Dispositifs -----------------------------------------------------------------
CREATE TABLE dispositif (
  slug text PRIMARY KEY,
  nom text NOT NULL,
  acronyme text,
  famille text NOT NULL,
  description text NOT NULL,
  statut text NOT NULL DEFAULT 'ouvert',
  ferme_depuis date,
  hebergement boolean NOT NULL DEFAULT false,
  liste_cej boolean NOT NULL DEFAULT false,
  heures_semaine_min numeric,
  heures_semaine_max numeric,
  duree text,
  entree text,
  ou text,
  thematiques text[] NOT NULL DEFAULT '{}',
  montants jsonb NOT NULL DEFAULT '[]',
  faits jsonb NOT NULL DEFAULT '[]',
  sources jsonb NOT NULL DEFAULT '[]'
);
CREATE TABLE dispositif_regle (
  id text PRIMARY KEY,
  dispositif_slug text NOT NULL REFERENCES dispositif (slug) ON DELETE CASCADE,
  rang integer NOT NULL,
  regle jsonb NOT NULL
);
CREATE INDEX dispositif_regle_slug_idx ON dispositif_regle (dispositif_slug);
CREATE TABLE dispositif_relation (
  id text PRIMARY KEY,
  de text NOT NULL REFERENCES dispositif (slug) ON DELETE CASCADE,
  vers text NOT NULL REFERENCES dispositif (slug) ON DELETE CASCADE,
  relation jsonb NOT NULL
);

-- Catalogue -------------------------------------------------------------------
CREATE TABLE source (
  slug text PRIMARY KEY,
  nom text NOT NULL,
  description text
);
CREATE TABLE structure (
  id text PRIMARY KEY,
  source text NOT NULL REFERENCES source (slug),
  nom text NOT NULL,
  date_maj date NOT NULL,
  description text,
  lien_source text,
  siret text,
  commune text,
  code_postal text,
  code_insee text,
  adresse text,
  complement_adresse text,
  point geometry (Point, 4326),
  point_precision text,
  adresse_certifiee boolean NOT NULL DEFAULT false,
  telephone text,
  courriel text,
  site_web text,
  horaires_accueil text,
  accessibilite_lieu text,
  reseaux_porteurs text[],
  type_structure text,
  gestionnaire text,
  gestionnaire_id text,
  departement_code text REFERENCES departement (code),
  source_nom text,
  source_url text,
  source_annee integer,
  a_confirmer text[] NOT NULL DEFAULT '{}',
  empreinte text,
  recherche tsvector NOT NULL DEFAULT ''::tsvector,
  supprimee_le timestamptz,
  cree_le timestamptz NOT NULL DEFAULT now(),
  maj_le timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX structure_code_insee_idx ON structure (code_insee text_pattern_ops);
CREATE INDEX structure_source_idx ON structure (source);
CREATE INDEX structure_siret_idx ON structure (siret);

CREATE TABLE service (
  id text PRIMARY KEY,
  structure_id text NOT NULL REFERENCES structure (id) ON DELETE CASCADE,
  source text NOT NULL REFERENCES source (slug),
  nom text NOT NULL,
  description text NOT NULL,
  date_maj date NOT NULL,
  lien_source text,
  type text,
  thematiques text[],
  frais text,
  frais_precisions text,
  publics text[],
  publics_precisions text,
  conditions_acces text,
  commune text,
  code_postal text,
  code_insee text,
  adresse text,
  complement_adresse text,
  point geometry (Point, 4326),
  point_precision text,
  adresse_certifiee boolean NOT NULL DEFAULT false,
  telephone text,
  courriel text,
  modes_accueil text[],
  zone_eligibilite text[],
  contact_nom_prenom text,
  lien_mobilisation text,
  modes_mobilisation text[],
  mobilisable_par text[],
  mobilisation_precisions text,
  volume_horaire_hebdomadaire numeric,
  nombre_semaines integer,
  horaires_accueil text,
  score_qualite numeric NOT NULL DEFAULT 0,
  dispositif_slug text REFERENCES dispositif (slug),
  hebergement boolean NOT NULL DEFAULT false,
  liste_cej boolean NOT NULL DEFAULT false,
  duree text,
  remuneration text,
  modalite_entree text,
  prochaine_entree date,
  places_disponibles integer,
  places_total integer,
  places_maj_le timestamptz,
  delai_attente_jours integer,
  statut text NOT NULL DEFAULT 'publie',
  regles jsonb NOT NULL DEFAULT '[]',
  source_nom text,
  source_url text,
  source_annee integer,
  a_confirmer text[] NOT NULL DEFAULT '{}',
  empreinte text,
  recherche tsvector NOT NULL DEFAULT ''::tsvector,
  supprime_le timestamptz,
  cree_le timestamptz NOT NULL DEFAULT now(),
  maj_le timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX service_structure_idx ON service (structure_id);
CREATE INDEX service_code_insee_idx ON service (code_insee text_pattern_ops);
CREATE INDEX service_source_idx ON service (source);
CREATE INDEX service_point_idx ON service USING gist (point);
CREATE INDEX service_recherche_idx ON service USING gin (recherche);

-- What recherche_public of data·inclusion reads; immutable, so that it can be indexed.
CREATE FUNCTION texte_des_publics(publics text[], precisions text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_to_string(publics, ' '), '') || ' ' || coalesce(precisions, '')
$$;
CREATE INDEX service_publics_idx ON service
  USING gin (to_tsvector('maillage'::regconfig, texte_des_publics(publics, publics_precisions)));

CREATE TABLE lieu (
  id text PRIMARY KEY,
  nom text NOT NULL,
  commune text,
  code_postal text,
  code_insee text,
  adresse text,
  complement_adresse text,
  point geometry (Point, 4326),
  point_precision text
);
CREATE TABLE poste (
  id text PRIMARY KEY,
  structure_id text NOT NULL REFERENCES structure (id) ON DELETE CASCADE,
  intitule text NOT NULL,
  telephone text,
  courriel text
);
CREATE TABLE permanence (
  id text PRIMARY KEY,
  service_id text NOT NULL REFERENCES service (id) ON DELETE CASCADE,
  lieu_id text NOT NULL REFERENCES lieu (id),
  poste_id text REFERENCES poste (id) ON DELETE SET NULL,
  rrule text,
  debut date,
  fin date,
  heure_debut time,
  heure_fin time,
  dates_exclues date[] NOT NULL DEFAULT '{}',
  dates_ajoutees date[] NOT NULL DEFAULT '{}',
  jours_feries text NOT NULL DEFAULT 'exclus',
  vacances_scolaires text NOT NULL DEFAULT 'inclues',
  zone_scolaire text,
  precisions text,
  source_nom text,
  source_url text,
  source_annee integer,
  a_confirmer text[] NOT NULL DEFAULT '{}'
);
CREATE INDEX permanence_service_idx ON permanence (service_id);
CREATE INDEX permanence_lieu_idx ON permanence (lieu_id);

CREATE TABLE fermeture (
  id text PRIMARY KEY,
  service_id text REFERENCES service (id) ON DELETE CASCADE,
  structure_id text REFERENCES structure (id) ON DELETE CASCADE,
  du date NOT NULL,
  au date,
  motif text,
  CONSTRAINT fermeture_cible CHECK ((service_id IS NULL) <> (structure_id IS NULL))
);
CREATE INDEX fermeture_service_idx ON fermeture (service_id);
CREATE INDEX fermeture_structure_idx ON fermeture (structure_id);

CREATE TABLE confirmation (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  service_id text REFERENCES service (id) ON DELETE CASCADE,
  structure_id text REFERENCES structure (id) ON DELETE CASCADE,
  famille text NOT NULL,
  par text NOT NULL,
  methode text NOT NULL,
  confirmee_le timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX confirmation_service_idx ON confirmation (service_id);
CREATE INDEX confirmation_structure_idx ON confirmation (structure_id);

-- What visitors tell us -------------------------------------------------------
CREATE TABLE signalement (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  service_id text REFERENCES service (id) ON DELETE CASCADE,
  structure_id text REFERENCES structure (id) ON DELETE CASCADE,
  motif text NOT NULL,
  champ text,
  valeur text,
  message text,
  statut text NOT NULL DEFAULT 'ouvert',
  cree_le timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE besoin_non_couvert (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  commune_code text NOT NULL REFERENCES commune (code),
  besoin text NOT NULL,
  motif text,
  mois date NOT NULL
);

-- Imports ---------------------------------------------------------------------
CREATE TABLE import (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  source text NOT NULL,
  fichier text NOT NULL,
  sha256 text NOT NULL,
  format text NOT NULL,
  commence_le timestamptz NOT NULL DEFAULT now(),
  fini_le timestamptz,
  rapport jsonb
);

-- The outbox of the search index: which services changed, in commit order -----
CREATE TABLE changement (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tx xid8 NOT NULL DEFAULT pg_current_xact_id(),
  service_id text NOT NULL
);
CREATE INDEX changement_tx_idx ON changement (tx, seq);
CREATE TABLE curseur (
  nom text PRIMARY KEY,
  tx xid8 NOT NULL,
  seq bigint NOT NULL
);

CREATE FUNCTION note_service_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'service' THEN
    INSERT INTO changement (service_id) SELECT id FROM changed;
  ELSIF TG_TABLE_NAME = 'structure' THEN
    INSERT INTO changement (service_id)
    SELECT s.id FROM service s JOIN changed c ON c.id = s.structure_id;
  ELSIF TG_TABLE_NAME = 'permanence' THEN
    INSERT INTO changement (service_id) SELECT DISTINCT service_id FROM changed;
  ELSE
    INSERT INTO changement (service_id)
    SELECT service_id FROM changed WHERE service_id IS NOT NULL
    UNION
    SELECT s.id FROM service s JOIN changed c ON c.structure_id = s.structure_id;
  END IF;
  RETURN NULL;
END $$;
`;

const WATCHED = ['service', 'structure', 'permanence', 'fermeture', 'confirmation'] as const;

function triggersOf(table: string): string {
  return `
CREATE TRIGGER ${table}_insere AFTER INSERT ON ${table}
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_service_changes();
CREATE TRIGGER ${table}_modifie AFTER UPDATE ON ${table}
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_service_changes();
CREATE TRIGGER ${table}_supprime AFTER DELETE ON ${table}
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_service_changes();`;
}

const DOWN = `
DROP TABLE curseur, changement, import, besoin_non_couvert, signalement, confirmation, fermeture,
  permanence, poste, lieu, service, structure, source, dispositif_relation, dispositif_regle,
  dispositif, vacances_scolaires, adresse_geocodee, contour, territoire_commune, territoire,
  commune_ancienne, commune, epci, arrondissement, departement, region, graine;
DROP FUNCTION note_service_changes();
DROP FUNCTION texte_des_publics(text[], text);
DROP TEXT SEARCH CONFIGURATION maillage;
DROP EXTENSION pg_trgm;
DROP EXTENSION unaccent;
DROP EXTENSION pgcrypto;
DROP EXTENSION postgis;
`;

export class House1763700000000 implements MigrationInterface {
  name = 'House1763700000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(UP);
    for (const table of WATCHED) await queryRunner.query(triggersOf(table));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}
