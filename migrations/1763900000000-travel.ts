import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
-- A public transport network imported from GTFS: its timetable, compacted, is one value that is read
-- whole and never searched by SQL.
CREATE TABLE reseau_transport (
  id text NOT NULL PRIMARY KEY,
  nom text NOT NULL,
  source text NOT NULL,
  importe_le timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  valable_du date NOT NULL,
  valable_au date NOT NULL,
  perimetre text[] NOT NULL,
  arrets integer NOT NULL,
  lignes integer NOT NULL,
  courses integer NOT NULL,
  constats jsonb NOT NULL DEFAULT '[]',
  horaires bytea NOT NULL,
  CONSTRAINT reseau_transport_validite CHECK (valable_du <= valable_au)
);`;

const DOWN = `
DROP TABLE reseau_transport;`;

export class Travel1763900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
