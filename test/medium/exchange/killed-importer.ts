// A program that sends files and has them imported until it is killed; says each once it is answered.
import 'reflect-metadata';
import { systemClock } from '../../../api/clock.js';
import { loadConfig } from '../../../api/config.js';
import { createApp } from '../../../api/create-app.js';
import { createDataSource } from '../../../api/database/data-source.js';
import { ENTITIES } from '../../../api/entities.js';
import { asAdministrateur, signIn } from '../../setup/sign-in.js';

const [url = '', dataDir = '', round = '0', count = '0'] = process.argv.slice(2);
const quiet = { NODE_ENV: 'test', LOG_LEVEL: 'silent', GEOCODAGE_URL: '', FOND_DE_CARTE_URL: '' };

const dataSource = await createDataSource(url, ENTITIES).initialize();
// Without DATABASE_URL: as on the embedded database, what a killed process held is free at once.
const config = loadConfig({ ...quiet, DATA_DIR: dataDir });
const app = await createApp({ config, dataSource, clock: systemClock });
await app.init();
const { headers } = await signIn({ app }, asAdministrateur, 'imports@essai.example');

async function post(path: string, payload?: string) {
  const answer = await app.inject({
    method: 'POST',
    url: `/api/v1/imports${path}`,
    payload,
    headers: payload ? { ...headers, 'content-type': 'application/octet-stream' } : headers,
  });
  return { status: answer.statusCode, body: JSON.parse(answer.payload) };
}

const fileOf = (name: string): string =>
  `Structure;Commune;Téléphone\n${[1, 2, 3, 4, 5]
    .map((k) => `Maison ${name} ${k};Nîmes;046600000${k}`)
    .join('\n')}\n`;

console.log('pret');
for (let n = 0; n < Number(count); n++) {
  const name = `coupure-${round}-${n}`;
  const sent = await post(`?nom=${name}.csv`, fileOf(name));
  if (sent.status !== 201) throw new Error(`${name}: ${sent.status}`);
  console.log(`depose ${name}`);
  const begun = await post(`/${sent.body.id}/lancer`);
  if (begun.status !== 202) throw new Error(`${name}: ${begun.status}`);
  console.log(`lance ${name}`);
}
