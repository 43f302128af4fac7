import { readFile } from 'node:fs/promises';
import { readLastResults } from './last-results-reporter.js';

/** Prints every row of the seed system, the tests that prove it and how they last ended; fails unless all of them passed. */

const rows = JSON.parse(await readFile(new URL('../../test/seed/rows.json', import.meta.url), 'utf8'));
const results = Object.entries(await readLastResults()).flatMap(([file, tests]) =>
  Object.entries(tests).map(([name, status]) => ({ file, name, status })),
);

const proven = rows.map((row) => {
  const isNamed = new RegExp(`(^|[^\\w-])${row.id}([^\\w-]|$)`);
  const tests = results.filter(({ name }) => isNamed.test(name));
  return { ...row, tests, outcome: getOutcome(row, tests) };
});

for (const { id, what, deviation, untestable, tests, outcome } of proven) {
  process.stdout.write(`${outcome.padEnd(8)} ${id.padEnd(24)} ${what}\n`);
  for (const { file, name, status } of tests) process.stdout.write(`${' '.repeat(33)} ${status}: ${file}: ${name}\n`);
  if (deviation) process.stdout.write(`${' '.repeat(33)} here: ${deviation}\n`);
  if (untestable) process.stdout.write(`${' '.repeat(33)} not tested: ${untestable}\n`);
}

const count = (wanted) => proven.filter(({ outcome }) => outcome === wanted).length;
process.stdout.write(
  `\n${proven.length} rows: ${count('passed')} passed, ${count('failed')} failed, ${count('no test')} without a test that ran, ${count('argued')} not testable\n`,
);
process.exitCode = count('failed') + count('no test') === 0 ? 0 : 1;

function getOutcome({ untestable }, tests) {
  if (untestable) return 'argued';
  if (tests.length === 0) return 'no test';
  return tests.every(({ status }) => status === 'passed') ? 'passed' : 'failed';
}
