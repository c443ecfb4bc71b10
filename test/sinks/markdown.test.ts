import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { GraphDocument } from '../../src/graph/schema.ts';
import { filterDocument } from '../../src/sinks/filter.ts';
import { fileName } from '../../src/sinks/vault/paths.ts';
import { plain, wikilink } from '../../src/sinks/vault/text.ts';
import { exampleDocument, FIRST } from '../fixtures/document.ts';
import { DOCUMENTS, HOSTILE, hostileDocument } from './documents.ts';
import { filesOf, textOf } from './written.ts';

const note = (path: string, document: GraphDocument = exampleDocument): Promise<string> =>
  textOf('markdown', document, path);
const WIKILINK = /\[\[([^\][|]+)\|[^\][|]+\]\]/g;
/** A note without its properties. */
const bodyOf = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n/, '');
const linksIn = (text: string): readonly string[] => [...text.matchAll(WIKILINK)].map(([, path = '']) => path);

describe('the vault', () => {
  it('has a note for every node, in a folder of its type, and an index', async () => {
    const paths = (await filesOf('markdown', exampleDocument)).map((file) => file.path);
    expect(paths).toHaveLength(exampleDocument.nodes.length + 1);
    expect(paths).toContain('Person/Mara Lindqvist.md');
    expect(paths).toContain('Episode/Queues - Mara Lindqvist.md');
    expect(linksIn(await note('Index.md'))).toHaveLength(exampleDocument.nodes.length);
  });

  it.each(Object.entries(DOCUMENTS))('of the %s document has no link that leads nowhere', async (_, document) => {
    const files = await filesOf('markdown', document);
    const notes = new Set(files.map((file) => file.path));
    const bodies = files.map((file) => bodyOf(file.content));
    const links = bodies.flatMap(linksIn);
    expect(links.filter((path) => !notes.has(`${path}.md`))).toEqual([]);
    expect(bodies.join('').split('[[')).toHaveLength(links.length + 1);
  });

  it.each(Object.entries(DOCUMENTS))('of the %s document has properties that are YAML', async (_, document) => {
    const notes = (await filesOf('markdown', document)).filter((file) => file.path !== 'Index.md');
    const ids = notes.map(({ content }) => parse(content.split(/^---$/m)[1] ?? '').id);
    expect(ids).toHaveLength(document.nodes.length);
    expect(new Set(ids).size).toBe(document.nodes.length);
  });

  it('says what is known of a person, with the words that say so', async () => {
    const text = await note('Person/Mara Lindqvist.md');
    expect(parse(text.split('---')[1] ?? '')).toEqual({
      id: 'person:mara-lindqvist',
      type: 'Person',
      aliases: ['Mara', 'Mara Lindquist'],
      tags: ['person'],
      confidence: 0.9,
      links: [],
    });
    expect(text).toContain(
      '- **works for** [[Organisation/Tidewater|Tidewater]] (engineer; 0.80)\n  > I work at Tidewater in Gothenburg\n  > — Mara Lindqvist, [[Episode/Queues - Mara Lindqvist|Queues - Mara Lindqvist]], line 6, 0:20\n',
    );
    expect(text).toContain('- [[Episode/Brokers in Practice|Brokers in Practice]] 1×, line 3');
  });

  it('says who leads to a node, and what an episode names', async () => {
    expect(await note('Organisation/Tidewater.md')).toContain(
      '- [[Person/Mara Lindqvist|Mara Lindqvist]] **works for**',
    );
    expect(await note('Episode/Queues - Mara Lindqvist.md')).toContain(
      '- [[Project/RabbitMQ|RabbitMQ]] 2×, lines 4, 8',
    );
  });

  it('leads into the recording where there is one', async () => {
    const nodes = exampleDocument.nodes.map((node) =>
      node.key === FIRST
        ? { ...node, attributes: { ...node.attributes, audio: 'https://x.example/a(1).mp3#x' } }
        : node,
    );
    expect(await note('Talk/Draining the Queue.md', { ...exampleDocument, nodes })).toContain(
      '[0:25](<https://x.example/a(1).mp3#t=25>)',
    );
  });

  it('names an episode that has no note', async () => {
    const part = filterDocument(exampleDocument, { only: ['Person', 'Talk'] });
    expect(await note('Talk/Draining the Queue.md', part)).toContain(
      '— Mara Lindqvist, Queues - Mara Lindqvist, line 7',
    );
  });

  it('makes nothing of hostile words', async () => {
    for (const { content } of await filesOf('markdown', hostileDocument)) {
      const body = bodyOf(content);
      expect(content).not.toContain('javascript:');
      expect(body).not.toMatch(/(?<!\\)<(?!https)[a-z/!]/i);
      expect(body.split('\n').filter((line) => /^#(?!#? )|^```|^---/.test(line))).toEqual([]);
    }
  });
});

describe('plain', () => {
  it.each([
    ['- x', '\\- x'],
    ['1. x', '1\\. x'],
    ['a #tag [[x]] <b> `c`', 'a \\#tag \\[\\[x\\]\\] \\<b\\> \\`c\\`'],
    ['two\nlines', 'two lines'],
    ["it's 3.5, well-known", "it's 3.5, well-known"],
  ])('%j is %j', (text, shown) => {
    expect(plain(text)).toBe(shown);
  });
});

describe('wikilink', () => {
  it('cannot be ended by its name', () => {
    expect(wikilink('Person/x', 'a]] b|c <i>')).toBe('[[Person/x|a)) b/c ‹i›]]');
    expect(wikilink('Person/x', '\n')).toBe('[[Person/x|Person/x]]');
  });
});

describe('fileName', () => {
  it.each([
    ['AC/DC: "Live?"', 'AC DC Live'],
    ['../../etc/passwd', 'etc passwd'],
    ['CON', 'CON ·'],
    ['nul.txt', 'nul ·.txt'],
    ['...', 'Unnamed'],
    ['\u202egnp.exe', 'gnp.exe'],
    ['x'.repeat(99), `${'x'.repeat(59)}…`],
  ])('%j is %j', (name, file) => {
    expect(fileName(name)).toBe(file);
  });

  it('is never empty', () => {
    expect(HOSTILE.map(fileName)).not.toContain('');
  });
});
