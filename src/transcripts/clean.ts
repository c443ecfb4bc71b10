/** What stands in transcripts beside speech: sound cues, links, emphasis, escapes. */

/** "[music]", "(applause)", "((laughter))", "[inaudible 00:12:03]", "[\\[00:12\\]]", "♪". */
const SOUND_CUE =
  /\(?[([<]\s*(?:[^()[\]<>\n]{0,30}\b)?(?:music|laughs?|laughter|laughing|chuckles?|applause|inaudible|unintelligible|crosstalk|cross talk|silence|sighs?|coughs?|intro|outro|beep|pause|sound|noise|clapping|cheering|unclear|indistinct|foreign|blank_audio|overlapping|indiscernible|garbled|typing|ringing)\b[^()[\]<>\n]{0,40}[)\]>]\)?|[♪♫]+/giu;
/** "\[00:12:03\]", "[12:03.5]": a time in mid-text. */
const INNER_TIME = /\\?\[\s*\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?\s*\\?\]/g;
/** "[Chakra UI](https://chakra-ui.com)", "![alt](x.png)". */
const MARKDOWN_LINK = /!?\[([^\]\n]{1,300})\]\((?:https?:|mailto:|\/|#)[^()\s]{0,2000}(?:\s+"[^"\n]{0,200}")?\)/g;
/** "**bold**", "__bold__", "`code`": the marks alone. */
const EMPHASIS = /\*{1,3}|__|`+/g;
/** "\#define", "\_": Markdown's escapes. */
const ESCAPE = /\\([\\`*_{}[\]()#+.!~>-])/g;
/** "&#39;", "&amp;". */
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&nbsp;': ' ',
};
const ENTITY = /&(?:amp|lt|gt|quot|apos|nbsp|#39);/g;
/** Control, format and unassigned characters, line ends aside. */
const CONTROL = /[^\P{C}\n\t]/gu;
const SPACES = /[\s\u00a0]+/g;

/** The spoken words of a line: sound cues, inner times and control characters dropped, white space folded. */
export const spokenWords = (line: string): string =>
  line.replace(CONTROL, ' ').replace(SOUND_CUE, ' ').replace(INNER_TIME, ' ').replace(SPACES, ' ').trim();

/** The spoken words of a line of Markdown. */
export const markdownWords = (line: string): string =>
  spokenWords(line.replace(MARKDOWN_LINK, '$1').replace(ESCAPE, '$1').replace(EMPHASIS, ''));

/** The spoken words of a caption line, its tags gone. */
export const captionWords = (line: string): string =>
  spokenWords(
    line
      .replace(/<[^<>]{0,200}>/g, '')
      .replace(/\{\\[^{}]{0,40}\}/g, '')
      .replace(ENTITY, (entity) => ENTITIES[entity] ?? entity),
  );

/** Links of a line of Markdown. */
export function markdownLinks(line: string): readonly { url: string; text: string }[] {
  return [...line.matchAll(/\[([^\]\n]{1,300})\]\((https?:[^()\s]{1,2000})[^()\n]{0,200}\)/g)].map(
    ([, text = '', url = '']) => ({ url, text }),
  );
}
