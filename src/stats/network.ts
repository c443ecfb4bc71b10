/** The relations of a document as a network: who is in touch with whom, and how firmly. */
import type { GraphDocument } from '../graph/schema.ts';
import { type Undirected, UndirectedGraph } from './interop.ts';

/** Nodes joined by relations in either direction; mentions aside, or one episode would join everything said in it. */
export function networkOf({ nodes, edges }: GraphDocument): Undirected {
  const network = new UndirectedGraph({ allowSelfLoops: false });
  for (const { key } of nodes) network.addNode(key);
  for (const { source, target, attributes } of edges)
    if (attributes.type !== 'MENTIONS')
      network.updateEdge(source, target, ({ weight = 0 }) => ({ weight: weight + attributes.evidence.length }));
  return network;
}

/** The connected parts, largest first; a node without relations is a part of its own. */
export function componentsOf(network: Undirected): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const components: string[][] = [];
  for (const start of network.nodes()) {
    if (seen.has(start)) continue;
    const component = [start];
    seen.add(start);
    for (const key of component)
      for (const near of network.neighbors(key)) {
        if (seen.has(near)) continue;
        seen.add(near);
        component.push(near);
      }
    components.push(component);
  }
  return components.sort((a, b) => b.length - a.length);
}
