/** What a load changed, as a person or a program wants to read it. */
import type { Address } from '../neo4j/connect.ts';
import type { Counts, LoadSummary } from '../neo4j/summary.ts';
import type { Streams } from './io.ts';
import { table } from './table.ts';

/** What happened, and where. */
export interface Loaded {
  readonly summary: LoadSummary;
  readonly address: Address;
  /** True where nothing was written. */
  readonly isDry: boolean;
}

/** Prints JSON on standard output with --json, else a table on standard error; nothing with --quiet. */
export function printSummary(
  { summary, address, isDry }: Loaded,
  args: Readonly<Record<string, unknown>>,
  streams: Streams,
): void {
  const { episodes, nodes, edges } = summary;
  const place = { neo4j: address.uri, ...(address.database === undefined ? {} : { database: address.database }) };
  if (args.json === true)
    streams.stdout.write(`${JSON.stringify({ ...place, dryRun: isDry, episodes, nodes, edges })}\n`);
  else if (args.quiet !== true) {
    const row = (name: string, { added, changed, removed }: Counts) => [name, ...[added, changed, removed].map(String)];
    const head = [isDry ? 'would be' : '', 'added', 'changed', 'removed'];
    const rows = [head, row('episodes', episodes), row('nodes', nodes), row('edges', edges)];
    streams.stderr.write(table(rows, streams, streams.stderr));
    streams.stderr.write(`${closing(summary, isDry)} ${address.uri}.\n`);
  }
}

function closing({ episodes, nodes, edges }: LoadSummary, isDry: boolean): string {
  const touched = [episodes, nodes, edges].some(({ added, changed, removed }) => added + changed + removed > 0);
  if (!touched) return isDry ? 'Nothing would change in' : 'Nothing changed in';
  return isDry ? 'Nothing was written yet to' : 'Written to';
}
