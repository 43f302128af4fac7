import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { checkSizes } from './bundle-sizes.mjs';
import { minifyTemplates } from './minify-templates.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

await rm(`${here}dist`, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: ['zoom-admin', 'zoom-settings', 'zoom-view'].map((name) => `src/bundles/${name}.ts`),
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  target: ['chrome123', 'firefox121', 'safari17.5'],
  plugins: [minifyTemplates],
  minify: true,
  sourcemap: true,
  metafile: true,
});
await checkSizes(metafile, here);
