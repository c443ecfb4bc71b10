import type { Mermaid } from 'mermaid';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphDocument } from '../../src/graph/schema.ts';
import { mermaid as sink } from '../../src/sinks/mermaid.ts';
import { exampleDocument } from '../fixtures/document.ts';
import { DOCUMENTS, HOSTILE, hostileDocument } from './documents.ts';
import { textOf } from './written.ts';

let mermaid: Mermaid;
beforeAll(async () => {
  // Its grammar needs no browser, but its sanitizer must find something that looks like one, or it has no methods.
  const document = { nodeType: 9, implementation: {}, currentScript: null, createElement: () => ({}) };
  Object.assign(globalThis, { window: { document, Element: class {}, NodeFilter: {} } });
  mermaid = (await import('mermaid')).default;
}, 60_000);

/** The labels as the parser has them, in order. */
async function labelsOf(text: string): Promise<readonly string[]> {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  if (!('getVertices' in db) || typeof db.getVertices !== 'function') throw new TypeError('no flowchart');
  const vertices: readonly { readonly text: string }[] = [...db.getVertices().values()];
  return vertices.map((vertex) => shown(vertex.text));
}

/** The parser keeps "#60;" as "ﬂ°°60¶ß" until "<" is drawn. */
const shown = (text: string): string =>
  text.replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)));

const written = (document: GraphDocument, options = {}): string => sink.write(sink.choose(document, options));

describe('Mermaid as its own parser reads it', () => {
  it.each(Object.entries(DOCUMENTS))('is a flowchart of the %s document', async (_, document) => {
    expect(await mermaid.parse(await textOf('mermaid', document))).toMatchObject({ diagramType: 'flowchart-v2' });
  });

  it('refuses what is no flowchart', async () => {
    await expect(mermaid.parse('flowchart LR\n n0["a" b"]')).rejects.toThrow('Parse error');
  });

  it('has the most connected nodes and their relations, no mentions', async () => {
    const text = written(exampleDocument);
    expect(await labelsOf(text)).toContain('Mara Lindqvist');
    expect(text).toContain('-->|"works for"|');
    expect(text).not.toContain('mentions');
    expect(await labelsOf(written(exampleDocument, { top: 2 }))).toHaveLength(2);
  });

  it('has mentions where they are asked for', () => {
    expect(written(exampleDocument, { relations: ['MENTIONS'] })).toContain('-.->|"mentions"|');
  });

  it('shows at most thirty nodes unless more are asked for', async () => {
    const many = { ...exampleDocument, nodes: [...exampleDocument.nodes, ...hostileDocument.nodes.slice(-25)] };
    expect(sink.choose({ ...many, edges: [] }, {}).nodes).toHaveLength(30);
    expect(sink.choose({ ...many, edges: [] }, { top: 35 }).nodes).toHaveLength(35);
  });

  it('draws dashed what is past', () => {
    const edges = exampleDocument.edges.map((edge) => ({ ...edge, attributes: { ...edge.attributes, past: true } }));
    expect(written({ ...exampleDocument, edges })).toContain('-.->|"works for"|');
  });

  it('shows hostile names as they are and leaves none of their marks in the text', async () => {
    const text = written(hostileDocument, { top: 100, relations: ['USES'] });
    const labels = await labelsOf(text);
    expect(HOSTILE.filter((name) => !/[\p{Cc}\p{Cs}]/u.test(name)).filter((name) => !labels.includes(name))).toEqual(
      [],
    );
    expect(text).not.toMatch(/["[][^"\n]*[<>`$\\][^"\n]*"/);
    expect(text).not.toMatch(/\["(?:\d+[.)]|[-+])/);
  });
});
