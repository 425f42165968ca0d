import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
-- When a change was noted: what every reader has long read is not kept for ever.
ALTER TABLE changement ADD COLUMN le timestamptz NOT NULL DEFAULT now();
`;

const DOWN = `
ALTER TABLE changement DROP COLUMN le;
`;

export class ChangeLog1763800000000 implements MigrationInterface {
  name = 'ChangeLog1763800000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(UP);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}
