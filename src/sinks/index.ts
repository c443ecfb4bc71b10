/** Every output format, in the order in which `--help` lists them. */
import { EpigraphError } from '../errors.ts';
import { csv } from './csv.ts';
import { cytoscape } from './cytoscape.ts';
import { d3 } from './d3.ts';
import { dot } from './dot.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { graphology } from './graphology.ts';
import { json } from './json.ts';
import { mermaid } from './mermaid.ts';
import type { Sink } from './sink.ts';

export const SINKS = [
  json,
  graphology,
  d3,
  cytoscape,
  gexf,
  graphml,
  dot,
  mermaid,
  csv,
] as const satisfies readonly Sink[];

/** The format of that name; throws USAGE, naming all, for one that does not exist. */
export function sinkNamed(name: string): Sink {
  const found = SINKS.find((sink) => sink.name === name.toLowerCase());
  if (found !== undefined) return found;
  throw new EpigraphError(
    'USAGE',
    `Unknown format "${name}". Known formats: ${SINKS.map((sink) => sink.name).join(', ')}.`,
  );
}
