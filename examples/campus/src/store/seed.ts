import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../demo.js';
import { toPasswordDigest } from './password.js';
import type { Role, Space } from './spaces.js';
import type { Store } from './store.js';

/** Fills an empty database with the demo accounts, two courses and a group; leaves any other alone. */
export async function seedStore(store: Store): Promise<void> {
  if (!store.users.isEmpty()) return;
  const passwords = await Promise.all(DEMO_ACCOUNTS.map(() => toPasswordDigest(DEMO_PASSWORD)));
  for (const [index, account] of DEMO_ACCOUNTS.entries()) store.users.insert(account, passwords[index] ?? '');
  for (const { space, members } of SPACES) insertSpace(store, space, members);
  for (const element of ELEMENTS) store.elements.insert({ visible: true, ...element });
}

function insertSpace(store: Store, space: Space, members: Readonly<Record<string, Role>>): void {
  store.spaces.insert(space);
  for (const [userName, role] of Object.entries(members)) {
    store.spaces.addMember(space, { userId: `user-${userName}`, role });
  }
  for (const tool of ['calendar', 'members']) store.tools.switch(space, tool, true);
}

const SPACES: readonly { space: Space; members: Readonly<Record<string, Role>> }[] = [
  {
    space: {
      kind: 'course',
      id: 'biology',
      title: 'Introduction to Biology',
      description: 'Cells, genes and evolution: the foundations of the life sciences, with a lab each second week.',
    },
    members: {
      ada: 'author',
      carlos: 'coach',
      sofia: 'participant',
      samuel: 'participant',
      grace: 'participant',
      mei: 'participant',
      pavel: 'participant',
    },
  },
  {
    space: {
      kind: 'course',
      id: 'statistics',
      title: 'Statistics for the Life Sciences',
      description: 'From the first histogram to the mixed model, with data from real experiments.',
    },
    members: { ada: 'author', carlos: 'participant', samuel: 'participant' },
  },
  {
    space: {
      kind: 'group',
      id: 'biology-study-group',
      title: 'Biology study group',
      description: 'We meet on Thursdays and prepare the exam together.',
    },
    members: { grace: 'owner', sofia: 'member', mei: 'member', pavel: 'member' },
  },
];

const ELEMENTS = [
  {
    courseId: 'biology',
    kind: 'page',
    title: 'Welcome',
    body: 'Welcome to Introduction to Biology!\n\nEach week has a reading, an exercise and a discussion. Please read the chapter before we meet.\n\nQuestions go to the forum, where everyone profits from the answers.',
  },
  {
    courseId: 'biology',
    kind: 'page',
    title: 'Week 1: The cell',
    body: 'All living things are made of cells. This week we compare prokaryotes and eukaryotes and look at the membrane.\n\nReading: chapter 2, pages 31 to 58.',
  },
  {
    courseId: 'biology',
    kind: 'file',
    title: 'Reading list',
    body: 'Introduction to Biology: reading list\n\nWeek 1  The cell           chapter 2\nWeek 2  Energy             chapter 3\nWeek 3  Genes              chapter 5\nWeek 4  Evolution          chapter 8\n',
  },
  { courseId: 'biology', kind: 'forum', title: 'Questions and answers', body: '' },
  {
    courseId: 'biology',
    kind: 'page',
    title: 'Week 2: Energy (draft)',
    body: 'Photosynthesis and respiration, two sides of one coin. To be completed.',
    visible: false,
  },
  {
    courseId: 'statistics',
    kind: 'page',
    title: 'About this course',
    body: 'We start from scratch: mean, median, spread.\n\nBring a laptop; all exercises use open data.',
  },
  { courseId: 'statistics', kind: 'forum', title: 'Forum', body: '' },
] as const;
