/** Text that comes from strangers, made fit for formats that cannot hold every character. */

/** "\u0000", "\u001b": what XML 1.0 forbids in whatever notation, and no other format needs. */
const ILLEGAL = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu;
/** "\ud83d" alone: half of a character. */
const LONE_SURROGATE = /\p{Cs}/gu;
/** "two\n  lines" */
const SPACES = /\s+/gu;

/** The text with U+FFFD for every half of a character, as every encoder of UTF-8 writes it. */
export const wholeText = (text: string): string => text.replace(LONE_SURROGATE, '\ufffd');

/** The text without control characters (tab and line breaks aside) and without broken surrogate pairs. */
export const cleanText = (text: string): string => wholeText(text).replace(ILLEGAL, '');

/** The clean text on one line. */
export const oneLine = (text: string): string => cleanText(text).replace(SPACES, ' ').trim();

/** The text cut to so many characters, never inside one, with "…" where something was left out. */
export function shortened(text: string, length: number): string {
  const characters = Array.from(text);
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

/** Gives every key a name of its own: `toName(key)`, followed by "-2", "-3" … where another key has it; `fold` says which names count as the same. */
export function uniqueNames(
  keys: Iterable<string>,
  toName: (key: string) => string,
  fold: (name: string) => string = (name) => name,
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const key of keys) {
    const wanted = toName(key);
    let name = wanted;
    let count = counts.get(fold(wanted)) ?? 1;
    while (taken.has(fold(name))) {
      count += 1;
      name = `${wanted}-${count}`;
    }
    counts.set(fold(wanted), count);
    taken.add(fold(name));
    names.set(key, name);
  }
  return names;
}
