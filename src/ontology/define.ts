/** The contracts of the ontology: what a node type and a relation type say of themselves. */

/** A kind of node. */
export interface EntityDefinition<T extends string = string> {
  readonly type: T;
  readonly description: string;
  /** Slug before the colon of an id: `person:markus-holtermann`. */
  readonly prefix: string;
  /** Colour (hex) that pages and styles draw it in. */
  readonly colour: string;
}

/** A kind of edge. `from` and `to` are its domain and range. */
export interface RelationDefinition<
  T extends string = string,
  From extends string = string,
  To extends string = string,
> {
  readonly type: T;
  readonly description: string;
  readonly from: readonly From[];
  readonly to: readonly To[];
  /** True where A–B says the same as B–A; such an edge is stored once. */
  readonly symmetric: boolean;
}

/** Declares a node type; the literal `type` becomes a member of the union. */
export const defineEntity = <const T extends string>(definition: EntityDefinition<T>): EntityDefinition<T> =>
  definition;
