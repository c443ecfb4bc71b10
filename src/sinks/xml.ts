import { cleanText } from './characters.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as it may stand in an XML element or in a quoted attribute. */
export const escapeXml = (text: string): string =>
  cleanText(text).replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? character);
