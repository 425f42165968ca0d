import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const QUOTED = /(?<=['`])[^'`\s]*(?=['`])/g;
const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ENGLISH =
  /(?:^|[.-])(?:unknown|not|no|missing|invalid|unreadable|too|many|large|expired|already|wrong|bad|forbidden|required|search|accounts|territories|coverage)(?:[.-]|$)/;

/** What looks like a dotted code, right or wrong, where refusals are named. */
const codes = [
  ...globSync('api/**/*.errors.ts'),
  'api/http/error.filter.ts',
  'api/http/validation.ts',
].flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(QUOTED)]
    .map(([text]) => text)
    .filter((text) => /^[\w${}-]+\.[\w${}-]+$/.test(text))
    .map((code) => ({ path, code })),
);

describe('the code of a refusal', () => {
  it('is a subject and what is wrong with it, without accent, capital or underscore', () => {
    expect(codes.length).toBeGreaterThan(50);
    expect(codes.filter(({ code }) => !CODE.test(code))).toEqual([]);
  });

  it('is French, as the answers it stands in', () => {
    expect(codes.filter(({ code }) => ENGLISH.test(code))).toEqual([]);
  });

  it('says one thing only', () => {
    const all = codes.map(({ code }) => code);
    expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([]);
  });
});
