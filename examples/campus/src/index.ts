export { DEMO_ACCOUNTS, DEMO_PASSWORD, type DemoAccount } from './demo.js';
export type { PluginEntry } from './host/plugins.js';
export { startCampus, type CampusOptions, type RunningCampus } from './start-campus.js';
export { connectZoom, type ConnectingPeople, type ZoomProfile } from './zoom-demo/connect-zoom.js';
export { FormClient } from './zoom-demo/form-client.js';
export { setUpZoom } from './zoom-demo/set-up-zoom.js';
