import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox, type Sandbox } from '../../src/index.js';
import { readAuthorization } from './authorization.js';
import { aLaunch } from './claims.js';
import { Lms } from './lms.js';
import { Person, type Seen } from './person.js';

export const CLIENT_ID = '6f1c0a52-0000-4000-8000-000000000001';
export const ACCESS_TOKEN = 'kP3-secret';
export const HOME = '/home/lti/rich';

/** A sandbox on a real port, a tiny LMS, and a person with a browser. */
export class Zoom {
  readonly lms: Lms;
  readonly #folder: string;
  #sandbox: Sandbox | undefined;
  #server: Server | undefined;
  #origin = '';
  #person = new Person('');

  private constructor(lms: Lms, folder: string) {
    this.lms = lms;
    this.#folder = folder;
  }

  static async start(): Promise<Zoom> {
    const zoom = new Zoom(await Lms.start(), await mkdtemp(join(tmpdir(), 'sandbox-')));
    await zoom.open();
    return zoom;
  }

  get origin(): string {
    return this.#origin;
  }

  get person(): Person {
    return this.#person;
  }

  /** Listens, on the same port as before if there was one. */
  async open(): Promise<void> {
    const server = createServer();
    server.listen(this.#origin === '' ? 0 : Number(new URL(this.#origin).port), '127.0.0.1');
    await once(server, 'listening');
    this.#origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.#sandbox = await createSandbox({ origin: this.#origin, file: join(this.#folder, 'zoom.db') });
    server.on('request', this.#sandbox.app);
    if (this.#server === undefined) this.#person = new Person(this.#origin);
    this.#server = server;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    this.#server?.close();
    if (this.#server !== undefined) await once(this.#server, 'close');
    await this.#sandbox?.close();
  }

  async close(): Promise<void> {
    await this.stop();
    await this.lms.close();
    await rm(this.#folder, { recursive: true });
  }

  /** Makes a credential by its screens, as the manual says, and answers its LTI Key. */
  async setUp(clientId = CLIENT_ID): Promise<string> {
    const { location } = await this.person.post(`${HOME}/credentials`, { ltiVersion: '1.3', name: 'Campus' });
    const ltiKey = String(location.split('/').pop());
    await this.person.post(`${HOME}/credentials/${ltiKey}/domain`, { approvedDomain: 'localhost' });
    await this.person.post(`${HOME}/credentials/${ltiKey}/third-party/moodle/instances`, {
      url: this.lms.url,
      clientId,
      accessToken: ACCESS_TOKEN,
    });
    return ltiKey;
  }

  /** The login initiation as an LMS sends it. */
  login(ltiKey: string, changes: Readonly<Record<string, string>> = {}): Promise<Seen> {
    return this.person.post(`/lti/advantage/login/${ltiKey}`, { ...this.loginFields(), ...changes });
  }

  loginFields(): Readonly<Record<string, string>> {
    return {
      iss: this.lms.url,
      client_id: CLIENT_ID,
      login_hint: 'hint',
      lti_message_hint: 'message-hint',
      lti_deployment_id: 'deployment-1',
      target_link_uri: `${this.origin}/lti/advantage`,
    };
  }

  /** Signs in as far as the id_token: what the LMS would post to Zoom. `changes` are claims. */
  async begin(ltiKey: string, changes: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    const { params } = readAuthorization(await this.login(ltiKey));
    const { state = '', nonce = '', client_id: clientId = '' } = params;
    const login = { lmsUrl: this.lms.url, clientId, nonce, targetLinkUri: `${this.origin}/lti/advantage` };
    return { state, id_token: this.lms.sign(aLaunch(login, changes)) };
  }

  complete(answer: Readonly<Record<string, string>>): Promise<Seen> {
    return this.person.post('/lti/advantage/oauth/complete', answer);
  }

  /** A whole launch; answers the launched page and its address with the session. */
  async launch(ltiKey: string, changes: Readonly<Record<string, unknown>> = {}): Promise<Launched> {
    const { location } = await this.complete(await this.begin(ltiKey, changes));
    return { path: location, session: location.slice(location.indexOf('?')), page: await this.person.get(location) };
  }
}

interface Answer extends Readonly<Record<string, string>> {
  readonly state: string;
  readonly id_token: string;
}

interface Launched {
  readonly path: string;
  /** The query that every address of a launched page carries. */
  readonly session: string;
  readonly page: Seen;
}
