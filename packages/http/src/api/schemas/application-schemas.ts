import { z } from 'zod';
import { COUNT, DATE, ID, PAGE, PLACE_TYPE, orNull } from './formats.js';

export const APPLICATION_QUERY = z.object({ page: PAGE });

export const APPLICATION_PAGE = z.object({
  applications: z.array(
    z.object({
      id: ID,
      type: PLACE_TYPE,
      contextId: z.string(),
      title: orNull(z.string()),
      contextTitle: orNull(z.string()),
      url: orNull(z.string()),
      lastLaunchAt: orNull(DATE),
      state: z.enum(['ok', 'switchedOff', 'orphaned']).describe('orphaned: the LMS knows no such place any more.'),
    }),
  ),
  total: COUNT,
  page: COUNT,
  pageSize: COUNT,
});

export const APPLICATION_MOVE = z.object({ applicationIds: z.array(ID).min(1).max(1000), toProfileId: ID });
export const MOVED = z.object({ moved: COUNT });
export const REMOVED = z.object({ removed: COUNT });
