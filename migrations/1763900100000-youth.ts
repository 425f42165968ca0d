import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
-- Young people of 16 to 25 of a commune: counted, or converted from the age bands of a file.
-- A commune without a row is estimated from its population when it is asked for.
CREATE TABLE jeunesse_commune (
  commune_code text PRIMARY KEY,
  jeunes integer NOT NULL,
  marge integer,
  annee integer NOT NULL,
  source text NOT NULL,
  origine text NOT NULL,
  maj_le timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT jeunesse_commune_commune_fkey
    FOREIGN KEY (commune_code) REFERENCES commune (code) ON DELETE CASCADE,
  CONSTRAINT jeunesse_commune_jeunes CHECK (jeunes >= 0),
  CONSTRAINT jeunesse_commune_marge CHECK (marge >= 0),
  CONSTRAINT jeunesse_commune_origine CHECK (origine IN ('reference', 'import'))
);
`;

const DOWN = `
DROP TABLE jeunesse_commune;
`;

export class Youth1763900100000 implements MigrationInterface {
  name = 'Youth1763900100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(UP);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}
