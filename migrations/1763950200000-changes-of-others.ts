import type { MigrationInterface, QueryRunner } from 'typeorm';

const NOTE_SERVICE_CHANGES = (structures: string): string => `
CREATE OR REPLACE FUNCTION note_service_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'service' THEN
    INSERT INTO changement (service_id) SELECT id FROM changed;
  ELSIF TG_TABLE_NAME = 'structure' THEN
    INSERT INTO changement (service_id)
    ${structures};
  ELSIF TG_TABLE_NAME = 'permanence' THEN
    INSERT INTO changement (service_id) SELECT DISTINCT service_id FROM changed;
  ELSE
    INSERT INTO changement (service_id)
    SELECT service_id FROM changed WHERE service_id IS NOT NULL
    UNION
    SELECT s.id FROM service s JOIN changed c ON c.structure_id = s.structure_id;
  END IF;
  RETURN NULL;
END $$;`;

const ITS_OWN = 'SELECT s.id FROM service s JOIN changed c ON c.id = s.structure_id';

const UP = `
CREATE INDEX structure_gestionnaire_idx ON structure (gestionnaire_id);
CREATE INDEX poste_successeur_idx ON poste (successeur_id);
-- Where nobody answers on the spot, who runs the structure is shown: its services change with it.
${NOTE_SERVICE_CHANGES(`${ITS_OWN}
    UNION
    SELECT s.id FROM changed c
    JOIN structure st ON st.gestionnaire_id = c.id
    JOIN service s ON s.structure_id = st.id`)}
-- Where a post has ended, who took over from it is shown: one that changes is read by those it follows.
CREATE OR REPLACE FUNCTION note_services_held() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'lieu' THEN
    INSERT INTO changement (service_id)
    SELECT DISTINCT p.service_id FROM permanence p JOIN changed c ON p.lieu_id = c.id;
  ELSE
    INSERT INTO changement (service_id)
    WITH RECURSIVE led AS (
      SELECT id FROM changed
      UNION
      SELECT po.id FROM poste po JOIN led ON po.successeur_id = led.id
    )
    SELECT DISTINCT p.service_id FROM permanence p JOIN led ON p.poste_id = led.id;
  END IF;
  RETURN NULL;
END $$;
`;

const DOWN = `
CREATE OR REPLACE FUNCTION note_services_held() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO changement (service_id)
  SELECT DISTINCT p.service_id
  FROM permanence p
  JOIN changed c ON (TG_TABLE_NAME = 'lieu' AND p.lieu_id = c.id)
    OR (TG_TABLE_NAME = 'poste' AND p.poste_id = c.id);
  RETURN NULL;
END $$;
${NOTE_SERVICE_CHANGES(ITS_OWN)}
DROP INDEX poste_successeur_idx;
DROP INDEX structure_gestionnaire_idx;
`;

export class ChangesOfOthers1763950200000 implements MigrationInterface {
  name = 'ChangesOfOthers1763950200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
