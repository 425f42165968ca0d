import { describe, expect, it } from 'vitest';
import { splitList } from './split-list.js';

describe('splitList', () => {
  it.each([
    [
      "['sante--addictions', 'famille--garde-denfants']",
      ['sante--addictions', 'famille--garde-denfants'],
    ],
    ['{jeunes,femmes}', ['jeunes', 'femmes']],
    ['{"tous-publics"}', ['tous-publics']],
    ['["a","b"]', ['a', 'b']],
    ['mfr|agri', ['mfr', 'agri']],
    ['a; b ;c', ['a', 'b', 'c']],
    ["['l\\'aide']", ["l'aide"]],
    ['[]', []],
    ['{}', []],
    ['jeunes', ['jeunes']],
    ['a, a', ['a']],
  ])('reads %s', (cell, items) => expect(splitList(cell)).toEqual(items));
});
