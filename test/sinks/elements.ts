/** XML as the tests of GEXF and GraphML look at it. */
import { DomUtils, parseDocument } from 'htmlparser2';

type Elements = ReturnType<typeof DomUtils.getElementsByTagName>;
export type Element = Elements[number];

const documentOf = (xml: string) => parseDocument(xml, { xmlMode: true });

/** All elements of a name, in order, below an element or in a whole text. */
export const elementsOf = (within: string | Element, name: string): readonly Element[] =>
  DomUtils.getElementsByTagName(name, typeof within === 'string' ? documentOf(within) : within, true);

export const textOfElement = (element: Element): string => DomUtils.textContent(element);

/** An attribute; fails where it is not there. */
export function attribute(element: Element, name: string): string {
  const value = element.attribs[name];
  if (value === undefined) throw new TypeError(`<${element.name}> has no ${name}`);
  return value;
}

/** How NetworkX (and Java) read a value of a declared type; null for a type that NetworkX does not know. */
const READS: Readonly<Record<string, RegExp>> = {
  string: /^/,
  boolean: /^(?:true|false)$/,
  integer: /^-?\d{1,10}$/,
  int: /^-?\d{1,10}$/,
  long: /^-?\d{1,19}$/,
  double: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i,
  float: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i,
};

/** Whether a reader that goes by the declared type can read the value. */
export const isReadable = (type: string, value: string): boolean => READS[type]?.test(value) ?? false;

/** `&` that begins no entity, `<` in an attribute: what a strict parser stops at. */
export const ILL_FORMED = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)|="[^"]*<|(?![\t\n\r])\p{Cc}/iu;
