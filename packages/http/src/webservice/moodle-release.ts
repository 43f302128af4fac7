/** The Moodle that Zoom believes it talks to. */
export const MOODLE_VERSION = '2024042200';
export const MOODLE_RELEASE = '4.4 (Build: 20240422)';

/** Moodle's user whose token Zoom has, and who thus owns the events. */
export const SERVICE_USER_ID = 2;
