import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { takesGzip, writeAnswer } from './written-answer.js';

describe('an answer that is written once', () => {
  it('is the same compressed, and has the fingerprint of its bytes', async () => {
    const json = Buffer.from('{"communes":350}');
    const answer = await writeAnswer(json);
    expect(gunzipSync(answer.gzip)).toEqual(json);
    expect(answer.etag).toBe((await writeAnswer(Buffer.from(json))).etag);
    expect(answer.etag).not.toBe((await writeAnswer(Buffer.from('{"communes":351}'))).etag);
  });

  it.each([
    ['gzip, deflate, br', true],
    ['br;q=1.0, gzip;q=0.8', true],
    ['*', true],
    ['br', false],
    ['gzip;q=0', false],
    [undefined, false],
  ])('is sent compressed to who accepts %s: %s', (accepted, expected) => {
    expect(takesGzip(accepted)).toBe(expected);
  });
});
