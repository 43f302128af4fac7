import { html, type nothing, type TemplateResult } from 'lit';
import type { ApiProblem } from '../api/api-problem.js';
import type { PlaceView } from '../api/place-api.js';
import type { Texts } from '../locales/translation.js';
import { renderProblem } from '../parts/render-problem.js';

export type Obstacle = NonNullable<PlaceView['obstacle']>;

interface Circumstances {
  readonly texts: Texts<'general' | 'view'>;
  readonly place: string;
  /** Whether the person chooses the profile of the place. */
  readonly mayConfigure: boolean;
}

/** What no second try can help against: somebody has to change something first. */
const OBSTACLES: ReadonlySet<string> = new Set([
  'ERR_ZOOM_DISABLED',
  'ERR_PLACE_NOT_CONFIGURED',
  'ERR_PROFILE_INACTIVE',
  'ERR_ACCESS_DENIED',
  'ERR_NOT_FOUND',
  'ERR_EMAIL_MISSING',
  'ERR_EMAIL_MALFORMED',
]);

export const isObstacle = ({ code }: Obstacle): boolean => OBSTACLES.has(code);

/** Renders why Zoom cannot be opened, and what this person can do about it or whom to ask. */
export function renderObstacle(
  { code, values }: Obstacle,
  { texts, place, mayConfigure }: Circumstances,
): TemplateResult {
  const [type = ''] = place.split(':');
  const findAdvice = (name: string): string | undefined =>
    texts.find(`view:obstacles.${code}.${name}.${type}`, values) ??
    texts.find(`view:obstacles.${code}.${name}`, values);
  const advice = (mayConfigure ? findAdvice('adviceToOwner') : undefined) ?? findAdvice('advice') ?? '';
  return html`
    <zoom-notice
      role="alert"
      tabindex="-1"
      tone="warning"
      heading=${texts.find(`view:obstacles.${code}.title`, values) ?? code}
      advice=${advice}
    ></zoom-notice>
  `;
}

/** Renders what went wrong: an obstacle, or what a second try may help against. */
export function renderViewProblem(
  problem: ApiProblem,
  circumstances: Circumstances & { readonly onRetry?: () => void },
): TemplateResult | typeof nothing {
  return isObstacle(problem) ? renderObstacle(problem, circumstances) : renderProblem(problem, circumstances);
}
