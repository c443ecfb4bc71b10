import type { Resource, Value } from './rdf/resource.ts';
import { resourcesOf } from './rdf/resources.ts';
import { absolute, PREFIXES } from './rdf/terms.ts';
import type { TextSink } from './sink.ts';

/** JSON-LD whose context lies in the file: schema.org's words are bare, nothing is fetched to read it. */
export const jsonld = {
  kind: 'text',
  extension: 'jsonld',
  write: (document) =>
    `${JSON.stringify({ '@context': CONTEXT, '@graph': resourcesOf(document).map(toObject) }, null, 1)}\n`,
} as const satisfies TextSink;

const { schema, ...others } = PREFIXES;
const CONTEXT = { '@vocab': schema, ...others };

const toObject = ({ iri, types, properties }: Resource): Readonly<Record<string, unknown>> => ({
  '@id': absolute(iri),
  '@type': types.map(bare),
  ...Object.fromEntries([...properties].map(([name, values]) => [bare(name), alone(values.map(toValue))])),
});

const bare = (name: string): string => name.replace(/^schema:/, '');

const toValue = (value: Value): unknown => (typeof value === 'object' ? { '@id': absolute(value.iri) } : value);

const alone = (values: readonly unknown[]): unknown => (values.length === 1 ? values[0] : values);
