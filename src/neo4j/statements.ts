import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the package keeps its Cypher: beside `src/` and `dist/`. */
export const QUERIES = fileURLToPath(new URL('../../queries/', import.meta.url));

const texts = new Map<string, string>();

/** The text of `queries/load/<name>.cypher`. */
export function statement(name: string): string {
  const text = texts.get(name) ?? readFileSync(`${QUERIES}load/${name}.cypher`, 'utf8');
  texts.set(name, text);
  return text;
}

/** The statements that make constraints and indexes, in order of their names; each may run again and again. */
export function schemaStatements(): readonly string[] {
  return readdirSync(`${QUERIES}schema`)
    .sort()
    .map((file) => readFileSync(`${QUERIES}schema/${file}`, 'utf8'));
}
