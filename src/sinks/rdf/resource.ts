/** What RDF says of one subject. */
import { cleanText } from '../characters.ts';
import type { Scalar } from '../property-graph.ts';

/** Another resource or a page of the web, absolute or with a prefix of `PREFIXES`. */
export interface Reference {
  readonly iri: string;
}

export type Value = Reference | Scalar;

/** A subject and all that is said of it. */
export interface Resource {
  readonly iri: string;
  readonly types: readonly string[];
  /** By predicate ("schema:name"), in the order in which they are written; no predicate without values, no value twice. */
  readonly properties: ReadonlyMap<string, readonly Value[]>;
}

/** A predicate and its values, if there are any. */
export type Property = readonly [name: string, value: readonly Value[] | Value | null | undefined];

/** Properties by name: values cleaned, none twice, nothing where nothing is known. */
export function propertiesOf(entries: readonly Property[]): ReadonlyMap<string, readonly Value[]> {
  const known = new Map<string, Map<string, Value>>();
  for (const [name, value] of entries)
    for (const one of listOf(value)) {
      const clean = typeof one === 'string' ? cleanText(one) : one;
      known.set(name, (known.get(name) ?? new Map<string, Value>()).set(JSON.stringify(clean), clean));
    }
  return new Map([...known].map(([name, values]) => [name, [...values.values()]]));
}

function listOf(value: Property[1]): readonly Value[] {
  if (value === null || value === undefined) return [];
  return isList(value) ? value : [value];
}

const isList = (value: readonly Value[] | Value): value is readonly Value[] => Array.isArray(value);
