// A program that keeps a draft and publishes until it is killed; says each writing once it is answered.
import 'reflect-metadata';
import { loadConfig } from '../../../api/config.js';
import { createApp } from '../../../api/create-app.js';
import { createDataSource } from '../../../api/database/data-source.js';
import { ENTITIES } from '../../../api/entities.js';

const [url = '', sheet = '', cookie = '', csrf = '', round = '0', now = ''] = process.argv.slice(2);
const headers = { cookie, 'x-csrf': csrf };
const quiet = { NODE_ENV: 'test', LOG_LEVEL: 'silent', GEOCODAGE_URL: '', FOND_DE_CARTE_URL: '' };

const dataSource = await createDataSource(url, ENTITIES).initialize();
const config = loadConfig({ ...quiet, DATABASE_URL: url });
// Of the test that signed in: by another clock the session may have ended long ago.
const clock = { now: () => new Date(now) };
const app = await createApp({ config, dataSource, clock });

async function ask(method: 'GET' | 'PUT' | 'POST', path: string, payload?: object) {
  const answer = await app.inject({ method, url: `${sheet}${path}`, headers, payload });
  return { status: answer.statusCode, body: JSON.parse(answer.payload) };
}

console.log('pret');
let { version } = (await ask('GET', '')).body;
for (let n = 0; ; n++) {
  const duree = `${round}-${n}`;
  const kept = await ask('PUT', '/brouillon', { version, champs: { duree } });
  if (kept.status === 401) throw new Error('no longer signed in');
  if (kept.status === 200) console.log(`garde ${duree}`);
  if (n % 2 === 0) continue;
  const champs = { duree, nom: `Nom ${duree}` };
  const done = await ask('POST', '/publier', { version, champs });
  if (done.status !== 200) continue;
  version = done.body.version;
  console.log(`publie ${duree}`);
}
