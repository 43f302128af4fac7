import type { Logger, Profile, WebServiceAccess } from '@lms-zoom/core';
import type { Description, MoodleData } from './description.js';
import type { WebServiceFunction } from './functions/web-service-function.js';
import { createWebServiceFunctions } from './functions/web-service-functions.js';
import type { WebServiceFunctionsDeps } from './functions/web-service-functions.js';
import {
  MoodleException,
  createInvalidParameter,
  createInvalidToken,
  createMissingRecord,
  createTooManyRequests,
} from './moodle-exception.js';
import { listParameterNames } from './parameter-names.js';
import { TokenThrottle } from './token-throttle.js';
import type { WebServiceCall } from './web-service-call.js';

export interface WebServiceDeps extends WebServiceFunctionsDeps {
  readonly access: Pick<WebServiceAccess, 'admit' | 'noteUnknownFunction'>;
  readonly logger: Logger;
  readonly now: () => Date;
}

export interface WebServiceAnswer {
  readonly returns: Description | undefined;
  readonly data: MoodleData;
}

const MAX_NAME_LENGTH = 100;

/** Answers calls in Moodle's order: is the service open, the token, the function, its parameters; only then it acts. */
export class WebService {
  readonly #deps: WebServiceDeps;
  readonly #functions: ReadonlyMap<string, WebServiceFunction>;
  readonly #throttle: TokenThrottle;

  constructor(deps: WebServiceDeps) {
    this.#deps = deps;
    this.#functions = createWebServiceFunctions(deps);
    this.#throttle = new TokenThrottle(deps);
  }

  /** `closed`: Zoom is switched off. @throws MoodleException, and what was wrong with the body */
  async answer(call: WebServiceCall, address: string): Promise<WebServiceAnswer | 'closed'> {
    const admitted = await this.#deps.access.admit(call.token);
    if (admitted === 'closed') return 'closed';
    if (call.failure !== undefined) throw call.failure;
    const wsfunction = call.functionName.slice(0, MAX_NAME_LENGTH);
    try {
      const profile = this.#checkToken(admitted?.profile, call.token, address);
      return await this.#run(profile, call, wsfunction);
    } catch (error) {
      this.#tell({ profileId: admitted?.profile.id, wsfunction }, error);
      throw error;
    }
  }

  async #run(profile: Profile, call: WebServiceCall, wsfunction: string): Promise<WebServiceAnswer> {
    const called = this.#findFunction(call, profile);
    const { data, warningCodes: warnings = [] } = await called.run(profile, call.getArguments());
    const fields = { profileId: profile.id, wsfunction, warnings };
    if (warnings.length > 0) this.#deps.logger.warn(fields, 'A web service call could not be done as asked.');
    else this.#deps.logger.info(fields, 'A web service call was answered.');
    return { returns: called.returns, data };
  }

  #checkToken(profile: Profile | undefined, token: string, address: string): Profile {
    // Nobody guesses with an empty token.
    const wait = token === '' ? 0 : this.#throttle.note({ address, token, isGood: profile !== undefined });
    if (wait > 0) throw createTooManyRequests(wait);
    if (profile === undefined) throw createInvalidToken();
    return profile;
  }

  #findFunction({ functionName, getArguments }: WebServiceCall, profile: Profile): WebServiceFunction {
    if (functionName === '') throw createInvalidParameter();
    const found = this.#functions.get(functionName);
    if (found !== undefined) return found;
    const parameters = listParameterNames(getArguments());
    this.#deps.access.noteUnknownFunction(profile, { name: functionName, parameters });
    throw createMissingRecord('external_functions');
  }

  /** Zoom shows nobody what we answered, so the log has to. */
  #tell(about: object, error: unknown): void {
    if (!(error instanceof MoodleException)) return;
    this.#deps.logger.warn({ ...about, errorcode: error.errorcode }, 'A web service call was refused.');
  }
}
