import type { Profile } from '@lms-zoom/core';
import type { Description, MoodleData } from '../description.js';
import type { PhpArray } from '../php-array.js';

/** A function of Moodle's, as far as Zoom needs it. */
export interface WebServiceFunction {
  readonly name: string;
  /** `undefined`: it answers nothing. */
  readonly returns: Description | undefined;
  /** @throws MoodleException */
  run(profile: Profile, parameters: PhpArray): Promise<WebServiceResult>;
}

export interface WebServiceResult {
  readonly data: MoodleData;
  /** Codes of what was not done as asked, for the log. */
  readonly warningCodes?: readonly string[];
}
