/** Moves of the picture's camera. */
import type Sigma from 'sigma';

/** Milliseconds of a move; none for those who asked for less motion. */
const duration = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 350);

/** Closer than this a few nodes would look lost in a window of some size. */
const CLOSEST = 0.35;
/** A picture that is less wide may come closer, in pixels. */
const WIDE = 800;

/** Moves so that all of these places can be seen. */
export function fitTo(sigma: Sigma, places: readonly { readonly x: number; readonly y: number }[]): void {
  const camera = sigma.getCamera();
  const { width, height } = sigma.getDimensions();
  if (places.length === 0 || width === 0) return;
  const whole = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };
  const spots = places.map((place) => sigma.graphToViewport(place, { cameraState: whole }));
  const [left, right] = extent(spots.map(({ x }) => x));
  const [top, bottom] = extent(spots.map(({ y }) => y));
  const middle = sigma.viewportToFramedGraph({ x: (left + right) / 2, y: (top + bottom) / 2 }, { cameraState: whole });
  const room = { width: width - Math.min(160, width / 4), height: height - Math.min(90, height / 4) };
  const ratio = Math.max(
    CLOSEST * Math.min(1, width / WIDE),
    (right - left) / room.width,
    (bottom - top) / room.height,
  );
  void camera.animate({ x: middle.x, y: middle.y, ratio }, { duration: duration() });
}

/** Comes closer (a factor below 1) or goes away. */
export function zoom(sigma: Sigma, factor: number): void {
  const camera = sigma.getCamera();
  void camera.animate({ ratio: camera.ratio * factor }, { duration: duration() });
}

const extent = (values: readonly number[]): readonly [number, number] =>
  values.reduce<readonly [number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
