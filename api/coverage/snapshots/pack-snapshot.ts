import { z } from 'zod';
import { MODES, type ModeDeTransport } from '../../travel/mode-de-transport.js';
import { ETATS, RAISONS } from '../raisons.js';
import { type Grid, Snapshot } from './snapshot.js';

const VERSION = 1;
const LENGTH_BYTES = 4;

/**
 * What the figures mean is written with them, by name: a snapshot stays readable when the lists of needs,
 * of reasons or of communes are others.
 */
const header = z.object({
  version: z.literal(VERSION),
  besoins: z.array(z.string()),
  modes: z.array(z.enum(MODES)),
  jugements: z.array(z.tuple([z.enum(ETATS).nullable(), z.enum(RAISONS).nullable()])),
  communes: z.array(z.string()),
});

/** A length, a header in JSON, then columns of little-endian figures; to be compressed. */
export function packSnapshot({ content }: Snapshot): Buffer {
  const { besoins, judgements, communes, youth, estimated, grids } = content;
  const modes = [...grids.keys()];
  const head = { version: VERSION, besoins, modes, jugements: judgements, communes };
  const written = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(written.length);
  const columns = [...grids.values()].flatMap(({ judged, live, toConfirm }) => [
    bytesOf(judged),
    bytesOf(live),
    bytesOf(toConfirm),
  ]);
  return Buffer.concat([length, written, bytesOf(youth), bytesOf(estimated), ...columns]);
}

/** Throws on bytes that `packSnapshot` has not written. */
export function unpackSnapshot(bytes: Buffer): Snapshot {
  const end = LENGTH_BYTES + bytes.readUInt32LE(0);
  const head = header.parse(JSON.parse(bytes.toString('utf8', LENGTH_BYTES, end)));
  const { besoins, modes, jugements, communes } = head;
  const columns = new ColumnReader(bytes, end);
  const youth = new Int32Array(columns.next(communes.length * 4));
  const estimated = new Uint8Array(columns.next(communes.length));
  const cells = communes.length * besoins.length;
  const grids = new Map<ModeDeTransport, Grid>();
  for (const mode of modes) {
    const judged = new Uint8Array(columns.next(cells));
    const live = new Uint16Array(columns.next(cells * 2));
    const toConfirm = new Uint16Array(columns.next(cells * 2));
    grids.set(mode, { judged, live, toConfirm });
  }
  return new Snapshot({ besoins, judgements: jugements, communes, youth, estimated, grids });
}

const bytesOf = ({ buffer, byteOffset, byteLength }: NodeJS.TypedArray): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

class ColumnReader {
  constructor(
    private readonly bytes: Buffer,
    private at: number,
  ) {}

  /** A copy, which begins where figures of several bytes may. */
  next(length: number): ArrayBuffer {
    if (this.at + length > this.bytes.length) throw new RangeError('Instantané tronqué');
    const column = new Uint8Array(this.bytes.subarray(this.at, this.at + length));
    this.at += length;
    return column.buffer;
  }
}
