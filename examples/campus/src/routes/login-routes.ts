import { Router } from 'express';
import { z } from 'zod';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../demo.js';
import type { SessionCookie } from '../host/session-cookie.js';
import { isPassword } from '../store/password.js';
import type { User } from '../store/users.js';
import { parseForm } from '../web/form.js';
import { toLocalPath } from '../web/local-path.js';
import type { Page } from '../web/pages.js';
import type { RoutesDeps } from './routes-deps.js';

export interface LoginRoutesDeps extends Pick<RoutesDeps, 'store' | 'pages' | 'clock'> {
  readonly baseUrl: string;
  readonly cookie: SessionCookie;
}

/** The log-in page with the demo accounts, and log-out. */
export function createLoginRoutes({ store, pages, clock, baseUrl, cookie }: LoginRoutesDeps): Router {
  const router = Router();

  router.get('/login', (request, response) =>
    pages.send(response, 'login', toLoginPage({ next: toNextPath(request.query['next']) })),
  );

  router.post('/login', async (request, response) => {
    const { user_name: userName, password, next } = parseForm(request, loginForm);
    const back = toNextPath(next);
    const found = store.users.findForLogin(userName);
    const user = found && (await isPassword(password, found.password)) ? found.user : undefined;
    const refusal = toRefusal(user);
    if (!user || refusal !== undefined) {
      return pages.send(response, 'login', toLoginPage({ next: back, userName, refusal, status: 403 }));
    }
    store.sessions.delete(cookie.find(request) ?? '');
    cookie.set(response, store.sessions.create(user.id, clock.now()));
    response.redirect(303, back);
  });

  router.post('/logout', (request, response) => {
    store.sessions.delete(cookie.find(request) ?? '');
    cookie.clear(response);
    response.redirect(303, '/login');
  });

  /** Where to go after log-in: a path on this origin and nowhere else. */
  const toNextPath = (next: unknown): string => toLocalPath(next, baseUrl) ?? '/';

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
