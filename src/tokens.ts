/** How words are compared. */
const COMBINING_MARK = /\p{M}/gu;
/** Letters that no Unicode decomposition folds: "Łukasz", "Søren", "Straße". */
const UNDECOMPOSED: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };
const UNDECOMPOSED_LETTER = /[łøđßæœı]/g;

/** Lower case without accents, with a straight apostrophe: the form that rules compare. */
export function normalize(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(COMBINING_MARK, '')
    .replace(UNDECOMPOSED_LETTER, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace('’', "'");
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}
