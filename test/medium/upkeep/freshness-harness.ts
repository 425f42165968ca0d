import { CatalogueWriter } from '../../../api/catalogue/catalogue-writer.service.js';
import type { ServiceRow, StructureRow } from '../../../api/catalogue/catalogue-rows.js';
import { CLOCK } from '../../../api/clock.js';
import { Transactions } from '../../../api/database/transactions.js';
import { JobRunner } from '../../../api/jobs/job-runner.service.js';
import { Delivery } from '../../../api/mail/delivery.service.js';
import { Outbox } from '../../../api/mail/outbox.service.js';
import { Recipients } from '../../../api/upkeep/freshness/recipients/recipients.service.js';
import { RequestsToConfirm } from '../../../api/upkeep/freshness/requests/requests.service.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';
import { aService, aStructure } from '../catalogue/some-rows.js';

export const START = '2026-11-21T09:00:00+01:00';

const RECEIVED = `
SELECT c.cle, l.a, l.sujet, l.texte
FROM courriel_local l
JOIN courriel c ON c.id = l.courriel_id
WHERE l.a = $1
ORDER BY l.id`;

const SENT = `
SELECT id, cle, a, gabarit
FROM courriel
WHERE a = $1
ORDER BY id DESC
LIMIT 1`;

export type ReceivedMail = { readonly cle: string; readonly sujet: string; readonly texte: string };

export type Harness = TestApp & {
  /** From now on, it is that instant. */
  readonly setNow: (instant: string) => void;
  readonly publish: (
    structure: Partial<StructureRow>,
    services: readonly Partial<ServiceRow>[],
  ) => Promise<void>;
  /** Asks about these structures; the mails are written and delivered. */
  readonly request: (cle: string, structureIds: readonly string[]) => Promise<void>;
  readonly mailsTo: (address: string) => Promise<readonly ReceivedMail[]>;
  /** The token of the first link to confirm of the last mail to an address. */
  readonly tokenFor: (address: string) => Promise<string>;
  /** The server of this address refuses the last mail sent there, for good. */
  readonly bounce: (address: string) => Promise<void>;
  readonly settle: () => Promise<void>;
};

export const tokensIn = (texte: string): string[] => [
  ...new Set([...texte.matchAll(/\/confirmer#jeton=([\w-]{43})/g)].map(([, jeton]) => jeton ?? '')),
];

/** The whole application with the seed, whose clock and mail one holds. */
export async function openFreshness(): Promise<Harness> {
  const test = await createTestApp({ now: START });
  const clock = test.app.get<{ now: () => Date }>(CLOCK);
  const transactions = test.app.get(Transactions);
  const writer = test.app.get(CatalogueWriter);
  await transactions.run((manager) =>
    writer.upsertSources(manager, [{ slug: 'essai', nom: 'Essai', description: null }]),
  );
  const settle = async () => {
    await test.app.get(JobRunner).settle();
    await test.app.get(Delivery).settle();
  };
  const mailsTo = async (address: string): Promise<ReceivedMail[]> => {
    await settle();
    return test.dataSource.query(RECEIVED, [address]);
  };
  return {
    ...test,
    setNow: (instant) => {
      clock.now = () => new Date(instant);
    },
    publish: (structure, services) =>
      transactions.run(async (manager) => {
        await writer.upsertStructures(manager, [aStructure(structure)]);
        const structure_id = structure.id ?? 'essai--1';
        await writer.upsertServices(
          manager,
          services.map((service) => aService(service.id ?? 'a', { structure_id, ...service })),
        );
      }),
    request: async (cle, structureIds) => {
      const groups = await test.app.get(Recipients).group(structureIds);
      for (const group of groups) {
        await transactions.run((manager) =>
          test.app.get(RequestsToConfirm).ask(manager, {
            ...group,
            nature: 'rappel',
            campagne: null,
            cle: ({ id }) => `${cle}:${id}`,
          }),
        );
      }
      await settle();
    },
    mailsTo,
    tokenFor: async (address) => tokensIn((await mailsTo(address)).at(-1)?.texte ?? '')[0] ?? '',
    bounce: async (address) => {
      const [sent] = await test.dataSource.query<
        { id: number; cle: string; a: string; gabarit: string }[]
      >(SENT, [address]);
      if (!sent) throw new Error(`Aucun courriel à ${address}`);
      const { id: courriel_id, cle, a, gabarit } = sent;
      const bounced = { courriel_id, cle, a, gabarit, compte_id: null };
      await transactions.run((manager) => test.app.get(Outbox).tellBounce(manager, bounced));
      await settle();
    },
    settle,
  };
}
