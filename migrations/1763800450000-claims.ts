import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
-- Somebody says that they answer for a structure: one they register, or one that is in the catalogue.
CREATE TABLE revendication (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  origine text NOT NULL,
  structure_id text NOT NULL CONSTRAINT revendication_structure_id_fkey REFERENCES structure (id) ON DELETE CASCADE,
  compte_id uuid,
  message text,
  statut text NOT NULL DEFAULT 'en_attente',
  motif text,
  fonction text,
  cree_le timestamptz NOT NULL,
  decidee_le timestamptz,
  decidee_par uuid,
  CONSTRAINT revendication_origine CHECK (origine IN ('inscription', 'revendication')),
  CONSTRAINT revendication_statut CHECK (statut IN ('en_attente', 'acceptee', 'refusee', 'retiree'))
);
CREATE UNIQUE INDEX revendication_en_attente_key
  ON revendication (structure_id, compte_id) WHERE statut = 'en_attente';
CREATE INDEX revendication_compte_idx ON revendication (compte_id);
CREATE INDEX revendication_statut_idx ON revendication (statut, cree_le);

-- What Recherche d'entreprises said of a structure on the day it was registered.
CREATE TABLE inscription (
  structure_id text PRIMARY KEY CONSTRAINT inscription_structure_id_fkey REFERENCES structure (id) ON DELETE CASCADE,
  siret text,
  etat text NOT NULL,
  entreprise jsonb,
  sans_siret_motif text,
  verifiee_le timestamptz NOT NULL,
  CONSTRAINT inscription_etat
    CHECK (etat IN ('active', 'cessee', 'inconnue', 'non_verifie', 'sans_siret'))
);
-- Two people registering one SIRET at the same instant: the second is led to claim it.
CREATE UNIQUE INDEX inscription_siret_key ON inscription (siret);

-- An invitation to edit a structure, or to come and register one. The token is only in the mail.
CREATE TABLE invitation (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  jeton_hache text NOT NULL,
  structure_id text CONSTRAINT invitation_structure_id_fkey REFERENCES structure (id) ON DELETE CASCADE,
  courriel text NOT NULL,
  fonction text,
  invitee_par uuid,
  navigateur_hache text,
  cree_le timestamptz NOT NULL,
  expire_le timestamptz NOT NULL,
  acceptee_le timestamptz,
  annulee_le timestamptz,
  CONSTRAINT invitation_fonction CHECK ((structure_id IS NULL) = (fonction IS NULL))
);
CREATE UNIQUE INDEX invitation_jeton_hache_key ON invitation (jeton_hache);
CREATE INDEX invitation_structure_idx ON invitation (structure_id);
CREATE INDEX invitation_courriel_idx ON invitation (courriel);
CREATE INDEX invitation_invitee_par_idx ON invitation (invitee_par);

-- A structure that nobody answers for any more: the manager of its territory sees to it.
CREATE TABLE structure_sans_responsable (
  structure_id text PRIMARY KEY CONSTRAINT structure_sans_responsable_structure_id_fkey REFERENCES structure (id) ON DELETE CASCADE,
  depuis timestamptz NOT NULL,
  reprise_le timestamptz,
  reprise_par uuid
);

-- What Recherche d'entreprises answered, kept a week: it is asked seldom.
CREATE TABLE entreprise_consultee (
  siret text PRIMARY KEY,
  reponse jsonb NOT NULL,
  obtenue_le timestamptz NOT NULL
);
CREATE INDEX entreprise_consultee_obtenue_idx ON entreprise_consultee (obtenue_le);
`;

const DOWN = `
DROP TABLE entreprise_consultee;
DROP TABLE structure_sans_responsable;
DROP TABLE invitation;
DROP TABLE inscription;
DROP TABLE revendication;
`;

export class Claims1763800450000 implements MigrationInterface {
  readonly name = 'Claims1763800450000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
