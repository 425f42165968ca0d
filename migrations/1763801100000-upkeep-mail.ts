import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
-- Where a mailbox asks, in one click and without anybody's cookies, that such mails stop (RFC 8058).
ALTER TABLE courriel ADD COLUMN desabonnement text;
CREATE INDEX courriel_message_idx ON courriel (message_id);

-- One token a mail, which can do nothing else; what is kept is its hash.
CREATE TABLE lien_desabonnement (
  jeton_hache text PRIMARY KEY,
  destinataire_id uuid NOT NULL,
  cree_le timestamptz NOT NULL,
  CONSTRAINT lien_desabonnement_destinataire_fkey
    FOREIGN KEY (destinataire_id) REFERENCES destinataire (id) ON DELETE CASCADE
);
CREATE INDEX lien_desabonnement_destinataire_idx ON lien_desabonnement (destinataire_id);
CREATE INDEX lien_desabonnement_cree_le_idx ON lien_desabonnement (cree_le);

-- To whom a fact said to be wrong was told by mail.
CREATE TABLE fait_faux_dit (
  suite_id uuid NOT NULL,
  destinataire_id uuid NOT NULL,
  dit_le timestamptz NOT NULL,
  PRIMARY KEY (suite_id, destinataire_id),
  CONSTRAINT fait_faux_dit_suite_fkey
    FOREIGN KEY (suite_id) REFERENCES suite_a_donner (id) ON DELETE CASCADE,
  CONSTRAINT fait_faux_dit_destinataire_fkey
    FOREIGN KEY (destinataire_id) REFERENCES destinataire (id) ON DELETE CASCADE
);
CREATE INDEX fait_faux_dit_destinataire_idx ON fait_faux_dit (destinataire_id, dit_le);
`;

const DOWN = `
DROP TABLE fait_faux_dit, lien_desabonnement;
DROP INDEX courriel_message_idx;
ALTER TABLE courriel DROP COLUMN desabonnement;
`;

export class UpkeepMail1763801100000 implements MigrationInterface {
  name = 'UpkeepMail1763801100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(UP);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}
