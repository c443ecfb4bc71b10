/** "**bold**", "_slanted_", "`code`", "\_", "\#define": the marks; `snake_case` and "2 * 3" have none. */
const MARK =
  /\\(?<escaped>[\\`*_{}[\]()#+.!~>"'|-])|\*{1,3}(?=\S)|(?<=\S)\*{1,3}|`+|(?<![\p{L}\p{N}_])_{1,2}(?=[\p{L}\p{N}"'“‘([])|(?<=[\p{L}\p{N}.,!?"'”’)\]])_{1,2}(?![\p{L}\p{N}_])/gu;

/** The words of a line of Markdown without its emphasis and escapes. */
export const unmark = (text: string): string => text.replace(MARK, (_, escaped?: string) => escaped ?? '');
