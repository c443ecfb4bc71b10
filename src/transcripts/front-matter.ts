import { parse as parseYaml } from 'yaml';
import type { EpisodeMetadata, Problem } from '../model.ts';
import { metadataOf } from './metadata.ts';

/** What stands between the two lines of dashes at the top of a file. */
export interface FrontMatter {
  readonly metadata: Partial<EpisodeMetadata>;
  /** Number of lines it takes; 0 where there is none. */
  readonly end: number;
  readonly problems: readonly Problem[];
}

/** "---", "...": closes front matter. */
const CLOSING = /^(?:---|\.\.\.)\s*$/;
/** "title: Kafka": what front matter has at least one line of. */
const KEY = /^["']?[\p{L}\w-]{1,60}["']?\s*:(?:\s|$)/u;
const NONE: FrontMatter = { metadata: {}, end: 0, problems: [] };

/** Reads YAML front matter; what is no YAML is passed over with a problem that says where. */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  const start = lines.findIndex((line) => line.trim() !== '');
  if ((lines[start] ?? '').trim() !== '---') return NONE;
  const end = lines.findIndex((line, index) => index > start && CLOSING.test(line));
  const yaml = lines.slice(start + 1, end);
  if (end < 0 || !yaml.some((line) => KEY.test(line))) return NONE;
  try {
    const value: unknown = parseYaml(yaml.join('\n'), { logLevel: 'error' });
    return { metadata: metadataOf(value), end: end + 1, problems: [] };
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    const line = start + 1 + Number(/ at line (\d+)/.exec(reason)?.[1] ?? 0);
    const message = `the front matter is not valid YAML and cannot be used: ${reason.replace(/ at line \d+.*$/, '')}`;
    return { metadata: {}, end: end + 1, problems: [{ line, message }] };
  }
}
