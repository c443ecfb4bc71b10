/** The picture: sigma draws discs and lines by WebGL, names are written over it. */
import Sigma from 'sigma';
import { fitTo, zoom } from './camera.ts';
import { coloursNow } from './colours.ts';
import type { Vertex } from './graph.ts';
import { writeOver } from './overlay.ts';
import { emptyScene, light, lineLook, load, nodeLook, type Scene } from './scene.ts';
import { CLOSED, type State, type Store } from './state.ts';
import type { Visible } from './visible.ts';

/** What the rest of the page can ask of the picture. */
export interface Picture {
  /** Draws another part of the graph, or the same with another node open. */
  show(visible: Visible, state: State): void;
  /** Draws again in the colours of the theme. */
  repaint(): void;
  /** Moves so that all that is drawn can be seen. */
  fit(): void;
  /** Comes closer (a factor below 1) or goes away. */
  zoom(factor: number): void;
}

/** Starts the picture. Throws where the browser has no WebGL. */
export function startPicture(container: HTMLElement, store: Store, first: Visible): Picture {
  const scene = emptyScene();
  scene.selected = store.get().selected;
  load(scene, first);
  const sigma = new Sigma(scene.graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    enableCameraRotation: false,
    zIndex: true,
    stagePadding: 60,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    defaultDrawNodeHover: () => undefined,
    nodeReducer: (key, attributes) => ({ ...attributes, ...nodeLook(scene, key) }),
    edgeReducer: (key) => lineLook(scene, key),
  });
  // What is filtered out later leaves the rest where it is.
  sigma.setCustomBBox(sigma.getBBox());
  writeOver(container, sigma, scene);
  listen(sigma, scene, store);
  const all = () => fitTo(sigma, [...scene.vertices.values()]);
  fitTo(sigma, litIn(scene));
  new ResizeObserver(() => sigma.resize().refresh()).observe(container);
  return {
    show: (visible, state) => show(sigma, scene, { visible, state }),
    repaint: () => {
      scene.colours = coloursNow();
      sigma.resize(true);
      sigma.refresh();
    },
    fit: all,
    zoom: (factor) => zoom(sigma, factor),
  };
}

/** What is open and next to it, else everything. */
const litIn = ({ vertices, lit }: Scene): readonly Vertex[] =>
  [...vertices.values()].filter(({ key }) => lit.size === 0 || lit.has(key));

function show(
  sigma: Sigma,
  scene: Scene,
  { visible, state }: { readonly visible: Visible; readonly state: State },
): void {
  const isNewlyOpen = scene.selected !== state.selected;
  scene.selected = state.selected;
  scene.isNarrowed = state.hops > 0;
  load(scene, visible);
  sigma.refresh();
  // What was clicked stays under the pointer; what was chosen elsewhere is flown to.
  if (isNewlyOpen && state.selected !== null && scene.hovered !== state.selected) fitTo(sigma, litIn(scene));
}

function listen(sigma: Sigma, scene: Scene, store: Store): void {
  const hover = (key: string | null): void => {
    scene.hovered = key;
    light(scene);
    sigma.getContainer().style.cursor = key === null ? '' : 'pointer';
    sigma.refresh({ skipIndexation: true });
  };
  sigma.on('enterNode', ({ node }) => hover(node));
  sigma.on('leaveNode', () => hover(null));
  sigma.on('clickNode', ({ node }) => store.set({ selected: node, mention: null }));
  sigma.on('clickStage', () => store.set(CLOSED));
}
