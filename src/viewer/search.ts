import type { Graph, Vertex } from './graph.ts';

/** A node that a query finds, with the alias that matched where it was not the name. */
export interface Match {
  readonly vertex: Vertex;
  readonly alias: string | null;
}

/** Accents and other marks that stand on a letter: "é" is "e" and one of them. */
const MARKS = /\p{M}+/gu;
/** What does not count in a comparison: "post-gres", "post gres". */
const SILENT = /[^\p{L}\p{N}\p{S}]+/gu;

const folded = (text: string): string => text.normalize('NFD').replace(MARKS, '').toLowerCase();
const squashed = (text: string): string => folded(text).replace(SILENT, '');

/** Nodes whose name or alias begins with the query, then those with a word that does, then those that hold it; the best connected first. */
export function search(graph: Graph, query: string, most: number): readonly Match[] {
  const wanted = folded(query).trim();
  if (wanted === '') return [];
  return graph.ranked
    .map((vertex) => best(vertex, wanted))
    .filter((found) => found.rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, most)
    .map(({ vertex, alias }) => ({ vertex, alias }));
}

function best(vertex: Vertex, wanted: string): Match & { readonly rank: number } {
  const { name, aliases } = vertex.attributes;
  const own = rankOf(name, wanted);
  const [heard] = aliases
    .map((alias) => ({ alias, rank: rankOf(alias, wanted) - 0.5 }))
    .sort((a, b) => b.rank - a.rank);
  if (heard === undefined || heard.rank <= own) return { vertex, alias: null, rank: own };
  return { vertex, alias: heard.alias, rank: heard.rank };
}

function rankOf(text: string, wanted: string): number {
  const name = folded(text);
  if (name === wanted) return 5;
  if (name.startsWith(wanted)) return 4;
  if (name.split(SILENT).some((word) => word.startsWith(wanted))) return 3;
  if (name.includes(wanted)) return 2;
  const letters = squashed(wanted);
  return letters !== '' && squashed(text).includes(letters) ? 1 : 0;
}
