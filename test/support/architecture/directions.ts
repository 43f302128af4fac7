/** What the sources of one package may import; `node:` builtins always, and nothing that its package.json does not declare. */
export interface Direction {
  /** Our own packages, by folder. */
  readonly ours: readonly string[];
  /** Our own packages that are loaded with `import()` when first needed; their types are free. */
  readonly lazily?: readonly string[];
  /** Other people's packages; the reason follows where the name does not give it away. */
  readonly others: readonly string[];
  /** Other people's packages of which only the types are needed. */
  readonly types?: readonly string[];
}

/** An arrow between our own packages is never added silently. */
export const DIRECTIONS: Readonly<Record<string, Direction | 'anything'>> = {
  'host-api': {
    ours: [],
    others: ['ajv', 'semver', 'zod'], // the manifest's config schema, its version range, its own schema
    types: ['express'],
  },
  lti: {
    ours: [],
    others: ['ipaddr.js', 'jose', 'undici'], // a tool's keys are fetched without reaching inner networks
  },
  core: {
    ours: ['lti'],
    // Calendar feeds; clean descriptions; the form in Zoom's answer to the connection check.
    others: ['htmlparser2', 'ical-generator', 'sanitize-html'],
  },
  'storage-memory': { ours: ['core'], others: [] },
  'storage-sql': { ours: ['core'], others: ['kysely', 'libsql'] },
  'storage-tests': { ours: ['core'], others: ['@jest/globals'] },
  http: {
    ours: ['core', 'lti'],
    // The API is described from its own schemas; error pages and forms that post themselves, in five languages; multipart
    // bodies of the web service, and its throttle.
    others: [
      '@asteasolutions/zod-to-openapi',
      'busboy',
      'escape-html',
      'express',
      'express-rate-limit',
      'i18next',
      'zod',
    ],
  },
  ui: { ours: [], others: ['i18next', 'lit'] },
  sandbox: {
    ours: [],
    others: ['eta', 'express', 'libsql', 'ltijs'], // eta: the screens; libsql: the program's own store
  },
  plugin: {
    ours: ['core', 'host-api', 'http', 'lti'],
    lazily: ['sandbox', 'storage-memory', 'storage-sql'],
    others: ['express', 'inversify', 'reflect-metadata'], // express: one router per mount
  },
  tooling: { ours: [], others: [] },
  campus: 'anything',
  minimal: 'anything',
};
