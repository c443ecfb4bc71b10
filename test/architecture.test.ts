import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Source {
  /** Below `src/`, with slashes. */
  readonly file: string;
  readonly text: string;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES: readonly Source[] = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file: file.replaceAll(path.sep, '/'), text: readFileSync(`${ROOT}src/${file}`, 'utf8') }))
  .sort((a, b) => (a.file < b.file ? -1 : 1));

/** `from './x.ts'`, `import 'x'`, `import('x')`, `require('x')`, `require.resolve('x')`. */
const IMPORT = /(?:\bfrom\s+|\bimport\s+|\b(?:import|require|resolve)\(\s*)'([^'\n]+)'/g;
/** `import type { X } from './x.ts';`, which is gone at run time. */
const TYPE_IMPORT = /^(?:import|export) type [^;]*;/gm;
/** Rows of knowledge: long, and no logic. */
const KNOWLEDGE = /^ontology\/relations\/|^mentions\/(?:vocabulary|families|cues)\.ts$|^entities\/nicknames\.ts$/;
/** The page of the viewer runs in a browser. */
const isPage = (file: string): boolean => file.startsWith('viewer/');
const STAGES = ['transcripts', 'sentences', 'mentions', 'entities', 'relations'];

const importsOf = (text: string): readonly string[] => [...text.matchAll(IMPORT)].map(([, name = '']) => name);

/** Files below `src/` that a file imports. */
const ownImports = ({ file, text }: Source): readonly string[] =>
  importsOf(text)
    .filter((name) => name.startsWith('.'))
    .map((name) => path.posix.join(path.posix.dirname(file), name));

/** Files that import a package (or one of its parts) though they are not behind its fence. */
const outside = (sources: readonly Source[], name: RegExp, fence: RegExp): readonly string[] =>
  sources
    .filter(({ file, text }) => !fence.test(file) && importsOf(text).some((imported) => name.test(imported)))
    .map(({ file }) => file);

/** "mentions/x.ts → entities/y.ts" for every import from one kind of file to another. */
function crossings(sources: readonly Source[], isForbidden: (from: string, to: string) => boolean): readonly string[] {
  return sources.flatMap((source) =>
    ownImports(source)
      .filter((to) => isForbidden(source.file, to))
      .map((to) => `${source.file} → ${to}`),
  );
}

const folderOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');
const isStage = (file: string): boolean => STAGES.includes(folderOf(file));

/** The first circle of imports, as the files on it; empty where there is none. */
function circle(sources: readonly Source[]): readonly string[] {
  const imports = new Map(
    sources.map(({ file, text }) => [file, ownImports({ file, text: text.replace(TYPE_IMPORT, '') })]),
  );
  const done = new Set<string>();
  const walk = (file: string, above: readonly string[]): readonly string[] => {
    if (above.includes(file)) return [...above.slice(above.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of imports.get(file) ?? []) {
      const found = walk(next, [...above, file]);
      if (found.length > 0) return found;
    }
    done.add(file);
    return [];
  };
  return [...imports.keys()].map((file) => walk(file, [])).find((found) => found.length > 0) ?? [];
}

/** `// x`, `'x'`, `/x/g`. */
const UNREAD =
  /\/\/.*|\/\*[\s\S]*?\*\/|'(?:[^'\n\\]|\\.)*'|"(?:[^"\n\\]|\\.)*"|`[^`]*`|\/(?:[^/\n\\]|\\.)+\/[gimsuy]*/g;
/** `import { a as b } from 0;`, once strings are gone. */
const FROM = /^(?:import|export) [^;(]*from ?0;/gm;
/** The code without comments, strings, patterns and imports. */
const bare = (text: string): string =>
  text.replace(UNREAD, (found) => (/^\/[/*]/.test(found) ? '' : '0')).replace(FROM, '');

/** `: any`, `<any>`, `value as Type`, `value!`, `export default`, `enum`. */
const LOOSE =
  /[:<|,]\s*any\b|\bas (?!const\b)[A-Za-z{[(]|[\w)\]]!(?:[.,;)\]]|$)|export default|^(?:export )?(?:const )?enum /m;
const isLoose = (text: string): boolean => LOOSE.test(bare(text));

/** `console.log`, `process.env`. */
const TALKS = /\bconsole\.|\bprocess\.(?:exit|exitCode|env|stdout|stderr|stdin|argv|on)\b/;
/** `Math.random()`, `Date.now()`, `new Date()`, `randomUUID()`. */
const CHANCE = /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\brandomUUID\b|\bperformance\.now\b/;

/** `export function f(`, `export async function f(`. */
const EXPORTED = /^export (?:async )?function\*? (\w+)/gm;
/** Functions that no sentence stands above. */
const unsaid = ({ file, text }: Source): readonly string[] =>
  [...text.matchAll(EXPORTED)]
    .filter((match) => !text.slice(0, match.index).trimEnd().endsWith('*/'))
    .map(([, name]) => `${file}: ${name}`);

const filesWhere = (test: (source: Source) => boolean): readonly string[] =>
  SOURCES.filter(test).map(({ file }) => file);

describe('fences', () => {
  it.each([
    ['compromise', /^compromise/, /^language\.ts$/],
    ['neo4j-driver', /^neo4j-driver/, /^neo4j\/connect\.ts$/],
    ['@grafeo-db/js', /^@grafeo-db/, /^(?:neo4j|embedded)\/[a-z]+\.ts$/],
    ['openai', /^openai/, /^assistant\/client\.ts$/],
    ['yargs', /^yargs/, /^cli\//],
    ['n3', /^n3$/, /^sinks\/turtle\.ts$/],
    ['csv-stringify', /^csv-stringify/, /^(?:sinks\/delimited|cli\/answers)\.ts$/],
    ['graphology and sigma', /^(?:graphology|sigma|@sigma)/, /^(?:graph|sinks|stats|page|viewer)\//],
    [
      'the file system',
      /^(?:node:)?fs(?:\/|$)/,
      /^(?:cli|neo4j|queries)\/|^version\.ts$|^catalogue\/load\.ts$|^page\/page\.ts$/,
    ],
    ['the network', /^(?:node:)?(?:https?|http2|net|tls|dgram|child_process)$/, /^(?:cli|neo4j|assistant)\//],
  ])('%s is imported behind its fence alone', (_, name, fence) => {
    expect(outside(SOURCES, name, fence)).toEqual([]);
  });

  it.each([
    ['compromise', /^compromise/],
    ['neo4j-driver', /^neo4j-driver/],
    ['@grafeo-db/js', /^@grafeo-db/],
    ['openai', /^openai/],
  ])('%s is imported by one file at most', (_, name) => {
    expect(outside(SOURCES, name, /^$/).length).toBeLessThanOrEqual(1);
  });

  it('stage folders never import one another', () => {
    expect(crossings(SOURCES, (from, to) => isStage(from) && isStage(to) && folderOf(from) !== folderOf(to))).toEqual(
      [],
    );
  });

  it('knowledge, graph and what shows it know no stage', () => {
    const apart = [
      'ontology',
      'catalogue',
      'sounds',
      'graph',
      'sinks',
      'stats',
      'neo4j',
      'evaluate',
      'page',
      'viewer',
      'assistant',
    ];
    expect(crossings(SOURCES, (from, to) => apart.includes(folderOf(from)) && isStage(to))).toEqual([]);
  });

  it('stages know nothing of what comes after them', () => {
    const after = ['graph', 'sinks', 'stats', 'neo4j', 'evaluate', 'page', 'viewer', 'assistant', 'corrections'];
    expect(
      crossings(SOURCES, (from, to) => isStage(from) && (after.includes(folderOf(to)) || to === 'pipeline.ts')),
    ).toEqual([]);
  });

  it('nobody imports the command line or the package’s own front door', () => {
    expect(
      crossings(SOURCES, (from, to) => (folderOf(from) !== 'cli' && folderOf(to) === 'cli') || to === 'index.ts'),
    ).toEqual([]);
  });

  it('only cli prints, exits or reads the environment', () => {
    expect(filesWhere(({ file, text }) => !file.startsWith('cli/') && !isPage(file) && TALKS.test(bare(text)))).toEqual(
      [],
    );
  });

  it('nothing depends on chance or on the clock', () => {
    expect(filesWhere(({ file, text }) => !isPage(file) && CHANCE.test(bare(text)))).toEqual([]);
  });

  it('nothing imports in a circle', () => {
    expect(circle(SOURCES)).toEqual([]);
  });

  it('every import is a file that is there', () => {
    expect(crossings(SOURCES, (_, to) => !existsSync(`${ROOT}src/${to}`))).toEqual([]);
  });
});

describe('habits', () => {
  it('no file is longer than 250 lines, data aside', () => {
    expect(filesWhere(({ file, text }) => !KNOWLEDGE.test(file) && text.split('\n').length > 251)).toEqual([]);
  });

  it('no any, no casts, no assertions, no default exports', () => {
    expect(filesWhere(({ file, text }) => !isPage(file) && isLoose(text))).toEqual([]);
    expect(filesWhere(({ text }) => /@ts-(?:ignore|nocheck|expect-error)/.test(text))).toEqual([]);
  });

  it('no class but the error', () => {
    expect(filesWhere(({ text }) => /^(?:export )?(?:abstract )?class /m.test(text))).toEqual(['errors.ts']);
  });

  it('a sentence stands above every exported function', () => {
    expect(SOURCES.flatMap(unsaid)).toEqual([]);
  });

  it('index files are registries or the root, and nothing is called a helper', () => {
    expect(
      filesWhere(({ file }) => /(?:^|\/)index\.ts$/.test(file)).filter(
        (file) => !/^(?:|ontology\/|ontology\/relations\/|sinks\/|transcripts\/formats\/)index\.ts$/.test(file),
      ),
    ).toEqual([]);
    expect(filesWhere(({ file }) => /(?:^|\/)(?:utils?|helpers?|common|misc|managers?)(?:\/|\.)/.test(file))).toEqual(
      [],
    );
  });

  it('nothing is left to do', () => {
    expect(filesWhere(({ text }) => /\b(?:TODO|FIXME|XXX)\b/.test(text))).toEqual([]);
  });

  it('tracked files name no machine and no registry', () => {
    const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0');
    const leaks = tracked.filter(
      (file) =>
        file !== '' &&
        file !== 'test/architecture.test.ts' &&
        existsSync(ROOT + file) &&
        LEAK.test(readFileSync(ROOT + file, 'utf8')),
    );
    expect(leaks).toEqual([]);
  });
});

/** "registry.npmjs.org", "/root/x". */
const LEAK =
  /registry\.(?:npmjs|yarnpkg)|npmmirror|repo1?\.maven|pypi\.org\/simple|(?<![\w.~})-])\/(?:work|root|farm|tmp)\/[A-Za-z]/;

describe('the fences themselves', () => {
  const source = (file: string, text: string): Source => ({ file, text });

  it.each([
    ["import nlp from 'compromise';"],
    ["import 'compromise/one';"],
    ["const nlp = await import('compromise');"],
    ["const nlp = createRequire(import.meta.url)('compromise'); require('compromise');"],
    ["export { default as nlp } from 'compromise';"],
  ])('see %s', (text) => {
    expect(outside([source('graph/x.ts', text)], /^compromise/, /^language\.ts$/)).toEqual(['graph/x.ts']);
    expect(outside([source('language.ts', text)], /^compromise/, /^language\.ts$/)).toEqual([]);
  });

  it('see one stage import another', () => {
    const one = source('mentions/x.ts', "import type { Y } from '../entities/y.ts';");
    expect(crossings([one], (from, to) => isStage(from) && isStage(to))).toEqual(['mentions/x.ts → entities/y.ts']);
  });

  it('see circles, but not those of types', () => {
    const a = source('graph/a.ts', "import { b } from './b.ts';");
    const b = (text: string) => source('graph/b.ts', text);
    expect(circle([a, b("import { a } from './a.ts';")])).toEqual(['graph/a.ts', 'graph/b.ts', 'graph/a.ts']);
    expect(circle([a, b("import type { A } from './a.ts';")])).toEqual([]);
  });

  it.each([
    ['const a: any = 1;', true],
    ['const a = b as Name;', true],
    ['const a = b as { c: 1 };', true],
    ['const a = map.get(b)!;', true],
    ['const a = map.get(b)!.c;', true],
    ['export default 1;', true],
    ['const a = [1] as const;', false],
    ["import { a as b } from './c.ts';", false],
    ["export { a as b } from './c.ts';", false],
    ['// used as Name: any', false],
    ['const a = b !== c && !d;', false],
    ["const a = 'as Name!';", false],
    ['const a = "it\'s as Name!";', false],
    ['const a = /as Name!/.test(b);', false],
  ])('loose types: %s is %s', (text, is) => {
    expect(isLoose(text)).toBe(is);
  });

  it.each([
    ['console.log(1)', true],
    ["// console.log(1)\nconst a = 'process.env';", false],
    ['process.env.HOME', true],
    ['const process = 1; process.next()', false],
  ])('printing: %s is %s', (text, is) => {
    expect(TALKS.test(bare(text))).toBe(is);
  });

  it.each([
    ['new Date()', true],
    ['new Date(`2021 UTC`)', false],
    ['Math.random()', true],
    ['Math.round(1)', false],
  ])('chance: %s is %s', (text, is) => {
    expect(CHANCE.test(bare(text))).toBe(is);
  });

  it.each([
    ['/** Says. */\nexport function a() {}', []],
    ['const b = 1;\nexport function a() {}', ['x.ts: a']],
    ['export async function a() {}', ['x.ts: a']],
  ])('functions without a sentence: %s', (text, found) => {
    expect(unsaid(source('x.ts', text))).toEqual(found);
  });

  it.each([
    ['see /root/epigraph', true],
    ['https://registry.npmjs.org/zod', true],
    ['os.tmpdir() of https://example.org/work/Thing', false],
    ["join(folder, 'work/Thing')", false],
  ])('leaks: %s is %s', (text, is) => {
    expect(LEAK.test(text)).toBe(is);
  });
});
