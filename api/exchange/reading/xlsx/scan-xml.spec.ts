import { describe, expect, it } from 'vitest';
import { XmlError, XmlScanner } from './scan-xml.js';

function scanned(...pieces: readonly string[]): string {
  const told: string[] = [];
  const scanner = new XmlScanner({
    open: (name, attribute) => told.push(`<${name} ${attribute('a') ?? ''}>`),
    close: (name) => told.push(`</${name}>`),
    text: (text) => told.push(text),
  });
  for (const piece of pieces) scanner.push(piece);
  return told.join('');
}

describe('XML read a piece at a time', () => {
  it('tells tags without their prefix, attributes and texts', () =>
    expect(
      scanned('<?xml version="1.0"?><x:r a="é &gt; 1"><t>l&#39;un &amp; l’autre</t><e/></x:r>'),
    ).toBe("<r é > 1><t >l'un & l’autre</t><e ></e></r>"));

  it('is the same wherever it is cut', () => {
    const whole = `<r a='x>"y'><!-- <t>non</t> --><t a="1">un</t><![CDATA[<brut>]]></r>`;
    const expected = scanned(whole);
    for (let at = 1; at < whole.length; at += 1)
      expect([at, scanned(whole.slice(0, at), whole.slice(at)).replaceAll(/\s+/g, ' ')]).toEqual([
        at,
        expected.replaceAll(/\s+/g, ' '),
      ]);
  });

  it('never expands an entity that the document declares', () =>
    expect(scanned('<!DOCTYPE w [<!ENTITY x "lol">]><t>&x;</t>')).toContain('&x;'));

  it.each([
    ['a tag', `<t a="${'x'.repeat(600_000)}`],
    ['a text', 'x'.repeat(600_000)],
    ['a comment', `<!-- ${'x'.repeat(600_000)}`],
  ])('stops at %s that has no end', (_, piece) =>
    expect(() => scanned(piece, 'x'.repeat(600_000))).toThrow(XmlError),
  );
});
