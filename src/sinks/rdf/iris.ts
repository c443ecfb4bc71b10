/** What nodes, claims and pages are called in RDF. */
import type { GraphEdge, GraphNode } from '../../graph/schema.ts';
import type { EntityType } from '../../ontology/index.ts';
import { cleanText, uniqueNames } from '../characters.ts';
import { webAddress } from '../web-address.ts';
import type { Value } from './resource.ts';

/** What resources are called. */
export interface Names {
  readonly iri: (key: string) => string;
  readonly claim: (edge: GraphEdge) => string;
  readonly type: (key: string) => EntityType;
  /** The node of a speaker who has the name of a person. */
  readonly person: (name: string) => string | undefined;
}

/** The names of everything in a document, no two the same. */
export function namesOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Names {
  const [nodeIds, claimIds] = [encodedNames(nodes), encodedNames(edges)];
  const types = new Map(nodes.map((node) => [node.key, node.attributes.type]));
  const iri = (key: string): string => `urn:epigraph:node:${nodeIds.get(key)}`;
  const people = new Map(
    nodes.filter(({ attributes }) => attributes.type === 'Person').map((node) => [node.attributes.name, iri(node.key)]),
  );
  return {
    iri,
    claim: (edge) => `urn:epigraph:claim:${claimIds.get(edge.key)}`,
    type: (key) => types.get(key) ?? 'Technology',
    person: (name) => people.get(name),
  };
}

const encodedNames = (all: readonly { readonly key: string }[]): ReadonlyMap<string, string> =>
  uniqueNames(
    all.map(({ key }) => key),
    encoded,
  );

/** "%3A" and "%2F": what ids are made of may stand in an IRI as it is. */
const HARMLESS = /%(?:3A|2F)/g;
/** Text as a part of an IRI. */
export const encoded = (key: string): string =>
  encodeURIComponent(cleanText(key)).replace(HARMLESS, decodeURIComponent);

/** A link as a reference; as plain text what is no address of the web. */
export function page(link: string): Value {
  const iri = webAddress(link);
  return iri === null ? link : { iri };
}
