/** Asks a person at a terminal for something that nobody else should see. */
import { EpigraphError } from '../errors.ts';
import type { Streams } from './io.ts';

const ENTER = /[\r\n]/;
const INTERRUPT = '\u0003';
const ERASE = new Set(['\u0008', '\u007f']);

/** What is typed up to Enter, not shown; undefined where nobody sits at a terminal. */
export async function askSecretly(question: string, { stdin, stderr }: Streams): Promise<string | undefined> {
  if (stdin.isTTY !== true || stdin.setRawMode === undefined) return undefined;
  stderr.write(question);
  stdin.setRawMode(true);
  try {
    return await typed(stdin);
  } finally {
    stdin.setRawMode(false);
    stderr.write('\n');
  }
}

async function typed(stdin: Streams['stdin']): Promise<string> {
  const characters: string[] = [];
  for await (const piece of stdin)
    for (const character of String(piece)) {
      if (ENTER.test(character)) return characters.join('');
      if (character === INTERRUPT) throw new EpigraphError('USAGE', 'No password was given.');
      if (ERASE.has(character)) characters.pop();
      else characters.push(character);
    }
  return characters.join('');
}
