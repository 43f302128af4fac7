import { randomUUID } from 'node:crypto';
import { sealLaunchHint } from '@lms-zoom/lti';
import type { LaunchDescription, LaunchHint } from '@lms-zoom/lti';
import { BusinessError } from '../errors.js';
import { findPlaceInKey, toPlaceKey } from '../places/place.js';
import type { Place } from '../places/place.js';
import { toToolRegistration } from '../profiles/tool-registration.js';
import type { ApplicationStore } from '../storage/application-store.js';
import type { Subjects } from '../users/subjects.js';
import type { Vault } from '../vault.js';
import type { Admission, Admitted } from './admission.js';
import { toLaunchDescription } from './launch-claims.js';
import type { Platform } from './launch-claims.js';
import type { LaunchRefusals } from './launch-refusals.js';

export interface LaunchesDeps {
  readonly admission: Admission;
  readonly applications: ApplicationStore;
  readonly subjects: Subjects;
  readonly vault: Vault;
  readonly refusals: LaunchRefusals;
  readonly platform: Platform;
  readonly now: () => Date;
}

export interface LaunchStart {
  readonly userId: string;
  readonly sessionId: string;
  readonly place: Place;
  readonly documentTarget: 'iframe' | 'window';
}

/** The login initiation that the user's browser posts to Zoom (LTI Core 4.1, Security Framework 5.1.1.1). */
export interface LoginInitiation {
  /** Names this launch, to follow its progress. */
  readonly id: string;
  readonly title: string;
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Origin that Zoom's page comes from. */
  readonly frameOrigin: string;
}

/** How long a user may take from opening the place until Zoom sends the browser back. */
const HINT_LIFETIME_SECONDS = 300;

/** One user opening one application: started with a hint, redeemed once for an id_token. */
export class Launches {
  readonly #deps: LaunchesDeps;

  constructor(deps: LaunchesDeps) {
    this.#deps = deps;
  }

  /** @throws BusinessError as `Admission.admit`; each refusal but `ERR_ACCESS_DENIED` is noted for operators, once a minute */
  async start(start: LaunchStart): Promise<LoginInitiation> {
    const admitted = await this.#admit(start);
    const { profile, application, place } = admitted;
    const registration = toToolRegistration(profile);
    const subject = await this.#deps.subjects.subjectOf(start.userId, new URL(registration.targetLinkUri).origin);
    const id = randomUUID();
    return {
      id,
      title: place.title,
      action: registration.loginUrl,
      fields: {
        iss: this.#deps.platform.issuer,
        target_link_uri: registration.targetLinkUri,
        login_hint: subject,
        lti_message_hint: this.#sealHint(start, admitted, { launchId: id, subject }),
        client_id: profile.clientId,
        lti_deployment_id: application.deploymentId,
      },
      frameOrigin: new URL(profile.zoomBaseUrl).origin,
    };
  }

  /**
   * What the id_token of a started launch has to say, with access checked again now.
   * @throws BusinessError as `Admission.admit`; `ERR_ACCESS_DENIED` also if the place has changed its profile since
   */
  async redeem(hint: LaunchHint, userId: string): Promise<LaunchDescription> {
    const application = await this.#deps.applications.find(hint.applicationId);
    const place = application && findPlaceInKey(application.placeKey);
    if (place === undefined) throw createChangedError();
    const admitted = await this.#deps.admission.admit(userId, place);
    if (admitted.application.id !== hint.applicationId || admitted.profile.clientId !== hint.clientId) {
      throw createChangedError();
    }
    return toLaunchDescription(this.#deps.platform, admitted, hint);
  }

  async #admit(start: LaunchStart): Promise<Admitted> {
    try {
      return await this.#deps.admission.admit(start.userId, start.place);
    } catch (error) {
      if (error instanceof BusinessError && error.code !== 'ERR_ACCESS_DENIED') await this.#noteRefusal(start, error);
      throw error;
    }
  }

  async #noteRefusal({ userId, place }: LaunchStart, { code }: BusinessError): Promise<void> {
    const placeKey = toPlaceKey(place);
    const application = await this.#deps.applications.findByPlace(placeKey);
    this.#deps.refusals.note({ userId, placeKey, code, application });
  }

  #sealHint(
    start: LaunchStart,
    { profile, application }: Admitted,
    launch: Pick<LaunchHint, 'launchId' | 'subject'>,
  ): string {
    return sealLaunchHint({
      secret: this.#deps.vault.key('launch-hint'),
      hint: {
        ...launch,
        clientId: profile.clientId,
        applicationId: application.id,
        documentTarget: start.documentTarget,
      },
      sessionId: start.sessionId,
      now: this.#deps.now(),
      lifetimeSeconds: HINT_LIFETIME_SECONDS,
    });
  }
}

function createChangedError(): BusinessError {
  return new BusinessError('ERR_ACCESS_DENIED', 'The settings of this place have changed. Open it again.');
}
