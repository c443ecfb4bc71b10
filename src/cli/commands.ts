/** Every command, in the order in which `--help` lists them. */
import type { Command } from './command.ts';
import { diffCommand } from './commands/diff.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { explainCommand } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { extractCommand } from './commands/extract.ts';
import { forgetCommand } from './commands/forget.ts';
import { loadCommand } from './commands/load.ts';
import { queryCommand } from './commands/query.ts';
import { reviewCommand } from './commands/review.ts';
import { sameNameCommand } from './commands/same-name.ts';
import { statsCommand } from './commands/stats.ts';
import { viewCommand } from './commands/view.ts';

export const COMMANDS: readonly Command[] = [
  extractCommand,
  explainCommand,
  reviewCommand,
  viewCommand,
  exportCommand,
  statsCommand,
  diffCommand,
  loadCommand,
  forgetCommand,
  queryCommand,
  evaluateCommand,
  sameNameCommand,
];
