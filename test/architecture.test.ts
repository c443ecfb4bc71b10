import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file: file.replaceAll(path.sep, '/'), text: readFileSync(`${ROOT}src/${file}`, 'utf8') }))
  .sort((a, b) => (a.file < b.file ? -1 : 1));
/** `from './x.ts'`, `import('x')`. */
const IMPORT = /(?:from|import\()\s*'([^']+)'/g;
const importsOf = (text: string): readonly string[] => [...text.matchAll(IMPORT)].map(([, name = '']) => name);
/** What is there at run time: type imports vanish. */
const loadedBy = (text: string): readonly string[] => importsOf(text.replace(/import type [^;]*;/g, ''));
const importersOf = (test: (name: string) => boolean): readonly string[] =>
  SOURCES.filter(({ text }) => importsOf(text).some(test)).map(({ file }) => file);
const STAGES = ['transcripts', 'sentences', 'mentions', 'entities', 'relations'];
/** Rows of knowledge: long, and no logic. */
const DATA = /^ontology\/relations\/|^mentions\/(?:vocabulary|families|cues)\.ts$|^entities\/nicknames\.ts$/;

describe('fences', () => {
  it.each([
    ['compromise', /^compromise/, /^language\.ts$/],
    ['neo4j-driver', /^neo4j-driver/, /^neo4j\/connect\.ts$/],
    ['@grafeo-db/js', /^@grafeo-db/, /^(?:neo4j|embedded)\/[a-z]+\.ts$/],
    ['openai', /^openai/, /^assistant\/client\.ts$/],
    ['yargs', /^yargs/, /^cli\//],
    ['graphology', /^(?:graphology|sigma)/, /^(?:graph|sinks|viewer)\//],
  ])('%s is imported behind its fence alone', (_, name, fence) => {
    expect(importersOf((imported) => name.test(imported)).filter((file) => !fence.test(file))).toEqual([]);
  });

  it('compromise is imported by one file', () => {
    expect(importersOf((name) => name === 'compromise')).toEqual(['language.ts']);
  });

  it('stage folders never import one another', () => {
    const crossing = SOURCES.flatMap(({ file, text }) => {
      const stage = STAGES.find((name) => file.startsWith(`${name}/`));
      if (stage === undefined) return [];
      return importsOf(text)
        .filter((name) => STAGES.some((other) => other !== stage && name.startsWith(`../${other}/`)))
        .map((name) => `${file} → ${name}`);
    });
    expect(crossing).toEqual([]);
  });

  it('only cli prints, exits or reads the environment', () => {
    const talking = SOURCES.filter(
      ({ file, text }) =>
        !file.startsWith('cli/') &&
        !file.startsWith('viewer/') &&
        /\bconsole\.|\bprocess\.(?:exit|env|stdout|stderr|argv)/.test(text),
    );
    expect(talking.map(({ file }) => file)).toEqual([]);
  });

  it('nothing imports in a circle', () => {
    const graph = new Map(
      SOURCES.map(({ file, text }) => [
        file,
        loadedBy(text)
          .filter((name) => name.startsWith('.'))
          .map((name) => path.posix.join(path.posix.dirname(file), name)),
      ]),
    );
    const done = new Set<string>();
    const walk = (file: string, above: readonly string[]): readonly string[] => {
      if (above.includes(file)) return [...above.slice(above.indexOf(file)), file];
      if (done.has(file)) return [];
      for (const next of graph.get(file) ?? []) {
        const circle = walk(next, [...above, file]);
        if (circle.length > 0) return circle;
      }
      done.add(file);
      return [];
    };
    expect([...graph.keys()].map((file) => walk(file, [])).filter((circle) => circle.length > 0)).toEqual([]);
  });
});

describe('habits', () => {
  it('no file is longer than 250 lines, data aside', () => {
    expect(
      SOURCES.filter(({ file, text }) => !DATA.test(file) && text.split('\n').length > 251).map(({ file }) => file),
    ).toEqual([]);
  });

  it('no any, no casts, no default exports', () => {
    const loose = SOURCES.filter(
      ({ file, text }) =>
        !file.startsWith('viewer/') &&
        /: any\b|\bas (?!const\b|[a-zA-Z]+ from\b)[A-Z][A-Za-z]*\b(?! from)|export default|@ts-ignore/.test(
          text
            .replace(/\/\/.*|\/\*[\s\S]*?\*\/|'[^'\n]*'|`[^`]*`|\/(?:[^/\n\\]|\\.)+\/[gimuy]*/g, '')
            .replace(/(?:import|export)[^;]*;/g, ''),
        ),
    );
    expect(loose.map(({ file }) => file)).toEqual([]);
  });

  it('tracked files name no machine and no registry', () => {
    const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' })
      .split('\n')
      .filter(
        (file) =>
          /\.(?:ts|mjs|js|md|json|yaml|yml|sh|cypher|java|xml)$|^\.ci\/run$/.test(file) &&
          file !== 'package-lock.json' &&
          file !== 'test/architecture.test.ts',
      );
    const leaks = tracked.filter((file) =>
      /registry\.npmjs|repo1?\.maven|pypi\.org\/simple|(?<![\w.])\/(?:work|root|farm)\/[A-Za-z]/.test(
        readFileSync(`${ROOT}${file}`, 'utf8'),
      ),
    );
    expect(leaks).toEqual([]);
  });
});
