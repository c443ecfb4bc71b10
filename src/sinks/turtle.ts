import { DataFactory, Writer } from 'n3';
import type { GraphDocument } from '../graph/schema.ts';
import type { Resource, Value } from './rdf/resource.ts';
import { resourcesOf } from './rdf/resources.ts';
import { absolute, PREFIXES } from './rdf/terms.ts';
import type { TextSink } from './sink.ts';

/** Turtle: the statements of JSON-LD for triple stores. */
export const turtle = {
  kind: 'text',
  extension: 'ttl',
  write: writeTurtle,
} as const satisfies TextSink;

const { namedNode, literal } = DataFactory;
const RDF_TYPE = namedNode(`${PREFIXES.rdf}type`);
const XSD = {
  boolean: namedNode(`${PREFIXES.xsd}boolean`),
  integer: namedNode(`${PREFIXES.xsd}integer`),
  double: namedNode(`${PREFIXES.xsd}double`),
};

function writeTurtle(document: GraphDocument): string {
  const writer = new Writer({ prefixes: PREFIXES });
  for (const resource of resourcesOf(document)) addResource(writer, resource);
  let text = '';
  writer.end((_, result: string) => {
    text = result;
  });
  return text;
}

function addResource(writer: Writer, { iri, types, properties }: Resource): void {
  const subject = namedNode(absolute(iri));
  for (const type of types) writer.addQuad(subject, RDF_TYPE, namedNode(absolute(type)));
  for (const [name, values] of properties)
    for (const value of values) writer.addQuad(subject, namedNode(absolute(name)), termOf(value));
}

function termOf(value: Value) {
  if (typeof value === 'object') return namedNode(absolute(value.iri));
  if (typeof value === 'number') return literal(String(value), Number.isInteger(value) ? XSD.integer : XSD.double);
  return literal(String(value), typeof value === 'boolean' ? XSD.boolean : undefined);
}
