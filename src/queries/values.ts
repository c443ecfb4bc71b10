/** What a query may give back, whichever engine answers: plain values, nodes, relationships and paths. */

/** Properties as an engine keeps them. */
export type Properties = Readonly<Record<string, Value>>;

export interface NodeValue {
  readonly kind: 'node';
  readonly labels: readonly string[];
  readonly properties: Properties;
}

export interface RelationshipValue {
  readonly kind: 'relationship';
  readonly type: string;
  readonly properties: Properties;
}

export interface PathValue {
  readonly kind: 'path';
  readonly nodes: readonly NodeValue[];
  readonly relationships: readonly RelationshipValue[];
}

/** A map of a query's own making. */
export interface MapValue {
  readonly kind: 'map';
  readonly entries: Properties;
}

export type Value =
  | null
  | boolean
  | number
  | string
  | readonly Value[]
  | NodeValue
  | RelationshipValue
  | PathValue
  | MapValue;

/** What comes back of a query. */
export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}
