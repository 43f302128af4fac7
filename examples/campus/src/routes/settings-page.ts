import { toSettingsPath } from '../paths.js';
import type { Page } from '../web/pages.js';
import type { SpaceVisit, SpaceVisits } from '../web/space-visits.js';

/** What all pages of the course settings or the group administration show. */
export async function createSettingsPage(visits: SpaceVisits, visit: SpaceVisit): Promise<Page> {
  const { space } = visit;
  const settingsPath = toSettingsPath(space);
  const { title, toolsLabel, wholeLabel } = WORDS[space.kind];
  const tabs = [
    { label: 'General', href: settingsPath },
    { label: toolsLabel, href: `${settingsPath}/tools` },
    { label: wholeLabel, href: toWholePath(visit) },
  ];
  return { title, tabs, settingsPath, frame: await visits.createFrame(visit) };
}

/** The tab for what is done to the course or group as a whole. */
export const toWholePath = ({ space }: SpaceVisit): string => `${toSettingsPath(space)}/${space.kind}`;

const WORDS = {
  course: { title: 'Course settings', toolsLabel: 'Toolbar', wholeLabel: 'Course' },
  group: { title: 'Group administration', toolsLabel: 'Tools', wholeLabel: 'Group' },
} as const;
