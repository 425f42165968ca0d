import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { compress, decompress } from './compress.adapter.js';
import { packSnapshot, unpackSnapshot } from './pack-snapshot.js';
import type { Snapshot } from './snapshot.js';
import { type SnapshotRow, SnapshotsRepository } from './snapshots.repository.js';
import { snapshotsErrors } from './snapshots.errors.js';

// Some 10 MB each, open; the two of a comparison, and another.
const OPEN_KEPT = 3;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

export type OpenSnapshot = { readonly row: SnapshotRow; readonly snapshot: Snapshot };

/** Snapshots as they are stored, and open. */
@Injectable()
export class SnapshotStore {
  private readonly open = new LRUCache<string, Snapshot>({ max: OPEN_KEPT });

  constructor(private readonly repository: SnapshotsRepository) {}

  pack(snapshot: Snapshot): Promise<Buffer> {
    return compress(packSnapshot(snapshot));
  }

  /** @throws not_found `instantane.inconnu`, refused `instantane.en-cours` */
  async get(id: string): Promise<OpenSnapshot> {
    const row = UUID.test(id) ? await this.repository.find(id) : null;
    if (!row) throw snapshotsErrors.unknown(id);
    return { row, snapshot: await this.read(row.id) };
  }

  async read(id: string): Promise<Snapshot> {
    const known = this.open.get(id);
    if (known) return known;
    const bytes = await this.repository.content(id);
    if (!bytes) throw snapshotsErrors.notTaken();
    const snapshot = unpackSnapshot(await decompress(bytes));
    this.open.set(id, snapshot);
    return snapshot;
  }
}
