/** Where each node's note lies: a folder a type, file names that every file system and Obsidian take. */
import type { GraphDocument } from '../../graph/schema.ts';
import { oneLine, shortened, uniqueNames } from '../characters.ts';

/** Refused by file systems (`* " \ / < > : | ?`) or by Obsidian's links (`# ^ [ ] %`). */
const UNFIT = /[*"\\/<>:|?#^[\]%]/g;
/** Not to be seen: direction marks, joiners. */
const UNSEEN = /\p{Cf}/gu;
/** "..", " x", "x." */
const EDGES = /^[.\s]+|[.\s]+$/g;
/** Windows keeps these for itself, whatever the ending. */
const TAKEN = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const LONGEST = 60;

/** Path of every node's note below the vault, without ".md": what a wikilink names. */
export function notePaths({ nodes }: GraphDocument): ReadonlyMap<string, string> {
  const names = new Map(
    nodes.map(({ key, attributes: { type, name } }) => [key, `${type}/${fileName(name)}`] as const),
  );
  return uniqueNames(names.keys(), (key) => names.get(key) ?? key, folded);
}

/** A name as a file may have it. */
export function fileName(name: string): string {
  const fit = oneLine(name.replace(UNSEEN, '').replace(UNFIT, ' ')).normalize('NFC').replace(EDGES, '');
  return shortened(fit, LONGEST).replace(TAKEN, '$& ·') || 'Unnamed';
}

/** Names that are one where case does not count. */
const folded = (name: string): string => name.normalize('NFC').toLowerCase();
