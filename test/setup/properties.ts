import fc from 'fast-check';

/**
 * The same cases each time, so that a commit is judged by what it changed; `GRAINE=libre` draws new
 * ones, to hunt, and `GRAINE=<number>` those of a counterexample.
 */
const asked = process.env['GRAINE'] ?? '20261121';

if (asked !== 'libre') fc.configureGlobal({ seed: Number(asked) });
