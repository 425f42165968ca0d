import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { FeedTimetable } from './feed-timetable.js';

const BYTES_MAX = 1_500_000_000;
const FORMAT = 1;

const header = z.object({
  format: z.literal(FORMAT),
  textes: z.record(z.string(), z.array(z.string())),
  tableaux: z.record(z.string(), z.object({ debut: z.int(), octets: z.int() })),
});

/** A timetable as one value of the database: the texts in JSON, the tables as they are in memory, compressed. */
export function encodeTimetable(timetable: FeedTimetable): Buffer {
  const textes: Record<string, readonly string[]> = {};
  const tableaux: Record<string, { debut: number; octets: number }> = {};
  const parts: Buffer[] = [];
  let length = 0;
  for (const [name, value] of Object.entries(timetable)) {
    if (!ArrayBuffer.isView(value)) {
      textes[name] = value;
      continue;
    }
    const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    const padding = Buffer.alloc((8 - (bytes.length % 8)) % 8);
    tableaux[name] = { debut: length, octets: bytes.length };
    parts.push(bytes, padding);
    length += bytes.length + padding.length;
  }
  const head = Buffer.from(JSON.stringify({ format: FORMAT, textes, tableaux }));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(head.length);
  return gzipSync(Buffer.concat([size, head, ...parts]), { level: 6 });
}

/** The timetable that `encodeTimetable` wrote; throws on anything else. */
export function decodeTimetable(encoded: Uint8Array): FeedTimetable {
  const all = gunzipSync(encoded, { maxOutputLength: BYTES_MAX });
  const start = 4 + all.readUInt32LE(0);
  const { textes, tableaux } = header.parse(JSON.parse(all.toString('utf8', 4, start)));
  const texts = (name: string): readonly string[] => textes[name] ?? [];
  // A copy of its own, so that it starts where the processor likes it.
  const bytes = (name: string): ArrayBuffer => {
    const { debut, octets } = tableaux[name] ?? { debut: 0, octets: 0 };
    return new Uint8Array(all.subarray(start + debut, start + debut + octets)).buffer;
  };
  const int32 = (name: string): Int32Array => new Int32Array(bytes(name));
  const uint32 = (name: string): Uint32Array => new Uint32Array(bytes(name));
  const uint8 = (name: string): Uint8Array => new Uint8Array(bytes(name));
  return {
    stopIds: texts('stopIds'),
    stopNames: texts('stopNames'),
    latitudes: new Float64Array(bytes('latitudes')),
    longitudes: new Float64Array(bytes('longitudes')),
    stations: int32('stations'),
    lineNames: texts('lineNames'),
    lineTypes: uint32('lineTypes'),
    patternLines: uint32('patternLines'),
    patternStarts: uint32('patternStarts'),
    patternStops: uint32('patternStops'),
    patternRights: uint8('patternRights'),
    profilePatterns: uint32('profilePatterns'),
    profileStarts: uint32('profileStarts'),
    profileArrivals: int32('profileArrivals'),
    profileDepartures: int32('profileDepartures'),
    tripProfiles: uint32('tripProfiles'),
    tripStarts: int32('tripStarts'),
    tripServices: uint32('tripServices'),
    tripHeadsigns: uint32('tripHeadsigns'),
    headsigns: texts('headsigns'),
    serviceWeekdays: uint8('serviceWeekdays'),
    serviceFrom: int32('serviceFrom'),
    serviceTo: int32('serviceTo'),
    exceptionServices: uint32('exceptionServices'),
    exceptionDays: int32('exceptionDays'),
    exceptionRuns: uint8('exceptionRuns'),
    transferFrom: uint32('transferFrom'),
    transferTo: uint32('transferTo'),
    transferSeconds: int32('transferSeconds'),
  };
}
