// A program that queues and delivers mails until it is killed; says each key once it is committed.
import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { systemClock } from '../../../api/clock.js';
import { loadConfig } from '../../../api/config.js';
import { createDataSource } from '../../../api/database/data-source.js';
import { Transactions } from '../../../api/database/transactions.js';
import { FoundationModule } from '../../../api/foundation.module.js';
import { HttpModule } from '../../../api/http/http.module.js';
import { JobsModule } from '../../../api/jobs/jobs.module.js';
import { MailModule } from '../../../api/mail/mail.module.js';
import { Outbox } from '../../../api/mail/outbox.service.js';

const [url = '', smtpUrl = '', round = '0', count = '0'] = process.argv.slice(2);

@Module({})
class KilledModule {}

const dataSource = await createDataSource(url).initialize();
// Without DATABASE_URL: as on the embedded database, what a killed process held is free at once.
const config = loadConfig({ SMTP_URL: smtpUrl, MAIL_FROM: 'Maillage <maillage@exemple.fr>' });
const foundation = FoundationModule.of({ config, dataSource, clock: systemClock });
const app = await NestFactory.create(
  { module: KilledModule, imports: [foundation, HttpModule, JobsModule, MailModule] },
  new FastifyAdapter(),
  { logger: false },
);
await app.init();
const outbox = app.get(Outbox);
const transactions = app.get(Transactions);
console.log('pret');
for (let n = 0; n < Number(count); n++) {
  const cle = `${round}:${n}`;
  const a = `p${n}@exemple.fr`;
  await transactions.run((manager) =>
    outbox.send(manager, { cle, a, gabarit: 'essai', sujet: cle, texte: `Bonjour ${cle}` }),
  );
  console.log(cle);
  await new Promise((turn) => {
    setTimeout(turn, 5);
  });
}
