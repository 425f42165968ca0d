import { chmodSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Where the embedded database of a data directory listens, for the commands run beside the server. */
export type EmbeddedAddress = {
  readonly port: number;
  readonly token: string;
  readonly pid: number;
};

const addressSchema = z.object({ port: z.int(), token: z.string(), pid: z.int() });

const pathIn = (dataDir: string): string => join(dataDir, 'base.json');

export function writeAddress(dataDir: string, address: EmbeddedAddress): void {
  const draft = `${pathIn(dataDir)}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(address), { mode: 0o600 });
  chmodSync(draft, 0o600);
  renameSync(draft, pathIn(dataDir));
}

export function readAddress(dataDir: string): EmbeddedAddress | null {
  try {
    return addressSchema.parse(JSON.parse(readFileSync(pathIn(dataDir), 'utf8')));
  } catch {
    return null;
  }
}

export function removeAddress(dataDir: string): void {
  rmSync(pathIn(dataDir), { force: true });
}

export function urlOf({ port, token }: Pick<EmbeddedAddress, 'port' | 'token'>): string {
  return `postgres://maillage:${token}@127.0.0.1:${port}/postgres`;
}
