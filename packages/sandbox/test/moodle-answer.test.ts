import { describe, expect, it } from '@jest/globals';
import { readJsonAnswer, readXmlAnswer } from '../src/meetings/moodle-answer.js';

const XML = '<?xml version="1.0" encoding="UTF-8" ?>';
const event = (id: number): string =>
  `<SINGLE>
<KEY name="id"><VALUE>${id}</VALUE>
</KEY>
<KEY name="description"><VALUE>&lt;KEY name="id"&gt;</VALUE>
</KEY>
<KEY name="subscriptionid"><VALUE null="null"/>
</KEY>
</SINGLE>
`;
const warning = `<SINGLE>
<KEY name="itemid"><VALUE>7</VALUE>
</KEY>
<KEY name="warningcode"><VALUE>nopermissions</VALUE>
</KEY>
</SINGLE>
`;
const response = (events: string, warnings: string): string => `${XML}
<RESPONSE>
<SINGLE>
<KEY name="events"><MULTIPLE>
${events}</MULTIPLE>
</KEY>
<KEY name="warnings"><MULTIPLE>
${warnings}</MULTIPLE>
</KEY>
</SINGLE>
</RESPONSE>`;
const exception = `${XML}
<EXCEPTION class="moodle_exception">
<ERRORCODE>invalidtoken</ERRORCODE>
<MESSAGE>Invalid token - token not found</MESSAGE>
</EXCEPTION>`;
const nothing = { error: undefined, warnings: [], eventIds: [] };

describe("Moodle's answer in XML", () => {
  it.each([
    ['events', response(event(101) + event(102), ''), { ...nothing, eventIds: ['101', '102'] }],
    ['a warning', response('', warning), { ...nothing, warnings: ['nopermissions'] }],
    ['no return value', `${XML}\n<RESPONSE>\n</RESPONSE>`, nothing],
    ['an exception', exception, { ...nothing, error: 'invalidtoken' }],
    ['JSON', '{"events":[]}', undefined],
    ['nothing', '', undefined],
  ])('is understood: %s', (_what, body, answer) => {
    expect(readXmlAnswer(body)).toEqual(answer);
  });
});

describe("Moodle's answer in JSON", () => {
  it.each([
    ['events', '{"events":[{"id":101},{"id":102}],"warnings":[]}', { ...nothing, eventIds: ['101', '102'] }],
    ['no return value', 'null', nothing],
    [
      'an exception',
      '{"exception":"moodle_exception","errorcode":"invalidtoken"}',
      { ...nothing, error: 'invalidtoken' },
    ],
    ['XML', exception, undefined],
    ['nothing', '', undefined],
  ])('is understood: %s', (_what, body, answer) => {
    expect(readJsonAnswer(body)).toEqual(answer);
  });
});
