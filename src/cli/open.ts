import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { EpigraphError } from '../errors.ts';
import type { Streams } from './io.ts';

/** The program that opens a file with what the user has chosen for it, by platform. */
const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};
const OTHERS = ['xdg-open'] as const;

/** Opens a file in the default browser, without a shell, and does not wait for it to be closed. Throws MISSING where nothing can. */
export async function openInBrowser(
  file: string,
  streams: Streams,
  platform: string = process.platform,
): Promise<void> {
  const [program, ...first] = OPENERS[platform] ?? OTHERS;
  const address = pathToFileURL(path.resolve(file)).href;
  const child = spawn(program, [...first, address], { detached: true, stdio: 'ignore', env: { ...streams.env } });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', (cause) => {
      const message = `Cannot open "${file}": the program ${program} cannot be started. Open the file in a browser yourself.`;
      reject(new EpigraphError('MISSING', message, { cause }));
    });
  });
  child.unref();
}
