import type { Argv } from 'yargs';
import { loadCatalogue } from '../../catalogue/load.ts';
import { type SameNameOptions, sameName } from '../../sounds/same.ts';
import type { Command } from '../command.ts';
import type { Streams } from '../io.ts';

/** `epigraph same-name`: is the first name of a line, as heard, the second one? */
export const sameNameCommand: Command = {
  command: 'same-name',
  describe: 'Say of each line "HEARD<TAB>NAME" on standard input whether the two are one name',
  build: (yargs: Argv): Argv =>
    yargs
      .option('sounds-only', {
        type: 'boolean',
        default: false,
        describe: 'decide by sound and letters alone, without the catalogue of known names',
      })
      .epilogue('Writes "same<TAB>score" or "different<TAB>score" for each line; the score is a probability, 0 to 1.'),
  run: runSameName,
};

async function runSameName(args: Readonly<Record<string, unknown>>, streams: Streams): Promise<number> {
  const options: SameNameOptions = args['sounds-only'] === true ? {} : { known: loadCatalogue() };
  let line = 0;
  let malformed = 0;
  for await (const lines of linesOf(streams.stdin)) {
    let answers = '';
    for (const text of lines) {
      line += 1;
      const answer = answerLine(text, options);
      if (answer === null) {
        malformed += 1;
        streams.stderr.write(
          `epigraph: line ${line}: expected two names with one tab between them, got ${shown(text)}\n`,
        );
      } else answers += answer;
    }
    if (answers !== '') streams.stdout.write(answers);
  }
  return malformed === 0 ? 0 : 1;
}

/** The answer to one line, or null where it does not hold two names. */
function answerLine(text: string, options: SameNameOptions): string | null {
  const [heard = '', name = '', ...more] = text.split('\t').map((field) => field.trim());
  if (heard === '' || name === '' || more.length > 0) return null;
  const { same, score } = sameName(heard, name, options);
  return `${same ? 'same' : 'different'}\t${score.toFixed(3)}\n`;
}

const LINE_END = /\r\n|\n/;
const LONGEST_SHOWN = 60;

/** A line as it is quoted in a message: tabs visible, the end cut off. */
function shown(text: string): string {
  const quoted = JSON.stringify(text);
  return quoted.length > LONGEST_SHOWN ? `${quoted.slice(0, LONGEST_SHOWN)}…` : quoted;
}

/** Whole lines as they come in, without waiting for the end of the input. */
async function* linesOf(input: Streams['stdin']): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split(LINE_END);
    rest = lines.pop() ?? '';
    if (lines.length > 0) yield lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield [rest];
}
