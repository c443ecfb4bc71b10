import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES, RELATION_TYPES } from '../../src/ontology/index.ts';
import { library } from '../../src/queries/library.ts';
import type { Query } from '../../src/queries/query.ts';

const FOLDER = fileURLToPath(new URL('../../queries/', import.meta.url));
const QUERIES = library();
const others = ['schema', 'load'].flatMap((folder) =>
  readdirSync(`${FOLDER}${folder}`).map((file) => ({
    name: `${folder}/${file}`,
    text: readFileSync(`${FOLDER}${folder}/${file}`, 'utf8'),
  })),
);

const LABELS: ReadonlySet<string> = new Set(['Entity', ...ENTITY_TYPES]);
const TYPES: ReadonlySet<string> = new Set(RELATION_TYPES);
const PROPERTIES = new Set(
  'id name aliases confidence links title podcast date source sha256 audio format lines words family number status authors by at on year episode quotes times speakers rules role when past count heard node properties label element isNew target type project mentions episodes'.split(
    ' ',
  ),
);

/** `// …`, `'…'`, `"…"`: what is no Cypher of its own. */
const UNREAD = /\/\/.*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g;
const bare = (text: string): string => text.replace(UNREAD, (found) => (found.startsWith('//') ? '' : "''"));

/** `(n:Entity:Project {`, `(:Episode)`, `n:Podcast`. */
const LABEL = /[(\w]:(?=[A-Z])((?:[A-Za-z]+:?)+)/g;
/** `[r:USES|BASED_ON*1..4]`, `[:GAVE]`. */
const TYPE = /\[\w*:([A-Z_|]+)/g;
/** `n.name`, `row.properties`. */
const PROPERTY = /\b[a-z]\w*\.([A-Za-z]\w*)/g;
/** `{name: $name`, `, episode: $episode}`. */
const KEY = /[{,]\s*([a-z]\w*):/g;

const found = (pattern: RegExp, text: string, separator: RegExp): readonly string[] =>
  [...bare(text).matchAll(pattern)].flatMap(([, names = '']) => names.split(separator)).filter((name) => name !== '');

const labelsOf = (text: string): readonly string[] =>
  found(LABEL, text.replace(/\[[^\]]*\]/g, ''), /:/).filter((name) => !/^[A-Z_]+$/.test(name));
const typesOf = (text: string): readonly string[] => found(TYPE, text, /\|/);
const propertiesOf = (text: string): readonly string[] => [
  ...found(PROPERTY, text.replaceAll('db.awaitIndexes', ''), /,/),
  ...found(KEY, text, /,/),
];

/** What only Neo4j knows, or the two engines disagree on. */
const NOT_PORTABLE: readonly (readonly [string, RegExp])[] = [
  ['label expressions', /\(\w*:\w+[|&]|:!/],
  ['dynamic labels', /:\$\(/],
  ['full-text', /fulltext|db\.index/i],
  ['shortest-path selectors', /\b(?:ALL |ANY )?SHORTEST\b/],
  ['two-argument round', /round\([^()]*(?:\([^()]*\)[^()]*)*,/i],
  ['random ids', /randomUUID/],
  ['slices of what is being collected', /collect\([^()]*\)\s*\[/],
  ['APOC', /\bapoc\./],
  ['writing', /\b(?:CREATE|MERGE|SET|DELETE|REMOVE|DROP|LOAD CSV|FOREACH)\b/],
  ['procedures', /\bCALL\s+\w/],
];

const faults = (text: string): readonly string[] =>
  NOT_PORTABLE.filter(([, pattern]) => pattern.test(bare(text))).map(([name]) => name);

describe.each(QUERIES.map((query) => [query.name, query] as const))('query %s', (_, query: Query) => {
  it('has a title, says what it returns, and uses every parameter that it declares and no other', () => {
    expect(query.title).not.toBe(query.name);
    const used = new Set([...bare(query.text).matchAll(/\$(\w+)/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual(query.parameters.map(({ name }) => name).sort());
    const returned = (
      /RETURN (?:DISTINCT )?([\s\S]*?)(?:\nORDER BY|$)/.exec(
        query.text.slice(query.text.lastIndexOf('\nRETURN')),
      )?.[1] ?? ''
    ).trim();
    for (const column of query.columns) expect(returned).toMatch(new RegExp(`\\b${column}\\b`));
    expect(query.columns.length).toBeGreaterThan(0);
  });

  it('is one statement of the portable subset', () => {
    expect(faults(query.text)).toEqual([]);
    expect(bare(query.text)).not.toContain(';');
  });
});

describe.each([...QUERIES, ...others].map(({ name, text }) => [name, text] as const))('%s', (_, text) => {
  it('knows the ontology’s labels, types and properties only', () => {
    expect(labelsOf(text).filter((label) => !LABELS.has(label))).toEqual([]);
    expect(typesOf(text).filter((type) => !TYPES.has(type))).toEqual([]);
    expect(propertiesOf(text).filter((property) => !PROPERTIES.has(property))).toEqual([]);
  });
});

describe('the lint itself', () => {
  it.each([
    ['MATCH (n:Entity:Persn)-[:GAV|USES]->(m {nam: $x}) RETURN n.nmae', ['Persn'], ['GAV'], ['nmae', 'nam']],
    ['MATCH (:Episode)<-[r:USES*1..3]-(n) WHERE NOT n:Podcst RETURN r.lines', ['Podcst'], [], []],
    ["RETURN 'n.nmae :Persn' // n.nmae", [], [], []],
  ])('sees what is misspelt in %s', (text, labels, types, properties) => {
    expect(labelsOf(text).filter((label) => !LABELS.has(label))).toEqual(labels);
    expect(typesOf(text).filter((type) => !TYPES.has(type))).toEqual(types);
    expect(propertiesOf(text).filter((property) => !PROPERTIES.has(property))).toEqual(properties);
  });

  it.each([
    ['MATCH (n:A|B) RETURN n', 'label expressions'],
    ['MATCH (n:A&!B) RETURN n', 'label expressions'],
    ['MATCH p = SHORTEST 1 (a)--(b) RETURN p', 'shortest-path selectors'],
    ['RETURN round(1.234, 2)', 'two-argument round'],
    ['RETURN round(count(n), 2)', 'two-argument round'],
    ['RETURN collect(x)[0..5]', 'slices of what is being collected'],
    ['MATCH (n) SET n.x = 1', 'writing'],
    ['CALL db.labels()', 'procedures'],
  ])('%s is not portable: %s', (text, fault) => {
    expect(faults(text)).toContain(fault);
  });

  it.each(['MATCH p = allShortestPaths((a)-[:USES|GAVE*..6]-(b)) RETURN round(1000.0 * a / b) / 1000', "RETURN 'SET'"])(
    '%s is portable',
    (text) => {
      expect(faults(text)).toEqual([]);
    },
  );
});

describe('files for Neo4j Browser', () => {
  it('the favourites hold every query once, in folders, without parameters', () => {
    const files = unzipSync(readFileSync(`${FOLDER}favourites.zip`));
    const names = Object.keys(files);
    expect(names.map((name) => /^epigraph [a-z ]+\/(.*)\.cypher$/.exec(name)?.[1]).sort()).toEqual(
      QUERIES.map(({ name }) => name).sort(),
    );
    for (const query of QUERIES) {
      const name = names.find((one) => one.endsWith(`/${query.name}.cypher`)) ?? '';
      const text = strFromU8(files[name] ?? new Uint8Array());
      expect(text.startsWith(`// ${query.title}\n`)).toBe(true);
      expect(bare(text)).not.toContain('$');
      expect(text.replace(/^(?:\/\/.*\n)+/, '').split('\n').length).toBe(
        query.text.replace(/^(?:\/\/.*\n)+/, '').split('\n').length,
      );
    }
  });

  it('the style has one rule a type', () => {
    const grass = readFileSync(`${FOLDER}epigraph.grass`, 'utf8');
    expect([...grass.matchAll(/^node\.(\w+) \{/gm)].map(([, type]) => type).sort()).toEqual([...ENTITY_TYPES].sort());
    expect(grass).not.toContain('node.Entity');
  });
});
