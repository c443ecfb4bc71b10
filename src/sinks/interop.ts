/** The one place of this folder where graphology's CommonJS companions are imported. */
import { createRequire } from 'node:module';
import graphology from 'graphology';
import gexf from 'graphology-gexf';

// Their types promise a `default` that the CommonJS modules do not have.
const require = createRequire(import.meta.url);

export const { MultiDirectedGraph } = graphology;
export const { write: writeGexf } = gexf;
export const forceAtlas2: typeof import('graphology-layout-forceatlas2').default = require('graphology-layout-forceatlas2');
