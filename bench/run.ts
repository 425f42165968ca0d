import { createCaller } from './call-server.js';
import { type BenchDatabase, createBenchDatabase } from './databases.js';
import { maplibreKb, pageSizes } from './bundle-sizes.js';
import { generateServices } from './generate-services.js';
import { importDocument } from './import-document.js';
import { importTimetable } from './import-timetable.js';
import { busLines, coverageLines } from './coverage-lines.js';
import {
  exportLines,
  importLines,
  sizeLines,
  startLines,
  growthLine,
  journeyLines,
  searchLines,
  tileLines,
} from './lines.js';
import { measureBusCoverage } from './measure-bus-coverage.js';
import { measureCoverage } from './measure-coverage.js';
import { measureExports } from './measure-exports.js';
import { measureHostileFiles } from './measure-hostile-files.js';
import { measureImport } from './measure-import.js';
import { measureJourneys } from './measure-journeys.js';
import { measureSearch, type SearchFigures } from './measure-search.js';
import { measureTiles } from './measure-tiles.js';
import { startServer } from './server-process.js';
import { type Line, toTable, writeDocument } from './write-table.js';

const PORT = 3197;
const IMPORTED = 20_000;
const SIZES = [20_000, 200_000];
const LARGE = 2_000_000;

const say = (line: string): void => console.error(line);

async function measureSize(size: number, lines: Line[]): Promise<readonly SearchFigures[]> {
  const database = await createBenchDatabase(String(size));
  try {
    say(`${size} services : écriture…`);
    await database.fill((dataSource) => generateServices(dataSource, size, () => undefined));
    const cold = await startServer(PORT, database.env);
    await cold.stop();
    const server = await startServer(PORT, database.env);
    const caller = createCaller(server.base);
    const loadedMb = server.memoryMb();
    say(`${size} services : recherche…`);
    const figures = await database.beside((dataSource) => measureSearch(caller, dataSource));
    lines.push(...searchLines(size, figures));
    say(`${size} services : tuiles…`);
    lines.push(...tileLines(size, await measureTiles(caller)));
    lines.push(
      ...startLines({ size, startMs: server.startMs, loadedMb, workedMb: server.memoryMb() }),
    );
    say(`${size} services : couverture…`);
    const coverage = await database.beside((dataSource) =>
      measureCoverage(server, caller, dataSource),
    );
    lines.push(...coverageLines(size, coverage));
    say(`${size} services : couverture en transports…`);
    const timetable = await database.beside((dataSource) =>
      importTimetable(dataSource, database.env),
    );
    const byBus = await database.beside((dataSource) =>
      measureBusCoverage(server, caller, dataSource),
    );
    lines.push(...busLines(size, timetable, byBus));
    const journeys = await database.beside((dataSource) => measureJourneys(caller, dataSource));
    lines.push(...journeyLines(size, journeys));
    say(`${size} services : exports…`);
    lines.push(...exportLines(size, await measureExports(server)));
    caller.close();
    await server.stop();
    say(toTable(lines));
    return figures.atWork;
  } finally {
    await database.drop();
  }
}

async function measureImports(lines: Line[]): Promise<void> {
  if (!process.env['DATABASE_URL']) {
    say('Import contre COPY : demande DATABASE_URL.');
    return;
  }
  say('Import contre COPY…');
  let document: unknown;
  const source = await createBenchDatabase('source');
  await source.fill(async (dataSource) => {
    await generateServices(dataSource, IMPORTED, () => undefined);
    document = await importDocument(dataSource, 'bench-import');
  });
  await source.drop();
  let made = 0;
  const prepare = async () => {
    made += 1;
    const database: BenchDatabase = await createBenchDatabase(`import_${made}`);
    await database.fill(async (dataSource) => {
      await dataSource.query(`INSERT INTO source (slug, nom) VALUES ('bench-import', 'Mesure')`);
    });
    return { url: database.url ?? '', drop: database.drop };
  };
  lines.push(...importLines(await measureImport(document, IMPORTED, prepare)));
}

function sizesOf(words: readonly string[]): number[] {
  const asked = words.find((word) => word.startsWith('--sizes='))?.slice('--sizes='.length);
  if (asked !== undefined) return asked.split(',').filter(Boolean).map(Number);
  return words.includes('--large') ? [...SIZES, LARGE] : SIZES;
}

async function run(words: readonly string[]): Promise<void> {
  if (words.includes('--fichiers-hostiles'))
    return measureHostileFiles((line) => console.log(line));
  const sizes = sizesOf(words);
  const lines: Line[] = [];
  const known: { size: number; figures: readonly SearchFigures[] }[] = [];
  for (const size of sizes) known.push({ size, figures: await measureSize(size, lines) });
  for (const [rank, larger] of known.entries()) {
    const smaller = known[rank - 1];
    if (smaller) lines.push(...growthLine(smaller, larger));
  }
  if (!words.includes('--no-import')) await measureImports(lines);
  lines.push(...sizeLines(pageSizes(PAGES), maplibreKb()));
  console.log(toTable(lines));
  const database = process.env['DATABASE_URL'] ? 'PostgreSQL serveur' : 'PostgreSQL embarqué';
  if (!words.includes('--dry')) writeDocument('docs/bench.md', lines, database, NOTES);
}

const PAGES = {
  liste: ['index.html'],
  'liste, lieu à choisir': ['index.html', 'search-combo-box'],
  carte: ['index.html', 'src/features/find-solution/result-map.tsx'],
};

const NOTES = [
  '« Le SQL qu’elle demande » : les requêtes que cette recherche envoie à la base (les mots, puis les vingt services de la page), envoyées seules. La réponse HTTP donne en plus le total, onze facettes, les verdicts et leurs raisons, les questions à poser et la poignée de la carte.',
  '« Tout en SQL » : la même page, son total et quatre facettes demandés à la base seule.',
  'Les requêtes d’une répétition sont toutes différentes : aucune réponse n’est servie deux fois.',
  'Recherche : trois répétitions d’un serveur au travail ; la répétition qui les précède, dès le démarrage, quand Node n’a encore presque rien compilé, est dite à part.',
  'Les services qui portent un mot sont demandés une fois à PostgreSQL, puis gardés jusqu’au prochain changement : dix recherches de mots sont tirées au sort, chacune autour d’autres communes.',
  'Ce que toute recherche dit d’un service est écrit une fois et gardé (48 Mo) jusqu’à son prochain changement : deux communes voisines se partagent des services, et alors le SQL n’est pas redemandé.',
  'Horaires de la mesure : inventés, tirés d’une graine sur les communes d’Occitanie, tous les arrêts desservis ; aucun réseau réel.',
  'Tuiles : la première d’un jeu construit l’index ; les suivantes sont celles d’un écran, du zoom 5 au zoom 13.',
  'Import : la commande `npm run maillage -- import` dans son processus, démarrage déduit, contre COPY des mêmes lignes dans les mêmes tables indexées, déclencheurs compris.',
];

await run(process.argv.slice(2));
