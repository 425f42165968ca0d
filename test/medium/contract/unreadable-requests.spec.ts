import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const SEARCH = '/api/v1/search/services';
const JSON_TYPE = { 'content-type': 'application/json' };

let test: TestApp;
let port: number;
beforeAll(async () => {
  test = await createTestApp({ level: 'migrated' });
  await test.app.listen(0, '127.0.0.1');
  port = Number(new URL(await test.app.getUrl()).port);
});
afterAll(() => test.close());

/** Speaks to the server without the help of an HTTP client. */
function say(raw: Buffer | string): Promise<{ status: number; body: unknown }> {
  return new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(raw));
    const parts: Buffer[] = [];
    socket.on('data', (part) => parts.push(part));
    socket.on('error', fail);
    socket.on('close', () => {
      const text = Buffer.concat(parts).toString();
      const status = Number(text.split(' ', 2)[1]);
      done({ status, body: JSON.parse(text.slice(text.indexOf('\r\n\r\n'))) });
    });
  });
}

describe('a request that cannot be read', () => {
  it.each([
    ['bytes that are not UTF-8', '%ff%fe'],
    ['a sequence cut short', '%E0%A4%A'],
    ['half of a surrogate pair', '%ed%a0%80'],
    ['a replacement character', '%EF%BF%BD'],
    ['a NUL', 'a%00b'],
  ])('is refused: %s in a parameter', async (_what, text) => {
    for (const path of [SEARCH, '/api/v1/search', '/api/v1/communes']) {
      expect(await test.get(`${path}?q=${text}`)).toMatchObject({
        status: 400,
        body: { code: expect.stringMatching(/^requete\./), message: expect.stringMatching(/\.$/) },
      });
    }
  });

  it.each([
    ['bytes that are not UTF-8', Buffer.from('{"q":"\u00ff\u00fe"}', 'latin1').toString()],
    ['half of a surrogate pair', String.raw`{"q":"\ud800"}`],
    ['a NUL', String.raw`{"q":"a\u0000b"}`],
    ['a key of every object', '{"size":1,"__proto__":{"x":1}}'],
    ['a text where a number stands', '{"size":"1"}'],
    ['an infinite number', '{"lat":1e999,"lon":0}'],
    ['a hundred thousand levels', '['.repeat(100_000) + ']'.repeat(100_000)],
  ])('is refused: %s in a body', async (_what, body) => {
    expect(await test.post(SEARCH, body, JSON_TYPE)).toMatchObject({
      status: 400,
      body: { code: expect.stringMatching(/^requete\./), message: expect.stringMatching(/\.$/) },
    });
  });

  it.each([
    [
      'an endless address',
      `GET ${SEARCH}?q=${'a'.repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
      431,
    ],
    ['what is not HTTP', 'BONJOUR\r\n\r\n', 400],
    ['a method nobody knows', 'BREW / HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    ['a raw byte', Buffer.from('GET /?q=\u00ff HTTP/1.1\r\nHost: x\r\n\r\n', 'latin1'), 400],
  ])('is refused before any route, in plain French: %s', async (_what, raw, status) => {
    const answer = await say(raw);
    expect(answer).toMatchObject({
      status,
      body: { code: expect.stringMatching(/^requete\./), message: expect.stringMatching(/\.$/) },
    });
  });
});
