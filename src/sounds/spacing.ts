/** "Node.js" → "node js", "C++" → "c plus plus", "AT&T" → "at and t": the words of a name as they are said, in lower case. */
export function normalizeSpacing(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('+', ' plus')
    .replaceAll('#', ' sharp')
    .replaceAll('&', ' and ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
