/** What a format writes, by name. */
import type { GraphDocument } from '../../src/graph/schema.ts';
import { type FORMATS, formatNamed } from '../../src/sinks/index.ts';
import type { OutputFile } from '../../src/sinks/sink.ts';

export type FormatName = (typeof FORMATS)[number]['name'];

/** All files of a format; one without a name where it is one text. */
export async function filesOf(name: FormatName, document: GraphDocument): Promise<readonly OutputFile[]> {
  const sink = await formatNamed(name).load();
  const part = sink.choose?.(document, {}) ?? document;
  return sink.kind === 'folder' ? sink.write(part) : [{ path: `graph.${sink.extension}`, content: sink.write(part) }];
}

/** The text of a format that is one text, or of one file of a folder. */
export async function textOf(name: FormatName, document: GraphDocument, path?: string): Promise<string> {
  const files = await filesOf(name, document);
  const found = path === undefined ? files[0] : files.find((file) => file.path === path);
  if (found === undefined) throw new TypeError(`${name} writes no ${path}`);
  return found.content;
}
