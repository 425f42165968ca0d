import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
-- What a person had erased from a service, as a hash: an import may not bring it back there, nor to
-- another service of the structure.
CREATE TABLE valeur_effacee (
  objet_id text NOT NULL,
  champ text NOT NULL,
  empreinte text NOT NULL,
  effacee_le timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (objet_id, champ, empreinte)
);
`;

const DOWN = `
DROP TABLE valeur_effacee;
`;

export class ErasedValues1763801110000 implements MigrationInterface {
  name = 'ErasedValues1763801110000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(UP);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}
