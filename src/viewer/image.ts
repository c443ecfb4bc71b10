/** The image that is saved: drawn anew, larger than the screen, with title and legend; it needs no WebGL. */
import { definitionOf, ENTITY_TYPES } from '../ontology/index.ts';
import { type Colours, coloursNow, mixed } from './colours.ts';
import { drawNames, FONT, type Spot, write } from './drawing.ts';
import type { Graph, Vertex } from './graph.ts';
import { type Stroke, strokesOf } from './strokes.ts';
import type { Visible } from './visible.ts';

const SCALE = 2;
const WIDTH = 1600 * SCALE;
const HEIGHT = 1100 * SCALE;
const MARGIN = 60 * SCALE;
const HEAD = 40 * SCALE;

interface Sheet {
  readonly context: CanvasRenderingContext2D;
  readonly colours: Colours;
  readonly spots: ReadonlyMap<string, Spot>;
}

/** Draws what is visible as PNG. */
export async function imageOf(graph: Graph, visible: Visible): Promise<Blob> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [WIDTH, HEIGHT];
  const context = canvas.getContext('2d');
  if (context === null) throw new TypeError('The browser draws no images');
  const strokes = strokesOf(visible.edges);
  const spots = spotsOf(visible.drawn, strokes);
  const sheet = { context, colours: coloursNow(), spots: new Map(spots.map((spot) => [spot.key, spot])) };
  context.fillStyle = sheet.colours.paper;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  for (const stroke of strokes) drawStroke(sheet, stroke);
  for (const vertex of visible.drawn) drawDisc(sheet, vertex);
  drawNames(context, spots, { colours: sheet.colours, width: WIDTH, height: HEIGHT, scale: SCALE });
  drawFrame(sheet, graph.title, visible.drawn);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new TypeError('The browser draws no PNG')) : resolve(blob)));
  });
}

/** All nodes fitted into the sheet, the layout's proportions kept. */
function spotsOf(vertices: readonly Vertex[], strokes: readonly Stroke[]): readonly Spot[] {
  const related = new Set(strokes.filter(({ isFaint }) => !isFaint).flatMap(({ source, target }) => [source, target]));
  const [left, right] = extent(vertices.map(({ x }) => x));
  const [bottom, top] = extent(vertices.map(({ y }) => y));
  const zoom = Math.min(
    (WIDTH - 3 * MARGIN) / (right - left),
    (HEIGHT - HEAD - 3 * MARGIN) / (top - bottom),
    8 * SCALE,
  );
  return vertices.map(({ key, attributes, x, y, size }) => ({
    key,
    text: attributes.name,
    x: WIDTH / 2 - MARGIN / 2 + (x - (left + right) / 2) * zoom,
    y: (HEIGHT + HEAD) / 2 - (y - (bottom + top) / 2) * zoom,
    radius: size * SCALE,
    isStrong: related.has(key),
    isOpen: false,
  }));
}

const extent = (values: readonly number[]): readonly [number, number] => {
  const [low, high] = values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
  return high > low ? [low, high] : [low - 1, low + 1];
};

function drawStroke({ context, colours, spots }: Sheet, { source, target, isFaint }: Stroke): void {
  const [from, to] = [spots.get(source), spots.get(target)];
  if (from === undefined || to === undefined) return;
  context.strokeStyle = isFaint ? mixed(colours.line, colours.paper, 0.5) : mixed(colours.muted, colours.paper, 0.55);
  context.lineWidth = (isFaint ? 0.75 : 1.25) * SCALE;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}

function drawDisc({ context, colours, spots }: Sheet, { key, attributes }: Vertex): void {
  const spot = spots.get(key);
  if (spot === undefined) return;
  const { colour } = definitionOf(attributes.type);
  context.fillStyle = spot.isStrong ? colour : mixed(colour, colours.paper, 0.5);
  context.beginPath();
  context.arc(spot.x, spot.y, spot.radius, 0, 2 * Math.PI);
  context.fill();
}

/** The title above, the legend below. */
function drawFrame({ context, colours }: Sheet, title: string, vertices: readonly Vertex[]): void {
  context.font = `600 ${22 * SCALE}px ${FONT}`;
  write(context, title, { x: MARGIN, y: MARGIN, colours, colour: colours.ink, scale: SCALE });
  context.font = `400 ${13 * SCALE}px ${FONT}`;
  const present = ENTITY_TYPES.filter((type) => vertices.some(({ attributes }) => attributes.type === type));
  let x = MARGIN;
  for (const type of present) {
    context.fillStyle = definitionOf(type).colour;
    context.beginPath();
    context.arc(x + 6 * SCALE, HEIGHT - MARGIN, 6 * SCALE, 0, 2 * Math.PI);
    context.fill();
    write(context, type, { x: x + 18 * SCALE, y: HEIGHT - MARGIN, colours, colour: colours.muted, scale: SCALE });
    x += context.measureText(type).width + 42 * SCALE;
  }
}
