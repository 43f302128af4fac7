import { z } from 'zod';
import { ID } from '../schemas/formats.js';

/** The profile in a path. */
export const PROFILE_PATH = z.object({ id: ID });
