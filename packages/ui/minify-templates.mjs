import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

const STYLES = /\bcss`([^`$]*)`/g;
const INDENT = /\n[ \t]+/g;

/** Makes the templates of the sources small, into which no minifier looks: styles without white space, and no indents. */
export const minifyTemplates = {
  name: 'minify-templates',
  setup(build) {
    build.onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { contents: (await minifyStyles(source)).replaceAll(INDENT, '\n'), loader: 'ts' };
    });
  },
};

async function minifyStyles(source) {
  const styles = await Promise.all([...source.matchAll(STYLES)].map(([, style]) => minifyStyle(style)));
  return source.replaceAll(STYLES, () => `css\`${styles.shift()}\``);
}

async function minifyStyle(style) {
  const { code } = await transform(style, {
    loader: 'css',
    minify: true,
    target: ['chrome123', 'firefox121', 'safari17.5'],
  });
  return code.trim();
}
