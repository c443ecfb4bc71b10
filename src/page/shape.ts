import type { GraphDocument } from '../graph/schema.ts';

/** What a page carries: the graph document, and for every node in its order where it stands and how large it is drawn. */
export interface PageContents {
  readonly title: string;
  readonly document: GraphDocument;
  /** x, y, radius. */
  readonly places: readonly (readonly [number, number, number])[];
}
