import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { TEXTS as ACTIVITY } from '../src/locales/activity/en.js';
import { TEXTS as CHECK } from '../src/locales/check/en.js';
import { TEXTS as GENERAL } from '../src/locales/general/en.js';

/** What the screens say of a code that they do not know. */
const UNKNOWN = 'unknown';
const CHANGE =
  /'((?!not)[a-z]\w+(?:Created|Updated|Copied|Deleted|Activated|Deactivated|Rotated|Changed|Configured|Imported|Moved|CleanedUp|Removed|Given|Revoked))'/g;

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The screens say in words what core and the API say in codes; neither may import the other. */
describe('the texts of the screens', () => {
  it('have a sentence for each message of the connection check, and no other', () => {
    const source = readAll('packages/core/src/diagnostics');
    const texts = Object.keys(CHECK.message);
    expect(find(source, /\bsay\(\s*'(\w+)'/g).filter((code) => !texts.includes(code))).toEqual([]);
    expect(texts.filter((code) => code !== UNKNOWN && !source.includes(`'${code}'`))).toEqual([]);
  });

  it('have a sentence for each problem that the API answers with', () => {
    const codes = find(readAll('packages/core/src/errors.ts', 'packages/http/src/api/api-error.ts'), /'(ERR_\w+)'/g);
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !(code in GENERAL.problems))).toEqual([]);
  });

  it('have a sentence for each fault of a field', () => {
    const faults = find(readAll('packages/core/src/profiles'), /\bcode: '([a-z]\w*)', message/g);
    expect(faults).toContain('required');
    const texts = JSON.stringify(GENERAL.fields);
    expect(faults.filter((code) => !texts.includes(`"${code}"`))).toEqual([]);
  });

  it('have a sentence for each reason that a meeting, or a calendar call, is refused for', () => {
    const sources = ['meeting-refusal', 'web-service-access'].map((name) => `packages/core/src/calendar/${name}.ts`);
    const codes = find(readAll(...sources), /'(ERR_\w+)'/g);
    expect(codes).toContain('ERR_MEETING_UNREADABLE');
    expect(codes.filter((code) => !(code in ACTIVITY.codes))).toEqual([]);
  });

  it('have a sentence for each change that is recorded, and no other', () => {
    const source = readAll('packages/core/src');
    const changes = find(source, CHANGE);
    const texts = Object.keys(ACTIVITY.codes).filter((code) => !code.startsWith('ERR_'));
    expect(new Set(texts)).toEqual(new Set(changes));
  });
});

function readAll(...paths: string[]): string {
  return paths.map((path) => (path.endsWith('.ts') ? [path] : listFiles(path)).map(read).join('\n')).join('\n');
}

function listFiles(folder: string): string[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`);
}

function read(file: string): string {
  return readFileSync(`${ROOT}${file}`, 'utf8');
}

function find(source: string, pattern: RegExp): string[] {
  return [...new Set([...source.matchAll(pattern)].map(([, code]) => code ?? ''))];
}
