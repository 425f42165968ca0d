import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Gate } from '../../http/gate.js';
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
  private readonly opening = new Map<string, Promise<Snapshot>>();
  /** A trend opens two years of snapshots, one after the other. */
  private readonly gate = new Gate({ atOnce: 2, waiting: 20 });

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

  /** Whoever asks for one that is being opened waits for it. */
  async read(id: string): Promise<Snapshot> {
    const known = this.open.get(id) ?? this.opening.get(id);
    if (known) return known;
    const opening = this.gate.run(() => this.unpack(id)).finally(() => this.opening.delete(id));
    this.opening.set(id, opening);
    return opening;
  }

  private async unpack(id: string): Promise<Snapshot> {
    const bytes = await this.repository.content(id);
    if (!bytes) throw snapshotsErrors.notTaken();
    const snapshot = unpackSnapshot(await decompress(bytes));
    this.open.set(id, snapshot);
    return snapshot;
  }
}
