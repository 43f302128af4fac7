import { sendRequest } from './send-request.js';

/**
 * How far a launch has come. `started`: nothing was heard from Zoom yet; `reached`: Zoom has sent the browser back;
 * `refused`: the LMS did not let it in, `code` says why (null otherwise); `posted`: the sign-in was handed to Zoom.
 */
export interface LaunchProgress {
  readonly stage: 'started' | 'reached' | 'refused' | 'posted';
  readonly code: string | null;
}

/** Asks how far the launch of this id has come. */
export async function getLaunchProgress(id: string, signal: AbortSignal): Promise<LaunchProgress> {
  const path = `/launches/${encodeURIComponent(id)}`;
  return (await sendRequest({ method: 'GET', path, signal })) as LaunchProgress;
}
