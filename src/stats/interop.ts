/** The one place of this folder where graphology's CommonJS companions are imported. */
import { createRequire } from 'node:module';
import graphology from 'graphology';

// Their types promise a `default` that the CommonJS modules do not have.
const require = createRequire(import.meta.url);

export const { UndirectedGraph } = graphology;
export type Undirected = InstanceType<typeof UndirectedGraph>;
export const louvain: typeof import('graphology-communities-louvain').default = require('graphology-communities-louvain');
export const betweenness: typeof import('graphology-metrics/centrality/betweenness.js').default = require('graphology-metrics/centrality/betweenness.js');
