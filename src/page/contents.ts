import { parseDocument, writeDocument } from '../graph/document.ts';
import type { GraphDocument } from '../graph/schema.ts';
import { sizesOf } from '../sinks/looks.ts';
import { placesOf } from './layout.ts';
import type { PageContents } from './shape.ts';

/** Lays the graph out and gives the page's contents as JSON: the same graph, the same text. */
export function contentsOf(document: GraphDocument): string {
  const places = placesOf(document);
  const sizes = sizesOf(document);
  const shown = { ...document, attributes: { ...document.attributes, suggestions: [] } };
  const contents: PageContents = {
    title: titleOf(document),
    // The document's own writer puts attributes into their order; doubtful names are for `epigraph review`.
    document: parseDocument(writeDocument(shown), 'the page'),
    places: document.nodes.map(({ key }) => {
      const { x, y } = places.get(key) ?? { x: 0, y: 0 };
      return [x, y, sizes.get(key) ?? 1];
    }),
  };
  return JSON.stringify(contents);
}

/** "Queues – Mara Lindqvist", "Queue Talk, 12 episodes". */
export function titleOf(document: GraphDocument): string {
  const [first, ...others] = document.nodes.filter((node) => node.attributes.type === 'Episode');
  if (first === undefined) return 'A knowledge graph';
  if (others.length === 0) return first.attributes.name;
  const shows = new Set([first, ...others].map((node) => String(node.attributes.podcast ?? '')));
  const [show = ''] = shows;
  return `${shows.size === 1 && show !== '' ? `${show}, ` : ''}${others.length + 1} episodes`;
}
