import type { User } from './store/users.js';
import { DEFAULT_THEME } from './themes.js';

/** All demo accounts have this password. */
export const DEMO_PASSWORD = 'campus-demo';

export interface DemoAccount extends User {
  /** What the log-in page says about the person. */
  readonly about: string;
}

/** The accounts of a fresh campus, in the order of the log-in page. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  account('Olivia Ortega', 'Operator of Campus', { isOperator: true }),
  account('Ada Albrecht', 'Author of both courses'),
  account('Carlos Costa', 'Coach in Biology, participant in Statistics'),
  account('Sofia Silva', 'Student in Biology, member of the study group'),
  account('Samuel Stone', 'Student in both courses, lives in New York', { timeZone: 'America/New_York' }),
  account('Grace Gruber', 'Owner of the study group, student in Biology', { locale: 'de-CH' }),
  account('Mei Mori', 'Student without an e-mail address', { email: undefined }),
  account('Pavel Petrov', 'Student whose account is suspended', { status: 'suspended' }),
  account('Nina Novak', 'Not enrolled anywhere'),
];

function account(name: string, about: string, other: Partial<User> = {}): DemoAccount {
  const [givenName = '', familyName = ''] = name.split(' ');
  const userName = givenName.toLowerCase();
  return {
    id: `user-${userName}`,
    userName,
    email: `${userName}.${familyName.toLowerCase()}@campus.example`,
    givenName,
    familyName,
    about,
    locale: 'en',
    timeZone: 'Europe/Zurich',
    status: 'active',
    isOperator: false,
    theme: DEFAULT_THEME,
    ...other,
  };
}
