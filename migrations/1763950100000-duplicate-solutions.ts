import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
-- A pair is of two structures, or of two services of a structure that was merged. One name cannot refer
-- to two tables: what is gone is left out when pairs are read.
ALTER TABLE doublon
  ADD COLUMN objet text NOT NULL DEFAULT 'structure',
  DROP CONSTRAINT doublon_a_fkey,
  DROP CONSTRAINT doublon_b_fkey,
  DROP CONSTRAINT doublon_paire_key,
  ADD CONSTRAINT doublon_paire_key UNIQUE (objet, a_id, b_id),
  ADD CONSTRAINT doublon_objet CHECK (objet IN ('structure', 'service'));
DROP INDEX doublon_statut_idx;
CREATE INDEX doublon_statut_idx ON doublon (objet, statut, score);
-- Whether the services of both structures were compared with each other.
ALTER TABLE fusion ADD COLUMN solutions_comparees boolean NOT NULL DEFAULT false;
`;

const DOWN = `
ALTER TABLE fusion DROP COLUMN solutions_comparees;
DELETE FROM doublon p
WHERE p.objet = 'service'
  OR NOT EXISTS (SELECT FROM structure st WHERE st.id = p.a_id)
  OR NOT EXISTS (SELECT FROM structure st WHERE st.id = p.b_id);
DROP INDEX doublon_statut_idx;
CREATE INDEX doublon_statut_idx ON doublon (statut, score);
ALTER TABLE doublon
  DROP CONSTRAINT doublon_paire_key,
  DROP COLUMN objet,
  ADD CONSTRAINT doublon_paire_key UNIQUE (a_id, b_id),
  ADD CONSTRAINT doublon_a_fkey FOREIGN KEY (a_id) REFERENCES structure (id) ON DELETE CASCADE,
  ADD CONSTRAINT doublon_b_fkey FOREIGN KEY (b_id) REFERENCES structure (id) ON DELETE CASCADE;
`;

export class DuplicateSolutions1763950100000 implements MigrationInterface {
  name = 'DuplicateSolutions1763950100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
