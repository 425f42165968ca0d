import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Auteur } from '../../../api/catalogue/edition/sheet.js';
import { CatalogueWriter } from '../../../api/catalogue/catalogue-writer.service.js';
import { SheetEditor } from '../../../api/catalogue/edition/sheet-editor.service.js';
import { People } from '../../../api/catalogue/people/people.service.js';
import type { Manager } from '../../../api/database/transactions.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';
import { aService, aStructure } from './some-rows.js';

const NAME = 'Zélie Canari';
const MAIL = 'zelie.canari@exemple.org';
const PHONE = '+33612345678';
const ZELIE: Auteur = { compte_id: 'zelie', nom: NAME, voie: 'formulaire' };
const PERSON = { compte_id: 'zelie', courriel: MAIL };

describe('a person who holds a post', () => {
  let app: TestApp;
  let people: People;
  let editor: SheetEditor;
  let poste: string;
  let service: { id: string; structure_id: string };
  const within = <T>(work: (manager: Manager) => Promise<T>) => app.dataSource.transaction(work);
  const hold = (consent: boolean, expire_le: string | null) =>
    within((manager) =>
      people.hold(manager, {
        poste_id: poste,
        compte_id: 'zelie',
        nom: NAME,
        courriel: MAIL,
        telephone: PHONE,
        debut: '2026-09-01',
        expire_le,
        consent,
      }),
    );
  const visible = async () =>
    (await people.listVisible([service.structure_id])).map(({ id }) => id);

  beforeAll(async () => {
    app = await createTestApp();
    people = app.app.get(People);
    editor = app.app.get(SheetEditor);
    [service] = (await app.get('/api/v1/services?size=1')).body.items;
    const { structure_id } = service;
    const champs = { structure_id, intitule: 'Référente PAEJ', courriel: MAIL };
    poste = (await within((manager) => editor.create(manager, 'poste', champs, ZELIE))).id;
  });
  afterAll(() => app.close());

  it('is seen by professionals once they agreed, until the day they said or they leave', async () => {
    const silent = await hold(false, null);
    const kept = await hold(true, '2027-11-21');
    const expired = await hold(true, '2026-11-20');
    const left = await hold(true, null);
    await within((manager) => people.leave(manager, left.id, '2026-11-20'));
    expect(await visible()).toEqual([kept.id]);
    expect(await within((manager) => people.forgetExpired(manager))).toBe(1);
    const known = (await people.exportOf(PERSON)).postes.map(({ id }) => id);
    expect(known.toSorted()).toEqual([silent.id, kept.id, left.id].toSorted());
    expect(known).not.toContain(expired.id);
    const shown = JSON.stringify((await app.get(`/api/v1/services/${service.id}`)).body);
    expect(shown).not.toContain(PHONE);
  });

  it('leaves no trace once erased, while the post and the sheet stay', async () => {
    const edit = (objet: 'service' | 'poste', id: string, champs: object) =>
      within((manager) =>
        editor.edit(manager, { objet, id, version: null, champs: { ...champs }, auteur: ZELIE }),
      );
    await edit('service', service.id, { contact_nom_prenom: NAME, courriel: MAIL });
    await edit('poste', poste, { telephone: PHONE });
    await edit('poste', poste, { telephone: null });
    expect((await people.exportOf(PERSON)).contacts).toHaveLength(1);
    await within((manager) => people.eraseOf(manager, PERSON));
    for (const table of [
      'personne',
      'service',
      'structure',
      'poste',
      'historique',
      'champ_humain',
    ]) {
      const rows = await app.dataSource.query(
        `SELECT count(*) AS total FROM ${table} t WHERE t::text ~* 'canari|612345678|zelie'`,
      );
      expect([table, rows]).toEqual([table, [{ total: 0 }]]);
    }
    expect((await editor.read('poste', poste)).champs.intitule).toBe('Référente PAEJ');
    expect(await people.exportOf(PERSON)).toEqual({ postes: [], contacts: [] });
  });

  it('is not brought back by the list that still names them, on that service or another of hers', async () => {
    const writer = app.app.get(CatalogueWriter);
    await within(async (manager) => {
      await writer.upsertSources(manager, [{ slug: 'essai', nom: 'Essai', description: null }]);
      await writer.upsertStructures(manager, [aStructure()]);
    });
    const bring = (name: string, contact_nom_prenom: string) =>
      within((manager) =>
        writer.upsertServices(manager, [aService(name, { contact_nom_prenom, courriel: MAIL })]),
      );
    const named = () =>
      app.dataSource.query(
        `SELECT id, contact_nom_prenom, courriel FROM service WHERE source = 'essai' ORDER BY id`,
      );
    await bring('a', NAME);
    await within((manager) => people.eraseOf(manager, PERSON));
    await bring('a', NAME);
    await bring('b', NAME.toUpperCase());
    expect(await named()).toEqual([
      { id: 'essai--a', contact_nom_prenom: null, courriel: null },
      { id: 'essai--b', contact_nom_prenom: null, courriel: null },
    ]);
    await bring('a', 'Quelqu’un d’autre');
    expect((await named())[0]).toMatchObject({ contact_nom_prenom: 'Quelqu’un d’autre' });
    const kept = await app.dataSource.query(
      `SELECT count(*) AS total FROM valeur_effacee t WHERE t::text ~* 'canari|zelie'`,
    );
    expect(kept).toEqual([{ total: 0 }]);
  });

  it('does not show their own address in public, even when their post has no mailbox', async () => {
    const [own] = await app.dataSource.query(
      `UPDATE permanence SET poste_id = $1
       WHERE id = (SELECT min(id) FROM permanence) RETURNING service_id`,
      [poste],
    );
    const [{ service_id }] = own.service_id ? [own] : own;
    const write = (champs: object) =>
      within((manager) =>
        editor.edit(manager, {
          objet: 'poste',
          id: poste,
          version: null,
          champs: { ...champs },
          auteur: ZELIE,
        }),
      );
    const shown = async () =>
      JSON.stringify((await app.get(`/api/v1/services/${service_id}`)).body);
    await write({ courriel: 'zelie.seule@canari.example', courriel_fonction: null });
    expect(await shown()).not.toContain('canari');
    await write({ courriel_fonction: 'ecoute@paej.example', telephone: '04 66 00 00 00' });
    expect(await shown()).toContain('ecoute@paej.example');
    expect(await shown()).toContain('+33466000000');
  });

  it('is no longer the one to call once their post ended: whoever took over is', async () => {
    const shown = async (): Promise<(string | undefined)[]> => {
      const [{ service_id }] = await app.dataSource.query(
        'SELECT service_id FROM permanence WHERE poste_id = $1',
        [poste],
      );
      const { body } = await app.get(`/api/v1/services/${service_id}`);
      const held: { poste: { intitule: string } | null }[] = body.permanences;
      return held.map((permanence) => permanence.poste?.intitule);
    };
    await app.dataSource.query(`UPDATE poste SET fin = '2026-11-21' WHERE id = $1`, [poste]);
    expect(await shown()).toContain('Référente PAEJ');
    await app.dataSource.query(`UPDATE poste SET fin = '2026-11-20' WHERE id = $1`, [poste]);
    expect(await shown()).not.toContain('Référente PAEJ');
    await app.dataSource.query(
      `WITH next AS (
         INSERT INTO poste (id, structure_id, intitule, telephone)
         SELECT 'suite', structure_id, 'Conseillère PAEJ', '+33466000001' FROM poste WHERE id = $1
         RETURNING id)
       UPDATE poste SET successeur_id = (SELECT id FROM next) WHERE id = $1`,
      [poste],
    );
    expect(await shown()).toContain('Conseillère PAEJ');
  });
});
