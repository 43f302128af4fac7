import { BusinessError } from '../errors.js';

/** `ERR_CALENDAR_ENTRY_NOT_FOUND` */
export function createEntryNotFoundError(): BusinessError {
  return new BusinessError('ERR_CALENDAR_ENTRY_NOT_FOUND', 'This meeting is not in the calendar any more.');
}
