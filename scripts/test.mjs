// `npm test`: what CI runs. Format, lint, types, laws of the house, then the three sizes of tests.
// Ends with one line: `N passed, N failed, N skipped`.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { ensureBuilt } from './build.mjs';

const REPORTS = 'test/.tmp/reports';

const CHECKS = [
  ['mise en forme', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['lint', 'oxlint', ['--type-aware', '--deny-warnings']],
  ['types (api)', 'tsc', ['-p', 'tsconfig.json']],
  ['types (web)', 'tsc', ['-p', 'web/tsconfig.json', '--noEmit']],
  [
    'lois de la maison',
    'depcruise',
    ['--config', '.dependency-cruiser.cjs', 'api', 'web/src', 'migrations', 'seed'],
  ],
];

const BUILDS = { api: 'construction du serveur', web: 'construction des écrans' };

const SIZES = { small: 'petits', medium: 'moyens', e2e: 'de bout en bout' };

// What was red, said again at the end: a log of thousands of lines hides it.
const reds = [];

function end(title, ok, began) {
  process.stdout.write(
    `  ${ok ? 'ok' : 'ÉCHEC'} (${((Date.now() - began) / 1000).toFixed(1)} s)\n`,
  );
  if (!ok) reds.push(title);
  return ok;
}

function run(title, command, args) {
  process.stdout.write(`\n▸ ${title}\n`);
  const began = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  return end(title, status === 0, began);
}

/** Side by side; what each says comes whole, when it ends. */
function check([title, command, args]) {
  const began = Date.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  child.stdout.on('data', (chunk) => said.push(chunk));
  child.stderr.on('data', (chunk) => said.push(chunk));
  return new Promise((done) => {
    child.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (status) => {
      process.stdout.write(`\n▸ ${title}\n${Buffer.concat(said).toString()}`);
      done(end(title, status === 0, began));
    });
  });
}

async function build(part, title) {
  process.stdout.write(`\n▸ ${title}\n`);
  try {
    await ensureBuilt(part, () => undefined);
    return true;
  } catch (error) {
    process.stdout.write(`  ${error.message}\n`);
    reds.push(title);
    return false;
  }
}

function countsOf(size, ok) {
  const path = `${REPORTS}/${size}.json`;
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(path, 'utf8'));
  for (const { name, assertionResults } of report.testResults)
    for (const { status, fullName, failureMessages } of assertionResults)
      if (status === 'failed')
        reds.push(`${relative('.', name)} › ${fullName}\n${failureMessages.join('\n')}`);
  // A file that cannot even be read has no test to count as failed.
  const failed = Math.max(report.numFailedTests, ok ? 0 : 1);
  return {
    passed: report.numPassedTests,
    failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function runSize(size) {
  const path = `${REPORTS}/${size}.json`;
  rmSync(path, { force: true });
  const args = [
    'run',
    '--project',
    size,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${path}`,
  ];
  return countsOf(size, run(`tests ${SIZES[size]}`, 'vitest', args));
}

const asked = process.argv.slice(2);
const wants = (part) => asked.length === 0 || asked.includes(part);
mkdirSync(REPORTS, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const add = ({ passed, failed, skipped }) => {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
};
const addStep = (ok) => add({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

if (wants('check')) for (const ok of await Promise.all(CHECKS.map(check))) addStep(ok);
if (wants('e2e'))
  for (const [part, title] of Object.entries(BUILDS)) addStep(await build(part, title));
for (const size of Object.keys(SIZES)) if (wants(size)) add(runSize(size));

for (const red of reds)
  process.stdout.write(`\nROUGE : ${red.split('\n').slice(0, 12).join('\n  ')}\n`);
process.stdout.write(
  `\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`,
);
process.exit(total.failed === 0 ? 0 : 1);
