import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/viewer/viewer.css', import.meta.url), 'utf8');
/** "{ … }" after a selector, as names and colours. */
const variables = (selector: string): Readonly<Record<string, string>> => {
  const from = css.indexOf(selector);
  const block = css.slice(css.indexOf('{', from), css.indexOf('}', from));
  return Object.fromEntries(
    [...block.matchAll(/--([a-z]+): (#[0-9a-f]{6})/g)].map(([, name, colour]) => [name, colour]),
  );
};
const THEMES = {
  light: variables(':root {'),
  dark: variables(':root[data-theme="dark"] {'),
  'dark by system': variables(':root:not([data-theme="light"]) {'),
};

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(THEMES))('colours of %s', (_, colours) => {
  it.each([
    ['ink', 'paper'],
    ['ink', 'surface'],
    ['ink', 'wash'],
    ['ink', 'mark'],
    ['muted', 'paper'],
    ['muted', 'surface'],
    ['muted', 'wash'],
    ['accent', 'paper'],
    ['accent', 'surface'],
    ['accent', 'wash'],
  ])('%s on %s can be read (WCAG AA)', (text, ground) => {
    expect(contrast(colours[text] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});

it('dark is the same by choice and by system', () => {
  expect(THEMES['dark by system']).toEqual(THEMES.dark);
});
