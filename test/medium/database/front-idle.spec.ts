import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Backend, Front } from '../../../api/database/embedded/front.js';
import { wire } from '../../../api/database/embedded/wire.js';
import { WireClient } from '../../setup/wire-client.js';

const IDLE_MS = 100;

// Says what PostgreSQL would of BEGIN and ROLLBACK, and nothing of the rest.
function aBackend(): Backend {
  let status: 'I' | 'T' = 'I';
  return {
    settings: new Map(),
    run: (bytes, answer) => {
      if (bytes.includes('BEGIN')) status = 'T';
      if (bytes.includes('ROLLBACK')) status = 'I';
      answer(wire.ready(status));
      return Promise.resolve(status);
    },
  };
}

describe('a transaction left open', () => {
  let front: Front;
  let url: string;

  beforeAll(async () => {
    front = new Front(aBackend(), 'secret', () => undefined, IDLE_MS);
    url = `postgres://maillage:secret@127.0.0.1:${await front.listen(0)}/postgres`;
  });

  afterAll(() => front.close());

  it('is cut when others wait, so that a query made outside its manager ends in an error', async () => {
    const [owner, other] = [await WireClient.login(url), await WireClient.login(url)];
    await owner.until('Z');
    await other.until('Z');
    owner.message('Q', 'BEGIN\0');
    await owner.until('Z');
    other.message('Q', 'SELECT 1\0');
    expect(await owner.untilClosed()).toContain('25P03');
    expect(await other.until('Z')).toContain('I');
    other.close();
  });

  it('is left alone as long as nobody waits', async () => {
    const owner = await WireClient.login(url);
    await owner.until('Z');
    owner.message('Q', 'BEGIN\0');
    await owner.until('Z');
    await new Promise((turn) => {
      setTimeout(turn, 3 * IDLE_MS);
    });
    owner.message('Q', 'ROLLBACK\0');
    expect(await owner.until('Z')).toContain('I');
    owner.close();
  });
});
