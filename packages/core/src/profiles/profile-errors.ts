import { BusinessError } from '../errors.js';

/** `ERR_PROFILE_NOT_FOUND` */
export function createNotFoundError(options?: ErrorOptions): BusinessError {
  return new BusinessError('ERR_PROFILE_NOT_FOUND', 'There is no such Zoom profile.', options);
}

/** `ERR_PROFILE_CHANGED`: somebody else saved in between. */
export function createChangedError(): BusinessError {
  return new BusinessError(
    'ERR_PROFILE_CHANGED',
    'Somebody else changed this profile in the meantime. Load it again, then repeat your change.',
  );
}

/** `ERR_PROFILE_INACTIVE`, to somebody who chooses. */
export function createInactiveError(name: string): BusinessError {
  const message = `The Zoom profile “${name}” is inactive. Choose another one.`;
  return new BusinessError('ERR_PROFILE_INACTIVE', message, { values: { name } });
}

/** `ERR_PROFILE_IN_USE` */
export function createInUseError(count: number): BusinessError {
  const message = 'Places use this Zoom profile. Move them to another profile first.';
  return new BusinessError('ERR_PROFILE_IN_USE', message, { values: { count } });
}
