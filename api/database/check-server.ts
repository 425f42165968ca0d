import type { DataSource } from 'typeorm';
import { databaseErrors } from './database.errors.js';

const POSTGRES_MIN = 150_000;
const POSTGIS_MIN = [3, 3] as const;

const VERSIONS = `
SELECT current_setting('server_version') AS server,
       current_setting('server_version_num')::int AS number,
       (SELECT default_version FROM pg_available_extensions WHERE name = 'postgis') AS postgis`;

type Versions = {
  readonly server: string;
  readonly number: number;
  readonly postgis: string | null;
};

function isOlder(version: string, [major, minor]: readonly [number, number]): boolean {
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number);
  return ownMajor < major || (ownMajor === major && ownMinor < minor);
}

export function refuseOldServer({ server, number, postgis }: Versions): void {
  if (number < POSTGRES_MIN) throw databaseErrors.tooOld(server);
  if (!postgis) throw databaseErrors.noPostgis();
  if (isOlder(postgis, POSTGIS_MIN)) throw databaseErrors.postgisTooOld(postgis);
}

export async function checkServer(dataSource: DataSource): Promise<void> {
  const [versions] = await dataSource.query<Versions[]>(VERSIONS);
  if (versions) refuseOldServer(versions);
}
