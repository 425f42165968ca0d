import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ServiceRow, StructureRow } from '../../../api/catalogue/catalogue-rows.js';
import { CatalogueWriterRepository } from '../../../api/catalogue/catalogue-writer.repository.js';
import { CatalogueWriter } from '../../../api/catalogue/catalogue-writer.service.js';
import { openTestDatabase, type TestDatabase } from '../../setup/test-database.js';
import { aService, aStructure } from './some-rows.js';

const writer = new CatalogueWriter(new CatalogueWriterRepository(), {
  now: () => new Date('2026-11-21T09:00:00+01:00'),
});
const FOUND = `
SELECT id FROM service
WHERE recherche @@ websearch_to_tsquery('maillage', $1)
ORDER BY id`;

describe('the writer of the catalogue', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase('migrated');
    await database.dataSource.transaction((manager) =>
      writer.upsertSources(manager, [{ slug: 'essai', nom: 'Essai', description: null }]),
    );
  });
  beforeEach(() => database.dataSource.query('TRUNCATE structure, service, changement CASCADE'));
  afterAll(() => database.close());

  const write = (structures: readonly StructureRow[], services: readonly ServiceRow[]) =>
    database.dataSource.transaction(async (manager) => ({
      structures: await writer.upsertStructures(manager, structures),
      services: await writer.upsertServices(manager, services),
    }));
  const changes = async (): Promise<string[]> => {
    const rows: { service_id: string }[] = await database.dataSource.query(
      'SELECT service_id FROM changement ORDER BY seq',
    );
    return rows.map(({ service_id }) => service_id);
  };
  const find = async (words: string): Promise<string[]> => {
    const rows: { id: string }[] = await database.dataSource.query(FOUND, [words]);
    return rows.map(({ id }) => id);
  };

  it('counts what is new, what changed, and what already was', async () => {
    const services = [aService('a'), aService('b')];
    expect(await write([aStructure()], services)).toEqual({
      structures: { inserted: 1, updated: 0, unchanged: 0 },
      services: { inserted: 2, updated: 0, unchanged: 0 },
    });
    const moved = [aService('a'), aService('b', { telephone: '+33466883785' }), aService('c')];
    expect((await write([aStructure()], moved)).services).toEqual({
      inserted: 1,
      updated: 1,
      unchanged: 1,
    });
  });

  it('writes nothing when the same rows come again', async () => {
    await write([aStructure()], [aService('a')]);
    const before = await changes();
    expect(await write([aStructure()], [aService('a')])).toEqual({
      structures: { inserted: 0, updated: 0, unchanged: 1 },
      services: { inserted: 0, updated: 0, unchanged: 1 },
    });
    expect(await changes()).toEqual(before);
  });

  it('brings back a service that had been withdrawn', async () => {
    await write([aStructure()], [aService('a')]);
    await database.dataSource.transaction((manager) =>
      writer.removeServices(manager, ['essai--a']),
    );
    expect((await write([aStructure()], [aService('a')])).services.updated).toBe(1);
    const rows = await database.dataSource.query('SELECT supprime_le FROM service');
    expect(rows).toEqual([{ supprime_le: null }]);
  });

  it('reads its services again when a structure takes another name', async () => {
    await write([aStructure()], [aService('a')]);
    expect(await find('girouette')).toEqual([]);
    await write([aStructure({ nom: 'La Girouette' })], [aService('a')]);
    expect(await find('girouette')).toEqual(['essai--a']);
  });

  it('finds a service by its name, its structure, its kind, its need and its commune', async () => {
    await write(
      [aStructure({ nom: 'Les Tilleuls', type_structure: 'fjt' })],
      [aService('a', { nom: 'Chambres meublées', thematiques: ['mobilite--preparer-un-permis'] })],
    );
    for (const words of [
      'chambre meublee',
      'tilleul',
      'FJT',
      'foyer jeunes travailleurs',
      'permis',
      'se déplacer',
      'Vauvert',
    ]) {
      expect([words, await find(words)]).toEqual([words, ['essai--a']]);
    }
  });

  it('writes the full text that PostgreSQL would have written', async () => {
    const nom = "L'atelier « vélo », à Saint-Gély : 2e étage, rendez-vous";
    const description = `Réparer son vélo, l'entretenir ; apprendre \\ "ensemble" d’ici 2027 — écrire à velo@exemple.org, voir https://exemple.org/a-b. C'est gratuit !`;
    await write([aStructure({ nom: 'X' })], [aService('a', { nom, description, commune: null })]);
    const [row] = await database.dataSource.query(
      `SELECT strip(s.recherche) = strip(to_tsvector('maillage', concat_ws(' ', s.nom, s.description))
          || st.recherche) AS same,
         s.recherche @@ phraseto_tsquery('maillage', 'réparer son vélo') AS phrase
       FROM service s JOIN structure st ON st.id = s.structure_id`,
    );
    expect(row).toEqual({ same: true, phrase: true });
  });

  it('keeps texts as they were given', async () => {
    const description = `'; DROP TABLE service; -- <script>alert("é")</script> \\ {"a": [1]} $1 %s`;
    await write([aStructure()], [aService('a', { description, regles: [] })]);
    expect(await database.dataSource.query('SELECT description FROM service')).toEqual([
      { description },
    ]);
  });

  it('stores lists, numbers, dates and points', async () => {
    await write(
      [aStructure()],
      [
        aService('a', {
          publics: ['jeunes', 'familles'],
          volume_horaire_hebdomadaire: 17.5,
          prochaine_entree: '2027-01-04',
          longitude: 4.27,
          latitude: 43.69,
        }),
      ],
    );
    const [row] = await database.dataSource.query(
      `SELECT publics, volume_horaire_hebdomadaire AS heures, prochaine_entree,
         ST_X(point) AS x, ST_Y(point) AS y, score_qualite FROM service`,
    );
    expect(row).toEqual({
      publics: ['jeunes', 'familles'],
      heures: 17.5,
      prochaine_entree: '2027-01-04',
      x: 4.27,
      y: 43.69,
      score_qualite: 0.29,
    });
  });

  it('leaves what a list has no words for as it stands, and writes the rest', async () => {
    const rule = { id: 'r1', sujet: 'age', operateur: 'max', valeur: 25 };
    const ours = { duree: '8 mois', modalite_entree: 'Accueil direct', source_annee: 2025 };
    await database.dataSource.transaction((manager) =>
      writer.upsertStructures(manager, [aStructure()]),
    );
    await write([], [aService('a', { ...ours, prochaine_entree: '2027-01-04' })]);
    await database.dataSource.query('UPDATE service SET regles = $1', [JSON.stringify([rule])]);
    const list = [aService('a', { nom: 'Un autre nom' })];
    expect((await write([], list)).services.updated).toBe(1);
    const [row] = await database.dataSource.query(
      `SELECT nom, duree, modalite_entree, source_annee, prochaine_entree, regles FROM service`,
    );
    const kept = { ...ours, prochaine_entree: '2027-01-04', regles: [rule] };
    expect(row).toEqual({ nom: 'Un autre nom', ...kept });
    expect((await write([], list)).services.unchanged).toBe(1);
    await write([], [aService('a', { duree: '6 mois' })]);
    const [told] = await database.dataSource.query('SELECT duree, modalite_entree FROM service');
    expect(told).toEqual({ duree: '6 mois', modalite_entree: null });
  });

  it('refuses a service without its structure, and writes nothing of its batch', async () => {
    await expect(write([], [aService('a')])).rejects.toThrow('structure_id');
    expect(await database.dataSource.query('SELECT id FROM service')).toEqual([]);
  });

  it('writes thousands of rows in several statements', async () => {
    const services = Array.from({ length: 2500 }, (_, index) => aService(`n${index}`));
    expect((await write([aStructure()], services)).services.inserted).toBe(2500);
    expect((await write([aStructure()], services)).services.unchanged).toBe(2500);
  });
});
