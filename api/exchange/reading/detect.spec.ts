import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { detectEncoding } from './detect-encoding.js';
import { detectKind } from './detect-format.js';
import { detectSeparator } from './detect-separator.js';

const TEXT = 'Numéro;Élève;Dénomination\n1;à Nîmes;créé près de là\n2;Lunel;Hôtel de ville\n';

const seen = (bytes: Buffer, isUtf8: boolean) => ({
  head: bytes,
  foreignSample: isUtf8 ? null : bytes,
  nulCount: 0,
});

describe('detectEncoding', () => {
  it.each([
    ['utf-8', true, 'utf-8'],
    ['windows-1252', false, 'windows-1252'],
    ['macintosh', false, 'macintosh'],
  ])('recognises %s', (encoding, isUtf8, expected) =>
    expect(detectEncoding(seen(iconv.encode(TEXT, encoding), isUtf8))).toBe(expected),
  );

  it.each(['utf-16le', 'utf-16be'])('recognises %s without its mark', (encoding) =>
    expect(detectEncoding(seen(iconv.encode(TEXT, encoding), false))).toBe(encoding),
  );
});

describe('a file glued from two', () => {
  it('stays in UTF-8 when a few bytes only are foreign', () => {
    const glued = Buffer.concat([
      iconv.encode(TEXT, 'utf-8'),
      iconv.encode('3;Nîmes;x\n', 'windows-1252'),
    ]);
    expect(detectEncoding(seen(glued, false))).toBe('utf-8');
  });
});

describe('detectSeparator', () => {
  it.each([
    ['a;b;c\n1,5;2;3\n', ';'],
    ['a,b,c\n"x;y;z;t",2,3\n', ','],
    ['a\tb\n1\t2\n', '\t'],
    ['sep=|\na|b\n', '|'],
    ['Annuaire, édition 2026\nnom;ville;cp\nx;y;z\nx;y;z\n', ';'],
    ['nom\nEPIDE\n', ';'],
  ])('reads %j', (text, separator) => expect(detectSeparator(text)).toBe(separator));
});

describe('detectKind', () => {
  it.each([
    ['  <!DOCTYPE html><html>', 'html'],
    ['<html lang="fr">', 'html'],
    ['{"structures": []}', 'data-inclusion'],
    ['[{"id": 1}]', 'data-inclusion'],
    ['%PDF-1.7', 'pdf'],
    ['PK\u0003\u0004…', 'xlsx'],
    ['<?xml version="1.0"?><a/>', 'xml'],
    ['nom;ville', 'csv'],
  ])('takes %j for %s', (text, kind) =>
    expect(detectKind(Buffer.from(text, 'latin1'), text)).toBe(kind),
  );
});
