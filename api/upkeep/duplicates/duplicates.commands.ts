import type { Command } from '../../commands/command.js';
import { duplicatesErrors } from './duplicates.errors.js';
import { DuplicatesSearch } from './search/duplicates-search.service.js';

const count = (number: number): string => number.toLocaleString('fr-FR');

export const duplicatesCommands: readonly Command[] = [
  {
    name: 'doublons',
    usage: 'chercher',
    summary: 'Compare les structures nouvelles ou modifiées et propose celles qui font doublon.',
    positionals: { min: 1, max: 1 },
    run: async (given, { get, say, progress }) => {
      const [what = ''] = given.positionals;
      if (what !== 'chercher') throw duplicatesErrors.unknownCommand(what);
      const search = await get(DuplicatesSearch);
      const report = await search.run((done) => progress(`${count(done)} structures comparées…`));
      say(
        `${count(report.examinees)} structures relues, ${count(report.comparees)} paires comparées.`,
      );
      say(
        `${count(report.nouveaux)} doublons possibles trouvés, ${count(report.a_decider)} à décider.`,
      );
    },
  },
];
