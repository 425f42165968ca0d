import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
-- Hectares of a commune of today, added up from the outlines of 2018.
CREATE TABLE commune_superficie (
  commune_code text PRIMARY KEY,
  hectares integer NOT NULL,
  CONSTRAINT commune_superficie_commune_fkey
    FOREIGN KEY (commune_code) REFERENCES commune (code) ON DELETE CASCADE,
  CONSTRAINT commune_superficie_hectares CHECK (hectares > 0)
);

-- France ruralités revitalisation: the communes that are in it; those without a row are not.
CREATE TABLE commune_frr (
  commune_code text PRIMARY KEY,
  classement text NOT NULL,
  source text,
  maj_le timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT commune_frr_commune_fkey
    FOREIGN KEY (commune_code) REFERENCES commune (code) ON DELETE CASCADE,
  CONSTRAINT commune_frr_classement CHECK (classement IN ('frr', 'frr_plus', 'frr_partiel'))
);

-- The priority neighbourhoods of the politique de la ville.
CREATE TABLE qpv (
  code text PRIMARY KEY,
  nom text,
  communes text[] NOT NULL,
  geom geometry (MultiPolygon, 4326) NOT NULL,
  source text,
  maj_le timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT qpv_valide CHECK (ST_IsValid(geom))
);
`;

const DOWN = `
DROP TABLE qpv, commune_frr, commune_superficie;
`;

export class Layers1763900150000 implements MigrationInterface {
  name = 'Layers1763900150000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(UP);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}
