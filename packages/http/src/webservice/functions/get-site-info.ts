import { VALUE, multiple, single } from '../description.js';
import { MOODLE_RELEASE, MOODLE_VERSION, SERVICE_USER_ID } from '../moodle-release.js';
import type { WebServiceFunction } from './web-service-function.js';

/** The LMS as the web service tells of it. */
export interface WebServiceSite {
  readonly name: string;
  /** The base URL, without a slash at the end. */
  readonly url: string;
  /** The default language. */
  readonly locale: string;
}

export interface GetSiteInfoDeps {
  readonly site: WebServiceSite;
  /** All other functions. */
  readonly functionNames: readonly string[];
}

const NAME = 'core_webservice_get_site_info';
const USER = {
  username: 'zoom',
  firstname: 'Zoom',
  lastname: 'Service',
  fullname: 'Zoom Service',
  userid: SERVICE_USER_ID,
  userpictureurl: '',
};

/** In Moodle's order (webservice/externallib.php). */
const RETURNS = single({
  sitename: VALUE,
  username: VALUE,
  firstname: VALUE,
  lastname: VALUE,
  fullname: VALUE,
  lang: VALUE,
  userid: VALUE,
  siteurl: VALUE,
  userpictureurl: VALUE,
  functions: multiple(single({ name: VALUE, version: VALUE })),
  downloadfiles: VALUE,
  uploadfiles: VALUE,
  release: VALUE,
  version: VALUE,
  mobilecssurl: VALUE,
  advancedfeatures: multiple(single({ name: VALUE, value: VALUE })),
  usercanmanageownfiles: VALUE,
  userquota: VALUE,
  usermaxuploadfilesize: VALUE,
  userhomepage: VALUE,
  userhomepageurl: VALUE,
  userprivateaccesskey: VALUE,
  siteid: VALUE,
  sitecalendartype: VALUE,
  usercalendartype: VALUE,
  userissiteadmin: VALUE,
  theme: VALUE,
  limitconcurrentlogins: VALUE,
  usersessionscount: VALUE,
  policyagreed: VALUE,
});

/** Moodle's `core_webservice_get_site_info`, by which clients check their connection; its argument is ignored. */
export function createGetSiteInfo({ site, functionNames }: GetSiteInfoDeps): WebServiceFunction {
  const functions = [...functionNames, NAME].map((name) => ({ name, version: MOODLE_VERSION }));
  const data = {
    ...USER,
    sitename: site.name,
    siteurl: site.url,
    lang: site.locale,
    functions,
    downloadfiles: 0,
    uploadfiles: 0,
    release: MOODLE_RELEASE,
    version: MOODLE_VERSION,
  };
  return { name: NAME, returns: RETURNS, run: () => Promise.resolve({ data }) };
}
