/** Documents that every format must take: nothing, one thing, an ordinary graph, and one whose names mean mischief. */
import type { GraphDocument } from '../../src/graph/schema.ts';
import { exampleDocument } from '../fixtures/document.ts';

/** Names, aliases and quotes that some format or reader could take for more than words. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '=HYPERLINK("http://x.example","y")',
  '+1+1',
  '-2',
  '@SUM(A1)',
  '\tTab first',
  'a "b" \'c\' `d` \\u0027',
  '\\',
  '\\"',
  "';// DETACH DELETE",
  'line\nbreak\r\n\ttab',
  'nul\u0000escape\u001b[31mred\u0007\u001funit',
  'half \ud83d of a pair',
  '\u202eRTL עברית العربية',
  '🦊 👩‍👩‍👧 emoji',
  ']]> &amp; <!-- --> &#0;',
  '{{y}} $x %%z%% [[w]] ^v #t ==h== $m$',
  '|a|b|',
  'n1["x"]; end',
  '../../etc/passwd',
  '- [ ] 1. # *x* _y_ ~~z~~',
  'CON',
  '...',
  '名前 이름',
] as const;

const hostile = (index: number): string => HOSTILE[index % HOSTILE.length] ?? '';

/** The example with mischief for every name, alias, link, fact, quote, speaker and role. */
export const hostileDocument: GraphDocument = {
  ...exampleDocument,
  attributes: { ...exampleDocument.attributes, generator: hostile(0) },
  nodes: [...exampleDocument.nodes, ...HOSTILE.map(extraNode)].map((node, index) => ({
    ...node,
    attributes: {
      ...node.attributes,
      name: hostile(index),
      aliases: [hostile(index + 1), hostile(index + 2)],
      links: ['javascript:alert(1)', 'https://x.example/a b|c{d}"><s>?q=`e`'],
      label: hostile(index + 3),
      'na me`"<': hostile(index + 4),
      ids: [1, 'two', null],
      number: index % 2 === 0 ? index : index % 3 === 0 ? 'none' : true,
      far: 5_000_000_000 + index,
      ...(index % 4 === 0 ? { constructor: 'x', toString: index } : {}),
      mentions: node.attributes.mentions.map((mention) => ({ ...mention, context: hostile(index) })),
    },
  })),
  edges: exampleDocument.edges.map((edge, index) => ({
    ...edge,
    attributes: {
      ...edge.attributes,
      role: hostile(index),
      when: hostile(index + 1),
      evidence: edge.attributes.evidence.map((proof) => ({
        ...proof,
        quote: hostile(index + 2),
        speaker: hostile(index + 3),
        rule: 'test/row',
      })),
    },
  })),
};

function extraNode(name: string): GraphDocument['nodes'][number] {
  const own = { aliases: [], confidence: 0.5, links: [], mentions: [], repairs: [] };
  return { key: `project:${name}`, attributes: { type: 'Project', name, ...own } };
}

/** So many projects without relations. */
export const manyNodes = (count: number): GraphDocument => ({
  ...exampleDocument,
  nodes: Array.from({ length: count }, (_, index) => extraNode(`P${index}`)),
  edges: [],
});

export const emptyDocument: GraphDocument = { ...exampleDocument, nodes: [], edges: [] };

export const loneDocument: GraphDocument = {
  ...exampleDocument,
  nodes: [extraNode('Celery')],
  edges: [],
};

/** By name, for tables of tests. */
export const DOCUMENTS = {
  example: exampleDocument,
  hostile: hostileDocument,
  empty: emptyDocument,
  lone: loneDocument,
} as const;
