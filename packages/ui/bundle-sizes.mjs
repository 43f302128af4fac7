import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 60;
const TEXTS = /^src\/locales\/(\w+)\/(\w+)\.ts$/;

/** The texts that each element loads, in one language. */
const NAMESPACES = {
  'zoom-admin': ['general', 'admin', 'check'],
  'zoom-settings': ['general', 'settings'],
  'zoom-view': ['general', 'view'],
};

/** Prints what a browser fetches for each element with its longest language, gzipped; throws where that is more than 60 kB. */
export async function checkSizes({ outputs }, directory) {
  const bundles = Object.entries(outputs).filter(([, { entryPoint = '' }]) => entryPoint.startsWith('src/bundles/'));
  const sizes = await measure(outputs, directory);
  const rows = bundles.map(([path]) => {
    const name = basename(path, '.js');
    return { name, kB: (sumCode(path, outputs, sizes) + findLongest(NAMESPACES[name], outputs, sizes)) / 1000 };
  });
  for (const { name, kB } of rows) {
    process.stdout.write(`${name.padEnd(14)} ${kB.toFixed(1).padStart(5)} kB gzip (limit ${LIMIT_KB})\n`);
  }
  const large = rows.filter(({ kB }) => kB > LIMIT_KB).map(({ name }) => name);
  if (large.length > 0) throw new Error(`Too large: ${large.join(', ')}. Each may have ${LIMIT_KB} kB gzip.`);
}

/** Gzipped bytes of each module, by its path. */
async function measure(outputs, directory) {
  const paths = Object.keys(outputs).filter((path) => path.endsWith('.js'));
  const contents = await Promise.all(paths.map((path) => readFile(join(directory, path))));
  return new Map(paths.map((path, index) => [path, gzipSync(contents[index], { level: 9 }).length]));
}

/** All that a bundle imports, at once or later, but texts. */
function sumCode(bundle, outputs, sizes) {
  const reached = new Set([bundle]);
  for (const path of reached) {
    for (const { path: imported, external } of outputs[path].imports) {
      if (!external && !TEXTS.test(outputs[imported].entryPoint ?? '')) reached.add(imported);
    }
  }
  return [...reached].reduce((sum, path) => sum + sizes.get(path), 0);
}

function findLongest(namespaces, outputs, sizes) {
  const byLanguage = {};
  for (const [path, { entryPoint = '' }] of Object.entries(outputs)) {
    const [, namespace, language] = TEXTS.exec(entryPoint) ?? [];
    if (namespaces.includes(namespace)) byLanguage[language] = (byLanguage[language] ?? 0) + sizes.get(path);
  }
  return Math.max(...Object.values(byLanguage));
}
