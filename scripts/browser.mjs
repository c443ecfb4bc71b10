/** The browser that tests, measurements and screenshots of the page use: the one CHROMIUM_PATH names, else the first on the PATH. */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The browser's program, or undefined where there is none. */
export const CHROMIUM = [
  process.env.CHROMIUM_PATH ?? '',
  ...(process.env.PATH ?? '').split(path.delimiter).flatMap((folder) => NAMES.map((name) => path.join(folder, name))),
].find((file) => file !== '' && isProgram(file));

/** Draws WebGL without a graphics card and asks nobody for anything. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
