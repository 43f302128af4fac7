import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where the last result of every test is kept; `readLastResults` reads it. */
const FILE = fileURLToPath(new URL('../../node_modules/.cache/lms-zoom/last-results.json', import.meta.url));

/** Jest reporter: remembers the last result of each test, file by file, so that a run of one file forgets no other. */
export default class LastResultsReporter {
  async onRunComplete(_contexts, { testResults }) {
    const results = await readLastResults();
    for (const { testFilePath, testResults: tests } of testResults) {
      const ran = tests.filter(({ status }) => status === 'passed' || status === 'failed');
      if (ran.length === 0) continue;
      const file = relative(ROOT, testFilePath);
      const kept = ran.length === tests.length ? {} : results[file];
      results[file] = { ...kept, ...Object.fromEntries(ran.map(({ fullName, status }) => [fullName, status])) };
    }
    await mkdir(dirname(FILE), { recursive: true });
    await writeFile(FILE, JSON.stringify(results));
  }
}

/** `{ file: { name of the test: 'passed' | 'failed' } }`; empty before the first run. */
export async function readLastResults() {
  try {
    return JSON.parse(await readFile(FILE, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}
