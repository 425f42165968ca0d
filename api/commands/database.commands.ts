import { migrate } from '../database/open-database.js';
import { prepareDatabase } from '../prepare-database.js';
import type { Command } from './command.js';

export const databaseCommands: readonly Command[] = [
  {
    name: 'migrate',
    usage: '',
    summary: 'Met le schéma de la base à jour.',
    database: 'bare',
    run: async (_given, { dataSource, say }) => {
      const done = await migrate(dataSource);
      say(done === 0 ? 'La base est déjà à jour.' : `${done} migration(s) appliquée(s).`);
    },
  },
  {
    name: 'migrate:down',
    usage: '',
    summary: 'Défait la dernière migration. Les données de ses tables sont perdues.',
    database: 'bare',
    run: async (_given, { dataSource, say }) => {
      await dataSource.undoLastMigration();
      say('La dernière migration est défaite.');
    },
  },
  {
    name: 'seed',
    usage: '',
    summary: 'Met en place les données de référence et les partenaires de démonstration.',
    database: 'bare',
    run: async (_given, { dataSource, say }) => {
      await prepareDatabase(dataSource, say);
      say('Les données de référence sont en place.');
    },
  },
];
