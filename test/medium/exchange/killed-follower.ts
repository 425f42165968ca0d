// A program that reads a followed source again and again until it is killed; says each reading that ended.
import 'reflect-metadata';
import { systemClock } from '../../../api/clock.js';
import { loadConfig } from '../../../api/config.js';
import { createApp } from '../../../api/create-app.js';
import { createDataSource } from '../../../api/database/data-source.js';
import { ENTITIES } from '../../../api/entities.js';
import { asAdministrateur, signIn } from '../../setup/sign-in.js';

const [url = '', dataDir = '', host = '', count = '0'] = process.argv.slice(2);
const quiet = { NODE_ENV: 'test', LOG_LEVEL: 'silent', GEOCODAGE_URL: '', FOND_DE_CARTE_URL: '' };
const BASE = '/api/v1/sources-suivies';

const dataSource = await createDataSource(url, ENTITIES).initialize();
// Without DATABASE_URL: as on the embedded database, what a killed process held is free at once.
const config = loadConfig({ ...quiet, DATA_DIR: dataDir, SOURCES_HOTE_LOCAL: host });
const app = await createApp({ config, dataSource, clock: systemClock });
await app.init();
const { headers } = await signIn({ app }, asAdministrateur, 'sources@essai.example');

async function ask(method: 'GET' | 'POST', path: string, payload?: object) {
  const answer = await app.inject({
    method,
    url: `${BASE}${path}`,
    payload,
    headers: { ...headers },
  });
  return { status: answer.statusCode, body: JSON.parse(answer.payload) };
}

async function findOrFollow(): Promise<string> {
  const [found] = (await ask('GET', '')).body.items;
  if (found) return found.id;
  const source = {
    nom: 'Coupée',
    genre: 'api',
    url: `http://${host}/api/v1?size=3`,
    source: 'essai',
  };
  return (await ask('POST', '', source)).body.id;
}

const id = await findOrFollow();
console.log('pret');
for (let n = 0; n < Number(count); n++) {
  const { status } = await ask('POST', `/${id}/lancer`, {});
  if (status !== 202 && status !== 409) throw new Error(`lancer : ${status}`);
  let isRunning = true;
  while (isRunning) {
    await new Promise((turn) => {
      setTimeout(turn, 20);
    });
    const { passages } = (await ask('GET', `/${id}`)).body;
    isRunning = passages.some(({ fini_le }: { fini_le: string | null }) => fini_le === null);
  }
  console.log('lue');
}
