import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CatalogueWriter } from '../../../api/catalogue/catalogue-writer.service.js';
import type { Auteur, Champs, Objet } from '../../../api/catalogue/edition/sheet.js';
import { SheetEditor } from '../../../api/catalogue/edition/sheet-editor.service.js';
import { HistoryService } from '../../../api/catalogue/history/history.service.js';
import { ConfirmationsWriter } from '../../../api/catalogue/provenance/confirmations-writer.service.js';
import { ImportSuggestions } from '../../../api/catalogue/provenance/import-suggestions.service.js';
import type { Manager } from '../../../api/database/transactions.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';
import { aService, aStructure } from './some-rows.js';

const CLARA: Auteur = { compte_id: 'clara', nom: 'Clara', voie: 'formulaire' };
const SERVICE = 'essai--a';

let app: TestApp;
let editor: SheetEditor;
let history: HistoryService;
let writer: CatalogueWriter;

const within = <T>(work: (manager: Manager) => Promise<T>) => app.dataSource.transaction(work);
const edit = (
  champs: Champs,
  version: number | null = null,
  objet: Objet = 'service',
  id = SERVICE,
) => within((manager) => editor.edit(manager, { objet, id, version, champs, auteur: CLARA }));
const importAgain = (service = {}, structure = {}) =>
  within(async (manager) => {
    await writer.upsertStructures(manager, [aStructure(structure)]);
    return writer.upsertServices(manager, [
      aService('a', { telephone: '+33466000000', ...service }),
    ]);
  });
const suggestions = () =>
  app.dataSource.query(
    'SELECT objet_id, champ, actuel, propose, statut FROM suggestion_import ORDER BY champ',
  );

beforeAll(async () => {
  app = await createTestApp();
  editor = app.app.get(SheetEditor);
  history = app.app.get(HistoryService);
  writer = app.app.get(CatalogueWriter);
  await within((manager) =>
    writer.upsertSources(manager, [{ slug: 'essai', nom: 'Essai', description: null }]),
  );
  await importAgain();
});
afterAll(() => app.close());

describe('the editor of a sheet', () => {
  it('creates a sheet of which only half a point is given, as unknown', async () => {
    const made = await within((manager) =>
      editor.create(manager, 'structure', { nom: 'Sans adresse', latitude: null }, CLARA),
    );
    expect(made.champs).toMatchObject({ longitude: null, latitude: null });
  });

  it('reads a sheet with its version and its fields', async () => {
    const sheet = await editor.read('service', SERVICE);
    expect(sheet).toMatchObject({ version: 1, structure_id: 'essai--1' });
    expect(sheet.champs).toMatchObject({
      nom: 'Un service',
      telephone: '+33466000000',
      regles: [],
    });
  });

  it('writes what is typed as it will be read, and says what changed', async () => {
    const done = await edit({ telephone: '04 66 88 37 85', nom: 'Un service ' }, 1);
    expect(done).toEqual({
      version: 2,
      avant: { telephone: '+33466000000' },
      apres: { telephone: '+33466883785' },
    });
    expect(await edit({ telephone: '0466883785' }, 2)).toEqual({
      version: 2,
      avant: {},
      apres: {},
    });
  });

  it('shows both sides to the second of two people, and writes nothing', async () => {
    const { version } = await editor.read('service', SERVICE);
    await edit({ courriel: 'accueil@exemple.org' }, version);
    await expect(edit({ courriel: 'autre@exemple.org' }, version)).rejects.toMatchObject({
      kind: 'conflict',
      details: {
        version: version + 1,
        actuelle: { courriel: 'accueil@exemple.org' },
        demandee: { courriel: 'autre@exemple.org' },
        modifies: [{ champ: 'courriel', par: 'Clara' }],
      },
    });
    expect((await editor.read('service', SERVICE)).champs.courriel).toBe('accueil@exemple.org');
  });

  it('names every wrong field at once, in French, and no other', async () => {
    const wrong = {
      telephone: '12',
      courriel: 'accueil',
      lien_mobilisation: 'javascript:alert(1)',
      code_insee: '99999',
      frais: 'cher',
      zone_eligibilite: ['30', 'zz'],
      horaires_accueil: 'quand on peut',
      prochaine_entree: '2026-02-30',
      places_disponibles: -1,
      score_qualite: 1,
      dispositif_slug: 'inconnu',
      nom: ' ',
      description: 'Une description juste.',
    };
    const refusal = await edit(wrong).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ kind: 'refused', code: 'edition.champs-invalides' });
    const { details } = refusal as { details: { champ: string; message: string }[] };
    expect(details.map(({ champ }) => champ).sort()).toEqual(
      Object.keys(wrong)
        .filter((champ) => champ !== 'description')
        .sort(),
    );
    for (const { message } of details) expect(message).toMatch(/^[A-ZÉ].*\.$/);
    expect((await editor.read('service', SERVICE)).champs.nom).toBe('Un service');
  });

  it('is found by its new words at once, with its new score', async () => {
    await edit({ nom: 'Atelier de cerfs-volants', frais: 'gratuit' });
    const [row] = await app.dataSource.query(
      `SELECT recherche @@ websearch_to_tsquery('maillage', 'cerf volant') AS found,
         score_qualite, date_maj FROM service WHERE id = $1`,
      [SERVICE],
    );
    expect(row).toEqual({ found: true, score_qualite: expect.any(Number), date_maj: '2026-11-21' });
    await edit({ nom: 'Les Mirabelles' }, null, 'structure', 'essai--1');
    const [found] = await app.dataSource.query(
      `SELECT recherche @@ websearch_to_tsquery('maillage', 'mirabelle') AS found FROM service WHERE id = $1`,
      [SERVICE],
    );
    expect(found).toEqual({ found: true });
  });

  it('puts a new address at its commune, and a point set by hand where it is set', async () => {
    await edit({ code_insee: '30133', adresse: '1 place de la Mairie' });
    const moved = (await editor.read('service', SERVICE)).champs;
    expect(moved).toMatchObject({ code_insee: '30133', point_precision: 'commune' });
    expect(moved.commune).not.toBe('Vauvert');
    expect(moved.longitude).toEqual(expect.any(Number));
    await edit({ longitude: 4.27, latitude: 43.69 });
    expect((await editor.read('service', SERVICE)).champs).toMatchObject({
      longitude: 4.27,
      latitude: 43.69,
      point_precision: 'adresse',
    });
  });

  it('creates a service as a draft where its structure is, unseen until it is published', async () => {
    const created = await within((manager) =>
      editor.create(manager, 'service', { structure_id: 'essai--1', nom: 'Un brouillon' }, CLARA),
    );
    expect(created.champs).toMatchObject({
      statut: 'brouillon',
      commune: 'Vauvert',
      source: 'saisie',
    });
    expect((await app.get(`/api/v1/services/${created.id}`)).status).toBe(404);
    const { id } = created;
    await within((manager) =>
      editor.overwrite(manager, {
        objet: 'service',
        id,
        version: created.version,
        champs: { statut: 'publie' },
        auteur: CLARA,
      }),
    );
    expect((await app.get(`/api/v1/services/${id}`)).body.nom).toBe('Un brouillon');
    await within((manager) =>
      editor.remove(manager, { objet: 'service', id, version: null, auteur: CLARA }),
    );
    expect((await app.get(`/api/v1/services/${id}`)).status).toBe(404);
    const entries = await history.list('service', id);
    expect(entries.map(({ action }) => action)).toEqual([
      'modification',
      'modification',
      'creation',
    ]);
  });

  it('refuses a service of no structure, and keeps nothing of it', async () => {
    const orphan = within((manager) =>
      editor.create(manager, 'service', { structure_id: 'aucune', nom: 'Orphelin' }, CLARA),
    );
    await expect(orphan).rejects.toMatchObject({
      details: [{ champ: 'structure_id', message: "Cette structure n'existe pas." }],
    });
  });
});

describe('a field that a human wrote', () => {
  it('is not overwritten by an import, which suggests; the rest of the row is updated', async () => {
    await edit({ telephone: '04 66 11 22 33' });
    expect(await importAgain({ description: 'Une autre description.' })).toMatchObject({
      updated: 1,
    });
    expect((await editor.read('service', SERVICE)).champs).toMatchObject({
      telephone: '+33466112233',
      description: 'Une autre description.',
    });
    const [phone] = (await suggestions()).filter(
      ({ champ }: { champ: string }) => champ === 'telephone',
    );
    expect(phone).toEqual({
      objet_id: SERVICE,
      champ: 'telephone',
      actuel: '+33466112233',
      propose: '+33466000000',
      statut: 'ouverte',
    });
  });

  it('is suggested once however often the same file comes', async () => {
    const before = await suggestions();
    expect(await importAgain({ description: 'Une autre description.' })).toMatchObject({
      unchanged: 1,
    });
    expect(await suggestions()).toEqual(before);
  });

  it('is protected by a confirmation of its family too, and only what is known', async () => {
    await within((manager) =>
      app.app.get(ConfirmationsWriter).confirm(manager, {
        objet: 'structure',
        id: 'essai--1',
        familles: ['adresse', 'personne'],
        par: 'la structure',
        methode: 'lien',
        auteur: { ...CLARA, voie: 'confirmation' },
      }),
    );
    await importAgain(
      {},
      { code_postal: '30999', telephone: '+33466000001', description: 'Dite.' },
    );
    expect((await editor.read('structure', 'essai--1')).champs).toMatchObject({
      code_postal: '30600',
      telephone: '+33466000001',
      description: 'Dite.',
    });
    const proposed = (await suggestions()).map(({ champ }: { champ: string }) => champ);
    expect(proposed).toContain('code_postal');
    const sheet = (await app.get('/api/v1/structures/essai--1')).body;
    expect(sheet.fraicheur).toMatchObject({ etat: 'confirmee', par: 'la structure' });
    const [entry] = (await history.list('structure', 'essai--1')).filter(
      ({ action }) => action === 'confirmation',
    );
    expect(entry?.auteur).toEqual({ compte_id: 'clara', nom: 'Clara', voie: 'confirmation' });
  });

  it('closes its suggestion when a human writes what was suggested', async () => {
    await edit({ telephone: '+33466000000' });
    const [phone] = (await suggestions()).filter(
      ({ champ }: { champ: string }) => champ === 'telephone',
    );
    expect(phone.statut).toBe('prise');
  });
});

describe('the history of a sheet', () => {
  it('says who changed what, by which path, newest first', async () => {
    await edit({ duree: '3 mois' });
    const [last] = await history.list('service', SERVICE);
    expect(last).toMatchObject({
      action: 'modification',
      auteur: { compte_id: 'clara', nom: 'Clara', voie: 'formulaire' },
      changements: [{ champ: 'duree', avant: null, apres: '3 mois' }],
    });
  });

  it('writes nothing for what an import creates, one line a field for what it changes', async () => {
    await within((manager) => writer.upsertServices(manager, [aService('neuf')]));
    expect(await history.list('service', 'essai--neuf')).toEqual([]);
    await within((manager) =>
      writer.upsertServices(manager, [
        aService('neuf', { duree: '2 mois', date_maj: '2026-11-20' }),
      ]),
    );
    const [changed] = await history.list('service', 'essai--neuf');
    expect(changed?.auteur).toEqual({ compte_id: null, nom: 'Import', voie: 'import' });
    expect(
      (await history.list('service', 'essai--neuf')).map(({ changements }) => changements),
    ).toEqual([[{ champ: 'duree', avant: null, apres: '2 mois' }]]);
  });

  it('brings a past state back, and knows the one in between', async () => {
    const past = await editor.read('service', SERVICE);
    await edit({ nom: 'Provisoire', publics: ['jeunes'], longitude: 4.3, latitude: 43.7 });
    const [line] = await history.list('service', SERVICE);
    const wrong = (await editor.read('service', SERVICE)).champs;
    const { version } = await within((manager) =>
      history.restore(manager, {
        objet: 'service',
        id: SERVICE,
        historique_id: line?.id ?? 0,
        moment: 'avant',
        version: past.version + 1,
        auteur: CLARA,
      }),
    );
    expect(await editor.read('service', SERVICE)).toEqual({ ...past, version });
    expect(await history.stateAt('service', SERVICE, line?.id ?? 0)).toEqual(wrong);
  });

  it('brings back a permanence that was removed, with its id', async () => {
    const [permanence] = await app.dataSource.query('SELECT id FROM permanence LIMIT 1');
    const sheet = await editor.read('permanence', permanence.id);
    await edit({ heure_debut: '09:15', heure_fin: '11:45' }, sheet.version, 'permanence', sheet.id);
    const moved = await editor.read('permanence', sheet.id);
    expect(moved.champs).toMatchObject({ heure_debut: '09:15', heure_fin: '11:45' });
    await within((manager) =>
      editor.remove(manager, { objet: 'permanence', id: sheet.id, version: null, auteur: CLARA }),
    );
    expect(await editor.find('permanence', sheet.id)).toBeNull();
    const [end] = await history.list('permanence', sheet.id);
    expect(end?.action).toBe('suppression');
    await within((manager) =>
      history.restore(manager, {
        objet: 'permanence',
        id: sheet.id,
        historique_id: end?.id ?? 0,
        moment: 'avant',
        version: null,
        auteur: CLARA,
      }),
    );
    expect((await editor.read('permanence', sheet.id)).champs).toEqual(moved.champs);
  });

  it('does not bring back a permanence at a place that has ended', async () => {
    const permanence = await within(async (manager) => {
      const lieu = await editor.create(manager, 'lieu', { nom: 'Ici', code_insee: '30341' }, CLARA);
      const held = { service_id: SERVICE, lieu_id: lieu.id };
      return editor.create(manager, 'permanence', held, CLARA);
    });
    const end = (objet: 'permanence' | 'lieu', id: string) =>
      within((manager) => editor.remove(manager, { objet, id, version: null, auteur: CLARA }));
    const place = String(permanence.champs.lieu_id);
    await expect(end('lieu', place)).rejects.toMatchObject({ code: 'edition.lieu-occupe' });
    await end('permanence', permanence.id);
    await end('lieu', place);
    const [line] = await history.list('permanence', permanence.id);
    const restored = within((manager) =>
      history.restore(manager, {
        objet: 'permanence',
        id: permanence.id,
        historique_id: line?.id ?? 0,
        moment: 'avant',
        version: null,
        auteur: CLARA,
      }),
    );
    await expect(restored).rejects.toMatchObject({ details: [{ champ: 'lieu_id' }] });
  });
});

describe('what an import suggests', () => {
  it('is written when it is accepted, and is not said again once it is dismissed', async () => {
    const desk = app.app.get(ImportSuggestions);
    await edit({ courriel: 'un@exemple.org', duree: '1 mois' });
    const told = { courriel: 'deux@exemple.org', duree: '2 mois' };
    await importAgain(told);
    const open = () => desk.listOpen(['essai--1']);
    const of = async (champ: string) => (await open()).find((one) => one.champ === champ);
    const [courriel, duree] = [await of('courriel'), await of('duree')];
    await within((manager) =>
      desk.accept(manager, courriel?.id ?? 0, { ...CLARA, voie: 'moderation' }),
    );
    await within((manager) => desk.dismiss(manager, duree?.id ?? 0));
    await importAgain({ ...told, description: 'Encore une autre.' });
    expect((await editor.read('service', SERVICE)).champs).toMatchObject({
      courriel: 'deux@exemple.org',
      duree: '1 mois',
    });
    expect([await of('courriel'), await of('duree')]).toEqual([undefined, undefined]);
    await importAgain({ ...told, duree: '3 mois' });
    expect((await of('duree'))?.propose).toBe('3 mois');
    await expect(
      within((manager) => desk.accept(manager, courriel?.id ?? 0, CLARA)),
    ).rejects.toMatchObject({ kind: 'not_found' });
  });
});
