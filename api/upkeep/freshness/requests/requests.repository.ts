import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../../database/transactions.js';
import type { Rythme } from '../reminders/rythme.js';

const RECIPIENT = `
INSERT INTO destinataire (courriel)
VALUES ($1)
ON CONFLICT (courriel) DO UPDATE SET courriel = excluded.courriel
RETURNING id, courriel, rythme, sans_reponse, dernier_rappel`;

const ADD = `
INSERT INTO demande_confirmation (cle, destinataire_id, nature, campagne_id, envoyee_le)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (cle) DO NOTHING
RETURNING id`;

const SHEETS = `
SELECT st.id, st.nom,
  ARRAY(SELECT s.nom FROM service s
        WHERE s.structure_id = st.id AND s.statut = 'publie' AND s.supprime_le IS NULL
        ORDER BY s.nom, s.id) AS services
FROM structure st
WHERE st.id = ANY ($1::text[]) AND st.supprimee_le IS NULL
ORDER BY st.nom, st.id`;

const FIND_BY_KEY = `
SELECT q.id, q.cle, q.nature,
  CASE WHEN c.id IS NULL THEN NULL ELSE json_build_object('id', c.id, 'nom', c.nom) END AS campagne
FROM demande_confirmation q
LEFT JOIN campagne c ON c.id = q.campagne_id
WHERE q.cle = $1`;

const BOUNCED = `
UPDATE demande_confirmation
SET rebond_le = $2
WHERE id = $1`;

const MARK_BOUNCE = `
INSERT INTO destinataire (courriel, rebond_le)
VALUES ($1, $2)
ON CONFLICT (courriel) DO UPDATE SET rebond_le = excluded.rebond_le`;

const ANSWERED = `
UPDATE demande_confirmation
SET repondue_le = coalesce(repondue_le, $2)
WHERE id = $1`;

const ANSWERS = `
UPDATE destinataire
SET sans_reponse = 0, rebond_le = NULL
WHERE id = $1`;

const REMINDED = `
UPDATE destinataire
SET dernier_rappel = $2, sans_reponse = sans_reponse + 1
WHERE id = $1`;

const SET_RHYTHM = `
UPDATE destinataire
SET rythme = $2
WHERE id = $1`;

const FIND_RHYTHM = `
SELECT rythme
FROM destinataire
WHERE courriel = $1`;

const FORGET = `
DELETE FROM destinataire
WHERE courriel = $1`;

const REACHED_AGAIN = `
UPDATE destinataire
SET rebond_le = NULL
WHERE courriel = $1`;

const KNOWN = `
SELECT id, courriel, rythme, sans_reponse, dernier_rappel
FROM destinataire
WHERE courriel = ANY ($1::text[])`;

export type RecipientRow = {
  readonly id: string;
  readonly courriel: string;
  readonly rythme: Rythme;
  /** Reminders since the last answer. */
  readonly sans_reponse: number;
  readonly dernier_rappel: Date | null;
};

export type NewRequest = {
  readonly cle: string;
  readonly destinataireId: string;
  readonly nature: 'rappel' | 'campagne';
  readonly campagneId: string | null;
};

export type KeptRequest = {
  readonly id: string;
  readonly cle: string;
  readonly nature: 'rappel' | 'campagne';
  readonly campagne: { readonly id: string; readonly nom: string } | null;
};

export type AskedStructure = {
  readonly id: string;
  readonly nom: string;
  readonly services: readonly string[];
};

@Injectable()
export class RequestsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Made when there is none; who else writes to the same person waits. */
  async recipient(manager: Manager, courriel: string): Promise<RecipientRow> {
    const [row]: [RecipientRow] = await manager.query(RECIPIENT, [courriel]);
    return row;
  }

  /** Null when this request was made before. */
  async add(manager: Manager, request: NewRequest, now: Date): Promise<string | null> {
    const { cle, destinataireId, nature, campagneId } = request;
    const values = [cle, destinataireId, nature, campagneId, now];
    const [row] = await manager.query<{ id: string }[]>(ADD, values);
    return row?.id ?? null;
  }

  sheetsOf(manager: Manager, structureIds: readonly string[]): Promise<AskedStructure[]> {
    return manager.query<AskedStructure[]>(SHEETS, [structureIds]);
  }

  async findByKey(manager: Manager, cle: string): Promise<KeptRequest | null> {
    const [row] = await manager.query<KeptRequest[]>(FIND_BY_KEY, [cle]);
    return row ?? null;
  }

  async bounced(manager: Manager, id: string, courriel: string, now: Date): Promise<void> {
    await manager.query(BOUNCED, [id, now]);
    await manager.query(MARK_BOUNCE, [courriel, now]);
  }

  async answered(manager: Manager, id: string, destinataireId: string, now: Date): Promise<void> {
    await manager.query(ANSWERED, [id, now]);
    await manager.query(ANSWERS, [destinataireId]);
  }

  async reminded(manager: Manager, destinataireId: string, now: Date): Promise<void> {
    await manager.query(REMINDED, [destinataireId, now]);
  }

  async setRhythm(manager: Manager, destinataireId: string, rythme: Rythme): Promise<void> {
    await manager.query(SET_RHYTHM, [destinataireId, rythme]);
  }

  async findRhythm(courriel: string): Promise<Rythme | null> {
    const rows = await this.dataSource.query<{ rythme: Rythme }[]>(FIND_RHYTHM, [courriel]);
    return rows[0]?.rythme ?? null;
  }

  /** Somebody says that this address receives mail after all. */
  async reachedAgain(manager: Manager, courriel: string): Promise<void> {
    await manager.query(REACHED_AGAIN, [courriel]);
  }

  known(courriels: readonly string[]): Promise<RecipientRow[]> {
    return this.dataSource.query<RecipientRow[]>(KNOWN, [courriels]);
  }

  async forget(manager: Manager, courriel: string): Promise<void> {
    await manager.query(FORGET, [courriel]);
  }
}
