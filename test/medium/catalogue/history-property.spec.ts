import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CatalogueWriter } from '../../../api/catalogue/catalogue-writer.service.js';
import type { Auteur, Champs } from '../../../api/catalogue/edition/sheet.js';
import { SheetEditor } from '../../../api/catalogue/edition/sheet-editor.service.js';
import { HistoryService } from '../../../api/catalogue/history/history.service.js';
import type { Manager } from '../../../api/database/transactions.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';
import { aService, aStructure } from './some-rows.js';

const SOMEBODY: Auteur = { compte_id: 'x', nom: 'X', voie: 'formulaire' };

const text = fc.string({ maxLength: 12, unit: 'grapheme' }).map((one) => one.replaceAll('\0', ''));
const changes: fc.Arbitrary<Champs> = fc.record(
  {
    nom: text,
    description: text,
    telephone: fc.option(text),
    thematiques: fc.option(fc.array(text, { maxLength: 3 })),
    volume_horaire_hebdomadaire: fc.option(
      fc.float({ min: 0, max: 168, noNaN: true, noDefaultInfinity: true }),
    ),
    prochaine_entree: fc.constantFrom(null, '2027-01-04', '2028-02-29'),
    places_total: fc.option(fc.nat(100)),
    hebergement: fc.boolean(),
    regles: fc.array(fc.record({ id: text, valeur: fc.option(fc.nat(30)) }), { maxLength: 2 }),
    longitude: fc.constantFrom(4.27, 4.123456789012, 1.5),
    latitude: fc.constantFrom(43.69, 43.987654321098),
    statut: fc.constantFrom('publie', 'brouillon', 'retire'),
  },
  { requiredKeys: [] },
);

describe('the history of a service, whatever was written', () => {
  let app: TestApp;
  let editor: SheetEditor;
  let history: HistoryService;
  let number = 0;
  const within = <T>(work: (manager: Manager) => Promise<T>) => app.dataSource.transaction(work);

  beforeAll(async () => {
    app = await createTestApp();
    editor = app.app.get(SheetEditor);
    history = app.app.get(HistoryService);
    await within(async (manager) => {
      const writer = app.app.get(CatalogueWriter);
      await writer.upsertSources(manager, [{ slug: 'essai', nom: 'Essai', description: null }]);
      await writer.upsertStructures(manager, [aStructure()]);
    });
  });
  afterAll(() => app.close());

  const begin = async (): Promise<string> => {
    number += 1;
    const row = aService(`p${number}`, { telephone: '115', publics: ['jeunes'] });
    await within((manager) => app.app.get(CatalogueWriter).upsertServices(manager, [row]));
    return row.id;
  };

  it('gives every past state back exactly, and can return to it', async () => {
    const sequences = fc.array(changes, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(sequences, fc.nat(5), async (sequence, chosen) => {
        const id = await begin();
        const states = new Map<number, Champs>();
        const first = await editor.read('service', id);
        states.set(first.version, first.champs);
        for (const champs of sequence) {
          await within((manager) =>
            editor.overwrite(manager, {
              objet: 'service',
              id,
              version: null,
              champs,
              auteur: SOMEBODY,
            }),
          );
          const now = await editor.read('service', id);
          states.set(now.version, now.champs);
        }
        const entries = await history.list('service', id);
        expect(entries).toHaveLength(states.size - 1);
        for (const entry of entries) {
          expect(await history.stateAt('service', id, entry.id)).toEqual(states.get(entry.version));
          const before = await history.stateAt('service', id, entry.id, 'avant');
          expect(before).toEqual(states.get(entry.version - 1));
        }
        const entry = entries[chosen % Math.max(1, entries.length)];
        if (!entry) return;
        await within((manager) =>
          history.restore(manager, {
            objet: 'service',
            id,
            historique_id: entry.id,
            moment: 'avant',
            version: null,
            auteur: SOMEBODY,
          }),
        );
        expect((await editor.read('service', id)).champs).toEqual(states.get(entry.version - 1));
      }),
      { numRuns: 40 },
    );
  });
});
