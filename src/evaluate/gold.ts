import { z } from 'zod';
import { EpigraphError } from '../errors.ts';

const entitySchema = z.object({
  id: z.string(),
  types: z.array(z.string()).min(1),
  name: z.string(),
  names: z.array(z.string()).default([]),
  aliases: z.array(z.string()).default([]),
  lines: z.array(z.number()),
  required: z.boolean(),
});

const relationSchema = z.object({
  source: z.string(),
  type: z.array(z.string()).min(1),
  target: z.string(),
  lines: z.array(z.number()),
  required: z.boolean(),
});

const goldSchema = z.object({
  transcript: z.string(),
  sha256: z.string().optional(),
  title: z.string().optional(),
  episode: z.string().default('ep'),
  entities: z.array(entitySchema),
  relations: z.array(relationSchema),
});

/** What a careful reader wants of one transcript: the nodes and edges that must, or may, be found. */
export type Gold = z.infer<typeof goldSchema>;
export type GoldEntity = Gold['entities'][number];
export type GoldRelation = Gold['relations'][number];

/** Reads a gold file; throws SETTINGS with the path inside it for what is not of its form. */
export function parseGold(text: string, name: string): Gold {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new EpigraphError(
      'SETTINGS',
      `"${name}" is not valid JSON. Give a gold file: {"transcript", "entities", "relations"}.`,
      { cause },
    );
  }
  const parsed = goldSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new EpigraphError(
    'SETTINGS',
    `"${name}": ${issue?.path.join('.') || 'the file'} is not valid: ${issue?.message}. A gold file is {"transcript", "entities", "relations"}.`,
  );
}
