// Lends files of the root to the package that is being packed: `prepack` copies them in, `postpack` removes them.
import { copyFile, rm } from 'node:fs/promises';

const ROOT = new URL('../../', import.meta.url);
const [verb, ...names] = process.argv.slice(2);

for (const name of names) {
  if (verb === 'copy') await copyFile(new URL(name, ROOT), name);
  else await rm(name, { force: true });
}
