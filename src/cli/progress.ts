import type { Output } from './io.ts';

/** A one-line progress bar; silent where nobody looks. */
export interface Progress {
  /** Says what is done next, `done` of the total being finished. */
  step(done: number, label: string): void;
  /** Removes the bar. */
  end(): void;
}

const WIDTH = 24;
const LABEL = 40;

/** A progress bar on standard error, drawn on a terminal only and for more than one step. */
export function progressBar(total: number, output: Output, isQuiet: boolean): Progress {
  if (isQuiet || output.isTTY !== true || total < 2) return { step: () => undefined, end: () => undefined };
  return {
    step: (done, label) => {
      const filled = Math.round((done / total) * WIDTH);
      output.write(
        `\r\u001b[K${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total} ${label.slice(-LABEL)}`,
      );
    },
    end: () => {
      output.write('\r\u001b[K');
    },
  };
}
