import { stderr } from 'node:process';
import { expect, it, vi } from 'vitest';
import { DiscreetLogger } from './discreet-logger.js';

it('writes an error that has no stack, and one that names somebody without the name', () => {
  const written: string[] = [];
  const keep = vi.spyOn(stderr, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  const logger = new DiscreetLogger();
  logger.error('panne', undefined, 'essai');
  logger.error('panne', 'Error: lea.martin@exemple.fr\n    at run (x.js:1:1)', 'essai');
  keep.mockRestore();
  expect(written.join('')).toContain('panne');
  expect(written.join('')).toContain('[courriel]');
  expect(written.join('')).not.toContain('lea.martin');
});
