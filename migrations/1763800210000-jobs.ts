import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
-- What is to be done later, written in the very transaction that causes it.
CREATE TABLE tache (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  nom text NOT NULL,
  cle text,
  donnees jsonb NOT NULL,
  etat text NOT NULL DEFAULT 'a_faire',
  tentatives integer NOT NULL DEFAULT 0,
  motif text,
  cree_le timestamptz NOT NULL,
  prochain_essai timestamptz NOT NULL,
  fini_le timestamptz,
  CONSTRAINT tache_etat CHECK (etat IN ('a_faire', 'en_cours', 'faite', 'echec'))
);
CREATE UNIQUE INDEX tache_cle_key ON tache (nom, cle);
CREATE INDEX tache_a_faire_idx ON tache (nom, prochain_essai)
  WHERE etat IN ('a_faire', 'en_cours');
CREATE INDEX tache_fini_idx ON tache (fini_le);

-- When each regular job is to run next.
CREATE TABLE tache_reguliere (
  nom text PRIMARY KEY,
  cron text NOT NULL,
  prochaine_le timestamptz NOT NULL
);
`;

const DOWN = `
DROP TABLE tache_reguliere;
DROP TABLE tache;
`;

export class Jobs1763800210000 implements MigrationInterface {
  readonly name = 'Jobs1763800210000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
