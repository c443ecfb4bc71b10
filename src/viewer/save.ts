/** Saves the visible part of the graph. */
import type { Graph } from './graph.ts';
import { imageOf } from './image.ts';
import { documentOf, type Visible } from './visible.ts';

/** The visible part as a graph document that epigraph, graphology and Gephi Lite read. */
export function saveJson(graph: Graph, visible: Visible): void {
  const text = `${JSON.stringify(documentOf(graph, visible), null, 1)}\n`;
  download(new Blob([text], { type: 'application/json' }), `${fileName(graph)}.json`);
}

/** The visible part as an image. */
export async function savePng(graph: Graph, visible: Visible): Promise<void> {
  download(await imageOf(graph, visible), `${fileName(graph)}.png`);
}

function download(blob: Blob, name: string): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(blob);
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 60_000);
}

/** "Queues – Mara Lindqvist" → "queues-mara-lindqvist". */
function fileName({ title }: Graph): string {
  const slug = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug.slice(0, 60) || 'graph';
}
