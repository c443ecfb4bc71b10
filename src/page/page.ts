import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EpigraphError } from '../errors.ts';
import type { GraphDocument } from '../graph/schema.ts';
import { contentsOf, titleOf } from './contents.ts';

/** What `npm run build` makes of `src/viewer/`; the same place seen from `src/` and from `dist/`. */
const BUILT = fileURLToPath(new URL('../../dist/viewer/', import.meta.url));

/**
 * One HTML file that shows the graph by itself: script, style and data are inside, its policy allows these alone and no
 * request at all. The same graph gives the same bytes. Throws MISSING where the viewer was not built.
 */
export function pageOf(document: GraphDocument, folder = BUILT): string {
  const [template, style, script] = [part(folder, 'page.html'), part(folder, 'viewer.css'), part(folder, 'viewer.js')];
  const parts: Readonly<Record<string, string>> = {
    policy: policyOf(script, style),
    title: escaped(titleOf(document)),
    style,
    script,
    contents: inScript(contentsOf(document)),
  };
  return template.replace(SLOT, (_, name: string) => parts[name] ?? '');
}

/** "{{title}}". */
const SLOT = /\{\{([a-z]+)\}\}/g;

function part(folder: string, name: string): string {
  try {
    return readFileSync(`${folder}${name}`, 'utf8');
  } catch (cause) {
    throw new EpigraphError('MISSING', `The page's ${name} is not there. Run "npm run build" in the project.`, {
      cause,
    });
  }
}

/** Only this script and this style; nothing is fetched, sent, framed or turned from text into code. */
function policyOf(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "connect-src 'none'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** JSON that cannot end the element it stands in, nor open a comment. */
const inScript = (json: string): string => json.replaceAll('<', '\\u003c');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
