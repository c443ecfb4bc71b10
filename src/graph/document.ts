import type { z } from 'zod';
import { EpigraphError } from '../errors.ts';
import { checkDocument, documentError } from './check.ts';
import { type Graph, MultiDirectedGraph } from './interop.ts';
import { DOCUMENT_VERSION, type GraphDocument, type GraphEdge, type GraphNode, graphDocumentSchema } from './schema.ts';

/** Reads `graph.json`; throws DOCUMENT, in one line with the path inside the file, for what is no graph document of this version. */
export function parseDocument(text: string, name: string): GraphDocument {
  const value = parseJson(text, name);
  const version = versionOf(value);
  if (version !== DOCUMENT_VERSION) throw versionError(version, name);
  const parsed = graphDocumentSchema.safeParse(value);
  if (!parsed.success) throw issueOf(name, parsed.error);
  checkDocument(parsed.data, name);
  return parsed.data;
}

/** The text of `graph.json`: the same document gives the same bytes, in whatever order its attributes were put together. */
export function writeDocument(document: GraphDocument): string {
  const { attributes, options, nodes, edges } = document;
  const ordered = {
    attributes: inOrder(attributes, shape.attributes),
    options: inOrder(options, shape.options),
    nodes: nodes.map((node) => ({
      key: node.key,
      attributes: inOrder(node.attributes, shape.nodes.element.shape.attributes),
    })),
    edges: edges.map((edge) => ({
      key: edge.key,
      source: edge.source,
      target: edge.target,
      attributes: inOrder(edge.attributes, shape.edges.element.shape.attributes),
    })),
  };
  return `${JSON.stringify(ordered, null, 1)}\n`;
}

/** A graphology graph with copies of the document's nodes, edges and attributes: what happens to it does not reach the document. */
export function toGraphology(document: GraphDocument): Graph {
  return MultiDirectedGraph.from(structuredClone(document));
}

/** The document of a graphology graph; the inverse of `toGraphology`. */
export function fromGraphology(graph: Graph, name = 'graph'): GraphDocument {
  return parseDocument(JSON.stringify(graph.export()), name);
}

const { shape } = graphDocumentSchema;
/** Which part of which document is read, for messages. */
interface Place {
  readonly name: string;
  readonly index: number;
}

/** Reads one node of a document; throws DOCUMENT, with the path inside the file, for what is none. */
export const parseNode = (text: string, { name, index }: Place): GraphNode =>
  parsePart(shape.nodes.element, parseJson(text, name), { name, path: ['nodes', index] });

/** Reads one edge of a document; throws DOCUMENT, with the path inside the file, for what is none. */
export const parseEdge = (text: string, { name, index }: Place): GraphEdge =>
  parsePart(shape.edges.element, parseJson(text, name), { name, path: ['edges', index] });

/** Reads the attributes of a document; throws DOCUMENT for another format or version. */
export function parseAttributes(text: string, { name }: Place): GraphDocument['attributes'] {
  const attributes = parseJson(text, name);
  const version = versionOf({ attributes });
  if (version !== DOCUMENT_VERSION) throw versionError(version, name);
  return parsePart(shape.attributes, attributes, { name, path: ['attributes'] });
}

function parsePart<S extends z.ZodType>(
  schema: S,
  value: unknown,
  { name, path }: { readonly name: string; readonly path: readonly (string | number)[] },
): z.infer<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw issueOf(name, parsed.error, path);
}

/** The schema's attributes in its order, then the others by name. */
function inOrder(
  attributes: Readonly<Record<string, unknown>>,
  { shape: known }: { readonly shape: Readonly<Record<string, unknown>> },
): Readonly<Record<string, unknown>> {
  const own = Object.keys(attributes).filter((key) => !Object.hasOwn(known, key));
  return Object.fromEntries([...Object.keys(known), ...own.sort()].map((key) => [key, attributes[key]]));
}

/** The mark that some editors put before the first character of a file. */
const BYTE_ORDER_MARK = /^\uFEFF/;

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(BYTE_ORDER_MARK, ''));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.replace(/\s+/g, ' ') : String(cause);
    const message = `"${name}" is not valid JSON: ${reason}. Give a graph.json that "epigraph extract" wrote.`;
    throw new EpigraphError('DOCUMENT', message, { cause });
  }
}

function versionOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('attributes' in value)) return undefined;
  const { attributes } = value;
  return typeof attributes === 'object' && attributes !== null && 'version' in attributes
    ? attributes.version
    : undefined;
}

const versionError = (version: unknown, name: string): EpigraphError =>
  documentError(
    name,
    'attributes.version',
    `is ${JSON.stringify(version) ?? 'missing'}, this epigraph reads version ${DOCUMENT_VERSION}; extract again with this version`,
  );

function issueOf(name: string, error: z.ZodError, place: readonly (string | number)[] = []): EpigraphError {
  const issue = error.issues[0];
  const path = [...place, ...(issue?.path ?? [])]
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('');
  return documentError(name, path.replace(/^\./, '') || 'the document', `is not valid: ${issue?.message ?? 'unknown'}`);
}
