import { OutboundError } from '@lms-zoom/lti';
import type { OutboundRequest, OutboundResponse } from '@lms-zoom/lti';
import type { Logger } from '../logger.js';

/** Makes one request, follows no redirect, limits its time; rejects with `OutboundError` when nothing comes back. */
export type Fetch = (url: string, request?: OutboundRequest) => Promise<OutboundResponse>;

/** An answer, and when it came by this server's clock. */
export interface Answer extends OutboundResponse {
  readonly receivedAt: Date;
}

/** The sentence and the code of why there is no answer. */
export interface NoAnswer {
  readonly failure: OutboundError;
}

export type Reply = Answer | NoAnswer;

/** Asks another server; having no answer is a reply too. */
export type Ask = (url: string, request?: OutboundRequest) => Promise<Reply>;

export interface AskDeps {
  readonly fetch: Fetch;
  readonly logger: Logger;
  readonly now: () => Date;
}

/** Makes an {@link Ask}; why a server gave no answer also goes to the log. */
export function createAsk({ fetch, logger, now }: AskDeps): Ask {
  return async (url, request) => {
    try {
      return { ...(await fetch(url, request)), receivedAt: now() };
    } catch (failure) {
      if (!(failure instanceof OutboundError)) throw failure;
      const { code, cause } = failure;
      logger.warn({ code, err: cause, server: new URL(url).origin }, 'The connection check got no answer.');
      return { failure };
    }
  };
}

export function isAnswer(reply: Reply): reply is Answer {
  return !('failure' in reply);
}
