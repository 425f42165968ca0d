import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** A sign that French sets off by a space, at which a line must not begin or end. */
const BREAKABLE = / [:;?!»]|« /;

const FILES = globSync('web/src/**/*.{ts,tsx}').filter((path) => !/\.(spec|gen)\./.test(path));

/** What a file says in words; regular expressions made of templates are not. */
function textsOf(path: string): readonly string[] {
  const source = readFileSync(path, 'utf8');
  const tree = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') return;
    if (ts.isLiteralExpression(node) && !ts.isRegularExpressionLiteral(node)) texts.push(node.text);
    if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return texts;
}

describe('what the screens say', () => {
  it('is read from every file', () => {
    expect(FILES.length).toBeGreaterThan(300);
    expect(FILES.flatMap(textsOf).some((text) => text.includes('\u00a0:'))).toBe(true);
  });

  it('never leaves « : », « ; », « ? », « ! » or a quotation mark alone at the edge of a line', () => {
    const breakable = FILES.flatMap((path) =>
      textsOf(path)
        .filter((text) => BREAKABLE.test(text))
        .map((text) => `${path}: ${text}`),
    );
    expect(breakable).toEqual([]);
  });
});
