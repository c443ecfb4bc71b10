import { existsSync } from 'node:fs';
import { withUserRows } from '../catalogue/overlay.ts';
import { parseUserCatalogue } from '../catalogue/user.ts';
import { parseCorrections } from '../corrections/read.ts';
import { builtIn, type ExtractOptions } from '../pipeline.ts';
import { readNotes } from '../transcripts/notes.ts';
import { listOption, textOption } from './command.ts';
import { readInput, type Streams } from './io.ts';

/** Where decisions lie unless --corrections says otherwise. */
const DECISIONS = 'corrections.yaml';

/** Reads the files beside the transcripts: the user's names, decisions and show notes. */
export async function readSettings(args: Readonly<Record<string, unknown>>, streams: Streams): Promise<ExtractOptions> {
  const read = async (file: string): Promise<string> => Buffer.from(await readInput(file, streams)).toString('utf8');
  const rows = [];
  for (const file of listOption(args, 'catalogue')) rows.push(...parseUserCatalogue(await read(file), file));
  const decisions = textOption(args, 'corrections') ?? (existsSync(DECISIONS) ? DECISIONS : undefined);
  const notes = textOption(args, 'notes');
  return {
    catalogue: rows.length === 0 ? undefined : withUserRows(builtIn(), rows),
    corrections: decisions === undefined ? undefined : parseCorrections(await read(decisions), decisions),
    notes: notes === undefined ? undefined : readNotes(await readInput(notes, streams), notes),
  };
}
