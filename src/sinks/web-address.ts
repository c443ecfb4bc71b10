/** "|", "{": a URL may have them, an IRI and a link in Markdown may not. */
const UNWRITABLE = /[\s<>"{}|^`\\]/g;

/** An address of the web, every unusual character encoded; null for anything else, such as "javascript:". */
export function webAddress(link: string): string | null {
  if (!/^https?:/i.test(link) || !URL.canParse(link)) return null;
  return new URL(link).href.replace(UNWRITABLE, encodeURIComponent);
}
