/** The one place of this folder where graphology's CommonJS companions are imported. */
import { createRequire } from 'node:module';
import graphology from 'graphology';

// Their types promise a `default` that the CommonJS modules do not have.
const require = createRequire(import.meta.url);

export const { UndirectedGraph } = graphology;
export const forceAtlas2: typeof import('graphology-layout-forceatlas2').default = require('graphology-layout-forceatlas2');
export const noverlap: typeof import('graphology-layout-noverlap').default = require('graphology-layout-noverlap');
