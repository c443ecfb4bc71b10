/** What stands in transcripts beside speech: sound cues, links, emphasis, escapes. */
import { unlink } from './links.ts';
import { unmark } from './markdown.ts';

/** What a transcriber writes for a sound, or for words that could not be heard. */
const CUE = `(?:music(?:al)?|laugh(?:s|ter|ing|er)?|chuckl(?:es?|ing)|giggl(?:es?|ing)|applau(?:se|ding)|clap(?:s|ping)?|cheer(?:s|ing)?|inaudible|unintelligible|indiscernible|indistinct|unclear|cross[- ]?talk|overlapping|silence|pauses?|sigh(?:s|ing)?|cough(?:s|ing)?|sneez(?:es?|ing)|sniff(?:s|les)?|gasps?|snort(?:s|ing)?|whistl(?:es?|ing)|crying|bark(?:s|ing)|intro|outro|jingle|beep(?:s|ing)?|bleep(?:s|ed)?|buzz(?:es|ing)?|chimes?|sounds?|noises?|garbled|typing|ring(?:s|ing)|humming|static|foreign|blank_audio|no audio|off[- ]mic|fades?|redacted|censored|sic|phonetic)`;
/** Sounds a bracket must hold, where the words have other uses: "[audio plays]", "[short break]". */
const CUE_IN_SQUARE = `(?:${CUE}|audio|video|clip|plays|playing|sings?|singing|break|ad|commercial|transition|theme|end of (?:transcript|recording|audio|tape))`;
/** "[music]", "[laughs softly]", "[inaudible 00:12:03]", "<laughs>", "\[event audio playing in the background\]". */
const SQUARE_CUE = new RegExp(
  String.raw`\\?[[<]\s{0,3}(?:[^()[\]<>\n]{0,40}(?<![\p{L}\p{N}_]))?${CUE_IN_SQUARE}(?![\p{L}\p{N}_])[^()[\]<>\n]{0,40}[\]>]`,
  'giu',
);
/** "(applause)", "((laughter))", "(upbeat music plays)"; longer asides in round brackets are speech. */
const ROUND_CUE = new RegExp(
  String.raw`\({1,2}\s{0,3}(?:[\p{L}’'-]{1,20}\s){0,2}${CUE}(?:\s[\p{L}\p{N}:’'-]{1,20}){0,2}\s{0,3}[.!]?\){1,2}`,
  'giu',
);
const NOTES = /[♪♫♬]+/gu;
/** "\[00:12:03\]", "[12:03.5]", "(00:12:03)": a time in mid-text. */
const INNER_TIME =
  /\\?\[\s{0,3}\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\s{0,3}\\?\]|\(\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?\)/g;
/** "[?]", "[…]", "[ ]": what could not be heard. */
const EMPTY_BRACKETS = /\[[\s?.…_-]{0,10}\]/g;
/** "&#39;", "&amp;", "&#x27;". */
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const ENTITY = /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,6})|#x([\da-f]{1,5}));/gi;
/** "<i>", "</a>", "<a href=…>": stray markup in Markdown. */
const TAG = /<\/?[a-z][^<>\n]{0,300}>/gi;
/** "- ", "3. ", "> ": Markdown's marks at the start of a line. */
const BULLET = /^\s{0,8}(?:[-*+•]\s+|\d{1,3}[.)]\s+|>\s?)/;
/** Control, format and unassigned characters, line ends aside. */
const CONTROL = /[^\P{C}\n\t]/gu;
const SPACES = /[\s\u00a0]+/g;

/** The last time that stands in a line, as it is written; null where none does. */
export const lastTime = (line: string): string | null =>
  line
    .match(INNER_TIME)
    ?.at(-1)
    ?.replace(/[^\d:.,]/g, '') ?? null;

/** The spoken words of a line: sound cues, inner times and control characters dropped, white space folded. */
export const spokenWords = (line: string): string =>
  decodeEntities(line)
    .replace(CONTROL, ' ')
    .replace(SQUARE_CUE, ' ')
    .replace(ROUND_CUE, ' ')
    .replace(INNER_TIME, ' ')
    .replace(EMPTY_BRACKETS, ' ')
    .replace(NOTES, ' ')
    .replace(SPACES, ' ')
    .trim();

/** The spoken words of a line of Markdown or reStructuredText. */
export const markdownWords = (line: string): string =>
  spokenWords(unmark(unlink(line, { isSpeech: true }).text.replace(TAG, ' ').replace(BULLET, '')));

/** The spoken words of a caption line, its tags gone. */
export const captionWords = (line: string): string =>
  spokenWords(line.replace(/<[^<>]{0,200}>/g, '').replace(/\{\\[^{}]{0,40}\}/g, ''));

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, name?: string, decimal?: string, hexadecimal?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
