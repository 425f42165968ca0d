import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
-- What a structure may be met by: two of one key are compared. Some thirty a structure: a foreign key
-- would cost more than writing them.
CREATE TABLE doublon_cle (
  cle text NOT NULL,
  structure_id text NOT NULL,
  PRIMARY KEY (cle, structure_id)
);
CREATE INDEX doublon_cle_structure_idx ON doublon_cle (structure_id);
-- The version of the sheet, and of the rules, that were last compared.
CREATE TABLE doublon_examen (
  structure_id text PRIMARY KEY,
  version integer NOT NULL,
  regles integer NOT NULL,
  CONSTRAINT doublon_examen_structure_fkey
    FOREIGN KEY (structure_id) REFERENCES structure (id) ON DELETE CASCADE
);

-- Two sheets that may be of one structure, and what was decided of them.
CREATE TABLE doublon (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  a_id text NOT NULL,
  b_id text NOT NULL,
  score numeric NOT NULL,
  pour text[] NOT NULL,
  contre text[] NOT NULL,
  statut text NOT NULL DEFAULT 'a_decider',
  trouve_le timestamptz NOT NULL,
  decide_le timestamptz,
  decide_par uuid,
  decide_par_nom text,
  CONSTRAINT doublon_paire_key UNIQUE (a_id, b_id),
  CONSTRAINT doublon_a_fkey FOREIGN KEY (a_id) REFERENCES structure (id) ON DELETE CASCADE,
  CONSTRAINT doublon_b_fkey FOREIGN KEY (b_id) REFERENCES structure (id) ON DELETE CASCADE,
  CONSTRAINT doublon_ordre CHECK (a_id < b_id),
  CONSTRAINT doublon_statut CHECK (statut IN ('a_decider', 'fusionnes', 'distincts'))
);
CREATE INDEX doublon_b_idx ON doublon (b_id);
CREATE INDEX doublon_statut_idx ON doublon (statut, score);

-- A merge, with all it takes to undo it exactly.
CREATE TABLE fusion (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  doublon_id uuid NOT NULL,
  garde_id text NOT NULL,
  absorbe_id text NOT NULL,
  instantane jsonb NOT NULL,
  le timestamptz NOT NULL,
  par uuid,
  par_nom text,
  annulee_le timestamptz,
  annulee_par uuid,
  annulee_par_nom text,
  CONSTRAINT fusion_doublon_fkey
    FOREIGN KEY (doublon_id) REFERENCES doublon (id) ON DELETE CASCADE
);
CREATE INDEX fusion_doublon_idx ON fusion (doublon_id);
CREATE INDEX fusion_garde_idx ON fusion (garde_id);
CREATE INDEX fusion_absorbe_idx ON fusion (absorbe_id);
`;

const DOWN = `
DROP TABLE fusion, doublon, doublon_examen, doublon_cle;
`;

export class Duplicates1763800600000 implements MigrationInterface {
  name = 'Duplicates1763800600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(UP);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}
