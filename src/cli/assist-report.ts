/** What is told of the assistant's reading. */
import type { Unread } from '../assistant/consult.ts';
import type { Extraction } from '../model.ts';
import type { Assisted } from './assist.ts';

/** Windows that have no answer, by the kind of failure. */
interface FailureReport {
  readonly kind: string;
  readonly message: string;
  readonly windows: readonly { readonly source: string; readonly firstLine: number; readonly lastLine: number }[];
}

/** The figures of `--json`. */
export interface AssistReport {
  readonly model: string | null;
  readonly windows: number;
  readonly answered: number;
  readonly cached: number;
  readonly failed: readonly FailureReport[];
  /** How many claims fell, by reason. */
  readonly fallen: Readonly<Record<string, number>>;
}

/** Counts what was answered, what failed and what fell. */
export function reportOf({ model, extractions, consulted, windows, kept }: Assisted): AssistReport {
  const failed = failuresOf(
    extractions,
    consulted.map((one) => one.unread),
  );
  const answered = windows - failed.reduce((sum, failure) => sum + failure.windows.length, 0);
  return { model, windows, answered, cached: kept, failed, fallen: fallenOf(extractions) };
}

function failuresOf(
  extractions: readonly Extraction[],
  unread: readonly (readonly Unread[])[],
): readonly FailureReport[] {
  const byKind = new Map<string, FailureReport>();
  unread.forEach((windows, index) => {
    const source = extractions[index]?.transcript.source.name ?? '';
    for (const { firstLine, lastLine, failure } of windows) {
      const known = byKind.get(failure.kind);
      byKind.set(failure.kind, {
        kind: failure.kind,
        message: known?.message ?? failure.message,
        windows: [...(known?.windows ?? []), { source, firstLine, lastLine }],
      });
    }
  });
  return [...byKind.values()];
}

/** "against the ontology: Person USES Organisation" counts as "against the ontology". */
function fallenOf(extractions: readonly Extraction[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const event of extractions.flatMap(({ trace }) => trace)) {
    if (event.stage !== 'assistant' || event.outcome !== 'vetoed') continue;
    const reason = (event.reason ?? '').split(': ')[0] ?? '';
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

/** One line on what was read and what fell. */
export function summaryOf({ model, windows, answered, cached, fallen }: AssistReport): string {
  const from = cached === 0 ? '' : `, ${cached} from the cache`;
  const counts = Object.entries(fallen);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const reasons = counts.map(([reason, count]) => `${count} × ${reason}`).join(', ');
  const lost = total === 0 ? 'no claim fell' : `${total} claim${total === 1 ? '' : 's'} fell (${reasons})`;
  return `assistant ${model ?? 'unknown'}: ${answered} of ${windows} windows answered${from}; ${lost}`;
}

/** How many windows a warning names. */
const NAMED = 3;

/** One line a kind of failure: what happened, to which windows, and what stands there. */
export const warningsOf = ({ failed }: AssistReport): readonly string[] =>
  failed.map(({ message, windows }) => {
    const named = windows
      .slice(0, NAMED)
      .map(({ source, firstLine, lastLine }) => `${source}:${firstLine}-${lastLine}`);
    const more = windows.length > NAMED ? ` and ${windows.length - NAMED} more` : '';
    const count = windows.length === 1 ? '1 window' : `${windows.length} windows`;
    return `the assistant did not read ${count} (${named.join(', ')}${more}): ${message}. What the rules found there stands.`;
  });
