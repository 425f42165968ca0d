import type { Command } from '../commands/command.js';
import { ReindexService } from './meilisearch/reindex.service.js';

export const searchCommands: readonly Command[] = [
  {
    name: 'reindex',
    usage: '',
    summary: 'Reconstruit l’index de Meilisearch sans interrompre la recherche.',
    run: async (_given, { config, get, say, progress }) => {
      if (!config.MEILI_URL) {
        say('Sans MEILI_URL, PostgreSQL tient son index lui-même : rien à reconstruire.');
        return;
      }
      const reindexing = await get(ReindexService);
      const written = await reindexing.reindex((count) => progress(`${count} services envoyés…`));
      say(`Index reconstruit : ${written} services.`);
    },
  },
];
