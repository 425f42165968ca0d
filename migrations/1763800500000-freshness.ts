import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
-- Who is asked to confirm: their rhythm, whether they answer, whether their mailbox still exists.
CREATE TABLE destinataire (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  courriel text NOT NULL,
  rythme text NOT NULL DEFAULT 'trimestriel',
  sans_reponse integer NOT NULL DEFAULT 0,
  dernier_rappel timestamptz,
  rebond_le timestamptz,
  CONSTRAINT destinataire_courriel_key UNIQUE (courriel),
  CONSTRAINT destinataire_rythme
    CHECK (rythme IN ('hebdomadaire', 'mensuel', 'trimestriel', 'jamais'))
);

CREATE TABLE campagne (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  nom text NOT NULL,
  maille text NOT NULL,
  code text NOT NULL,
  types_structure text[] NOT NULL DEFAULT '{}',
  familles text[] NOT NULL DEFAULT '{}',
  du date NOT NULL,
  au date NOT NULL,
  statut text NOT NULL DEFAULT 'preparee',
  cree_par uuid,
  cree_le timestamptz NOT NULL,
  lancee_le timestamptz,
  close_le timestamptz,
  CONSTRAINT campagne_statut CHECK (statut IN ('preparee', 'lancee', 'close')),
  CONSTRAINT campagne_dates CHECK (du <= au)
);
CREATE INDEX campagne_cree_le_idx ON campagne (cree_le);

-- A mail that asks somebody to confirm sheets; its key is that of the outbox.
CREATE TABLE demande_confirmation (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  cle text NOT NULL,
  destinataire_id uuid NOT NULL,
  nature text NOT NULL,
  campagne_id uuid,
  envoyee_le timestamptz NOT NULL,
  repondue_le timestamptz,
  rebond_le timestamptz,
  CONSTRAINT demande_confirmation_cle_key UNIQUE (cle),
  CONSTRAINT demande_confirmation_nature CHECK (nature IN ('rappel', 'campagne')),
  CONSTRAINT demande_confirmation_destinataire_fkey
    FOREIGN KEY (destinataire_id) REFERENCES destinataire (id) ON DELETE CASCADE,
  CONSTRAINT demande_confirmation_campagne_fkey
    FOREIGN KEY (campagne_id) REFERENCES campagne (id) ON DELETE CASCADE
);
CREATE INDEX demande_confirmation_destinataire_idx ON demande_confirmation (destinataire_id);
CREATE INDEX demande_confirmation_campagne_idx ON demande_confirmation (campagne_id);

-- What is kept of a link is the hash of its token: who reads this table cannot use it.
CREATE TABLE lien_confirmation (
  jeton_hache text PRIMARY KEY,
  demande_id uuid NOT NULL,
  structure_id text NOT NULL,
  responsables uuid[] NOT NULL,
  expire_le timestamptz NOT NULL,
  CONSTRAINT lien_confirmation_demande_fkey
    FOREIGN KEY (demande_id) REFERENCES demande_confirmation (id) ON DELETE CASCADE,
  CONSTRAINT lien_confirmation_structure_fkey
    FOREIGN KEY (structure_id) REFERENCES structure (id) ON DELETE CASCADE
);
CREATE INDEX lien_confirmation_demande_idx ON lien_confirmation (demande_id);
CREATE INDEX lien_confirmation_structure_idx ON lien_confirmation (structure_id);
CREATE INDEX lien_confirmation_expire_idx ON lien_confirmation (expire_le);

-- What somebody has to see to: a mailbox that no longer exists, a fact said to be wrong.
CREATE TABLE suite_a_donner (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  cle text NOT NULL,
  nature text NOT NULL,
  structure_id text NOT NULL,
  objet text NOT NULL,
  objet_id text NOT NULL,
  famille text,
  courriel text,
  message text,
  ouverte_le timestamptz NOT NULL,
  close_le timestamptz,
  close_par uuid,
  CONSTRAINT suite_a_donner_cle_key UNIQUE (cle),
  CONSTRAINT suite_a_donner_nature CHECK (nature IN ('rebond', 'fait_faux')),
  CONSTRAINT suite_a_donner_structure_fkey
    FOREIGN KEY (structure_id) REFERENCES structure (id) ON DELETE CASCADE
);
CREATE INDEX suite_a_donner_structure_idx ON suite_a_donner (structure_id);

-- A confirmation said by somebody signed in, as long as it may be taken back.
CREATE TABLE confirmation_recente (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  compte_id uuid NOT NULL,
  service_id text NOT NULL,
  confirmee_le timestamptz NOT NULL,
  a_confirmer text[] NOT NULL,
  CONSTRAINT confirmation_recente_service_fkey
    FOREIGN KEY (service_id) REFERENCES service (id) ON DELETE CASCADE
);
CREATE INDEX confirmation_recente_service_idx ON confirmation_recente (service_id);

-- A person sees, allows, refuses or erases what is kept of them, without an account.
CREATE TABLE lien_personne (
  jeton_hache text PRIMARY KEY,
  personne_id text NOT NULL,
  expire_le timestamptz NOT NULL,
  CONSTRAINT lien_personne_personne_fkey
    FOREIGN KEY (personne_id) REFERENCES personne (id) ON DELETE CASCADE
);
CREATE INDEX lien_personne_personne_idx ON lien_personne (personne_id);

CREATE TABLE campagne_structure (
  campagne_id uuid NOT NULL,
  structure_id text NOT NULL,
  etat text NOT NULL DEFAULT 'a_contacter',
  PRIMARY KEY (campagne_id, structure_id),
  CONSTRAINT campagne_structure_etat
    CHECK (etat IN ('a_contacter', 'contactee', 'sans_adresse')),
  CONSTRAINT campagne_structure_campagne_fkey
    FOREIGN KEY (campagne_id) REFERENCES campagne (id) ON DELETE CASCADE,
  CONSTRAINT campagne_structure_structure_fkey
    FOREIGN KEY (structure_id) REFERENCES structure (id) ON DELETE CASCADE
);
CREATE INDEX campagne_structure_structure_idx ON campagne_structure (structure_id);
`;

const DOWN = `
DROP TABLE campagne_structure, lien_personne, confirmation_recente, suite_a_donner,
  lien_confirmation, demande_confirmation, campagne, destinataire;
`;

export class Freshness1763800500000 implements MigrationInterface {
  name = 'Freshness1763800500000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(UP);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}
