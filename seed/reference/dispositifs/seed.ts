import type { EntityManager } from 'typeorm';
import type { SeedStep } from '../../seed-step.js';
import { fingerprintOf } from '../source-files.js';
import { REFERENCE_DISPOSITIFS } from './reference.js';
import { RELATIONS } from './relations.js';

// Raise when the way of writing the rows changes while the facts do not.
const WRITING = '1';

const UPSERT_DISPOSITIFS = `
INSERT INTO dispositif (
  slug, nom, acronyme, famille, description, statut, ferme_depuis, hebergement, liste_cej,
  heures_semaine_min, heures_semaine_max, duree, entree, ou, thematiques, montants, faits, sources
)
SELECT
  slug, nom, acronyme, famille, description, statut, ferme_depuis, hebergement, liste_cej,
  heures_semaine_min, heures_semaine_max, duree, entree, ou,
  ARRAY(SELECT jsonb_array_elements_text(thematiques)), montants, faits, sources
FROM jsonb_to_recordset($1::jsonb) AS d (
  slug text, nom text, acronyme text, famille text, description text, statut text,
  ferme_depuis date, hebergement boolean, liste_cej boolean, heures_semaine_min numeric,
  heures_semaine_max numeric, duree text, entree text, ou text, thematiques jsonb,
  montants jsonb, faits jsonb, sources jsonb
)
ON CONFLICT (slug) DO UPDATE SET
  nom = excluded.nom,
  acronyme = excluded.acronyme,
  famille = excluded.famille,
  description = excluded.description,
  statut = excluded.statut,
  ferme_depuis = excluded.ferme_depuis,
  hebergement = excluded.hebergement,
  liste_cej = excluded.liste_cej,
  heures_semaine_min = excluded.heures_semaine_min,
  heures_semaine_max = excluded.heures_semaine_max,
  duree = excluded.duree,
  entree = excluded.entree,
  ou = excluded.ou,
  thematiques = excluded.thematiques,
  montants = excluded.montants,
  faits = excluded.faits,
  sources = excluded.sources`;

const FORGET_RULES = `DELETE FROM dispositif_regle`;
const FORGET_RELATIONS = `DELETE FROM dispositif_relation`;

const INSERT_RULES = `
INSERT INTO dispositif_regle (id, dispositif_slug, rang, regle)
SELECT regle ->> 'id', slug, rang, regle
FROM jsonb_to_recordset($1::jsonb) AS r (slug text, rang integer, regle jsonb)`;

const INSERT_RELATIONS = `
INSERT INTO dispositif_relation (id, de, vers, relation)
SELECT r ->> 'id', r ->> 'de', r ->> 'vers', r
FROM jsonb_array_elements($1::jsonb) AS r`;

export async function seedDispositifs(manager: EntityManager): Promise<string> {
  const rules = REFERENCE_DISPOSITIFS.flatMap(({ slug, regles }) =>
    regles.map((regle, rang) => ({ slug, rang, regle })),
  );
  await manager.query(UPSERT_DISPOSITIFS, [JSON.stringify(REFERENCE_DISPOSITIFS)]);
  await manager.query(FORGET_RULES);
  await manager.query(INSERT_RULES, [JSON.stringify(rules)]);
  await manager.query(FORGET_RELATIONS);
  await manager.query(INSERT_RELATIONS, [JSON.stringify(RELATIONS)]);
  return `${REFERENCE_DISPOSITIFS.length} dispositifs, ${rules.length} règles, ${RELATIONS.length} relations`;
}

/** The schemes, their rules and their relations. */
export const dispositifsSeed: SeedStep = {
  name: 'dispositifs',
  title: 'Dispositifs, règles et relations',
  fingerprint: () =>
    fingerprintOf(WRITING, JSON.stringify(REFERENCE_DISPOSITIFS), JSON.stringify(RELATIONS)),
  plant: seedDispositifs,
};
