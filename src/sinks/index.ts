/** Every output format, in the order in which `--help` lists them. Light: a format's libraries are loaded when it is written. */
import { EpigraphError } from '../errors.ts';
import type { Format } from './sink.ts';

export const FORMATS = [
  { name: 'json', description: 'the graph document, filtered', load: async () => (await import('./json.ts')).json },
  {
    name: 'graphology',
    description: 'graphology JSON with labels, colours, sizes and places, for sigma and Gephi Lite',
    load: async () => (await import('./graphology.ts')).graphology,
  },
  {
    name: 'd3',
    description: 'node-link JSON for d3-force, force-graph and Observable',
    load: async () => (await import('./d3.ts')).d3,
  },
  {
    name: 'cytoscape',
    description: 'Cytoscape.js elements and style, also for the desktop program',
    load: async () => (await import('./cytoscape.ts')).cytoscape,
  },
  {
    name: 'gexf',
    description: 'GEXF 1.3 with types, colours, sizes, places and times, for Gephi',
    load: async () => (await import('./gexf.ts')).gexf,
  },
  {
    name: 'graphml',
    description: 'GraphML with declared, typed keys, for yEd, igraph, NetworkX and Gephi',
    load: async () => (await import('./graphml.ts')).graphml,
  },
  {
    name: 'dot',
    description: 'Graphviz: dot -Tsvg graph.dot -o graph.svg',
    load: async () => (await import('./dot.ts')).dot,
  },
  {
    name: 'mermaid',
    description: 'a Mermaid flowchart of the 30 most connected nodes, or of --top n',
    load: async () => (await import('./mermaid.ts')).mermaid,
  },
  {
    name: 'csv',
    description: 'nodes.csv, edges.csv and evidence.csv, for spreadsheets, pandas and Gephi',
    load: async () => (await import('./csv.ts')).csv,
  },
  {
    name: 'neo4j-csv',
    description: 'nodes.csv and relationships.csv for neo4j-admin database import full',
    load: async () => (await import('./neo4j-csv.ts')).neo4jCsv,
  },
  {
    name: 'cypher',
    description: 'a script for cypher-shell that may be run again and again',
    load: async () => (await import('./cypher.ts')).cypher,
  },
  {
    name: 'jsonld',
    description: 'JSON-LD in the words of schema.org and PROV',
    load: async () => (await import('./jsonld.ts')).jsonld,
  },
  {
    name: 'turtle',
    description: 'Turtle: what jsonld says, for triple stores',
    load: async () => (await import('./turtle.ts')).turtle,
  },
  {
    name: 'markdown',
    description: 'a vault for Obsidian: one note an entity, with wikilinks and quotes',
    load: async () => (await import('./markdown.ts')).markdown,
  },
] as const satisfies readonly Format[];

/** The format of that name; throws USAGE, naming all, for one that does not exist. */
export function formatNamed(name: string): Format {
  const found = FORMATS.find((format) => format.name === name.toLowerCase());
  if (found !== undefined) return found;
  throw new EpigraphError(
    'USAGE',
    `Unknown format "${name}". Known formats: ${FORMATS.map((format) => format.name).join(', ')}.`,
  );
}
