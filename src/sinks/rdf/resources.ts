/** The document as RDF: things, the claims that relate them, and the words that prove the claims (PROV). */
import type { GraphDocument, GraphNode } from '../../graph/schema.ts';
import { factsOf } from '../property-graph.ts';
import { claimed } from './claims.ts';
import { encoded, type Names, namesOf, page } from './iris.ts';
import { type Property, propertiesOf, type Resource } from './resource.ts';
import { typesOf } from './terms.ts';

/** Every node with its relations, the sources of a part, then every claim, each followed by its proofs. */
export function resourcesOf(document: GraphDocument): readonly Resource[] {
  const nodes = [...document.nodes, ...(document.attributes.sources ?? [])];
  const names = namesOf(nodes, document.edges);
  const claims = document.edges.map((edge) => claimed(edge, names));
  const said = new Map<string, Property[]>(nodes.map((node) => [names.iri(node.key), []]));
  for (const { subject, predicate, object } of claims.flatMap((claim) => claim.statements))
    said.get(subject)?.push([predicate, { iri: object }]);
  return [
    ...nodes.map((node) => nodeResource(node, names, said.get(names.iri(node.key)) ?? [])),
    ...claims.flatMap((claim) => claim.resources),
  ];
}

function nodeResource(node: GraphNode, names: Names, said: readonly Property[]): Resource {
  const { type, name, aliases, links, confidence, mentions } = node.attributes;
  const { date, audio, ...facts } = factsOf(node.attributes);
  return {
    iri: names.iri(node.key),
    types: typesOf(type),
    properties: propertiesOf([
      ['schema:name', name],
      ['schema:alternateName', aliases],
      ['schema:url', links.map(page)],
      ['schema:datePublished', date],
      ['schema:audio', typeof audio === 'string' ? page(audio) : audio],
      ['epigraph:confidence', confidence],
      ['epigraph:mentionCount', mentions.length],
      ...Object.entries(facts).map(([fact, value]): Property => [`epigraph:${encoded(fact)}`, value]),
      ...said,
    ]),
  };
}
