const swc = {
  sourceMaps: 'inline',
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript' },
    keepClassNames: true,
    transform: { useDefineForClassFields: true },
  },
  module: { type: 'es6' },
};

/** Tests run on the sources; only programs that a test starts as a process of their own run from `dist`. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/packages', '<rootDir>/examples', '<rootDir>/test'],
  testMatch: ['**/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  moduleNameMapper: {
    '^@lms-zoom/campus$': '<rootDir>/examples/campus/src/index.ts',
    '^@lms-zoom/([a-z-]+)$': '<rootDir>/packages/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/(packages|examples)/[^/]+/dist/'],
  reporters: ['default', '<rootDir>/packages/tooling/last-results-reporter.js'],
  workerIdleMemoryLimit: '512MB',
  testTimeout: 30_000,
};
