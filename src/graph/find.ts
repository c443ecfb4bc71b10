import { squash } from '../catalogue/table.ts';
import { similarity } from '../sounds/similar.ts';
import type { GraphDocument, GraphNode } from './schema.ts';

/** Nodes by id, name or alias, whatever the case, spaces and marks; the exact name first. */
export function findNodes(document: GraphDocument, query: string): readonly GraphNode[] {
  const key = squash(query);
  const rank = (node: GraphNode): number => {
    const { name, aliases } = node.attributes;
    if (node.key === query || name === query) return 3;
    if (squash(name) === key) return 2;
    return aliases.some((alias) => squash(alias) === key) ? 1 : 0;
  };
  const ranked = document.nodes.map((node) => ({ node, rank: rank(node) })).filter((found) => found.rank > 0);
  const best = Math.max(0, ...ranked.map((found) => found.rank));
  return ranked.filter((found) => found.rank === best).map((found) => found.node);
}

/** Names that sound or look like a query that nothing was found for. */
export function similarNames(document: GraphDocument, query: string): readonly string[] {
  const lower = query.toLowerCase();
  return document.nodes
    .map(({ attributes: { name } }) => ({
      name,
      likeness: name.toLowerCase().includes(lower) ? 0.9 : similarity(name, query),
    }))
    .filter(({ likeness }) => likeness >= 0.6)
    .sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1))
    .slice(0, 5)
    .map(({ name }) => name);
}
