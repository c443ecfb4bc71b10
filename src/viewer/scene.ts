/** What the picture shows and how each part of it looks at the moment. */
import { UndirectedGraph } from 'graphology';
import { definitionOf } from '../ontology/index.ts';
import { type Colours, coloursNow, mixed } from './colours.ts';
import type { Vertex } from './graph.ts';
import { type Stroke, strokesOf } from './strokes.ts';
import type { Visible } from './visible.ts';

/** The one thing of the picture that changes: sigma asks it again at every drawing. */
export interface Scene {
  /** What sigma draws: places and lines alone. */
  readonly graph: UndirectedGraph;
  vertices: ReadonlyMap<string, Vertex>;
  strokes: ReadonlyMap<string, Stroke>;
  /** Ids of nodes that a relation touches. */
  related: ReadonlySet<string>;
  selected: string | null;
  hovered: string | null;
  /** Whether all that is drawn is around the open node. */
  isNarrowed: boolean;
  /** Ids of what is open or pointed at and of what is next to it; empty where all is lit. */
  lit: ReadonlySet<string>;
  colours: Colours;
}

/** An empty scene in the colours of the theme. */
export const emptyScene = (): Scene => ({
  graph: new UndirectedGraph(),
  vertices: new Map(),
  strokes: new Map(),
  related: new Set(),
  selected: null,
  hovered: null,
  isNarrowed: false,
  lit: new Set(),
  colours: coloursNow(),
});

/** Puts what is visible into the scene and takes out the rest. */
export function load(scene: Scene, visible: Visible): void {
  const { graph } = scene;
  const drawn = new Map(visible.drawn.map((vertex) => [vertex.key, vertex]));
  const strokes = strokesOf(visible.edges.filter(({ source, target }) => drawn.has(source) && drawn.has(target)));
  graph.clearEdges();
  for (const key of graph.nodes()) if (!drawn.has(key)) graph.dropNode(key);
  for (const { key, x, y, size } of visible.drawn) if (!graph.hasNode(key)) graph.addNode(key, { x, y, size });
  for (const { key, source, target } of strokes) graph.addEdgeWithKey(key, source, target);
  scene.vertices = drawn;
  scene.strokes = new Map(strokes.map((stroke) => [stroke.key, stroke]));
  scene.related = new Set(strokes.filter(({ isFaint }) => !isFaint).flatMap(({ source, target }) => [source, target]));
  light(scene);
}

/** Lights the node under the pointer, else the open one, and what is next to it; all where nothing is, or nothing else is drawn. */
export function light(scene: Scene): void {
  const focus = focusOf(scene);
  const near = focus !== null && scene.graph.hasNode(focus) ? scene.graph.neighbors(focus) : [];
  const isAll = near.length === 0 || (scene.isNarrowed && scene.hovered === null);
  scene.lit = new Set(focus === null || isAll ? [] : [focus, ...near]);
}

/** The node that is looked at, or null. */
export const focusOf = ({ hovered, selected }: Scene): string | null => hovered ?? selected;

const isLit = ({ lit }: Scene, key: string): boolean => lit.size === 0 || lit.has(key);

/** How a node looks: what is only named is paler, and so is what is not lit. */
export function nodeLook(scene: Scene, key: string) {
  const { colours, vertices, related } = scene;
  const type = vertices.get(key)?.attributes.type ?? 'Episode';
  const { colour } = definitionOf(type);
  const own = related.has(key) || key === scene.selected ? colour : mixed(colour, colours.paper, 0.42);
  return { color: isLit(scene, key) ? own : mixed(own, colours.paper, 0.72), zIndex: isLit(scene, key) ? 1 : 0 };
}

/** How a line looks: an arrow where it leads from or to the node that is looked at. */
export function lineLook(scene: Scene, key: string) {
  const { colours, strokes } = scene;
  const stroke = strokes.get(key);
  const focus = focusOf(scene);
  if (stroke !== undefined && focus !== null && (stroke.source === focus || stroke.target === focus))
    return stroke.isFaint
      ? { color: mixed(colours.muted, colours.paper, 0.55), size: 1, zIndex: 1 }
      : { color: colours.accent, size: 2, zIndex: 1, type: stroke.isOneWay ? 'arrow' : 'line' };
  const plain =
    stroke?.isFaint === true ? mixed(colours.line, colours.paper, 0.35) : mixed(colours.muted, colours.paper, 0.5);
  return {
    color: scene.lit.size === 0 ? plain : mixed(plain, colours.paper, 0.7),
    size: stroke?.isFaint === true ? 0.5 : 1.1,
  };
}
