/** Values as Cypher writes them: nothing in a text can end it. */
import { cleanText, wholeText } from './characters.ts';
import type { Properties, PropertyValue, Scalar } from './property-graph.ts';

/** `'it\'s'`, `[1, 2]`, `true`. */
export function literal(value: PropertyValue): string {
  if (typeof value === 'object') return `[${value.map(scalar).join(', ')}]`;
  return scalar(value);
}

/** `{name: 'Ada', aliases: []}` */
export const map = (properties: Properties): string =>
  `{${Object.entries(properties)
    .map(([key, value]) => `${name(key)}: ${literal(value)}`)
    .join(', ')}}`;

/** A name in backticks where it needs them. */
const name = (key: string): string =>
  /^[A-Za-z_]\w*$/.test(key) ? key : `\`${cleanText(key).replaceAll('`', '``')}\``;

function scalar(value: Scalar): string {
  if (typeof value === 'string') return text(value);
  return typeof value === 'number' ? String(value).replace('e+', 'e') : String(value);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

const text = (value: string): string =>
  `'${wholeText(value).replace(/[\\'\p{Cc}]/gu, (character) => ESCAPES[character] ?? numbered(character))}'`;

const numbered = (character: string): string => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
