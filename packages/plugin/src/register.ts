import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PLACE_TYPES } from '@lms-zoom/core';
import type { Host } from '@lms-zoom/host-api';
import {
  createApiRouter,
  createFeedRouter,
  createLtiRouter,
  createMeetingFileRouter,
  createUiRouter,
  createWebServiceRouter,
} from '@lms-zoom/http';
import { Router } from 'express';
import type { Container } from 'inversify';
import { ADMIN_PAGE } from './contributions/admin-page.js';
import { createPlaceContribution } from './contributions/place-contributions.js';
import { MOUNT_FEEDS, MOUNT_LTI, MOUNT_PLUGIN, MOUNT_WEB_SERVICE } from './endpoints.js';
import { subscribe } from './subscribe.js';
import { TOKENS } from './tokens.js';

/** Contributes to the host's extension points, follows its events and mounts the routers; the loader takes all of it back. */
export function register(host: Host, container: Container): void {
  contribute(host, container);
  subscribe(host.events, {
    lifeCycle: container.get(TOKENS.PlaceLifeCycle),
    erasure: container.get(TOKENS.UserErasure),
  });
  const { http } = host;
  http.mount(MOUNT_LTI, createLtiRouter(container.get(TOKENS.LtiRouterDeps)), { anonymous: true });
  http.mount(MOUNT_WEB_SERVICE, createWebServiceRouter(container.get(TOKENS.WebServiceDeps)), {
    anonymous: true,
  });
  http.mount(MOUNT_FEEDS, createFeedRouter(container.get(TOKENS.FeedRouterDeps)), { anonymous: true });
  http.mount(MOUNT_PLUGIN, createPluginRouter(container), { anonymous: false });
}

function contribute({ extensions }: Host, container: Container): void {
  const { courseElements, courseTools, groupTools, adminPages } = extensions;
  const points = { courseElement: courseElements, courseTool: courseTools, groupTool: groupTools };
  const settings = container.get(TOKENS.Settings);
  for (const type of PLACE_TYPES) points[type].register(createPlaceContribution(type, settings));
  adminPages.register(ADMIN_PAGE);
}

function createPluginRouter(container: Container): Router {
  const router = Router();
  router.use('/api', createApiRouter(container.get(TOKENS.ApiRouterDeps)));
  router.use('/meetings', createMeetingFileRouter(container.get(TOKENS.MeetingFileRouterDeps)));
  router.use('/ui', createUiRouter({ directory: getUiDirectory() }));
  return router;
}

function getUiDirectory(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@lms-zoom/ui/package.json')), 'dist');
}
