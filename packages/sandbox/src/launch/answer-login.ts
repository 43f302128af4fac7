import type { Response } from 'express';
import type { LoginAnswer } from '../credentials/credential.js';
import type { Render } from '../screens/create-render.js';

/** Sends the browser to the LMS's authorization endpoint, in the way that the credential's switch says. */
export const answerLogin = (
  deps: { render: Render; redirect: (location: string) => void },
  response: Response,
  { authorization, answer }: { authorization: URL; answer: LoginAnswer },
): void => {
  if (answer === 'redirect') {
    deps.redirect(authorization.href);
    return;
  }
  const { origin, pathname, searchParams, href } = authorization;
  deps.render(response, {
    view: `login-${answer}`,
    title: 'Signing in to Zoom',
    framedBy: origin,
    data: answer === 'form' ? { action: origin + pathname, fields: [...searchParams] } : { href },
  });
};
