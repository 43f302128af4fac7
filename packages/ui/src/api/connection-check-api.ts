import { sendRequest } from './send-request.js';

export interface CheckStep {
  readonly id: string;
  readonly status: 'ok' | 'warning' | 'failed';
  readonly seen: Message;
  readonly advice: Message | null;
}

/** A sentence as a code of the texts in `check`, with what it names. */
export interface Message {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Asks Zoom about a profile with an LTI Key that may not be saved yet, at the address that is saved. */
export async function checkConnection(
  { id, ltiKey }: { readonly id: string; readonly ltiKey: string },
  signal: AbortSignal,
): Promise<readonly CheckStep[]> {
  const path = `/profiles/${encodeURIComponent(id)}/check`;
  return ((await sendRequest({ method: 'POST', path, body: { ltiKey }, signal })) as { steps: CheckStep[] }).steps;
}
