import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
-- How many searches found nothing usable, by commune, need and month. Nothing tells who.
CREATE TABLE recherche_sans_resultat (
  commune_code text NOT NULL,
  besoin text NOT NULL,
  mois date NOT NULL,
  cause text NOT NULL,
  nombre integer NOT NULL,
  PRIMARY KEY (commune_code, besoin, mois, cause),
  CONSTRAINT recherche_sans_resultat_cause CHECK (cause IN ('aucun_resultat', 'aucune_eligible')),
  CONSTRAINT recherche_sans_resultat_nombre CHECK (nombre > 0)
);
`;

const DOWN = `
DROP TABLE recherche_sans_resultat;
`;

export class Demand1763900200000 implements MigrationInterface {
  name = 'Demand1763900200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(UP);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}
