/** Names, the ring around the open node and the words on its lines, written over sigma's canvas. */
import type Sigma from 'sigma';
import { drawNames, FONT, type Spot, write } from './drawing.ts';
import { type Candidate, placeLabels, type Room } from './labels.ts';
import { focusOf, type Scene } from './scene.ts';
import type { Stroke } from './strokes.ts';

/** Puts a canvas over the container and draws on it whenever sigma has drawn. */
export function writeOver(container: HTMLElement, sigma: Sigma, scene: Scene): void {
  const canvas = document.createElement('canvas');
  canvas.className = 'overlay';
  container.append(canvas);
  sigma.on('afterRender', () => {
    const { width, height } = sigma.getDimensions();
    const dense = devicePixelRatio;
    if (canvas.width !== width * dense || canvas.height !== height * dense)
      [canvas.width, canvas.height] = [width * dense, height * dense];
    const context = canvas.getContext('2d');
    if (context === null) return;
    context.setTransform(dense, 0, 0, dense, 0, 0);
    context.clearRect(0, 0, width, height);
    draw(context, sigma, scene);
  });
}

function draw(context: CanvasRenderingContext2D, sigma: Sigma, scene: Scene): void {
  const { width, height } = sigma.getDimensions();
  const { colours, lit } = scene;
  const spots = spotsOf(sigma, scene);
  const focus = spots.find(({ key }) => key === focusOf(scene));
  if (focus !== undefined) {
    context.strokeStyle = colours.accent;
    context.lineWidth = 2;
    context.beginPath();
    context.arc(focus.x, focus.y, focus.radius + 3, 0, 2 * Math.PI);
    context.stroke();
  }
  const named = lit.size === 0 ? spots : spots.filter(({ key }) => lit.has(key));
  const names = drawNames(context, named, { colours, width, height });
  if (focus !== undefined)
    writeLines(context, scene, { spots, focus, room: { width, height, most: 30, beside: names } });
}

/** Where every node is on the screen, the largest first. */
function spotsOf(sigma: Sigma, scene: Scene): readonly Spot[] {
  const focus = focusOf(scene);
  return [...scene.vertices.values()].map(({ key, attributes, x, y, size }) => ({
    key,
    text: attributes.name,
    ...sigma.graphToViewport({ x, y }),
    radius: sigma.scaleSize(size),
    isStrong: scene.related.has(key),
    isOpen: key === focus,
  }));
}

interface Lines {
  readonly spots: readonly Spot[];
  readonly focus: Spot;
  readonly room: Room;
}

/** Says on each line from or to the node in focus what it means. */
function writeLines(context: CanvasRenderingContext2D, scene: Scene, lines: Lines): void {
  const places = new Map(lines.spots.map((spot) => [spot.key, spot]));
  context.font = `500 11px ${FONT}`;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  const middles = [...scene.strokes.values()]
    .filter(({ source, target, isFaint }) => !isFaint && (source === lines.focus.key || target === lines.focus.key))
    .flatMap((stroke) => middleOf(context, stroke, places));
  const { colours } = scene;
  for (const { of, left, middle } of placeLabels(middles, [], lines.room))
    write(context, of.text, { x: left, y: middle, colours, colour: colours.accent });
}

/** The middle of a line, as a disc without size that words stand on. */
function middleOf(
  context: CanvasRenderingContext2D,
  { source, target, label }: Stroke,
  places: ReadonlyMap<string, Spot>,
): readonly Candidate[] {
  const [from, to] = [places.get(source), places.get(target)];
  if (from === undefined || to === undefined) return [];
  const { width } = context.measureText(label);
  return [{ text: label, x: (from.x + to.x) / 2 - width / 2, y: (from.y + to.y) / 2, radius: -4, width, height: 14 }];
}
