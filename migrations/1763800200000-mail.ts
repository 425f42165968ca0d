import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
-- What is to be sent by mail, written in the transaction that causes it.
CREATE TABLE courriel (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  cle text NOT NULL,
  message_id text NOT NULL,
  a text NOT NULL,
  compte_id uuid,
  gabarit text NOT NULL,
  sujet text NOT NULL,
  texte text NOT NULL,
  html text,
  urgent boolean NOT NULL DEFAULT false,
  etat text NOT NULL DEFAULT 'a_envoyer',
  tentatives integer NOT NULL DEFAULT 0,
  doutes integer NOT NULL DEFAULT 0,
  motif text,
  cree_le timestamptz NOT NULL,
  valable_jusqua timestamptz,
  prochain_essai timestamptz NOT NULL,
  fini_le timestamptz,
  CONSTRAINT courriel_etat
    CHECK (etat IN ('a_envoyer', 'en_cours', 'envoye', 'echec', 'rebond'))
);
CREATE UNIQUE INDEX courriel_cle_key ON courriel (cle);
CREATE INDEX courriel_a_livrer_idx ON courriel (prochain_essai)
  WHERE etat IN ('a_envoyer', 'en_cours');
CREATE INDEX courriel_compte_idx ON courriel (compte_id);
CREATE INDEX courriel_fini_idx ON courriel (fini_le);

-- The mailbox of an installation without a mail server, read at /dev/mails.
CREATE TABLE courriel_local (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  courriel_id bigint NOT NULL
    CONSTRAINT courriel_local_courriel_id_fkey REFERENCES courriel (id) ON DELETE CASCADE,
  message_id text NOT NULL,
  a text NOT NULL,
  gabarit text NOT NULL,
  sujet text NOT NULL,
  texte text NOT NULL,
  html text,
  recu_le timestamptz NOT NULL
);
CREATE UNIQUE INDEX courriel_local_courriel_key ON courriel_local (courriel_id);
`;

const DOWN = `
DROP TABLE courriel_local;
DROP TABLE courriel;
`;

export class Mail1763800200000 implements MigrationInterface {
  readonly name = 'Mail1763800200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
