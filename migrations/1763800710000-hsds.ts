import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
-- The name-based identifiers of HSDS (UUID version 5 of this namespace), before their version and
-- variant are written in: what an identifier that comes back is looked up by.
CREATE FUNCTION hsds_cle(objet text, id text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN left(encode(digest(
    decode('7d5c4e9a2b6f4f0e9a3c5b1d8e7f6a40', 'hex') || convert_to(objet || ':' || id, 'UTF8'),
    'sha1'), 'hex'), 32);
CREATE INDEX service_hsds_idx ON service (hsds_cle('service', id));
CREATE INDEX structure_hsds_idx ON structure (hsds_cle('organization', id));
CREATE INDEX service_hsds_lieu_idx ON service (hsds_cle('service_at_location', id || '@'));
CREATE INDEX permanence_hsds_lieu_idx
  ON permanence (hsds_cle('service_at_location', service_id || '@' || lieu_id));`;

const DOWN = `
DROP INDEX permanence_hsds_lieu_idx;
DROP INDEX service_hsds_lieu_idx;
DROP INDEX structure_hsds_idx;
DROP INDEX service_hsds_idx;
DROP FUNCTION hsds_cle(text, text);`;

export class Hsds1763800710000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
