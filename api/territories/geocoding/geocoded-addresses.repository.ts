import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { ADDRESS_PRECISIONS, type FoundAddress } from './geocoder.js';

const kept = z.array(
  z.object({
    libelle: z.string(),
    precision: z.enum(ADDRESS_PRECISIONS),
    latitude: z.number(),
    longitude: z.number(),
    code_insee: z.string(),
    code_postal: z.string().nullable(),
    commune: z.string(),
  }),
);

const FIND_RECENT = `
SELECT reponse
FROM adresse_geocodee
WHERE requete = $1
  AND obtenue_le > now() - make_interval(days => $2)`;

const KEEP = `
INSERT INTO adresse_geocodee (requete, reponse)
VALUES ($1, $2)
ON CONFLICT (requete) DO UPDATE
SET reponse = excluded.reponse, obtenue_le = now()`;

const FORGET_OLDEST = `
DELETE FROM adresse_geocodee
WHERE obtenue_le <= now() - make_interval(days => $1)
   OR requete IN (
     SELECT requete FROM adresse_geocodee ORDER BY obtenue_le DESC OFFSET $2
   )`;

@Injectable()
export class GeocodedAddressesRepository {
  constructor(private readonly dataSource: DataSource) {}

  async findRecent(request: string, days: number): Promise<readonly FoundAddress[] | null> {
    const rows: { reponse: unknown }[] = await this.dataSource.query(FIND_RECENT, [request, days]);
    const parsed = kept.safeParse(rows[0]?.reponse);
    return parsed.success ? parsed.data : null;
  }

  async keep(request: string, found: readonly FoundAddress[]): Promise<void> {
    await this.dataSource.query(KEEP, [request, JSON.stringify(found)]);
  }

  async forgetOldest({ days, most }: { days: number; most: number }): Promise<void> {
    await this.dataSource.query(FORGET_OLDEST, [days, most]);
  }
}
