/** Reads the compiled catalogue: the file is mapped, never parsed; entries are decoded when they are met. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EpigraphError } from '../errors.ts';
import { isEntityType } from '../ontology/index.ts';
import { MAGIC, SECTIONS } from './compile.ts';
import { filterBits, hashKey } from './hash.ts';
import { type Lexicon, WORD_FLAGS } from './lexicon.ts';
import { type Catalogue, type CatalogueEntry, type CatalogueForm, FORM_KINDS, TIERS } from './table.ts';

/** The table that `npm run build` writes; the same place seen from `src/` and from `dist/`. */
const BUILT = fileURLToPath(new URL('../../dist/catalogue/table.bin', import.meta.url));

/** Loads the built-in catalogue. */
export function loadCatalogue(file: string = BUILT): Catalogue {
  try {
    return openCatalogue(readFileSync(file));
  } catch (cause) {
    if (cause instanceof EpigraphError) throw cause;
    throw new EpigraphError('MISSING', 'The compiled catalogue is not there. Run "npm run build" in the project.', {
      cause,
    });
  }
}

/** A catalogue over the bytes that `compileCatalogue` gave. */
export function openCatalogue(bytes: Buffer): Catalogue {
  const table = sectionsOf(bytes);
  const entries = new Map<number, CatalogueEntry>();
  const forms = new Map<number, CatalogueForm>();
  const entryAt = (index: number): CatalogueEntry =>
    remember(entries, index, () => decodeEntry(textAt(table.entries, table.entryOffsets, index)));
  const formAt = (index: number): CatalogueForm =>
    remember(forms, index, () => {
      const packed = table.forms[index] ?? 0;
      return {
        entry: entryAt(packed >>> 4),
        kind: FORM_KINDS[(packed >>> 2) & 3] ?? 'name',
        written: textAt(table.written, table.writtenOffsets, index),
        ordinary: (packed & 1) !== 0,
        needsContext: (packed & 2) !== 0,
      };
    });
  const lookUp = (slots: Uint32Array, members: Uint32Array, key: string): readonly CatalogueForm[] => {
    const slot = findSlot(slots, key);
    if (slot < 0) return NONE;
    const start = slots[slot + 2] ?? 0;
    return Array.from(members.subarray(start, start + (slots[slot + 3] ?? 0)), formAt);
  };
  return {
    find: (key) => lookUp(table.keys, table.keyForms, key),
    soundsLike: (code) => lookUp(table.sounds, table.soundForms, code),
    hasPrefix: (key) => {
      const bits = table.filter.length * 32;
      return filterBits(hashKey(key), bits).every((bit) => ((table.filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0);
    },
    lexicon: openLexicon(table.words),
    size: table.entryOffsets.length - 1,
  };
}

const NONE: readonly CatalogueForm[] = [];

function remember<T>(known: Map<number, T>, index: number, make: () => T): T {
  const cached = known.get(index);
  if (cached !== undefined) return cached;
  const made = make();
  known.set(index, made);
  return made;
}

function sectionsOf(bytes: Buffer) {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || head.getUint32(0, true) !== MAGIC) {
    throw new EpigraphError(
      'MISSING',
      'The compiled catalogue is of another version. Run "npm run build" in the project.',
    );
  }
  const section = (name: (typeof SECTIONS)[number]): Buffer => {
    const index = SECTIONS.indexOf(name);
    const start = head.getUint32(4 + index * 8, true);
    return bytes.subarray(start, start + head.getUint32(8 + index * 8, true));
  };
  const numbers = (name: (typeof SECTIONS)[number]): Uint32Array => {
    const part = section(name);
    const aligned = part.byteOffset % 4 === 0 ? part : Buffer.from(part);
    return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
  };
  return {
    entries: section('entries'),
    entryOffsets: numbers('entryOffsets'),
    written: section('written'),
    writtenOffsets: numbers('writtenOffsets'),
    forms: numbers('forms'),
    keys: numbers('keys'),
    keyForms: numbers('keyForms'),
    filter: numbers('filter'),
    words: numbers('words'),
    sounds: numbers('sounds'),
    soundForms: numbers('soundForms'),
  };
}

const textAt = (bytes: Buffer, offsets: Uint32Array, index: number): string =>
  bytes.toString('utf8', offsets[index] ?? 0, offsets[index + 1] ?? 0);

function decodeEntry(line: string): CatalogueEntry {
  const [
    key = '',
    name = '',
    type = '',
    tier = '',
    context = '',
    domain = '',
    links = '',
    aliases = '',
    properties = '',
  ] = line.split('\t');
  if (!isEntityType(type))
    throw new EpigraphError('MISSING', 'The compiled catalogue is damaged. Run "npm run build" in the project.');
  return {
    key,
    name,
    type,
    tier: TIERS.find((known) => known === tier) ?? 'list',
    needsContext: context === 'y',
    domain,
    links: links === '' ? [] : links.split('|'),
    aliases: aliases === '' ? [] : aliases.split('|'),
    properties:
      properties === ''
        ? {}
        : Object.fromEntries(
            properties.split('|').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
          ),
  };
}

/** The offset of the slot that holds a key, or -1. */
function findSlot(slots: Uint32Array, key: string): number {
  const [hash, check] = hashKey(key);
  const mask = slots.length / 4 - 1;
  for (let slot = hash & mask; slots[slot * 4 + 3] !== 0; slot = (slot + 1) & mask) {
    if (slots[slot * 4] === hash && slots[slot * 4 + 1] === check) return slot * 4;
  }
  return -1;
}

function openLexicon(words: Uint32Array): Lexicon {
  const known = new Map<string, readonly [number, number]>();
  const look = (word: string): readonly [number, number] => {
    const cached = known.get(word);
    if (cached !== undefined) return cached;
    const slot = findSlot(words, word);
    const found = slot < 0 ? ([0, 0] as const) : ([words[slot + 2] ?? 0, words[slot + 3] ?? 0] as const);
    known.set(word, found);
    return found;
  };
  const has = (word: string, flag: number): boolean => (look(word)[1] & flag) !== 0;
  return {
    frequency: (word) => look(word)[0],
    isOrdinary: (word) => has(word, WORD_FLAGS.ordinary),
    isGivenName: (word) => has(word, WORD_FLAGS.givenName),
    isSurname: (word) => has(word, WORD_FLAGS.surname),
    isCity: (key) => has(key, WORD_FLAGS.city),
    isBigCity: (key) => has(key, WORD_FLAGS.bigCity),
  };
}
