import { Parser } from 'htmlparser2';
import type { Link } from '../model.ts';
import type { HintedName, HintedPerson } from './hints.ts';

/** What show notes say of an episode: names with their pages, and people with their part. */
export interface Notes {
  readonly names: readonly HintedName[];
  readonly people: readonly HintedPerson[];
}

/** "[pgMustard](https://www.pgmustard.com)". */
const MARKDOWN_LINK = /\[([^\]\n]{1,200})\]\((https?:\/\/[^()\s]{1,2000})[^()\n]{0,200}\)/g;
/** "https://github.com/django/django", in plain text. */
const BARE_LINK = /(?<![("\w])https?:\/\/[^\s<>()"']{4,2000}/g;
/** "Guests: Ada Byron, Mary Shelley", "**Hosts**: …", "With: …". */
const PEOPLE_LINE =
  /^[\s*_#-]*(guests?|hosts?|co-?hosts?|panel(?:ists?)?|featuring|with|speakers?)[*_]*\s*[:–—-][*_]*\s*(.+)$/gimu;
/** "Ada Byron", "Łukasz Langa": two to four words with capitals. */
const FULL_NAME = /\p{Lu}[\p{L}'’.-]+(?: (?:van|von|de|der|la|di|da|\p{Lu}[\p{L}'’.-]*)){1,3}/gu;
const TAG = /<(?:a|p|li|ul|div|br|html)\b/i;

/** Reads show notes as Markdown, HTML or text. */
export function readNotes(text: string): Notes {
  const plain = TAG.test(text) ? htmlNotes(text) : { text, links: markdownLinks(text) };
  return { names: plain.links.map(nameOfLink).filter((hint) => hint.name !== ''), people: peopleOf(plain.text) };
}

function markdownLinks(text: string): readonly Link[] {
  const linked = [...text.matchAll(MARKDOWN_LINK)].map(([, words = '', url = '']) => ({ url, text: words }));
  const known = new Set(linked.map((link) => link.url));
  const bare = [...text.matchAll(BARE_LINK)].map(([url]) => ({ url: url.replace(/[.,;]+$/, ''), text: '' }));
  return [...linked, ...bare.filter((link) => !known.has(link.url))];
}

function htmlNotes(html: string): { readonly text: string; readonly links: readonly Link[] } {
  const links: Link[] = [];
  const parts: string[] = [];
  let open: { url: string; text: string } | null = null;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'a' && /^https?:/.test(attributes.href ?? '')) open = { url: attributes.href ?? '', text: '' };
      if (name === 'p' || name === 'li' || name === 'br' || name === 'div') parts.push('\n');
    },
    ontext: (text) => {
      parts.push(text);
      if (open !== null) open = { ...open, text: open.text + text };
    },
    onclosetag: (name) => {
      if (name !== 'a' || open === null) return;
      links.push({ url: open.url, text: open.text.replace(/\s+/g, ' ').trim() });
      open = null;
    },
  });
  parser.write(html);
  parser.end();
  return { text: parts.join(''), links };
}

/** The words of a link where they are short enough for a name, else the name its address has. */
function nameOfLink({ url, text }: Link): HintedName {
  const words = text.replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim();
  const isName = words.length > 1 && words.split(' ').length <= 5 && !/^https?:|[.?!]$/.test(words);
  return { name: isName ? words : nameOfAddress(url), url };
}

/** "https://github.com/pallets/flask" → "flask", "https://pypi.org/project/celery/" → "celery", "https://www.crate.io" → "crate.io". */
export function nameOfAddress(url: string): string {
  const [, host = '', path = ''] = /^https?:\/\/(?:www\.)?([^/?#]+)([^?#]*)/.exec(url) ?? [];
  const parts = path.split('/').filter((part) => part !== '');
  if (host === 'github.com' || host === 'gitlab.com') return (parts[1] ?? parts[0] ?? '').replace(/\.git$/, '');
  if (host === 'pypi.org' || host === 'crates.io' || host === 'rubygems.org') return parts[1] ?? '';
  if (host === 'npmjs.com') return parts.slice(1).join('/');
  return parts.length === 0 ? host : '';
}

function peopleOf(text: string): readonly HintedPerson[] {
  return [...text.matchAll(PEOPLE_LINE)].flatMap(([, part = '', names = '']) => {
    const plain = names.replace(MARKDOWN_LINK, '$1').replace(/https?:\S+/g, '');
    return [...plain.matchAll(FULL_NAME)].map(([name]) => ({ name, role: roleOf(part), origin: 'notes' as const }));
  });
}

function roleOf(part: string): HintedPerson['role'] {
  if (/^(?:guest|featuring|with)/i.test(part)) return 'guest';
  return /^(?:co-?)?host/i.test(part) ? 'host' : null;
}
