import { randomUUID } from 'node:crypto';
import { FormError } from '../forms/form-error.js';
import type { Database } from '../store/open-database.js';
import type { Tool } from '../tool/create-tool.js';
import type { Instance, InstanceDetails } from './credential.js';

interface InstanceRow {
  readonly id: string;
  readonly lti_key: string;
  readonly url: string;
  readonly client_id: string;
  readonly access_token: string;
}

/** The LMSs of all credentials; each is also a platform of the LTI tool, with Moodle's paths below its URL. */
export class Instances {
  readonly #database: Database;
  readonly #tool: Tool;

  constructor(deps: { database: Database; tool: Tool }) {
    this.#database = deps.database;
    this.#tool = deps.tool;
  }

  list(ltiKey: string): readonly Instance[] {
    const select = this.#database.prepare('select * from instance where lti_key = ? order by url, client_id');
    return (select.all(ltiKey) as InstanceRow[]).map(toInstance);
  }

  find(ltiKey: string, id: string): Instance | undefined {
    return this.list(ltiKey).find((instance) => instance.id === id);
  }

  /** One LMS with one client id belongs to one credential, because an id_token names no other. */
  findByPlatform({ url, clientId }: Pick<Instance, 'url' | 'clientId'>): Instance | undefined {
    const row = this.#database.prepare('select * from instance where url = ? and client_id = ?').get(url, clientId);
    return row === undefined ? undefined : toInstance(row as InstanceRow);
  }

  /** Throws `FormError` where another instance has this URL and client id. */
  async add(ltiKey: string, details: InstanceDetails): Promise<void> {
    await this.#write({ id: randomUUID(), ltiKey, ...details });
  }

  /** Throws `FormError` where another instance has this URL and client id. */
  async change(instance: Instance, details: InstanceDetails): Promise<void> {
    await this.#write({ ...instance, ...details });
    const isSamePlatform = instance.url === details.url && instance.clientId === details.clientId;
    if (!isSamePlatform) await this.#tool.removePlatform(instance);
  }

  async remove(instance: Instance): Promise<void> {
    this.#database.prepare('delete from instance where id = ?').run(instance.id);
    await this.#tool.removePlatform(instance);
  }

  async #write(instance: Instance): Promise<void> {
    const taken = this.findByPlatform(instance);
    if (taken !== undefined && taken.id !== instance.id) {
      throw new FormError('clientId', 'There is already an instance with this URL and Client ID.');
    }
    if (taken === undefined) await this.#tool.registerPlatform(toPlatform(instance));
    this.#database
      .prepare('insert or replace into instance values (?, ?, ?, ?, ?)')
      .run(instance.id, instance.ltiKey, instance.url, instance.clientId, instance.accessToken);
  }
}

const toPlatform = ({ url, clientId }: Instance): Parameters<Tool['registerPlatform']>[0] => ({
  name: url,
  url,
  clientId,
  authorizationUrl: `${url}/mod/lti/auth.php`,
  tokenUrl: `${url}/mod/lti/token.php`,
  keySetUrl: `${url}/mod/lti/certs.php`,
});

const toInstance = (row: InstanceRow): Instance => ({
  id: row.id,
  ltiKey: row.lti_key,
  url: row.url,
  clientId: row.client_id,
  accessToken: row.access_token,
});
