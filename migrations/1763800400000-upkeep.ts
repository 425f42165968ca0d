import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
-- What somebody is writing, as it was typed: wrong values are kept too.
CREATE TABLE brouillon (
  compte_id uuid NOT NULL,
  objet text NOT NULL,
  objet_id text NOT NULL,
  version integer NOT NULL,
  champs jsonb NOT NULL,
  maj_le timestamptz NOT NULL,
  PRIMARY KEY (compte_id, objet, objet_id)
);
CREATE INDEX brouillon_objet_idx ON brouillon (objet, objet_id);

-- What waits for a manager of the territory, or what she reviews afterwards.
CREATE TABLE proposition (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  numero bigint GENERATED ALWAYS AS IDENTITY,
  nature text NOT NULL,
  objet text NOT NULL,
  objet_id text NOT NULL,
  structure_id text,
  version integer NOT NULL,
  avant jsonb NOT NULL,
  champs jsonb NOT NULL,
  telle_quelle boolean NOT NULL DEFAULT false,
  auteur_id uuid,
  auteur_nom text,
  statut text NOT NULL DEFAULT 'en_attente',
  motif text,
  cree_le timestamptz NOT NULL,
  decidee_le timestamptz,
  decidee_par uuid,
  decidee_par_nom text,
  CONSTRAINT proposition_nature
    CHECK (nature IN ('premiere_publication', 'champs_sensibles', 'relecture')),
  CONSTRAINT proposition_statut
    CHECK (statut IN ('en_attente', 'acceptee', 'refusee', 'retiree'))
);
CREATE INDEX proposition_objet_idx ON proposition (objet, objet_id);
CREATE INDEX proposition_structure_idx ON proposition (structure_id);
CREATE INDEX proposition_statut_idx ON proposition (statut, cree_le);
CREATE INDEX proposition_auteur_idx ON proposition (auteur_id);
-- Who goes on writing adds to what already waits.
CREATE UNIQUE INDEX proposition_ouverte_key
  ON proposition (objet, objet_id, nature, auteur_id) WHERE statut = 'en_attente';
`;

const DOWN = `
DROP TABLE proposition;
DROP TABLE brouillon;
`;

export class Upkeep1763800400000 implements MigrationInterface {
  name = 'Upkeep1763800400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(UP);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}
