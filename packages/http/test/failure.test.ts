import { describe, expect, it } from '@jest/globals';
import { toFailure } from '../src/failure.js';

describe('an error that no rule threw', () => {
  it('is 503 if the storage is not available, whichever copy of the package says so', () => {
    expect(toFailure(Object.assign(new Error('gone'), { code: 'ERR_STORAGE_UNAVAILABLE' })).status).toBe(503);
    expect(toFailure({ code: 'ERR_STORAGE_UNAVAILABLE' }).status).toBe(503);
  });

  it.each([
    [413, { status: 413, type: 'entity.too.large' }],
    [400, { status: 400, type: 'entity.parse.failed' }],
    [415, { status: 415, type: 'charset.unsupported' }],
  ])('is %i if a body cannot be read', (status, error) => {
    expect(toFailure(error).status).toBe(status);
  });

  it('is 400 if the path cannot be decoded', () => {
    expect(toFailure(new URIError('URI malformed'))).toMatchObject({ status: 400, code: 'ERR_BODY_UNREADABLE' });
  });

  it.each([{ status: 400 }, new Error('x'), undefined, 'x', { status: 413, code: 'ETIMEDOUT' }])(
    "is ours otherwise, though it may carry somebody else's status: %j",
    (error) => {
      expect(toFailure(error)).toMatchObject({ status: 500, code: 'ERR_INTERNAL' });
    },
  );
});
