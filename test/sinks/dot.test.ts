import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { exampleDocument } from '../fixtures/document.ts';
import { DOCUMENTS, HOSTILE, hostileDocument, manyNodes } from './documents.ts';
import { elementsOf, textOfElement } from './elements.ts';
import { textOf } from './written.ts';

const hasGraphviz = spawnSync('dot', ['-V']).status === 0;
if (!hasGraphviz) console.log('skipped the tests that draw DOT: graphviz (dot) is not installed');

/** What `dot -Tsvg` draws; fails where it complains of anything. */
function drawn(text: string): string {
  const { status, stdout, stderr } = spawnSync('dot', ['-Tsvg'], { input: text, encoding: 'utf8', timeout: 60_000 });
  expect({ status, stderr: stderr.replace(/.*(?:Fontconfig|fontconfig).*\n?/g, '') }).toEqual({
    status: 0,
    stderr: '',
  });
  return stdout;
}

const classes = (svg: string, kind: string): number =>
  elementsOf(svg, 'g').filter((group) => (group.attribs.class ?? '').split(' ').includes(kind)).length;

describe.skipIf(!hasGraphviz)('DOT as graphviz draws it', () => {
  it.each(Object.entries(DOCUMENTS))('has every node and edge of the %s document', async (_, document) => {
    const svg = drawn(await textOf('dot', document));
    expect([classes(svg, 'node'), classes(svg, 'edge')]).toEqual([document.nodes.length, document.edges.length]);
  });

  it('shows hostile names as they are and makes nothing of them', async () => {
    const svg = drawn(await textOf('dot', hostileDocument));
    const labels = elementsOf(svg, 'text')
      .map(textOfElement)
      .map((label) => label.replaceAll('\u00a0', ' '));
    const seen = HOSTILE.filter((name) => !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(name));
    expect(seen.length).toBeGreaterThan(10);
    expect(seen.filter((name) => !labels.includes(name))).toEqual([]);
    expect(['script', 'img', 'image'].flatMap((name) => elementsOf(svg, name))).toEqual([]);
    expect(svg).not.toMatch(/xlink:href/);
  });

  it('names relations, shows their words, and tells past from present', async () => {
    const past = {
      ...exampleDocument,
      edges: exampleDocument.edges.map((edge) => ({ ...edge, attributes: { ...edge.attributes, past: true } })),
    };
    const svg = drawn(await textOf('dot', exampleDocument));
    expect(elementsOf(svg, 'text').map(textOfElement)).toContain('works for');
    expect(svg).toContain('I work at Tidewater in Gothenburg');
    expect(await textOf('dot', past)).toContain('style="dashed"');
    expect(await textOf('dot', exampleDocument)).not.toContain('style="dashed"');
  });

  it('spreads a graph of many nodes by force', async () => {
    const text = await textOf('dot', manyNodes(61));
    expect(text).toContain('layout="sfdp"');
    expect(classes(drawn(text), 'node')).toBe(61);
  });
});
