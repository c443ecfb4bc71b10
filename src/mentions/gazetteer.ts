import { type Catalogue, type CatalogueForm, squash } from '../catalogue/table.ts';
import type { Token } from '../model.ts';

/** A window of tokens whose squashed letters are a form of the catalogue. */
export interface Hit {
  readonly first: number;
  readonly last: number;
  /** Every form with this key, best first. */
  readonly forms: readonly CatalogueForm[];
}

/** No name of the catalogue is spoken in more words than this. */
const LONGEST = 9;
/** Shorter words that end in s are hardly plurals of names. */
const LEAST_PLURAL = 7;
/** Marks that may stand inside a name: "Yahoo!", "St. Louis", "Let’s". */
const INNER_MARKS: ReadonlySet<string> = new Set(['.', "'", '’', '-', '/', ':', '&', '!', ',']);

/** Finds every window that spells a catalogue form, in one pass: each start grows only while some form has its prefix. */
export function matchCatalogue(tokens: readonly Token[], catalogue: Catalogue): readonly Hit[] {
  const keys = tokenKeys(tokens);
  const hits: Hit[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    if (tokens[first]?.shape === 'mark') continue;
    growFrom(first, { tokens, keys, catalogue }, hits);
  }
  return hits.map((hit) => withVendor(hit, tokens));
}

/** Makers whose name may stand before any of their products': "Microsoft Azure Functions". */
const VENDORS: ReadonlySet<string> = new Set(
  'microsoft google amazon apache ibm oracle adobe apple hashicorp meta facebook'.split(' '),
);
const isVendor = (token: Token | undefined): boolean => token !== undefined && VENDORS.has(token.norm);

/** A product's name with its maker's before it, where the product's has several words or capitals of its own. */
function withVendor(hit: Hit, tokens: readonly Token[]): Hit {
  const [form] = hit.forms;
  if (form === undefined || form.kind !== 'name' || hit.first === hit.last || !isVendor(tokens[hit.first - 1]))
    return hit;
  return isVendor(tokens[hit.first]) ? hit : { ...hit, first: hit.first - 1 };
}

interface Search {
  readonly tokens: readonly Token[];
  readonly keys: readonly string[];
  readonly catalogue: Catalogue;
}

function growFrom(first: number, search: Search, hits: Hit[]): void {
  if (search.tokens[first]?.norm.startsWith("'") === true) return;
  let key = '';
  const end = Math.min(search.tokens.length, first + LONGEST);
  for (let last = first; last < end; last += 1) {
    const token = search.tokens[last];
    if (token === undefined) return;
    if (token.shape === 'mark') {
      if (!isInnerMark(search.tokens, last)) return;
      continue;
    }
    key += search.keys[last];
    const forms = token.norm === "'s" ? ownForms(search.catalogue, key) : formsOf(search.catalogue, key);
    if (forms.length > 0) hits.push({ first, last, forms });
    if (!search.catalogue.hasPrefix(key)) return;
  }
}

/** A name that ends so itself, "McDonald's"; after any other it is a possessive. */
const ownForms = (catalogue: Catalogue, key: string): readonly CatalogueForm[] =>
  catalogue.find(key).filter((form) => form.kind !== 'heard');

/** A name, its plural ("DjangoCons", "Jupyter notebooks"), or a name of its field with "JS" behind it ("PreactJS"). */
function formsOf(catalogue: Catalogue, key: string): readonly CatalogueForm[] {
  const forms = catalogue.find(key);
  if (forms.length > 0 || key.length < LEAST_PLURAL || !key.endsWith('s')) return forms;
  const script = key.endsWith('js') ? catalogue.find(key.slice(0, -2)).filter(isOfScript) : [];
  if (script.length > 0) return script;
  if (catalogue.lexicon.isOrdinary(key.slice(0, -1))) return forms;
  return catalogue
    .find(key.slice(0, -1))
    .filter((form) => form.entry.tier !== 'list' && form.entry.type !== 'Person' && form.kind !== 'heard');
}

const isOfScript = ({ entry, kind }: CatalogueForm): boolean =>
  entry.type === 'Project' && entry.domain === 'javascript' && entry.tier !== 'list' && kind === 'name';

/** A mark with no space after it ("Let’s", "HTTP/2"), or a dot after a lone letter or short title ("St. Louis"). */
function isInnerMark(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index];
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  if (mark === undefined || next === undefined || before === undefined || !INNER_MARKS.has(mark.norm)) return false;
  if (next.start === mark.end && before.end === mark.start) return true;
  if (mark.norm === '.') return before.end - before.start <= 3 && before.shape === 'title';
  return mark.norm === ':' && next.shape === 'title' && before.shape === 'title';
}

function tokenKeys(tokens: readonly Token[]): readonly string[] {
  const known = new Map<string, string>();
  return tokens.map((token) => {
    const cached = known.get(token.norm);
    if (cached !== undefined) return cached;
    const key = squash(token.norm);
    known.set(token.norm, key);
    return key;
  });
}
