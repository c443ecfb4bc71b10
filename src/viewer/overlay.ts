/** Names, the ring around the open node and the words on its lines, written over sigma's canvas. */
import type Sigma from 'sigma';
import { drawNames, FONT, type Spot, write } from './drawing.ts';
import { type Candidate, type Label, placeFirst, type Room } from './labels.ts';
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
  const groups = [...scene.strokes.values()]
    .filter(({ source, target, isFaint }) => !isFaint && (source === lines.focus.key || target === lines.focus.key))
    .map((stroke) => alongLine(context, stroke, places));
  const { colours } = scene;
  for (const { of, left, middle } of placeFirst(groups, lines.room))
    write(context, of.text, { x: left, y: middle, colours, colour: colours.accent });
}

/** Shares of a line at which its words may stand, the best first. */
const SHARES = [0.5, 0.6, 0.4, 0.7, 0.3] as const;

/** Where the words of a line may stand on it. */
function alongLine(
  context: CanvasRenderingContext2D,
  { source, target, label }: Stroke,
  places: ReadonlyMap<string, Spot>,
): readonly Label<Candidate>[] {
  const [from, to] = [places.get(source), places.get(target)];
  if (from === undefined || to === undefined) return [];
  const { width } = context.measureText(label);
  const of = { text: label, x: from.x, y: from.y, radius: 0, width, height: 14 };
  return SHARES.map((share) => ({
    of,
    left: from.x + (to.x - from.x) * share - width / 2,
    middle: from.y + (to.y - from.y) * share,
  }));
}
