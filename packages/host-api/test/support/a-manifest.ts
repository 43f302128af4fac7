import type { PluginManifest } from '@lms-zoom/host-api';

/** A manifest with one contribution of each kind and two mounts, in which a test replaces what it is about. */
export function aManifest(replaced: Partial<Record<keyof PluginManifest, unknown>> = {}): unknown {
  return {
    manifestVersion: 1,
    id: 'chess',
    name: 'Chess',
    version: '1.2.3',
    description: 'Chess in a course',
    hostApi: '^0.1.0',
    entry: 'chess-plugin',
    contributions: {
      courseElements: [aPlaceContribution('chess.course-element')],
      courseTools: [aPlaceContribution('chess.course-tool')],
      groupTools: [aPlaceContribution('chess.group-tool')],
      adminPages: [
        {
          id: 'chess.administration',
          label: { en: 'Chess' },
          element: { tag: 'chess-admin', module: '/plugins/chess/admin.js' },
        },
      ],
    },
    mounts: [
      { path: '/plugins/chess', anonymous: false },
      { path: '/chess/move.php', anonymous: true },
    ],
    permissions: ['http', 'extensions'],
    configSchema: aConfigSchema(),
    contentSecurityPolicy: { 'frame-src': ["'self'", 'https://*.chess.example'], 'form-action': ["'self'"] },
    ...replaced,
  };
}

function aPlaceContribution(id: string): unknown {
  const element = { tag: 'chess-board', module: '/plugins/chess/board.js' };
  return { id, label: { en: 'Chess', de: 'Schach' }, view: element, settings: element };
}

function aConfigSchema(): unknown {
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      rated: { type: 'boolean', default: false },
      level: { enum: ['easy', 'hard'], default: 'easy' },
      clock: {
        type: 'object',
        additionalProperties: false,
        required: ['minutes'],
        properties: { minutes: { type: 'integer' }, increment: { type: 'integer', default: 2 } },
        default: { minutes: 5 },
      },
    },
  };
}
