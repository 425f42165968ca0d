import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
ALTER TABLE passage_source DROP CONSTRAINT passage_source_statut;
ALTER TABLE passage_source ADD CONSTRAINT passage_source_statut CHECK (
  statut IN ('en_attente', 'en_cours', 'essaye', 'complet', 'incomplet', 'annule', 'defait')
);`;

const DOWN = `
UPDATE passage_source SET statut = 'incomplet', probleme = 'Lecture annulée.' WHERE statut = 'annule';
ALTER TABLE passage_source DROP CONSTRAINT passage_source_statut;
ALTER TABLE passage_source ADD CONSTRAINT passage_source_statut CHECK (
  statut IN ('en_attente', 'en_cours', 'essaye', 'complet', 'incomplet', 'defait')
);`;

export class CancelledReadings1763950000000 implements MigrationInterface {
  name = 'CancelledReadings1763950000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
