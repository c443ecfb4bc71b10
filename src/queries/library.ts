/** The questions that come with the package. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EpigraphError } from '../errors.ts';
import { parseQuery, type Query } from './query.ts';

const FOLDER = fileURLToPath(new URL('../../queries/', import.meta.url));
const END = '.cypher';

/** Every question, sorted by name. */
export function library(): readonly Query[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(END))
    .sort()
    .map((file) => parseQuery(file.slice(0, -END.length), readFileSync(`${FOLDER}${file}`, 'utf8')));
}

/** The question of that name; throws USAGE, naming those that come near, for one that is not there. */
export function queryNamed(name: string): Query {
  const all = library();
  const found = all.find((query) => query.name === name);
  if (found !== undefined) return found;
  const words = name.toLowerCase().split(/[^a-z]+/);
  const near = all.filter((query) => words.some((word) => word.length > 2 && query.name.includes(word)));
  const names = (near.length > 0 ? near : all).map((query) => query.name).join(', ');
  throw new EpigraphError(
    'USAGE',
    `There is no query "${name}". ${near.length > 0 ? 'Near it' : 'Known ones'}: ${names}. A file of your own ends in .cypher.`,
  );
}
