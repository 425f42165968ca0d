import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EDITABLE_FIELDS } from '../../../api/catalogue/edition/editable-fields.schema.js';
import { type Auteur, OBJETS } from '../../../api/catalogue/edition/sheet.js';
import { SheetEditor } from '../../../api/catalogue/edition/sheet-editor.service.js';
import type { Manager } from '../../../api/database/transactions.js';
import { DomainError } from '../../../api/errors/domain-error.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const ANYBODY: Auteur = { compte_id: 'x', nom: "O'Brien \\ «é»", voie: 'api' };
const TRAPS = [
  '',
  '\0',
  '\uD800',
  '0000-01-01',
  '9999-12-31',
  '2026-02-30',
  '2027-01-04',
  "'; DROP TABLE service; --",
  '{}',
  'NULL',
  '99:99',
  '09:30',
  'FREQ=WEEKLY;INTERVAL=99999999999;BYDAY=MO',
  'FREQ=MONTHLY;BYDAY=99MO',
  '30341',
  '115',
  'https://exemple.org/%00',
  'Mo-Fr 09:00-12:00',
  '__proto__',
  'x'.repeat(20_000),
];

/** Any value of JSON, and those that break things. */
const value = fc.oneof(
  fc.constantFrom(...TRAPS),
  fc.array(fc.constantFrom(...TRAPS), { maxLength: 3 }),
  fc.constantFrom(null, null, true, 3, -1, 1e308, 2 ** 53, 0.1, 181),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A refusal that names each field at fault, in French. */
const isPlain = (error: unknown): boolean =>
  error instanceof DomainError &&
  error.code === 'edition.champs-invalides' &&
  /"champ":".+","message":"[A-ZÉ]/.test(JSON.stringify(error.details));

describe('whatever is sent to be written', () => {
  let app: TestApp;
  let editor: SheetEditor;
  const ids = new Map<string, string>();
  const within = <T>(work: (manager: Manager) => Promise<T>) => app.dataSource.transaction(work);

  beforeAll(async () => {
    app = await createTestApp();
    editor = app.app.get(SheetEditor);
    const [service] = (await app.get('/api/v1/services?size=1')).body.items;
    const { structure_id } = service;
    const make = async (objet: (typeof OBJETS)[number], champs: object) => {
      const made = await within((manager) => editor.create(manager, objet, { ...champs }, ANYBODY));
      ids.set(objet, made.id);
      return made.id;
    };
    await make('structure', { nom: 'Une structure' });
    const service_id = await make('service', { nom: 'Un service', structure_id });
    const lieu_id = await make('lieu', { nom: 'Un lieu' });
    await make('poste', { intitule: 'Un poste', structure_id });
    await make('permanence', { service_id, lieu_id });
    await make('fermeture', { service_id, du: '2026-12-01' });
  });
  afterAll(() => app.close());

  it('is written, or refused in French with the field at fault; nothing breaks', async () => {
    let written = 0;
    const edits = fc.constantFrom(...OBJETS).chain((objet) =>
      fc.record({
        objet: fc.constant(objet),
        champs: fc.dictionary(
          fc.constantFrom(...Object.keys(EDITABLE_FIELDS[objet]), 'id', '__proto__', 'version'),
          value,
          { minKeys: 1, maxKeys: 2 },
        ),
      }),
    );
    await fc.assert(
      fc.asyncProperty(edits, async ({ objet, champs }) => {
        const id = ids.get(objet) ?? '';
        const refusal = await within((manager) =>
          editor.edit(manager, { objet, id, version: null, champs, auteur: ANYBODY }),
        ).then(
          () => null,
          (error: unknown) => error,
        );
        if (refusal === null) written += 1;
        else if (!isPlain(refusal)) throw refusal;
      }),
      { numRuns: 1500 },
    );
    expect(written).toBeGreaterThan(20);
  });
});
