import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
-- A list kept elsewhere and read each night.
CREATE TABLE source_suivie (
  id uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
  nom text NOT NULL,
  genre text NOT NULL,
  url text NOT NULL,
  source text NOT NULL,
  jeton text,
  heure smallint NOT NULL,
  active boolean NOT NULL DEFAULT true,
  pause text,
  ajoutee_par uuid,
  prochain_le timestamptz NOT NULL,
  cree_le timestamptz NOT NULL,
  CONSTRAINT source_suivie_genre CHECK (genre IN ('api', 'fichier')),
  CONSTRAINT source_suivie_heure CHECK (heure BETWEEN 0 AND 23)
);
CREATE INDEX source_suivie_ajoutee_par_idx ON source_suivie (ajoutee_par);

-- One reading of it, from the moment it is asked to the moment it is undone.
CREATE TABLE passage_source (
  id uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
  source_id uuid NOT NULL
    CONSTRAINT passage_source_source_id_fkey REFERENCES source_suivie (id) ON DELETE CASCADE,
  genre text NOT NULL,
  statut text NOT NULL DEFAULT 'en_attente',
  disparitions_attendues boolean NOT NULL DEFAULT false,
  rapport jsonb,
  constat jsonb,
  probleme text,
  transaction_id bigint,
  instant timestamptz,
  bilan jsonb,
  demande_le timestamptz NOT NULL,
  fini_le timestamptz,
  defait_le timestamptz,
  CONSTRAINT passage_source_genre CHECK (genre IN ('essai', 'demande', 'nuit')),
  CONSTRAINT passage_source_statut CHECK (
    statut IN ('en_attente', 'en_cours', 'essaye', 'complet', 'incomplet', 'defait')
  )
);
CREATE INDEX passage_source_source_idx ON passage_source (source_id, demande_le);
CREATE UNIQUE INDEX passage_source_en_cours_idx ON passage_source (source_id)
  WHERE statut IN ('en_attente', 'en_cours');

-- The sheets that a source gave, and in how many complete readings on end it no longer did.
CREATE TABLE presence_source (
  source_id uuid NOT NULL
    CONSTRAINT presence_source_source_id_fkey REFERENCES source_suivie (id) ON DELETE CASCADE,
  objet text NOT NULL,
  objet_id text NOT NULL,
  absences smallint NOT NULL DEFAULT 0,
  retiree boolean NOT NULL DEFAULT false,
  passage_id uuid,
  CONSTRAINT presence_source_pkey PRIMARY KEY (source_id, objet, objet_id)
);
CREATE INDEX presence_source_objet_idx ON presence_source (objet, objet_id);`;

const DOWN = `
DROP TABLE presence_source;
DROP TABLE passage_source;
DROP TABLE source_suivie;`;

export class FollowedSources1763801000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
