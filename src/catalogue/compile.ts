/** Turns catalogue rows and word lists into one compact table (see `load.ts` for the reader). */
import { soundCode } from '../sounds/code.ts';
import { entryKey, formsOf, type WrittenForm, withoutMark } from './forms.ts';
import { filterBits, hashKey, slotsFor } from './hash.ts';
import { WORD_FLAGS } from './lexicon.ts';
import type { CatalogueRow } from './rows.ts';
import { FORM_KINDS, squash, TIERS } from './table.ts';

/** What is known of a word, before compilation. */
export interface LexiconWord {
  readonly word: string;
  readonly frequency: number;
  readonly flags: number;
}

/** The sections of the table, in the order of the file. */
export const SECTIONS = [
  'entries',
  'entryOffsets',
  'written',
  'writtenOffsets',
  'forms',
  'keys',
  'keyForms',
  'filter',
  'words',
  'sounds',
  'soundForms',
] as const;
/** First four bytes of the file. */
export const MAGIC = 0x45504731;
const BITS_PER_PREFIX = 12;
/** 365 */
const NUMBER = /^\d+$/;

interface FlatForm {
  readonly entry: number;
  readonly kind: number;
  readonly rank: number;
  readonly flags: number;
  readonly written: string;
  readonly key: string;
}

/** Compiles rows and words into the bytes of the table. Deterministic: the same input gives the same bytes. */
export function compileCatalogue(rows: readonly CatalogueRow[], words: readonly LexiconWord[]): Buffer {
  const ordinary = new Set(words.filter((word) => (word.flags & WORD_FLAGS.ordinary) !== 0).map((word) => word.word));
  const forms = rows.flatMap((row, entry) => flatten(row, entry, ordinary)).sort(byKeyAndRank);
  const entries = pack(rows.map(encodeEntry));
  const written = pack(forms.map((form) => form.written));
  const keys = group(forms.map((form, index) => [form.key, index]));
  const sounds = group(soundPairs(forms));
  return assemble({
    entries: entries.bytes,
    entryOffsets: bytesOf(entries.offsets),
    written: written.bytes,
    writtenOffsets: bytesOf(written.offsets),
    forms: bytesOf(forms.map((form) => (form.entry << 4) | (form.kind << 2) | form.flags)),
    keys: keys.slots,
    keyForms: keys.members,
    filter: prefixFilter(forms.map((form) => form.key)),
    words: wordTable(words),
    sounds: sounds.slots,
    soundForms: sounds.members,
  });
}

function flatten(row: CatalogueRow, entry: number, ordinary: ReadonlySet<string>): readonly FlatForm[] {
  return formsOf(row).map((form) => ({
    entry,
    kind: FORM_KINDS.indexOf(form.kind),
    rank: TIERS.indexOf(row.tier) * FORM_KINDS.length + FORM_KINDS.indexOf(form.kind),
    flags: (isEveryday(row, form, ordinary) ? 1 : 0) | (form.needsContext ? 2 : 0),
    written: form.written,
    key: squash(form.written),
  }));
}

/** A lone everyday word is one always; words that a person judged a name together ("stack overflow") are not, those from lists are. */
function isEveryday(row: CatalogueRow, form: WrittenForm, ordinary: ReadonlySet<string>): boolean {
  const parts = form.written.split(' ');
  if (parts.length > 1 && row.tier !== 'list') return false;
  return parts.every((part) => ordinary.has(part) || NUMBER.test(part));
}

const byKeyAndRank = (a: FlatForm, b: FlatForm): number =>
  compare(a.key, b.key) || a.rank - b.rank || a.entry - b.entry;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Heard forms have the sounds of the name already; lists are too wide to be matched by sound. */
function soundPairs(forms: readonly FlatForm[]): readonly (readonly [string, number])[] {
  const listRank = TIERS.indexOf('list') * FORM_KINDS.length;
  return forms.flatMap((form, index) =>
    form.kind === 2 || form.rank >= listRank || form.key.length < 4
      ? []
      : soundCode(form.written).map((code) => [code, index] as const),
  );
}

function encodeEntry(row: CatalogueRow): string {
  const properties = Object.entries(row.properties).map(([name, value]) => `${name}=${value}`);
  return [
    entryKey(row),
    row.name,
    row.type,
    row.tier,
    row.needsContext ? 'y' : '',
    row.domain,
    row.links.join('|'),
    row.aliases.map(withoutMark).join('|'),
    properties.join('|'),
  ].join('\t');
}

interface Packed {
  readonly bytes: Buffer;
  readonly offsets: readonly number[];
}

function pack(texts: readonly string[]): Packed {
  const offsets = [0];
  const chunks = texts.map((text) => Buffer.from(text, 'utf8'));
  for (const chunk of chunks) offsets.push((offsets[offsets.length - 1] ?? 0) + chunk.length);
  return { bytes: Buffer.concat(chunks), offsets };
}

interface Grouped {
  readonly slots: Buffer;
  readonly members: Buffer;
}

/** An open-addressing table from key to a run of members: slots of (hash, check, start, count). */
function group(pairs: readonly (readonly [string, number])[]): Grouped {
  const byKey = new Map<string, number[]>();
  for (const [key, member] of pairs) {
    const members = byKey.get(key);
    if (members === undefined) byKey.set(key, [member]);
    else if (!members.includes(member)) members.push(member);
  }
  const slots = new Uint32Array(slotsFor(byKey.size) * 4);
  const members: number[] = [];
  for (const [key, own] of [...byKey].sort((a, b) => compare(a[0], b[0]))) {
    place(slots, key, [members.length, own.length]);
    members.push(...own);
  }
  return { slots: bytesOf(slots), members: bytesOf(members) };
}

function place(slots: Uint32Array, key: string, value: readonly [number, number]): void {
  const [hash, check] = hashKey(key);
  const mask = slots.length / 4 - 1;
  let slot = hash & mask;
  while (slots[slot * 4 + 3] !== 0) slot = (slot + 1) & mask;
  slots.set([hash, check, value[0], value[1]], slot * 4);
}

function wordTable(words: readonly LexiconWord[]): Buffer {
  const slots = new Uint32Array(slotsFor(words.length) * 4);
  for (const word of words) place(slots, word.word, [word.frequency, word.flags | 0x80]);
  return bytesOf(slots);
}

function prefixFilter(keys: readonly string[]): Buffer {
  const prefixes = new Set<string>();
  for (const key of keys) for (let end = 1; end < key.length; end += 1) prefixes.add(key.slice(0, end));
  const filter = new Uint32Array(Math.ceil((prefixes.size * BITS_PER_PREFIX) / 32) + 1);
  const bits = filter.length * 32;
  for (const prefix of prefixes) {
    for (const bit of filterBits(hashKey(prefix), bits))
      filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return bytesOf(filter);
}

function bytesOf(numbers: readonly number[] | Uint32Array): Buffer {
  const array = numbers instanceof Uint32Array ? numbers : Uint32Array.from(numbers);
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength);
}

function assemble(sections: Readonly<Record<(typeof SECTIONS)[number], Buffer>>): Buffer {
  const header = new Uint32Array(1 + SECTIONS.length * 2);
  header[0] = MAGIC;
  let at = header.byteLength;
  const padded = SECTIONS.map((name, index) => {
    const bytes = sections[name];
    header[1 + index * 2] = at;
    header[2 + index * 2] = bytes.length;
    const padding = (4 - (bytes.length % 4)) % 4;
    at += bytes.length + padding;
    return Buffer.concat([bytes, Buffer.alloc(padding)]);
  });
  return Buffer.concat([bytesOf(header), ...padded]);
}
