/** The one place where graphology's CommonJS packages are imported. */
import graphology from 'graphology';

export const { MultiDirectedGraph } = graphology;
export type Graph = InstanceType<typeof MultiDirectedGraph>;
