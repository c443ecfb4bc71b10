/** Colours of the theme, as the canvas needs them. */

export interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
}

/** The theme's colours as they stand in the style sheet, six-digit hex. */
export function coloursNow(): Colours {
  const style = getComputedStyle(document.documentElement);
  const value = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: value('paper'),
    ink: value('ink'),
    muted: value('muted'),
    line: value('line'),
    accent: value('accent'),
  };
}

/** A colour with a share, 0 to 1, of another. */
export function mixed(colour: string, other: string, share: number): string {
  const [a, b] = [channels(colour), channels(other)];
  return `#${a.map((value, index) => hex(value * (1 - share) + (b[index] ?? 0) * share)).join('')}`;
}

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

const hex = (value: number): string => Math.round(value).toString(16).padStart(2, '0');
