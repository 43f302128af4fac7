import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FormClient } from '../src/zoom-demo/form-client.js';
import { DEMO_PASSWORD } from '../src/index.js';
import { createDirectory } from './support/open-campus.js';
import { type RunningStart, runStart } from './support/run-start.js';

const SEMINAR = 'Weekly seminar: that is Zoom';
const NOT_SET_UP = 'Zoom is not set up';
let data: string;
let running: RunningStart | undefined;

beforeEach(async () => {
  data = await createDirectory();
});

afterEach(() => running?.stop());

const start = async (...flags: string[]): Promise<string> => {
  await running?.stop();
  running = undefined;
  running = await runStart(['--data', data, ...flags]);
  return running.greeting;
};

describe('the greeting says what is there', () => {
  it('also when the demo was set up by an earlier start, until it is reset', async () => {
    expect(await start()).toContain(SEMINAR);
    expect(await start('--blank')).toContain(SEMINAR);
    await writeFile(join(data, 'notes.txt'), 'not ours');
    expect(await start('--blank', '--reset')).toContain(NOT_SET_UP);
    expect(await readdir(data)).toContain('notes.txt');
  });

  it('also when somebody made a profile, so that nothing is set up', async () => {
    expect(await start('--blank')).toContain(NOT_SET_UP);
    const operator = new FormClient(running?.campus ?? '');
    await operator.submit('/login', { user_name: 'olivia', password: DEMO_PASSWORD, next: '/' });
    await operator.call('POST', '/plugins/zoom/api/profiles', { name: 'Mine', ltiKey: 'a-key' });
    const greeting = await start();
    expect(greeting).toContain('Zoom has a profile already');
    expect(greeting).not.toContain(SEMINAR);
  });
});

it('says in one sentence that the data cannot be where a file is', async () => {
  const file = join(data, 'file');
  await writeFile(file, '');
  await expect(runStart(['--data', file])).rejects.toThrow(/^".*" cannot be a directory for the data\. [^\n]*\n$/);
});
