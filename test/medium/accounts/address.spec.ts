import { expect, it } from 'vitest';
import { createTestApp } from '../../setup/test-app.js';

async function triesBeforeRefusal(env: Record<string, string>): Promise<number> {
  const test = await createTestApp({ level: 'migrated', env });
  try {
    for (let tries = 0; tries < 70; tries++) {
      const { status } = await test.post(
        '/api/v1/connexion/lien/valider',
        { jeton: 'a'.repeat(43) },
        { 'x-forwarded-for': `198.51.100.${tries}, 192.0.2.1` },
      );
      if (status === 429) return tries;
    }
    return 70;
  } finally {
    await test.close();
  }
}

it.each([['0'], ['1']])(
  'who invents an address for each try waits all the same, behind %s proxy',
  async (hops) => {
    expect(await triesBeforeRefusal({ PROXY_HOPS: hops })).toBe(60);
  },
);
