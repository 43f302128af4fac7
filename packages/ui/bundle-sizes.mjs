import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TEXTS = /^src\/locales\/(\w+)\/(\w+)\.ts$/;

/**
 * The bundles: the texts that each loads in one language, and how many kB (gzip) it may have. `after`: it is a part that another
 * one loads when it is first shown.
 */
const BUNDLES = {
  'zoom-admin': { namespaces: ['general', 'admin', 'check'], limit: 60 },
  'zoom-applications': { namespaces: ['applications'], limit: 12, after: 'zoom-admin' },
  'zoom-activity': { namespaces: ['activity'], limit: 12, after: 'zoom-admin' },
  'zoom-settings': { namespaces: ['general', 'settings'], limit: 60 },
  'zoom-view': { namespaces: ['general', 'view'], limit: 60 },
};

/** Prints what a browser fetches for each bundle with its longest language, gzipped; throws where that is more than its limit. */
export async function checkSizes({ outputs }, directory) {
  const sizes = await measure(outputs, directory);
  const rows = findBundles(outputs).map(({ name, path }) => {
    const { namespaces, limit, after } = BUNDLES[name];
    const known = after === undefined ? new Set() : listCode(findBundle(after, outputs), outputs);
    const code = [...listCode(path, outputs)].filter((module) => !known.has(module));
    const bytes = code.reduce((sum, module) => sum + sizes.get(module), findLongest(namespaces, outputs, sizes));
    return { name, after, limit, kB: bytes / 1000 };
  });
  for (const { name, after, limit, kB } of rows) {
    const label = after === undefined ? name : `  ${name}`;
    process.stdout.write(`${label.padEnd(24)} ${kB.toFixed(1).padStart(5)} kB gzip (limit ${limit})\n`);
  }
  const large = rows.filter(({ kB, limit }) => kB > limit).map(({ name }) => name);
  if (large.length > 0) throw new Error(`Too large: ${large.join(', ')}.`);
}

/** Gzipped bytes of each module, by its path. */
async function measure(outputs, directory) {
  const paths = Object.keys(outputs).filter((path) => path.endsWith('.js'));
  const contents = await Promise.all(paths.map((path) => readFile(join(directory, path))));
  return new Map(paths.map((path, index) => [path, gzipSync(contents[index], { level: 9 }).length]));
}

/** Every bundle with its module, in the order of the list; code that is loaded later and is not in the list is refused. */
function findBundles(outputs) {
  const entries = Object.values(outputs).flatMap(({ entryPoint }) => entryPoint ?? []);
  const names = entries.filter((entry) => !TEXTS.test(entry)).map((entry) => basename(entry, '.ts'));
  const unknown = names.filter((name) => !(name in BUNDLES));
  if (unknown.length > 0) throw new Error(`Without a limit: ${unknown.join(', ')}.`);
  return Object.keys(BUNDLES).map((name) => ({ name, path: findBundle(name, outputs) }));
}

function findBundle(name, outputs) {
  const found = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === `src/bundles/${name}.ts`);
  if (!found) throw new Error(`There is no bundle ${name}.`);
  return found[0];
}

/** A bundle with all that it imports at once. */
function listCode(bundle, outputs) {
  const reached = new Set([bundle]);
  for (const path of reached) {
    for (const { path: imported, external, kind } of outputs[path].imports) {
      if (!external && kind === 'import-statement') reached.add(imported);
    }
  }
  return reached;
}

function findLongest(namespaces, outputs, sizes) {
  const byLanguage = {};
  for (const [path, { entryPoint = '' }] of Object.entries(outputs)) {
    const [, namespace, language] = TEXTS.exec(entryPoint) ?? [];
    if (namespaces.includes(namespace)) byLanguage[language] = (byLanguage[language] ?? 0) + sizes.get(path);
  }
  return Math.max(...Object.values(byLanguage));
}
