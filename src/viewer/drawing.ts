/** Draws names on a canvas, for the picture on the screen and for the image that is saved. */
import type { Colours } from './colours.ts';
import { type Candidate, type Label, placeLabels } from './labels.ts';

/** A node with where it stands on the canvas, in pixels. */
export interface Spot {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Names with a relation are set in a stronger hand than those that are only named. */
  readonly isStrong: boolean;
  /** Drawn whatever lies around it. */
  readonly isOpen: boolean;
}

export const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
/** Square pixels of picture that one name may take up. */
const ROOM = 5200;
const LONGEST = 34;

/** Writes the names that have room, and gives where; spots come in order of importance. */
export function drawNames(
  context: CanvasRenderingContext2D,
  spots: readonly Spot[],
  { colours, width, height, scale = 1 }: Surface,
): readonly Label<Candidate>[] {
  const candidates = spots.map((spot) => measured(context, spot, scale));
  const most = Math.max(12, Math.round((width * height) / (ROOM * scale * scale)));
  const open = candidates.filter(({ spot }) => spot.isOpen);
  const rest = candidates.filter(({ spot }) => !spot.isOpen);
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  const labels = placeLabels([...open, ...rest], candidates, { width, height, most });
  for (const { of, left, middle } of labels) {
    context.font = of.font;
    write(context, of.text, {
      x: left,
      y: middle,
      colours,
      colour: of.spot.isStrong || of.spot.isOpen ? colours.ink : colours.muted,
      scale,
    });
  }
  return labels;
}

/** What is drawn on, with its measures in pixels. */
export interface Surface {
  readonly colours: Colours;
  readonly width: number;
  readonly height: number;
  /** How many pixels a unit of type is. */
  readonly scale?: number;
}

interface Measured extends Candidate {
  readonly spot: Spot;
  readonly font: string;
}

function measured(context: CanvasRenderingContext2D, spot: Spot, scale: number): Measured {
  const size = (spot.isStrong ? 13 : 12) * scale;
  const font = `${spot.isOpen ? 600 : spot.isStrong ? 500 : 400} ${size}px ${FONT}`;
  const text = shortened(spot.text);
  context.font = font;
  const { x, y, radius } = spot;
  return { spot, font, text, x, y, radius, width: context.measureText(text).width, height: size * 1.25 };
}

/** Words with a halo, so that lines do not cross them out. */
export function write(
  context: CanvasRenderingContext2D,
  text: string,
  { x, y, colours, colour, scale = 1 }: { x: number; y: number; colours: Colours; colour: string; scale?: number },
): void {
  context.strokeStyle = colours.paper;
  context.lineWidth = 4 * scale;
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A long name cut between whole characters. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const all = [...characters.segment(text)].map(({ segment }) => segment);
  return all.length <= LONGEST
    ? text
    : `${all
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
}
