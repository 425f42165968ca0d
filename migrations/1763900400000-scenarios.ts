import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
-- Permanences that somebody tries, kept under a name. Never in the catalogue.
CREATE TABLE scenario_couverture (
  id uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
  -- Null once the account was erased.
  compte_id uuid,
  nom text NOT NULL,
  note text,
  contenu jsonb NOT NULL,
  -- Of the token of its link; null: nobody else may read it.
  empreinte_jeton text,
  partage_le timestamptz,
  cree_le timestamptz NOT NULL,
  maj_le timestamptz NOT NULL,
  CONSTRAINT scenario_couverture_partage CHECK ((empreinte_jeton IS NULL) = (partage_le IS NULL))
);
CREATE INDEX scenario_couverture_compte_idx ON scenario_couverture (compte_id);
CREATE UNIQUE INDEX scenario_couverture_jeton_idx ON scenario_couverture (empreinte_jeton);

-- What the whole region reached on one day; contenu is written by pack-snapshot.ts.
CREATE TABLE instantane_couverture (
  id uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
  origine text NOT NULL,
  nom text,
  demande_le timestamptz NOT NULL,
  -- All null until it is taken.
  pris_le timestamptz,
  jour date,
  communes integer,
  contenu bytea,
  CONSTRAINT instantane_couverture_origine CHECK (origine IN ('mensuel', 'demande')),
  CONSTRAINT instantane_couverture_pris CHECK (
    (pris_le IS NULL) = (contenu IS NULL)
    AND (pris_le IS NULL) = (jour IS NULL)
    AND (pris_le IS NULL) = (communes IS NULL)
  )
);
CREATE INDEX instantane_couverture_demande_idx ON instantane_couverture (demande_le);
`;

const DOWN = `
DROP TABLE instantane_couverture;
DROP TABLE scenario_couverture;
`;

export class Scenarios1763900400000 implements MigrationInterface {
  name = 'Scenarios1763900400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(UP);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}
