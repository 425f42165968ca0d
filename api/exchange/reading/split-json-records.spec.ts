import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonRecordSplitter } from './split-json-records.js';

function split(text: string, chunkBytes = 7, max = 1000) {
  const splitter = new JsonRecordSplitter(max);
  const bytes = Buffer.from(text);
  const records = [];
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    records.push(...splitter.push(bytes.subarray(at, at + chunkBytes)));
  }
  splitter.end();
  return records.map(({ list, json }) => [list, JSON.parse(json) as unknown]);
}

describe('JsonRecordSplitter', () => {
  it('cuts structures and services apart', () =>
    expect(
      split(
        '{"structures":[{"id":"a","x":{"y":[1]}}], "n": 3, "services":[{"id":"b"},{"id":"c"}]}',
      ),
    ).toEqual([
      ['structures', { id: 'a', x: { y: [1] } }],
      ['services', { id: 'b' }],
      ['services', { id: 'c' }],
    ]));

  it('cuts a bare array', () =>
    expect(split('[{"id":1},{"id":2}]')).toEqual([
      ['', { id: 1 }],
      ['', { id: 2 }],
    ]));

  it('skips a byte order mark', () => expect(split('\uFEFF[{"id":1}]')).toEqual([['', { id: 1 }]]));

  it('is not misled by brackets inside texts', () =>
    expect(split('{"structures":[{"nom":"a]}\\"{["}]}')).toEqual([
      ['structures', { nom: 'a]}"{[' }],
    ]));

  it('says when the file is cut short', () =>
    expect(() => split('[{"id":1},{"id":')).toThrow('truncated'));

  it('refuses one object that never ends before holding it all', () =>
    expect(() => split(`[{"nom":"${'x'.repeat(5000)}"}]`)).toThrow('record-too-long'));

  it('refuses what is not a list', () => expect(() => split('bonjour')).toThrow('not-a-list'));

  it('gives back any list of objects, whatever the chunks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }))),
        fc.integer({ min: 1, max: 50 }),
        (list, size) => {
          const plain: unknown = JSON.parse(JSON.stringify(list));
          expect(
            split(JSON.stringify({ a: 'b', services: plain }), size, 1e6).map(([, value]) => value),
          ).toEqual(plain);
        },
      ),
    );
  });
});
