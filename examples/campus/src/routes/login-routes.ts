import { Router } from 'express';
import { z } from 'zod';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../demo.js';
import { SESSION_COOKIE, toCookieValue } from '../host/campus-sessions.js';
import { isPassword } from '../store/password.js';
import type { User } from '../store/users.js';
import { parseForm } from '../web/form.js';
import type { Page } from '../web/pages.js';
import type { RoutesDeps } from './routes-deps.js';

export interface LoginRoutesDeps extends Pick<RoutesDeps, 'store' | 'pages' | 'clock'> {
  readonly baseUrl: string;
}

/** The log-in page with the demo accounts, and log-out. */
export function createLoginRoutes({ store, pages, clock, baseUrl }: LoginRoutesDeps): Router {
  const cookie = { httpOnly: true, sameSite: 'lax', path: '/', secure: baseUrl.startsWith('https:') } as const;
  const router = Router();

  router.get('/login', (request, response) =>
    pages.send(response, 'login', toLoginPage({ next: toLocalPath(request.query['next'], baseUrl) })),
  );

  router.post('/login', async (request, response) => {
    const { user_name: userName, password, next } = parseForm(request, loginForm);
    const back = toLocalPath(next, baseUrl);
    const found = store.users.findForLogin(userName);
    const user = found && (await isPassword(password, found.password)) ? found.user : undefined;
    const refusal = toRefusal(user);
    if (!user || refusal !== undefined) {
      return pages.send(response, 'login', toLoginPage({ next: back, userName, refusal, status: 403 }));
    }
    store.sessions.delete(toCookieValue(request) ?? '');
    response.cookie(SESSION_COOKIE, store.sessions.create(user.id, clock.now()), cookie);
    response.redirect(303, back);
  });

  router.post('/logout', (request, response) => {
    store.sessions.delete(toCookieValue(request) ?? '');
    response.clearCookie(SESSION_COOKIE, cookie);
    response.redirect(303, '/login');
  });

  return router;
}

const loginForm = z.object({
  user_name: z.string().trim().max(100),
  password: z.string().max(200),
  next: z.string().max(2000).optional(),
});

const toLoginPage = (details: Omit<Page, 'title'>): Page => ({
  title: 'Log in',
  accounts: DEMO_ACCOUNTS,
  password: DEMO_PASSWORD,
  ...details,
});

function toRefusal(user: User | undefined): string | undefined {
  if (!user) return 'User name or password is wrong.';
  if (user.status !== 'active') return 'This account is suspended. Please contact the operator of Campus.';
  return undefined;
}

/** Where to go after log-in: a path on this origin and nowhere else. */
function toLocalPath(next: unknown, baseUrl: string): string {
  if (typeof next !== 'string' || !URL.canParse(next, baseUrl)) return '/';
  const url = new URL(next, baseUrl);
  return url.origin === baseUrl ? url.pathname + url.search : '/';
}
