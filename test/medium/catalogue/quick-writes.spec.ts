import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Auteur } from '../../../api/catalogue/edition/sheet.js';
import { SheetEditor } from '../../../api/catalogue/edition/sheet-editor.service.js';
import { HistoryService } from '../../../api/catalogue/history/history.service.js';
import { QuickWrites } from '../../../api/catalogue/quick/quick-writes.service.js';
import type { Manager } from '../../../api/database/transactions.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const NORA: Auteur = { compte_id: 'nora', nom: 'Nora', voie: 'formulaire' };

describe('what is said in two taps', () => {
  let app: TestApp;
  let quick: QuickWrites;
  let permanence: { id: string; service_id: string };

  beforeAll(async () => {
    app = await createTestApp();
    quick = app.app.get(QuickWrites);
    const editor = app.app.get(SheetEditor);
    const [service] = (await app.get('/api/v1/services?size=1')).body.items;
    const made = await within(async (manager) => {
      const place = { nom: 'Salle des fêtes', code_insee: '30341' };
      const lieu = await editor.create(manager, 'lieu', place, NORA);
      const held = { service_id: service.id, lieu_id: lieu.id, rrule: 'FREQ=MONTHLY;BYDAY=1MO' };
      return editor.create(manager, 'permanence', { ...held, heure_debut: '14:00' }, NORA);
    });
    permanence = { id: made.id, service_id: service.id };
  });
  afterAll(() => app.close());

  const within = <T>(work: (manager: Manager) => Promise<T>) => app.dataSource.transaction(work);
  const sheet = async () => (await app.get(`/api/v1/services/${permanence.service_id}`)).body;
  const dates = async (): Promise<string[]> =>
    (await sheet()).permanences
      .find(({ id }: { id: string }) => id === permanence.id)
      .prochaines_dates.map(({ date }: { date: string }) => date);

  it('« complet » is said on the sheet, then places again, each in its history', async () => {
    await within((manager) => quick.setPlaces(manager, permanence.service_id, 0, NORA));
    expect(await sheet()).toMatchObject({ offre: { kind: 'complete' }, places_disponibles: 0 });
    expect((await sheet()).places_maj_le).not.toBeNull();
    await within((manager) => quick.setPlaces(manager, permanence.service_id, 3, NORA));
    expect((await sheet()).places_disponibles).toBe(3);
    const [last] = await app.app.get(HistoryService).list('service', permanence.service_id);
    expect(last).toMatchObject({ auteur: { nom: 'Nora' } });
    expect(last?.changements).toContainEqual({ champ: 'places_disponibles', avant: 0, apres: 3 });
  });

  it('« fermé jusqu’au » closes and is undone', async () => {
    const closure = { objet: 'service', id: permanence.service_id, motif: 'congés' } as const;
    const made = await within((manager) =>
      quick.close(manager, { ...closure, du: '2026-11-20', au: '2026-12-20' }, NORA),
    );
    expect((await sheet()).offre).toMatchObject({ kind: 'fermee', jusqu_au: '2026-12-20' });
    expect(await dates()).not.toContain('2026-12-07');
    await within((manager) => quick.reopen(manager, made.id, NORA));
    expect((await sheet()).offre.kind).not.toBe('fermee');
    const entries = await app.app.get(HistoryService).list('fermeture', made.id);
    expect(entries.map(({ action }) => action)).toEqual(['suppression', 'creation']);
  });

  it('a closure that ends before it begins is refused', async () => {
    const wrong = { objet: 'service', id: permanence.service_id, motif: null } as const;
    await expect(
      within((manager) =>
        quick.close(manager, { ...wrong, du: '2026-12-20', au: '2026-12-01' }, NORA),
      ),
    ).rejects.toMatchObject({ details: [{ champ: 'au', message: 'La fin est avant le début.' }] });
  });

  it('« cette séance est annulée » takes one date away and gives it back', async () => {
    const [first = ''] = await dates();
    expect(first).toBe('2026-12-07');
    await within((manager) => quick.cancelSession(manager, permanence.id, first, NORA));
    expect(await dates()).not.toContain(first);
    await expect(
      within((manager) => quick.cancelSession(manager, permanence.id, first, NORA)),
    ).rejects.toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('7 décembre 2026'),
    });
    await within((manager) => quick.holdSession(manager, permanence.id, first, NORA));
    expect(await dates()).toContain(first);
    const { champs } = await app.app.get(SheetEditor).read('permanence', permanence.id);
    expect(champs).toMatchObject({ dates_exclues: [], dates_ajoutees: [] });
  });

  it('a place that moves is read again by the search, with what is held there', async () => {
    const editor = app.app.get(SheetEditor);
    const { champs } = await editor.read('permanence', permanence.id);
    await app.dataSource.query('DELETE FROM changement');
    await within((manager) =>
      editor.edit(manager, {
        objet: 'lieu',
        id: String(champs.lieu_id),
        version: null,
        champs: { longitude: 4.28, latitude: 43.7 },
        auteur: NORA,
      }),
    );
    expect(await app.dataSource.query('SELECT service_id FROM changement')).toEqual([
      { service_id: permanence.service_id },
    ]);
  });
});
