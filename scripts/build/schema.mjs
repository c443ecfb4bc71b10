/** Publishes the schemas of the files that users write and read, as JSON Schema under schema/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { userCatalogueSchema } from '../../dist/catalogue/user.js';
import { graphDocumentSchema } from '../../dist/graph/schema.js';

const target = fileURLToPath(new URL('../../schema/', import.meta.url));

const schemas = {
  catalogue: { title: "A user's own names for epigraph", schema: userCatalogueSchema },
  graph: { title: 'The graph document that epigraph extract writes', schema: graphDocumentSchema },
};

mkdirSync(target, { recursive: true });
for (const [name, { title, schema }] of Object.entries(schemas)) {
  const published = { title, ...z.toJSONSchema(schema, { io: 'input' }) };
  writeFileSync(`${target}${name}.schema.json`, `${JSON.stringify(published, null, 2)}\n`);
}
