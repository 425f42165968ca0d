import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
ALTER TABLE structure
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD COLUMN statut text NOT NULL DEFAULT 'publie',
  ADD COLUMN fermee_le date,
  ADD COLUMN successeur_id text,
  ADD CONSTRAINT structure_statut
    CHECK (statut IN ('publie', 'brouillon', 'soumis', 'retire', 'fermee'));
ALTER TABLE service ADD COLUMN version integer NOT NULL DEFAULT 1;
ALTER TABLE permanence ADD COLUMN version integer NOT NULL DEFAULT 1;
ALTER TABLE fermeture ADD COLUMN version integer NOT NULL DEFAULT 1;
ALTER TABLE lieu ADD COLUMN version integer NOT NULL DEFAULT 1;

-- A post outlives who holds it: its mailbox is the function's, its end has a successor.
ALTER TABLE poste
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD COLUMN courriel_fonction text,
  ADD COLUMN fin date,
  ADD COLUMN successeur_id text REFERENCES poste (id) ON DELETE SET NULL;
CREATE INDEX poste_structure_idx ON poste (structure_id);
CREATE INDEX permanence_poste_idx ON permanence (poste_id);

-- Who holds a post. Never public; kept only with consent, until a day; erased on demand.
CREATE TABLE personne (
  id text PRIMARY KEY,
  poste_id text NOT NULL REFERENCES poste (id) ON DELETE CASCADE,
  compte_id text,
  nom text NOT NULL,
  courriel text,
  telephone text,
  debut date,
  fin date,
  consentement_le timestamptz,
  visible_pro boolean NOT NULL DEFAULT false,
  expire_le date,
  CONSTRAINT personne_visible CHECK (NOT visible_pro OR consentement_le IS NOT NULL)
);
CREATE INDEX personne_poste_idx ON personne (poste_id);

ALTER TABLE confirmation ADD COLUMN compte_id text;

-- One line a field that changed: who, when, from what to what, by which path.
CREATE TABLE historique (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  objet text NOT NULL,
  objet_id text NOT NULL,
  structure_id text,
  version integer NOT NULL,
  action text NOT NULL,
  champ text,
  avant jsonb,
  apres jsonb,
  le timestamptz NOT NULL DEFAULT now(),
  auteur_id text,
  auteur_nom text,
  voie text NOT NULL,
  transaction_id bigint NOT NULL
);
CREATE INDEX historique_objet_idx ON historique (objet, objet_id, id);
CREATE INDEX historique_structure_idx ON historique (structure_id, id);
CREATE INDEX historique_auteur_idx ON historique (auteur_id);

-- What a human wrote or confirmed: an import no longer overwrites it, it suggests.
CREATE TABLE champ_humain (
  objet text NOT NULL,
  objet_id text NOT NULL,
  champ text NOT NULL,
  le timestamptz NOT NULL DEFAULT now(),
  par text,
  PRIMARY KEY (objet, objet_id, champ)
);
CREATE TABLE suggestion_import (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  objet text NOT NULL,
  objet_id text NOT NULL,
  structure_id text,
  champ text NOT NULL,
  actuel jsonb,
  propose jsonb,
  source text NOT NULL,
  statut text NOT NULL DEFAULT 'ouverte',
  vue_le timestamptz NOT NULL DEFAULT now(),
  traitee_le timestamptz,
  CONSTRAINT suggestion_import_champ UNIQUE (objet, objet_id, champ)
);
CREATE INDEX suggestion_import_structure_idx ON suggestion_import (structure_id);

-- The id of what was merged leads to what was kept.
CREATE TABLE redirection (
  objet text NOT NULL,
  ancien_id text NOT NULL,
  nouveau_id text NOT NULL,
  cree_le timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (objet, ancien_id)
);
CREATE INDEX redirection_nouveau_idx ON redirection (objet, nouveau_id);

CREATE FUNCTION avance_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.version := OLD.version + 1;
  RETURN NEW;
END $$;

-- A place that moves, a post that is reached otherwise: the search reads its services again.
CREATE FUNCTION note_services_held() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO changement (service_id)
  SELECT DISTINCT p.service_id
  FROM permanence p
  JOIN changed c ON (TG_TABLE_NAME = 'lieu' AND p.lieu_id = c.id)
    OR (TG_TABLE_NAME = 'poste' AND p.poste_id = c.id);
  RETURN NULL;
END $$;
CREATE TRIGGER lieu_modifie AFTER UPDATE ON lieu
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_services_held();
CREATE TRIGGER poste_modifie AFTER UPDATE ON poste
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_services_held();
`;

const columns = (names: string): readonly string[] => names.trim().split(/\s+/);

const PROVENANCE = columns('source_nom source_url source_annee a_confirmer');
const ADRESSE = columns(
  'commune code_postal code_insee adresse complement_adresse point point_precision',
);
const HEURES = columns('heure_debut heure_fin');

type Watched = {
  readonly table: string;
  /** What people read on a sheet: what computes itself (text of search, score, dates of writing) is not. */
  readonly content: readonly string[];
  /** The structure a row belongs to; n is the row. */
  readonly structureId: string;
};

const STRUCTURE = columns(`
  source nom description lien_source siret adresse_certifiee telephone courriel site_web
  horaires_accueil accessibilite_lieu reseaux_porteurs type_structure gestionnaire gestionnaire_id
  departement_code supprimee_le statut fermee_le successeur_id`);

const SERVICE = columns(`
  structure_id source nom description lien_source type thematiques frais frais_precisions publics
  publics_precisions conditions_acces adresse_certifiee telephone courriel modes_accueil
  zone_eligibilite contact_nom_prenom lien_mobilisation modes_mobilisation mobilisable_par
  mobilisation_precisions volume_horaire_hebdomadaire nombre_semaines horaires_accueil
  dispositif_slug hebergement liste_cej duree remuneration modalite_entree prochaine_entree
  places_disponibles places_total delai_attente_jours statut regles supprime_le`);

const PERMANENCE = columns(`
  service_id lieu_id poste_id rrule debut fin heure_debut heure_fin dates_exclues dates_ajoutees
  jours_feries vacances_scolaires zone_scolaire precisions`);

const ITS_SERVICE = '(SELECT s.structure_id FROM service s WHERE s.id = n.service_id)';

const WATCHED: readonly Watched[] = [
  { table: 'structure', structureId: 'n.id', content: [...STRUCTURE, ...ADRESSE, ...PROVENANCE] },
  {
    table: 'service',
    structureId: 'n.structure_id',
    content: [...SERVICE, ...ADRESSE, ...PROVENANCE],
  },
  { table: 'permanence', structureId: ITS_SERVICE, content: [...PERMANENCE, ...PROVENANCE] },
  {
    table: 'fermeture',
    structureId: `coalesce(n.structure_id, ${ITS_SERVICE})`,
    content: columns('service_id structure_id du au motif'),
  },
  {
    table: 'poste',
    structureId: 'n.structure_id',
    content: columns(
      'structure_id intitule telephone courriel courriel_fonction fin successeur_id',
    ),
  },
  { table: 'lieu', structureId: 'NULL', content: ['nom', ...ADRESSE] },
];

const rowOf = (alias: string, { content }: Watched): string =>
  `(${content.map((name) => `${alias}.${name}`).join(', ')})`;

/** A column as it is kept: a point as two numbers, an hour as it is said. */
function fieldsOf(
  name: string,
): readonly (readonly [field: string, value: (row: string) => string])[] {
  if (name === 'point') {
    return [
      ['longitude', (row) => `ST_X(${row}.point)`],
      ['latitude', (row) => `ST_Y(${row}.point)`],
    ];
  }
  if (HEURES.includes(name)) return [[name, (row) => `to_char(${row}.${name}, 'HH24:MI')`]];
  return [[name, (row) => `${row}.${name}`]];
}

// Only the lines of fields that differ are computed: the branch of any other stops at its condition.
const linesOf = ({ content }: Watched): string =>
  content
    .flatMap((name) =>
      fieldsOf(name).map(
        ([field, value]) =>
          `SELECT '${field}' AS champ, to_jsonb(${value('o')}) AS avant, to_jsonb(${value('n')}) AS apres
           WHERE o.${name} IS DISTINCT FROM n.${name}`,
      ),
    )
    .join('\n    UNION ALL\n    ');

const wholeOf = ({ content }: Watched): string =>
  content
    .flatMap((name) => fieldsOf(name).map(([field, value]) => `${value('n')} AS ${field}`))
    .join(', ');

const authorOf = (auteur: string): string =>
  `${auteur} ->> 'compte_id', ${auteur} ->> 'nom', coalesce(${auteur} ->> 'voie', 'systeme'),
    pg_current_xact_id()::text::bigint`;

const COLUMNS = `objet, objet_id, structure_id, version, action, champ, avant, apres,
    auteur_id, auteur_nom, voie, transaction_id`;

// Who writes is told by the transaction; what nobody signed is the system's.
const DECLARE = `
DECLARE
  auteur jsonb := nullif(current_setting('maillage.auteur', true), '')::jsonb;`;

const triggersOf = (watched: Watched): string => `
CREATE TRIGGER ${watched.table}_version BEFORE UPDATE ON ${watched.table} FOR EACH ROW
  WHEN (${rowOf('OLD', watched)} IS DISTINCT FROM ${rowOf('NEW', watched)})
  EXECUTE FUNCTION avance_version();

CREATE FUNCTION historise_${watched.table}() RETURNS trigger LANGUAGE plpgsql AS $$${DECLARE}
BEGIN
  IF NOT EXISTS (SELECT FROM apres) THEN RETURN NULL; END IF;
  -- Planned for the rows there are: a plan kept from one row would compare thousands two by two.
  EXECUTE $lines$
  INSERT INTO historique (${COLUMNS})
  SELECT '${watched.table}', n.id, ${watched.structureId}, n.version, 'modification', f.champ, f.avant, f.apres,
    ${authorOf('$1')}
  FROM apres n
  JOIN avant o ON o.id = n.id AND o.version <> n.version
  CROSS JOIN LATERAL (
    ${linesOf(watched)}
  ) f
  $lines$ USING auteur;
  RETURN NULL;
END $$;
CREATE TRIGGER ${watched.table}_historise AFTER UPDATE ON ${watched.table}
  REFERENCING OLD TABLE AS avant NEW TABLE AS apres
  FOR EACH STATEMENT EXECUTE FUNCTION historise_${watched.table}();

CREATE FUNCTION historise_fin_${watched.table}() RETURNS trigger LANGUAGE plpgsql AS $$${DECLARE}
BEGIN
  INSERT INTO historique (${COLUMNS})
  SELECT '${watched.table}', n.id, ${watched.structureId}, n.version + 1, 'suppression', NULL,
    (SELECT to_jsonb(x) FROM (SELECT ${wholeOf(watched)}) x), NULL,
    ${authorOf('auteur')}
  FROM avant n;
  RETURN NULL;
END $$;
CREATE TRIGGER ${watched.table}_historise_fin AFTER DELETE ON ${watched.table}
  REFERENCING OLD TABLE AS avant
  FOR EACH STATEMENT EXECUTE FUNCTION historise_fin_${watched.table}();`;

const withoutTriggersOf = ({ table }: Watched): string => `
DROP TRIGGER ${table}_historise_fin ON ${table};
DROP TRIGGER ${table}_historise ON ${table};
DROP TRIGGER ${table}_version ON ${table};
DROP FUNCTION historise_fin_${table}();
DROP FUNCTION historise_${table}();
ALTER TABLE ${table} DROP COLUMN version;`;

const DOWN = `
DROP TRIGGER poste_modifie ON poste;
DROP TRIGGER lieu_modifie ON lieu;
DROP FUNCTION note_services_held();
DROP FUNCTION avance_version();
DROP TABLE redirection, suggestion_import, champ_humain, historique, personne;
ALTER TABLE confirmation DROP COLUMN compte_id;
DROP INDEX permanence_poste_idx, poste_structure_idx;
ALTER TABLE poste DROP COLUMN successeur_id, DROP COLUMN fin, DROP COLUMN courriel_fonction;
ALTER TABLE structure DROP CONSTRAINT structure_statut, DROP COLUMN successeur_id,
  DROP COLUMN fermee_le, DROP COLUMN statut;
`;

export class History1763800300000 implements MigrationInterface {
  name = 'History1763800300000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLES);
    for (const watched of WATCHED) await queryRunner.query(triggersOf(watched));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const watched of WATCHED) await queryRunner.query(withoutTriggersOf(watched));
    await queryRunner.query(DOWN);
  }
}
