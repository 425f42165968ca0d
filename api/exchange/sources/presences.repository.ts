import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../database/transactions.js';
import type { Ids, Objet } from './followed-source.js';

const listed = (structures: string, services: string): string => `
  SELECT 'structure' AS objet, unnest(${structures}::text[]) AS objet_id
  UNION
  SELECT 'service', unnest(${services}::text[])`;

const COUNT = `
WITH vue AS (${listed('$2', '$3')})
SELECT count(*) FILTER (WHERE p.absences = 0 AND NOT p.retiree)::int AS attendues,
  count(*) FILTER (WHERE p.absences = 0 AND NOT p.retiree AND v.objet IS NULL)::int AS manquantes
FROM presence_source p
LEFT JOIN vue v USING (objet, objet_id)
WHERE p.source_id = $1`;

const BRING_BACK = `
WITH prise AS (${listed('$2', '$3')})
UPDATE presence_source p
SET absences = 0, retiree = false, passage_id = NULL
FROM prise
WHERE p.source_id = $1 AND p.retiree
  AND p.objet = prise.objet AND p.objet_id = prise.objet_id`;

const FOLLOW = `
INSERT INTO presence_source (source_id, objet, objet_id)
SELECT $1, objet, objet_id
FROM (${listed('$2', '$3')}) prise
ON CONFLICT (source_id, objet, objet_id) DO NOTHING`;

const SEE = `
WITH vue AS (${listed('$2', '$3')})
UPDATE presence_source p
SET absences = 0, passage_id = NULL
FROM vue
WHERE p.source_id = $1 AND p.absences > 0
  AND p.objet = vue.objet AND p.objet_id = vue.objet_id`;

const MISS = `
WITH vue AS (${listed('$2', '$3')})
UPDATE presence_source p
SET absences = p.absences + 1, passage_id = $4
WHERE p.source_id = $1 AND p.absences < $5 AND NOT p.retiree
  AND NOT EXISTS (
    SELECT FROM vue WHERE vue.objet = p.objet AND vue.objet_id = p.objet_id
  )`;

// What another followed source still gives is not gone; whose people are here is theirs to say.
const ABSENT = `
SELECT p.objet, p.objet_id AS id,
  EXISTS (
    SELECT FROM role_compte r
    WHERE r.structure_id = coalesce(s.structure_id, p.objet_id)
  ) AS tenue
FROM presence_source p
LEFT JOIN service s ON p.objet = 'service' AND s.id = p.objet_id
WHERE p.source_id = $1 AND p.absences >= $2 AND NOT p.retiree
  AND NOT EXISTS (
    SELECT FROM presence_source elsewhere
    WHERE elsewhere.objet = p.objet AND elsewhere.objet_id = p.objet_id
      AND elsewhere.source_id <> p.source_id AND elsewhere.absences < $2
  )`;

const WITHDRAWN = `
WITH retiree AS (${listed('$2', '$3')})
UPDATE presence_source p
SET retiree = true, passage_id = $4
FROM retiree
WHERE p.source_id = $1 AND p.objet = retiree.objet AND p.objet_id = retiree.objet_id`;

const FORGIVE = `
UPDATE presence_source
SET absences = 0, retiree = false, passage_id = NULL
WHERE source_id = $1 AND passage_id = $2`;

export type Absent = { readonly objet: Objet; readonly id: string; readonly tenue: boolean };

export type Expected = { readonly attendues: number; readonly manquantes: number };

type Counted = { readonly source: string; readonly passage: string };

const arrays = ({ structure, service }: Ids): readonly [string[], string[]] => [
  [...structure],
  [...service],
];

@Injectable()
export class PresencesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** How many sheets the source gave the last time, and how many of them are not among those seen. */
  async count(manager: Manager | null, source: string, seen: Ids): Promise<Expected> {
    const asked = manager ?? this.dataSource.manager;
    const [row] = await asked.query<Expected[]>(COUNT, [source, ...arrays(seen)]);
    return row ?? { attendues: 0, manquantes: 0 };
  }

  /** How many sheets that were withdrawn are given again. */
  async bringBack(manager: Manager, source: string, taken: Ids): Promise<number> {
    const values = [source, ...arrays(taken)];
    const [, count] = await manager.query<[unknown, number]>(BRING_BACK, values);
    return count;
  }

  async follow(manager: Manager, source: string, taken: Ids): Promise<void> {
    await manager.query(FOLLOW, [source, ...arrays(taken)]);
  }

  async see(manager: Manager, source: string, seen: Ids): Promise<void> {
    await manager.query(SEE, [source, ...arrays(seen)]);
  }

  /** One more absence, up to `most`, of each sheet that was not seen. */
  async miss(
    manager: Manager,
    { source, passage }: Counted,
    seen: Ids,
    most: number,
  ): Promise<void> {
    await manager.query(MISS, [source, ...arrays(seen), passage, most]);
  }

  /** The sheets absent `most` times on end that no other source gives, and are still shown. */
  absent(manager: Manager, source: string, most: number): Promise<Absent[]> {
    return manager.query<Absent[]>(ABSENT, [source, most]);
  }

  async noteWithdrawn(manager: Manager, { source, passage }: Counted, ids: Ids): Promise<void> {
    await manager.query(WITHDRAWN, [source, ...arrays(ids), passage]);
  }

  /** The absences that a reading counted are forgotten. */
  async forgive(manager: Manager, { source, passage }: Counted): Promise<void> {
    await manager.query(FORGIVE, [source, passage]);
  }
}
