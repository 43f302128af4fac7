import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Person } from './support/person.js';

const PROGRAM = fileURLToPath(new URL('../dist/main.js', import.meta.url));

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
});
afterAll(() => rm(folder, { recursive: true }));

const start = (...args: string[]): ChildProcess => spawn(process.execPath, [PROGRAM, '--data', folder, ...args]);

const readOrigin = async (program: ChildProcess): Promise<string> => {
  const [line] = (await once(program.stdout!, 'data')) as [Buffer];
  return String(/^Zoom sandbox: (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(String(line))?.[1]);
};

/** Sends a login initiation, and answers the request once the program has it. */
const startSilentLogin = async (person: Person): Promise<{ answer: Promise<unknown> }> => {
  const { location: credential } = await person.post('/home/lti/rich/credentials', { name: 'Silent' });
  const lms = { url: 'http://localhost:1', clientId: 'client' };
  await person.post(`${credential}/domain`, { approvedDomain: 'localhost' });
  await person.post(`${credential}/third-party/moodle/instances`, { ...lms, accessToken: 'token' });
  await person.post(`${credential}/answer`, { answer: 'silent' });
  const answer = person.post(`/lti/advantage/login/${String(credential.split('/').pop())}`, {
    iss: lms.url,
    client_id: lms.clientId,
    login_hint: 'hint',
    target_link_uri: `${person.origin}/lti/advantage`,
  });
  await person.get('/');
  return { answer };
};

describe('the program', () => {
  it('prints its address, answers there and ends cleanly on SIGTERM', async () => {
    const program = start('--port', '0');
    const page = await fetch(await readOrigin(program));
    expect(await page.text()).toContain('Stands in for the Zoom LTI Pro app');
    program.kill('SIGTERM');
    expect(await once(program, 'exit')).toEqual([0, null]);
  });

  it('ends on SIGTERM while a login initiation is not answered', async () => {
    const program = start('--port', '0');
    const person = new Person(await readOrigin(program));
    const { answer } = await startSilentLogin(person);
    const isHungUp = expect(answer).rejects.toThrow('fetch failed');
    program.kill('SIGTERM');
    expect(await once(program, 'exit')).toEqual([0, null]);
    await isHungUp;
  });

  it('says in one line why it cannot start', async () => {
    const program = start('--port', '70000');
    const [line] = (await once(program.stderr!, 'data')) as [Buffer];
    expect(String(line)).toMatch(/^[^\n]*port[^\n]*\n$/);
    expect(await once(program, 'exit')).toEqual([1, null]);
  });
});
