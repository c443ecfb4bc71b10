/** Catalogue files: one entry a line, tab-separated, `|` between several values. */
import { EpigraphError } from '../errors.ts';
import { ENTITY_TYPES, type EntityType, isEntityType } from '../ontology/index.ts';
import type { Tier } from './table.ts';

/** One line of a catalogue file. */
export interface CatalogueRow {
  readonly name: string;
  readonly type: EntityType;
  /** Other right names. One that begins with `?` needs context by itself. */
  readonly aliases: readonly string[];
  /** How speech recognition writes it when it goes wrong. One that begins with `?` needs context by itself. */
  readonly heard: readonly string[];
  /** The name (not its aliases) is also an everyday word, a phrase or a common name. */
  readonly needsContext: boolean;
  readonly links: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
  readonly tier: Tier;
  readonly domain: string;
}

/** The header line of every catalogue file. */
export const HEADER = 'name\ttype\taliases\theard\tcontext\tlink\tproperties';

/** Reads one catalogue file; throws SETTINGS with file and line for what is not of its form. */
export function parseRows(text: string, from: { file: string; tier: Tier; domain: string }): readonly CatalogueRow[] {
  const [header, ...lines] = text.split('\n');
  if (header !== HEADER) throw new EpigraphError('SETTINGS', `${from.file}:1: the header is not "${HEADER}".`);
  return lines.flatMap((line, index) => (line === '' ? [] : [parseRow(line, { ...from, line: index + 2 })]));
}

function parseRow(line: string, from: { file: string; tier: Tier; domain: string; line: number }): CatalogueRow {
  const [name = '', type = '', aliases = '', heard = '', context = '', link = '', properties = ''] = line.split('\t');
  if (name === '' || !isEntityType(type)) {
    const known = ENTITY_TYPES.join(', ');
    throw new EpigraphError(
      'SETTINGS',
      `${from.file}:${from.line}: "${name}" has the type "${type}". Known types: ${known}.`,
    );
  }
  return {
    name,
    type,
    aliases: values(aliases),
    heard: values(heard),
    needsContext: context === 'y',
    links: values(link),
    properties: Object.fromEntries(values(properties).map((pair) => split(pair))),
    tier: from.tier,
    domain: from.domain,
  };
}

const values = (cell: string): readonly string[] => cell.split('|').filter((value) => value !== '');

/** "number=8" → ["number", "8"]. */
function split(pair: string): readonly [string, string] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}
