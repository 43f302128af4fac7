export { DEMO_ACCOUNTS, DEMO_PASSWORD, type DemoAccount } from './demo.js';
export type { PluginEntry } from './host/plugins.js';
export { startCampus, type CampusOptions, type RunningCampus } from './start-campus.js';
