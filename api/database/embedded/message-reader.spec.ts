import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MESSAGE_MAX_BYTES, MessageReader, ProtocolError } from './message-reader.js';
import { int32, renameStatement, sqlOf, statementName, statusAtEnd, wire } from './wire.js';

const query = (sql: string) => wire.query(sql);

function readAll(reader: MessageReader): string[] {
  const read: string[] = [];
  for (let next = reader.nextMessage(); next; next = reader.nextMessage()) read.push(sqlOf(next));
  return read;
}

describe('the reader of messages', () => {
  it('finds the same messages however the bytes are cut', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string().filter((sql) => !sql.includes('\0')),
          { maxLength: 8 },
        ),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }),
        (sqls, cuts) => {
          const bytes = Buffer.concat(sqls.map(query));
          const reader = new MessageReader();
          const read: string[] = [];
          for (let at = 0, turn = 0; at < bytes.length; turn++) {
            const size = cuts[turn % cuts.length] ?? 1;
            reader.push(bytes.subarray(at, at + size));
            read.push(...readAll(reader));
            at += size;
          }
          expect(read).toEqual(sqls.map((sql) => Buffer.from(sql).toString()));
        },
      ),
    );
  });

  it.each([
    [int32(3), '08P01'],
    [int32(MESSAGE_MAX_BYTES + 1), '54000'],
    [int32(-1), '08P01'],
  ])('refuses a length that is none', (length, code) => {
    const reader = new MessageReader();
    reader.push(Buffer.concat([Buffer.from('Q'), length]));
    expect(() => reader.nextMessage()).toThrow(ProtocolError);
    expect(() => reader.nextMessage()).toThrow(expect.objectContaining({ code }));
  });

  it.each([int32(7), int32(10_001), int32(-5)])(
    'refuses a first packet of that length',
    (length) => {
      const reader = new MessageReader();
      reader.push(length);
      expect(() => reader.nextPacket()).toThrow(ProtocolError);
    },
  );
});

describe('the messages of the wire', () => {
  it('change the name of a statement, and nothing else', () => {
    const bytes = wire.closeStatement('lire');
    const renamed = { type: 'C', bytes: renameStatement({ type: 'C', bytes }, 'c12_lire') };
    expect(renamed.bytes).toEqual(wire.closeStatement('c12_lire'));
    expect(statementName(renamed)).toBe('c12_lire');
  });

  it('say in which state a batch left its transaction', () => {
    expect(statusAtEnd(wire.ready('T'))).toBe('T');
    expect(statusAtEnd(Buffer.concat([wire.query('x'), wire.ready('I')]))).toBe('I');
    expect(statusAtEnd(wire.query('SELECT 1'))).toBeNull();
    expect(statusAtEnd(Buffer.alloc(0))).toBeNull();
  });
});
