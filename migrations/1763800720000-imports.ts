import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
-- A file that somebody sent, from the moment it is kept to the moment its import is undone. The file
-- itself is in the data folder, under this id.
CREATE TABLE import_depose (
  id uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
  fichier text NOT NULL,
  octets bigint NOT NULL,
  depose_par uuid,
  source text,
  modele text,
  colonnes jsonb NOT NULL DEFAULT '{}',
  apercu jsonb NOT NULL,
  statut text NOT NULL DEFAULT 'depose',
  tentative integer NOT NULL DEFAULT 0,
  essai jsonb,
  rapport jsonb,
  probleme text,
  transaction_id bigint,
  instant timestamptz,
  bilan jsonb,
  cree_le timestamptz NOT NULL,
  fini_le timestamptz,
  defait_le timestamptz,
  CONSTRAINT import_depose_statut CHECK (
    statut IN ('depose', 'essai', 'essaye', 'en_cours', 'termine', 'annule', 'echec', 'defait')
  )
);
CREATE INDEX import_depose_cree_le_idx ON import_depose (cree_le);

-- What an import made, so that undoing it takes away that and nothing else.
CREATE TABLE import_cree (
  import_id uuid NOT NULL,
  objet text NOT NULL,
  objet_id text NOT NULL,
  CONSTRAINT import_cree_pkey PRIMARY KEY (import_id, objet, objet_id)
);

-- What one transaction changed, to undo it.
CREATE INDEX historique_transaction_idx ON historique (transaction_id);`;

const DOWN = `
DROP INDEX historique_transaction_idx;
DROP TABLE import_cree;
DROP TABLE import_depose;`;

export class Imports1763800720000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
