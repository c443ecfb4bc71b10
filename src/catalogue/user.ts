/** A user's own names: read from JSON or YAML, checked, and laid over the built-in catalogue. */
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { EpigraphError } from '../errors.ts';
import { ENTITY_TYPES } from '../ontology/index.ts';
import { entryKey } from './forms.ts';
import type { CatalogueRow } from './rows.ts';

/** Django, not " " */
const NOT_BLANK = /\S/;
/** https://www.djangoproject.com/ */
const WEB_ADDRESS = /^https?:\/\/\S+$/;

const text = z.string().regex(NOT_BLANK, 'is empty');

const entrySchema = z.strictObject({
  name: text.describe('The right spelling.'),
  type: z.enum(ENTITY_TYPES).describe('What it is.'),
  aliases: z.array(text).default([]).describe('Other right names. One that begins with "?" needs context by itself.'),
  heard: z.array(text).default([]).describe('What speech recognition writes when it goes wrong.'),
  context: z.boolean().default(false).describe('True where the name is also an everyday word.'),
  links: z.array(z.string().regex(WEB_ADDRESS, 'is no http or https address')).default([]),
  properties: z
    .record(z.string(), z.union([z.string(), z.number()]))
    .default({})
    .describe("Further facts: a proposal's number and title, a podcast's hosts, an event's place."),
  domain: text
    .default('user')
    .describe('Names of one domain support each other: "python", "databases", "our company".'),
});

const fileSchema = z.strictObject({
  $schema: z.string().optional().describe('Where this schema lies, for editors.'),
  entries: z.array(entrySchema),
});

/** The shape of a `--catalogue` file: `{ entries: [...] }`, or the entries alone. Published as schema/catalogue.schema.json. */
export const userCatalogueSchema = z.union([fileSchema, z.array(entrySchema)]);

const KNOWN_KEYS = Object.keys(entrySchema.shape).join(', ');

interface Source {
  readonly name: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Reads a user's catalogue; throws SETTINGS with file and line for what is not of its form. */
export function parseUserCatalogue(text: string, name: string): readonly CatalogueRow[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const source: Source = { name, document, lines };
  const [broken] = document.errors;
  if (broken !== undefined) {
    const line = lines.linePos(broken.pos[0]).line;
    throw new EpigraphError('SETTINGS', `${name}:${line}: this is neither JSON nor YAML: ${oneLine(broken.message)}`);
  }
  const value = plainValue(source);
  const rows = entriesOf(value, source).map(toRow);
  refuseTwins(rows, { ...source, isBare: Array.isArray(value) });
  return rows;
}

/** The value of the document; an alias that points nowhere is only found here. */
function plainValue({ document, name }: Source): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    const why = cause instanceof Error ? oneLine(cause.message) : String(cause);
    throw new EpigraphError('SETTINGS', `${name}:1: this is neither JSON nor YAML: ${why}.`, { cause });
  }
}

type UserEntry = z.infer<typeof entrySchema>;

function entriesOf(value: unknown, source: Source): readonly UserEntry[] {
  if (Array.isArray(value)) return checked(z.array(entrySchema), value, source);
  return checked(fileSchema, value, source).entries;
}

function checked<T>(schema: z.ZodType<T>, value: unknown, source: Source): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [first, ...others] = result.error.issues;
  if (first === undefined) throw new EpigraphError('SETTINGS', `${source.name}:1: this is no catalogue.`);
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  throw new EpigraphError('SETTINGS', `${source.name}:${lineOf(first.path, source)}: ${explain(first, value)}${more}`);
}

function explain(issue: z.core.$ZodIssue, value: unknown): string {
  const where = issue.path.join('.');
  if (issue.path.length === 0 && issue.code === 'invalid_type')
    return 'a catalogue is a list of entries, or "entries:" with a list below it.';
  if (issue.code === 'unrecognized_keys')
    return `unknown key "${issue.keys.join('", "')}". Known keys: ${issue.path.length === 0 ? 'entries' : KNOWN_KEYS}.`;
  if (issue.path.at(-1) === 'type')
    return `${where} is ${said(valueAt(value, issue.path))}. Known types: ${ENTITY_TYPES.join(', ')}.`;
  return `${where} ${issue.code === 'invalid_format' ? issue.message : `is ${said(valueAt(value, issue.path))}. ${oneLine(issue.message)}`}.`;
}

const said = (value: unknown): string => (value === undefined ? 'missing' : JSON.stringify(value));

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** The line of a value, or of the innermost thing around it that is there. */
function lineOf(path: readonly PropertyKey[], { document, lines }: Source): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node: unknown = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

const oneLine = (message: string): string => message.replace(/\s+/g, ' ').replace(/\.$/, '');

const toRow = (entry: UserEntry): CatalogueRow => ({
  name: entry.name.trim(),
  type: entry.type,
  aliases: entry.aliases,
  heard: entry.heard,
  needsContext: entry.context,
  links: entry.links,
  properties: Object.fromEntries(Object.entries(entry.properties).map(([key, value]) => [key, String(value)])),
  tier: 'user',
  domain: entry.domain,
});

function refuseTwins(rows: readonly CatalogueRow[], source: Source & { readonly isBare: boolean }): void {
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const key = entryKey(row);
    if (seen.has(key)) {
      const line = lineOf(source.isBare ? [index] : ['entries', index], source);
      throw new EpigraphError(
        'SETTINGS',
        `${source.name}:${line}: "${row.name}" (${row.type}) stands here twice. Keep one.`,
      );
    }
    seen.add(key);
  }
}
