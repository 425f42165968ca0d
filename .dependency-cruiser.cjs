// The laws of the house, as imports. Each breaks the build.
const ROOM =
  '^api/(territories|dispositifs|catalogue|travel|search|coverage|coordination|exchange|upkeep|accounts)/';

// What a room may import of the rooms below it; accounts is below them all.
const BELOW = {
  territories: [],
  dispositifs: ['territories'],
  catalogue: ['territories', 'dispositifs'],
  travel: ['territories', 'dispositifs', 'catalogue'],
  // search gives exchange what it found, to be written as files.
  search: ['territories', 'dispositifs', 'catalogue', 'exchange', 'travel'],
  // coverage has its tables written by exchange, as search has.
  coverage: ['territories', 'dispositifs', 'catalogue', 'exchange', 'travel', 'search'],
  coordination: ['territories', 'dispositifs', 'catalogue', 'travel', 'search', 'coverage'],
  // exchange prints on the sheet to take home how to get there and back.
  exchange: ['territories', 'dispositifs', 'catalogue', 'travel'],
  upkeep: ['territories', 'dispositifs', 'catalogue'],
  accounts: [],
};

const roomRules = Object.entries(BELOW).map(([room, below]) => ({
  name: `room-${room}`,
  comment: `${room} may use only: ${[...below, 'accounts'].join(', ')}`,
  severity: 'error',
  from: { path: `^api/${room}/` },
  to: { path: ROOM, pathNot: `^api/(${[room, ...below, 'accounts'].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'web-never-imports-api',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(api|seed|migrations)/' },
    },
    {
      name: 'api-never-imports-web',
      severity: 'error',
      from: { path: '^(api|seed|migrations)/' },
      to: { path: '^web/' },
    },
    {
      name: 'foundation-below-rooms',
      severity: 'error',
      from: { path: '^api/(database|errors|http|jobs|mail|pdf)/|^api/(config|clock)\\.ts$' },
      to: { path: ROOM },
    },
    {
      name: 'controller-asks-its-service',
      severity: 'error',
      from: { path: '\\.controller\\.ts$' },
      to: { path: '\\.(repository|entity)\\.ts$' },
    },
    {
      name: 'service-never-upwards',
      severity: 'error',
      from: { path: '\\.service\\.ts$', pathNot: '\\.spec\\.ts$' },
      to: { path: '^api/.*\\.(controller|module|entity)\\.ts$' },
    },
    {
      name: 'repository-never-upwards',
      severity: 'error',
      from: { path: '\\.repository\\.ts$' },
      to: { path: '^api/.*\\.(controller|service|module)\\.ts$' },
    },
    {
      name: 'entity-holds-columns-only',
      severity: 'error',
      from: { path: '\\.entity\\.ts$' },
      to: { path: '^api/', pathNot: '\\.entity\\.ts$' },
    },
    {
      name: 'rule-does-no-io',
      comment: 'A rule file (no kind in its name) imports types and other rules',
      severity: 'error',
      from: {
        path: `${ROOM}(?!.*\\.(controller|service|repository|module|entity|entities|errors|schema|commands|spec|adapter|decorator|guard|interceptor|worker|gen)\\.ts$).*\\.ts$`,
      },
      to: {
        path: '\\.(controller|service|repository|module|entity|adapter)\\.ts$|^(node:)?(fs|http|https|net|child_process)(/|$)|node_modules/(pg|typeorm|@nestjs)/',
      },
    },
    {
      name: 'typeorm-stays-below',
      severity: 'error',
      from: {
        path: '^api/',
        pathNot:
          '\\.(repository|entity|module)\\.ts$|^api/database/|^api/(foundation\\.module|create-app|start|command)\\.ts$|\\.spec\\.ts$',
      },
      to: { path: 'node_modules/typeorm/' },
    },
    {
      name: 'meilisearch-only-in-search',
      severity: 'error',
      from: { path: '^(api|seed|bench)/', pathNot: '^api/search/' },
      to: { path: 'node_modules/meilisearch/' },
    },
    {
      name: 'migrations-stand-alone',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { path: '^(api|seed|web)/' },
    },
    {
      name: 'feature-never-imports-feature',
      severity: 'error',
      from: { path: '^web/src/features/([^/]+)/' },
      to: { path: '^web/src/features/', pathNot: '^web/src/features/$1/' },
    },
    {
      name: 'shared-never-imports-features',
      severity: 'error',
      from: { path: '^web/src/(ui|map|api|messages)/' },
      to: { path: '^web/src/(features|app)/' },
    },
    {
      name: 'features-never-import-app',
      severity: 'error',
      from: { path: '^web/src/features/' },
      to: { path: '^web/src/app/' },
    },
    {
      name: 'maplibre-only-in-map',
      severity: 'error',
      from: { path: '^web/src/', pathNot: '^web/src/map/|layer\\.tsx$' },
      to: { path: 'node_modules/(maplibre-gl|react-map-gl|@vis\\.gl)/' },
    },
    {
      name: 'ui-knows-no-data',
      severity: 'error',
      from: { path: '^web/src/ui/' },
      to: { path: '^web/src/(api|map|messages)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
