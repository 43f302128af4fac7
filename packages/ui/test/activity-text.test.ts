import { describe, expect, it } from '@jest/globals';
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
    ['ERR_MEETING_START_MISSING', 'Zoom sent a meeting that cannot be used.'],
    ['ERR_OF_TOMORROW', 'Code ERR_OF_TOMORROW'],
  ])('of a code without a text of its own, %s, is that of its family or names it', async (code, sentence) => {
    expect(await write({ outcome: 'refused', code })).toBe(sentence);
  });
});
