import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
-- A person. Once erased, the row stays without anything that names them, for the history.
CREATE TABLE compte (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  courriel text,
  nom text,
  demonstration text,
  cree_le timestamptz NOT NULL DEFAULT now(),
  suspendu_le timestamptz,
  supprime_le timestamptz,
  CONSTRAINT compte_courriel CHECK ((courriel IS NULL) = (supprime_le IS NOT NULL))
);
CREATE UNIQUE INDEX compte_courriel_key ON compte (courriel);
CREATE UNIQUE INDEX compte_demonstration_key ON compte (demonstration);

-- What a person may do; \`cle\` says the role in one word, so that one is never given twice.
CREATE TABLE role_compte (
  compte_id uuid NOT NULL CONSTRAINT role_compte_compte_id_fkey REFERENCES compte (id) ON DELETE CASCADE,
  cle text NOT NULL,
  role text NOT NULL,
  structure_id text,
  fonction text,
  maille text,
  code text,
  accorde_le timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (compte_id, cle),
  CONSTRAINT role_compte_role CHECK (role IN ('conseiller', 'partenaire', 'gestionnaire', 'administrateur')),
  CONSTRAINT role_compte_partenaire CHECK ((role = 'partenaire') = (structure_id IS NOT NULL AND fonction IS NOT NULL)),
  CONSTRAINT role_compte_gestionnaire CHECK ((role = 'gestionnaire') = (maille IS NOT NULL AND code IS NOT NULL))
);
CREATE INDEX role_compte_structure_idx ON role_compte (structure_id);
CREATE INDEX role_compte_territoire_idx ON role_compte (maille, code);

-- Who a person is for an identity provider.
CREATE TABLE identite (
  emetteur text NOT NULL,
  sujet text NOT NULL,
  compte_id uuid NOT NULL CONSTRAINT identite_compte_id_fkey REFERENCES compte (id) ON DELETE CASCADE,
  siret text,
  liee_le timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (emetteur, sujet)
);
CREATE INDEX identite_compte_idx ON identite (compte_id);

-- The token itself is only in the browser.
CREATE TABLE session (
  jeton_hache text PRIMARY KEY,
  compte_id uuid NOT NULL CONSTRAINT session_compte_id_fkey REFERENCES compte (id) ON DELETE CASCADE,
  voie text NOT NULL,
  id_token text,
  cree_le timestamptz NOT NULL,
  expire_le timestamptz NOT NULL
);
CREATE INDEX session_compte_idx ON session (compte_id);
CREATE INDEX session_expire_idx ON session (expire_le);

-- A sign-in begun by a browser and not finished: a link sent, or a person sent to a provider.
CREATE TABLE demande_connexion (
  jeton_hache text PRIMARY KEY,
  genre text NOT NULL,
  navigateur_hache text NOT NULL,
  courriel text,
  suite text NOT NULL,
  secrets jsonb,
  cree_le timestamptz NOT NULL,
  expire_le timestamptz NOT NULL,
  utilisee_le timestamptz
);
CREATE INDEX demande_connexion_expire_idx ON demande_connexion (expire_le);

-- Sign-ins and refusals, with the network of the address only.
CREATE TABLE journal_connexion (
  id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  le timestamptz NOT NULL,
  compte_id uuid CONSTRAINT journal_connexion_compte_id_fkey REFERENCES compte (id) ON DELETE SET NULL,
  voie text NOT NULL,
  resultat text NOT NULL,
  reseau text
);
CREATE INDEX journal_connexion_le_idx ON journal_connexion (le);
CREATE INDEX journal_connexion_compte_idx ON journal_connexion (compte_id);

-- A partner's machine.
CREATE TABLE cle_api (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  compte_id uuid NOT NULL CONSTRAINT cle_api_compte_id_fkey REFERENCES compte (id) ON DELETE CASCADE,
  nom text NOT NULL,
  prefixe text NOT NULL,
  hache text NOT NULL,
  portees text[] NOT NULL,
  cree_le timestamptz NOT NULL,
  expire_le timestamptz,
  derniere_utilisation date,
  revoquee_le timestamptz
);
CREATE UNIQUE INDEX cle_api_hache_key ON cle_api (hache);
CREATE INDEX cle_api_compte_idx ON cle_api (compte_id);
`;

const DOWN = `
DROP TABLE cle_api;
DROP TABLE journal_connexion;
DROP TABLE demande_connexion;
DROP TABLE session;
DROP TABLE identite;
DROP TABLE role_compte;
DROP TABLE compte;
`;

export class Accounts1763800100000 implements MigrationInterface {
  readonly name = 'Accounts1763800100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
