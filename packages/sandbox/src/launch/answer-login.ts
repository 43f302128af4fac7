import type { Response } from 'express';
import type { LoginAnswer } from '../credentials/credential.js';
import type { Render } from '../screens/create-render.js';

/** Sends the browser to the LMS's authorization endpoint, in the way that the credential's switch says. */
export const answerLogin = (
  deps: { render: Render; redirect: (location: string) => void },
  response: Response,
  { authorization, answer }: { authorization: URL; answer: LoginAnswer },
): void => {
  const sendForm = (): void => {
    const { origin, pathname, searchParams } = authorization;
    const data = { action: origin + pathname, fields: [...searchParams] };
    deps.render(response, { view: 'login-form', title: TITLE, framedBy: origin, data });
  };
  const sendScript = (): void => {
    const { origin, href } = authorization;
    deps.render(response, { view: 'login-script', title: TITLE, framedBy: origin, data: { href } });
  };
  const answers: Record<LoginAnswer, () => void> = {
    form: sendForm,
    redirect: () => deps.redirect(authorization.href),
    script: sendScript,
    silent: () => waitFor(response, SILENCE, () => response.destroy()),
    slow: () => waitFor(response, DELAY, sendForm),
  };
  answers[answer]();
};

const TITLE = 'Signing in to Zoom';

/** In milliseconds. */
const DELAY = 10_000;
const SILENCE = 60_000;

/** Waits while the browser does, and no longer. */
const waitFor = (response: Response, milliseconds: number, then: () => void): void => {
  const timer = setTimeout(then, milliseconds);
  response.once('close', () => {
    clearTimeout(timer);
  });
};
