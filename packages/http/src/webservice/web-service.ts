import type { Logger, Profile, WebServiceAccess, WebServiceAdmission } from '@lms-zoom/core';
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
import type { Attempt } from './token-throttle.js';
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

/** `undefined`: a stranger. */
type Admitted = Exclude<WebServiceAdmission, 'closed'> | undefined;

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
      const profile = this.#checkToken(admitted, { token: call.token, address });
      return await this.#run(profile, call, wsfunction);
    } catch (error) {
      this.#tell({ profileId: findProfileId(admitted), wsfunction }, error);
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

  #checkToken(admitted: Admitted, { token, address }: Pick<Attempt, 'token' | 'address'>): Profile {
    // Nobody guesses with an empty token.
    const wait = token === '' ? 0 : this.#throttle.note({ address, token, standing: toStanding(admitted) });
    if (wait > 0) throw createTooManyRequests(wait);
    if (admitted === undefined || !('profile' in admitted)) throw createInvalidToken();
    return admitted.profile;
  }

  #findFunction({ functionName, getArguments }: WebServiceCall, profile: Profile): WebServiceFunction {
    if (functionName === '') throw createInvalidParameter();
    const found = this.#functions.get(functionName);
    if (found !== undefined) return found;
    const parameters = listParameterNames(getArguments());
    this.#deps.access.noteUnknownFunction(profile, { name: functionName, parameters });
    throw createMissingRecord('external_functions');
  }

  /** Zoom shows nobody what we answered, so the log has to. Strangers can call as often as they like. */
  #tell(about: { readonly profileId: string | undefined; readonly wsfunction: string }, error: unknown): void {
    if (!(error instanceof MoodleException)) return;
    const [fields, message] = [{ ...about, errorcode: error.errorcode }, 'A web service call was refused.'];
    if (about.profileId === undefined) this.#deps.logger.info(fields, message);
    else this.#deps.logger.warn(fields, message);
  }
}

function toStanding(admitted: Admitted): Attempt['standing'] {
  if (admitted === undefined) return 'wrong';
  return 'profile' in admitted ? 'good' : 'inactive';
}

function findProfileId(admitted: Admitted): string | undefined {
  if (admitted === undefined) return undefined;
  return 'profile' in admitted ? admitted.profile.id : admitted.inactiveProfileId;
}
