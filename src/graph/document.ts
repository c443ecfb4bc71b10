import type { z } from 'zod';
import { EpigraphError } from '../errors.ts';
import { isAllowed } from '../ontology/index.ts';
import { type Graph, MultiDirectedGraph } from './interop.ts';
import { DOCUMENT_VERSION, type GraphDocument, graphDocumentSchema } from './schema.ts';

/** Reads `graph.json`; throws DOCUMENT, in one line with the path inside the file, for what is no graph document of this version. */
export function parseDocument(text: string, name: string): GraphDocument {
  const value = parseJson(text, name);
  const version = versionOf(value);
  if (version !== DOCUMENT_VERSION)
    throw failure(
      name,
      'attributes.version',
      `is ${JSON.stringify(version) ?? 'missing'}, this epigraph reads version ${DOCUMENT_VERSION}; extract again with this version`,
    );
  const parsed = graphDocumentSchema.safeParse(value);
  if (!parsed.success) throw issueOf(name, parsed.error);
  checkEdges(parsed.data, name);
  return parsed.data;
}

/** The text of `graph.json`: the same document gives the same bytes. */
export const writeDocument = (document: GraphDocument): string => `${JSON.stringify(document, null, 1)}\n`;

/** A graphology graph with the document's nodes, edges and attributes. */
export function toGraphology(document: GraphDocument): Graph {
  return MultiDirectedGraph.from(document);
}

/** The document of a graphology graph; the inverse of `toGraphology`. */
export function fromGraphology(graph: Graph, name = 'graph'): GraphDocument {
  return parseDocument(JSON.stringify(graph.export()), name);
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new EpigraphError(
      'DOCUMENT',
      `"${name}" is not valid JSON: ${reason}. Give a graph.json that "epigraph extract" wrote.`,
      { cause },
    );
  }
}

function versionOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('attributes' in value)) return undefined;
  const { attributes } = value;
  return typeof attributes === 'object' && attributes !== null && 'version' in attributes
    ? attributes.version
    : undefined;
}

const failure = (name: string, path: string, what: string): EpigraphError =>
  new EpigraphError('DOCUMENT', `"${name}": ${path} ${what}.`);

function issueOf(name: string, error: z.ZodError): EpigraphError {
  const issue = error.issues[0];
  const path =
    issue?.path
      .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
      .join('')
      .replace(/^\./, '') || 'the document';
  return failure(name, path, `is not valid: ${(issue?.message ?? 'unknown').replace(/\.$/, '')}`);
}

function checkEdges(document: GraphDocument, name: string): void {
  const types = new Map(document.nodes.map((node) => [node.key, node.attributes.type]));
  if (types.size !== document.nodes.length) throw failure(name, 'nodes', 'holds a key twice');
  const seen = new Set<string>();
  document.edges.forEach((edge, index) => {
    const path = `edges[${index}]`;
    const [from, to] = [types.get(edge.source), types.get(edge.target)];
    if (seen.has(edge.key)) throw failure(name, `${path}.key`, `"${edge.key}" is there twice`);
    seen.add(edge.key);
    if (from === undefined) throw failure(name, `${path}.source`, `"${edge.source}" is no node of the document`);
    if (to === undefined) throw failure(name, `${path}.target`, `"${edge.target}" is no node of the document`);
    const { type, evidence } = edge.attributes;
    if (!isAllowed(type, from, to))
      throw failure(name, path, `says ${from} ${type} ${to}, which the ontology does not have`);
    if (type !== 'MENTIONS' && evidence.length === 0)
      throw failure(name, `${path}.attributes.evidence`, 'is empty: every relation needs a proof');
  });
}
