/** What the assistant is asked to reply, and what is made of what it does reply. */
import { type ParseError, parse as parseLoosely } from 'jsonc-parser';
import { z } from 'zod';
import { ENTITY_TYPES, RELATION_TYPES } from '../ontology/index.ts';

/** Version of the question and of the reply's shape: answers of another one are asked again. */
export const ANSWER_VERSION = 1;

/** Every relation type but MENTIONS, which each node has of itself. */
const CLAIMED_TYPES = RELATION_TYPES.filter((type) => type !== 'MENTIONS');

/** The JSON Schema of a reply, strict, with the closed sets of the ontology. */
export const ANSWER_SCHEMA = z.toJSONSchema(
  z.strictObject({
    entities: z.array(
      z.strictObject({
        name: z.string(),
        type: z.enum(ENTITY_TYPES),
        heard: z.array(z.string()),
        lines: z.array(z.int()),
      }),
    ),
    relations: z.array(
      z.strictObject({
        source: z.string(),
        type: z.enum(CLAIMED_TYPES),
        target: z.string(),
        quotes: z.array(z.strictObject({ line: z.int(), text: z.string() })),
      }),
    ),
  }),
);

/** No name or quote is longer than this. */
const LONGEST = 20_000;
const LONGEST_NAME = 200;
const oneLine = (words: string): string => words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
const text = z.string().max(LONGEST).transform(oneLine);
const name = z.string().max(LONGEST_NAME).transform(oneLine);
const line = z.coerce.number().int();
const entity = z.object({ name, type: name, heard: z.array(name).catch([]), lines: z.array(line).catch([]) });
const quote = z.object({ line: line.catch(0), text });
const relation = z.object({ source: name, type: name, target: name, quotes: z.array(quote).catch([]) });
const answer = z.object({ entities: z.array(z.unknown()).catch([]), relations: z.array(z.unknown()).catch([]) });

export type AnsweredEntity = z.infer<typeof entity>;
export type AnsweredRelation = z.infer<typeof relation>;

/** A reply, read but not believed. */
export interface Answer {
  readonly entities: readonly AnsweredEntity[];
  readonly relations: readonly AnsweredRelation[];
  /** Entries that have not the shape that was asked for. */
  readonly malformed: readonly string[];
}

/** Reads a reply: JSON, perhaps with thoughts and words around it, in a fence, or with trailing commas; null where there is none. */
export function readAnswer(reply: string): Answer | null {
  const parsed = answer.safeParse(jsonIn(reply));
  if (!parsed.success || !HAS_LISTS.test(reply)) return null;
  const entities = parsed.data.entities.map((one) => entity.safeParse(one));
  const relations = parsed.data.relations.map((one) => relation.safeParse(one));
  return {
    entities: entities.flatMap((one) => (one.success ? [one.data] : [])),
    relations: relations.flatMap((one) => (one.success ? [one.data] : [])),
    malformed: [
      ...parsed.data.entities.filter((_, index) => entities[index]?.success === false),
      ...parsed.data.relations.filter((_, index) => relations[index]?.success === false),
    ].map((one) => JSON.stringify(one) ?? 'nothing'),
  };
}

/** An answer has one of the two lists at least. */
const HAS_LISTS = /"(?:entities|relations)"/;
/** "<think>…</think>", which some local models put first. */
const THOUGHTS = /<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/g;

function jsonIn(reply: string): unknown {
  const bare = reply.replace(THOUGHTS, '');
  const start = bare.indexOf('{');
  const end = bare.lastIndexOf('}');
  if (start < 0 || end < start) return null;
  const errors: ParseError[] = [];
  const value: unknown = parseLoosely(bare.slice(start, end + 1), errors, { allowTrailingComma: true });
  return errors.length === 0 ? value : null;
}
