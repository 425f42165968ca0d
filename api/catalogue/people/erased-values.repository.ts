import type { Manager } from '../../database/transactions.js';

// The structure too: another list may name the same person on another service of hers.
const NOTE = `
INSERT INTO valeur_effacee (objet_id, champ, empreinte)
SELECT held.objet_id, i.champ, i.empreinte
FROM jsonb_to_recordset($1::jsonb) AS i (service_id text, champ text, empreinte text)
JOIN service s ON s.id = i.service_id
CROSS JOIN LATERAL (VALUES (s.id), (s.structure_id)) AS held (objet_id)
ON CONFLICT DO NOTHING`;

const KNOWN = `
SELECT objet_id, array_agg(champ || ' ' || empreinte) AS valeurs
FROM valeur_effacee
WHERE objet_id = ANY ($1)
GROUP BY objet_id`;

export type NewErasedValue = {
  readonly service_id: string;
  readonly champ: string;
  readonly empreinte: string;
};

/** What people had erased, as hashes: an import that says it again is not heard. */
export class ErasedValuesRepository {
  async note(manager: Manager, values: readonly NewErasedValue[]): Promise<void> {
    await manager.query(NOTE, [JSON.stringify(values)]);
  }

  /** Of each of these services and structures, « field hash ». */
  async known(
    manager: Manager,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const rows = await manager.query<{ objet_id: string; valeurs: string[] }[]>(KNOWN, [ids]);
    return new Map(rows.map(({ objet_id, valeurs }) => [objet_id, new Set(valeurs)]));
  }
}
