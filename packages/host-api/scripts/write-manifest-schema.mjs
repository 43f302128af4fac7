// Writes manifest.schema.json from the built package; run by `npm run schema`.
import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { manifestSchema } from '../dist/index.js';

const schema = `${JSON.stringify(z.toJSONSchema(manifestSchema), undefined, 2)}\n`;
await writeFile(new URL('../manifest.schema.json', import.meta.url), schema);
