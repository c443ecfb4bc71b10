import { describe, expect, it } from 'vitest';
import { FORMATS, formatNamed } from '../../src/sinks/index.ts';
import { failureOf } from '../support.ts';
import { DOCUMENTS } from './documents.ts';
import { filesOf } from './written.ts';

const NAMES = FORMATS.map((format) => format.name);
const CASES = NAMES.flatMap((name) =>
  Object.entries(DOCUMENTS).map(([kind, document]) => [name, kind, document] as const),
);

/** "\u0000", "\ud83d" alone: all but tabs and line breaks. */
const BROKEN = /(?![\t\n\r])\p{Cc}|\p{Cs}/u;
/** Separates the elements of a list for neo4j-admin. */
const UNIT = '\u001f';
/** What a path needs to leave its folder, or what a file system refuses. */
const UNFIT_PATH = /^\/|(?:^|\/)\.{1,2}(?:\/|$)|[\\:*?"<>|]|\p{Cc}|[. ](?:\/|$)/u;

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

describe('every format', () => {
  it.each(CASES)('%s takes the %s document and gives the same bytes every time', async (name, _, document) => {
    const files = await filesOf(name, frozen(structuredClone(document)));
    expect(files.length).toBeGreaterThan(0);
    expect(await filesOf(name, structuredClone(document))).toEqual(files);
  });

  it.each(CASES)('%s of the %s document is text that any program can read', async (name, _, document) => {
    for (const { content } of await filesOf(name, document)) {
      expect(BROKEN.exec(name === 'neo4j-csv' ? content.replaceAll(UNIT, '') : content)).toBeNull();
      expect(content === '' || content.endsWith('\n')).toBe(true);
    }
  });

  it.each(CASES)('%s of the %s document has paths that stay in their folder, each once', async (name, _, document) => {
    const paths = (await filesOf(name, document)).map((file) => file.path);
    expect(paths.filter((path) => UNFIT_PATH.test(path) || path.length > 120)).toEqual([]);
    expect(new Set(paths.map((path) => path.normalize('NFC').toLowerCase())).size).toBe(paths.length);
  });

  it.each(NAMES)('%s has a name of its own and a line that says what opens it', (name) => {
    expect(NAMES.filter((one) => one === name)).toHaveLength(1);
    expect(formatNamed(name.toUpperCase()).description).toMatch(/^.{10,90}$/);
  });
});

it('a format that is not there is named, with those that are', () => {
  const { code, message } = failureOf(() => formatNamed('xml'));
  expect([code, message]).toEqual(['USAGE', `Unknown format "xml". Known formats: ${NAMES.join(', ')}.`]);
});
