import type { GraphDocument, GraphEdge, GraphNode } from '../graph/schema.ts';
import { episodesOf, namesOf } from '../graph/sources.ts';
import { ENTITY_TYPES } from '../ontology/index.ts';
import { mostConnected } from './filter.ts';
import type { FolderSink, OutputFile } from './sink.ts';
import { noteOf } from './vault/note.ts';
import { notePaths } from './vault/paths.ts';
import { plain, wikilink } from './vault/text.ts';

/** A vault for Obsidian: one note an entity in a folder of its type, joined by wikilinks, and an index of all. */
export const markdown = {
  kind: 'folder',
  write: writeVault,
} as const satisfies FolderSink;

function writeVault(document: GraphDocument): readonly OutputFile[] {
  const paths = notePaths(document);
  const [names, episodes] = [namesOf(document), episodesOf(document)];
  const edges = edgesByNode(document);
  const link = (key: string): string => {
    const [path, name] = [paths.get(key), names.get(key) ?? key];
    return path === undefined ? plain(name) : wikilink(path, name);
  };
  const audio = (episode: string): string | null => {
    const address = episodes.get(episode)?.attributes.audio;
    return typeof address === 'string' ? address : null;
  };
  const around = { link, audio, edges: (key: string) => edges.get(key) ?? [] };
  return [
    { path: 'Index.md', content: indexOf(document, link) },
    ...document.nodes.map((node) => ({ path: `${paths.get(node.key)}.md`, content: noteOf(node, around) })),
  ];
}

function edgesByNode({ nodes, edges }: GraphDocument): ReadonlyMap<string, readonly GraphEdge[]> {
  const found = new Map<string, GraphEdge[]>(nodes.map((node) => [node.key, []]));
  for (const edge of edges) {
    found.get(edge.source)?.push(edge);
    found.get(edge.target)?.push(edge);
  }
  return found;
}

/** All notes by type, the most connected first. */
function indexOf(document: GraphDocument, link: (key: string) => string): string {
  const ranked = mostConnected(document);
  const sections = [...ENTITY_TYPES].reverse().flatMap((type) => {
    const own = ranked.filter((node: GraphNode) => node.attributes.type === type);
    return own.length === 0 ? [] : ['', `## ${type} (${own.length})`, '', ...own.map((node) => `- ${link(node.key)}`)];
  });
  return `${['# Index', ...sections].join('\n')}\n`;
}
