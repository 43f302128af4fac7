// One of several processes of a test: opens the file when told to, races for everything in it, prints what it got.
import { once } from 'node:events';
import { openSqliteStorage } from '@lms-zoom/storage-sql';

const at = new Date('2026-03-01T12:00:00.000Z');
const [file, name] = process.argv.slice(2);

process.stdout.write('ready\n');
await once(process.stdin, 'data');

const storage = await openSqliteStorage({ file, timeoutMs: 20_000 });
const got = { spent: [], applications: [], moodleIds: [], firstKey: false };
got.firstKey = await storage.platformKeys.insertFirst({
  kid: name,
  privateKeySealed: '',
  publicJwk: '{}',
  state: 'active',
  createdAt: at,
});
await insertProfile();
for (let round = 0; round < 50; round += 1) {
  if (await storage.spentTokens.spend(`hint:${round}`, at)) got.spent.push(round);
  const contextId = `${name}${round}`;
  const application = await storage.applications.findOrInsert(
    {
      id: contextId,
      type: 'courseTool',
      placeKey: `courseTool:${round}`,
      profileId: 'profile-1',
      contextId,
      contextScope: 'place',
      deploymentId: contextId,
      resourceLinkId: contextId,
      lastLaunchAt: undefined,
      createdAt: at,
      updatedAt: at,
    },
    { id: contextId, ownerKey: `courseTool:${round}`, createdAt: at },
  );
  got.applications.push(application.id);
  const [entry] = await storage.calendarEntries.save({
    inserts: [
      {
        id: contextId,
        contextId: '123456789012345',
        meetingId: `meeting-${name}-${round}`,
        occurrence: 0,
        applicationId: application.id,
        target: { kind: 'course', id: '1' },
        title: '',
        description: '',
        joinUrl: undefined,
        startsAt: at,
        endsAt: at,
        sequence: undefined,
        state: 'live',
        createdAt: at,
        updatedAt: at,
      },
    ],
    updates: [],
  });
  got.moodleIds.push(entry.moodleId);
}
await storage.close();
process.stdout.write(JSON.stringify(got));
process.stdin.destroy();

/** The first process inserts it, the others are told that it is there. */
async function insertProfile() {
  const profile = {
    id: 'profile-1',
    name: 'Zoom',
    status: 'active',
    ltiKey: 'key',
    clientId: 'client-1',
    accessTokenSealed: 'sealed',
    accessTokenDigest: 'digest',
    formerTokenDigest: undefined,
    formerTokenExpiresAt: undefined,
    mailDomains: [],
    studentsCanHost: false,
    zoomBaseUrl: 'https://applications.zoom.us',
    releaseNames: true,
    roleMap: {},
    contextScope: 'place',
    custom: [],
    createdAt: at,
    updatedAt: at,
    revision: 1,
  };
  try {
    await storage.profiles.insert(profile);
  } catch (error) {
    if (error.code !== 'ERR_STORAGE_CONFLICT') throw error;
  }
}
