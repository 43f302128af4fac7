import { expect, it } from '@jest/globals';
import { createMoodleClient } from '../src/meetings/moodle-client.js';
import { Lms } from './support/lms.js';

it('a call to an address where nobody answers comes back with nothing', async () => {
  const lms = await Lms.start();
  await lms.close();
  const instance = { id: '1', ltiKey: 'key', url: lms.url, clientId: 'client', accessToken: 'token' };
  const call = { function: 'core_calendar_create_calendar_events', fields: {}, format: 'json' } as const;
  expect(await createMoodleClient({ fetch })(instance, call)).toBeUndefined();
});
