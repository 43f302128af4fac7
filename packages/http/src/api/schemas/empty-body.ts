import { z } from 'zod';

/** `{}`: the call says all. A body is asked for even so, since no other site can send JSON. */
export const EMPTY_BODY = z.object({});
