import { describe, expect, it } from '@jest/globals';
import { toActivityNumbers } from '../src/admin/activity-numbers.js';
import { toActivityText } from '../src/admin/activity-text.js';
import type { ActivityRecord } from '../src/api/list-activity.js';
import { textsIn } from './support/texts-in.js';

const aRecord = (parts: Partial<ActivityRecord>): ActivityRecord => ({
  id: '1',
  time: '2026-05-04T12:00:00Z',
  kind: 'calendar',
  outcome: 'ok',
  code: null,
  correlationId: 'c',
  profileId: null,
  profileName: null,
  placeType: null,
  placeTitle: null,
  person: null,
  detail: {},
  ...parts,
});

const write = async (parts: Partial<ActivityRecord>): Promise<string> =>
  toActivityText(aRecord(parts), await textsIn('en', 'activity'));

describe('the sentence of an activity', () => {
  it('tells a function that Zoom called in vain, with the names of its parameters', async () => {
    const detail = { function: 'core_calendar_submit_form', parameters: 'formdata, sesskey' };
    expect(await write({ outcome: 'refused', code: 'ERR_FUNCTION_UNKNOWN', detail })).toBe(
      'Zoom called a function that is not offered here: core_calendar_submit_form (formdata, sesskey)',
    );
  });

  it('tells apart what Zoom sent and what it removed', async () => {
    expect(await write({ detail: { applied: 2, refused: 0 } })).toBe('Zoom sent calendar entries.');
    expect(await write({ detail: { removed: 1 } })).toBe('Zoom removed calendar entries.');
  });

  it.each([
    ['ERR_TOKEN_OF_TOMORROW', 'The token request was not as LTI demands it.'],
    ['ERR_OF_TOMORROW', 'Code ERR_OF_TOMORROW'],
  ])('of a code without a text of its own, %s, is that of its family or names it', async (code, sentence) => {
    expect(await write({ outcome: 'refused', code })).toBe(sentence);
  });
});

describe('the numbers of a calendar call', () => {
  const count = async (detail: ActivityRecord['detail'], parts: Partial<ActivityRecord> = {}) =>
    toActivityNumbers(aRecord({ detail, ...parts }), await textsIn('en', 'activity'));

  it.each([
    [{ applied: 3, refused: 0 }, '3 applied'],
    [{ applied: 2, refused: 1 }, '2 applied, 1 refused'],
    [{ applied: 0, refused: 1 }, '1 refused'],
    [{ applied: 0, refused: 0, ignored: 1 }, '1 ignored, since newer data had come before'],
    [{ removed: 6 }, '6 removed'],
  ])('of %j are told: %s', async (detail, numbers) => {
    expect(await count(detail)).toBe(numbers);
  });

  it('are left out where one meeting was sent and applied, and of a call that came to none', async () => {
    expect(await count({ applied: 1, refused: 0 })).toBeUndefined();
    expect(await count({})).toBeUndefined();
  });

  it('do not say that something is removed which the calendar refused to remove', async () => {
    expect(await count({ removed: 2 }, { outcome: 'failed', code: 'ERR_CALENDAR_FAILED' })).toBeUndefined();
  });

  it('are left out where something else happened', async () => {
    expect(await count({ removed: 2 }, { kind: 'change' })).toBeUndefined();
  });
});
