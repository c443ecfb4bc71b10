import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { parseDocument } from '../../src/graph/document.ts';
import type { GraphDocument } from '../../src/graph/schema.ts';
import { contentsOf, titleOf } from '../../src/page/contents.ts';
import { pageOf } from '../../src/page/page.ts';
import { extract } from '../../src/pipeline.ts';
import { readTranscript } from '../../src/transcripts/read.ts';
import { exampleDocument, FIRST } from '../fixtures/document.ts';

const between = (text: string, start: string, end: string): string => {
  const from = text.indexOf(start) + start.length;
  return text.slice(from, text.indexOf(end, from));
};
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyIn = (page: string): string => between(page, 'http-equiv="Content-Security-Policy" content="', '"');
const contentsIn = (page: string): string => between(page, 'id="contents">', '</script>');

/** The document with a name in every place that a transcript can fill. */
function named(name: string): GraphDocument {
  return {
    ...exampleDocument,
    nodes: exampleDocument.nodes.map((node) =>
      node.key === FIRST ? { ...node, attributes: { ...node.attributes, name } } : node,
    ),
  };
}

describe('the page', () => {
  const page = pageOf(exampleDocument);

  it('allows its own script and style by their hashes and nothing else', () => {
    const policy = policyIn(page);
    const style = between(page, '<style>', '</style>');
    const script = between(page, '<script>', '</script>\n</body>');
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash(script)}`,
      `style-src ${hash(style)}`,
      "connect-src 'none'",
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ]);
  });

  it('loads nothing: no source, no import, no style from elsewhere', () => {
    const frame = page.replace(contentsIn(page), '').replace(between(page, '<script>', '</script>\n</body>'), '');
    expect(frame).not.toMatch(/\bsrc=|@import|url\(|<iframe|<form|\bon[a-z]+="/i);
    expect([...frame.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)).toEqual(['data:,']);
  });

  it('carries the document whole, its doubtful names aside, and a place for every node', () => {
    const contents = JSON.parse(contentsIn(page));
    const suggestions = { ...exampleDocument.attributes, suggestions: [] };
    expect(parseDocument(JSON.stringify(contents.document), 'page')).toEqual({
      ...exampleDocument,
      attributes: suggestions,
    });
    expect(contents.places).toHaveLength(exampleDocument.nodes.length);
  });

  it('is the same bytes for the same graph, in whatever order attributes stand', () => {
    const turned: GraphDocument = {
      ...exampleDocument,
      nodes: exampleDocument.nodes.map((node) => ({
        ...node,
        attributes: { ...node.attributes, ...Object.fromEntries(Object.entries(node.attributes).reverse()) },
      })),
    };
    expect(pageOf(turned)).toBe(page);
  });

  it.each(['</script><script>alert(1)</script>', '<!--', '{{script}}', '{{contents}}', '$&$1', '"><img src=x>', ']]>'])(
    'takes %s as words',
    (name) => {
      const hostile = pageOf(named(name));
      expect(hostile.match(/<script/g)).toHaveLength(2);
      expect(hostile.match(/<\/script/g)).toHaveLength(2);
      expect(JSON.parse(contentsIn(hostile)).document.nodes[0].attributes.name).toBe(name);
      expect(policyIn(hostile)).toBe(policyIn(page));
    },
  );

  it('holds any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        const contents = contentsIn(pageOf(named(name)));
        expect(contents).not.toContain('<');
        expect(JSON.parse(contents).document.nodes[0].attributes.name).toBe(name);
      }),
      { numRuns: 25 },
    );
  });

  it('says what to do where the viewer was not built', () => {
    const empty = mkdtempSync(path.join(tmpdir(), 'epigraph-page-'));
    expect(() => pageOf(exampleDocument, `${empty}/`)).toThrow(
      /^The page's page\.html is not there\. Run "npm run build"/,
    );
    rmSync(empty, { recursive: true });
  });

  it('of one episode is smaller than a megabyte', () => {
    const folder = fileURLToPath(new URL('../../samples/', import.meta.url));
    for (const name of readdirSync(folder).filter((file) =>
      /^(?!README|front-matter\.notes).*\.(?:md|vtt|json)$/.test(file),
    )) {
      const document = buildGraph([extract(readTranscript(readFileSync(folder + name), { name }))]);
      expect(Buffer.byteLength(pageOf(document)), name).toBeLessThan(1_000_000);
    }
  });
});

describe('the title', () => {
  const only = (keep: number): GraphDocument => {
    const episodes = exampleDocument.nodes.filter((node) => node.attributes.type === 'Episode').slice(0, keep);
    return { ...exampleDocument, nodes: episodes, edges: [] };
  };

  it.each([
    [0, 'A knowledge graph'],
    [1, 'Queues - Mara Lindqvist'],
    [2, 'Queue Talk, 2 episodes'],
  ])('of %i episodes', (keep, title) => {
    expect(titleOf(only(keep))).toBe(title);
    expect(JSON.parse(contentsOf(only(keep))).title).toBe(title);
  });
});
