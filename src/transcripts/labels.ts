/** How a line says who speaks or when: shapes, tried in order. */
import { parseTime } from './times.ts';

/** A line cut into label, time and words. */
export interface Labelled {
  readonly label: string | null;
  /** The part a label tells beside the name: "Leo Dion (host)". */
  readonly role: 'host' | 'guest' | null;
  readonly time: number | null;
  readonly rest: string;
  /** "certain" where the shape alone proves it, "likely" where the label must recur, "alone" for a bare line that may be a name. */
  readonly sureness: 'certain' | 'likely' | 'alone';
}

const CLOCK = String.raw`\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
const RANGE = String.raw`(?<time>${CLOCK})(?:\s{0,3}(?:-->|->|-|–|—|to)\s{0,3}${CLOCK})?`;
const BRACKETED = String.raw`\\?[[({<]\s{0,3}${RANGE}\s{0,3}\\?[\])}>]`;
const NAME = String.raw`(?<label>[\p{L}\p{N}@][\p{L}\p{N}_ .,'’"“”&()/#@-]{0,58}?)`;

/** "[869.04 --> 873.12] ": seconds, as recognisers print them. */
const SECONDS_START =
  /^\[\s{0,3}(?<time>\d{1,6}(?:\.\d{1,3})?)s?\s{0,3}(?:-->|->|-|–)\s{0,3}\d{1,6}(?:\.\d{1,3})?s?\s{0,3}\][:\s]{0,4}/;
/** "[00:01:02] ", "(0:12 - 0:15) ", "\[12:03\] - ". */
const STAMP_START = new RegExp(String.raw`^${BRACKETED}(?:\s{0,4}[-–—:|]\s)?:?\s{0,8}`);
/** "00:01:02 ", "0:12 - ", "00:01 --> 00:05 | ". */
const BARE_STAMP_START = new RegExp(String.raw`^${RANGE}(?:\s{0,4}[-–—:|]\s{1,8}|:?\s{1,8}|$)`);
/** "Will Vincent (00:01:02): ", "Will Vincent [00:01:02] ", "Will Vincent: (0:12) ". */
const NAME_STAMP = new RegExp(String.raw`^${NAME}\s{0,4}:?\s{0,4}${BRACKETED}\s{0,4}:?\s{0,8}`, 'u');
/** "Will Vincent  0:06", "Will Vincent | 0:06", "Aaron van Wirdum: 00:00:09" and nothing more. */
const NAME_BARE_STAMP = new RegExp(
  String.raw`^${NAME}(?:\s{0,8}[-–—|•·:,@]\s{0,8}|\s{1,40})(?:at )?${RANGE}:?\s{0,40}$`,
  'u',
);
/** "[Will] [00:03] ", "[Will]: ", "[Will] ". */
const BRACKETED_NAME = new RegExp(String.raw`^\[${NAME}\](?:\s{0,4}${BRACKETED})?(?<colon>:)?\s{1,8}`, 'u');
/** "Will Vincent: ", ">> WILL VINCENT:", "Will Vincent:". */
const NAME_COLON = new RegExp(String.raw`^${NAME}\s?[:：](?:\s{1,40}|$)`, 'u');
/** "Will Vincent" and nothing more. */
const NAME_ALONE = new RegExp(String.raw`^${NAME}\s{0,40}$`, 'u');
/** "**Will Vincent:** ", "__Will__ ", "*Will*: ": what is marked at the start of a line. */
const MARKED_START = /^(?<mark>\*{1,3}|_{1,3})(?<inner>[^*_\n]{1,80})\k<mark>(?<colon>\s?[:：])?/;
/** "> ", ">> ", "- ", "### ", ". " before a label. */
const BEFORE = /^(?:>{1,3}|[-–—•.]|#{1,6})\s{0,4}(?=\S)/;

/** Cuts a line by the first shape that fits; `rest` is the whole line where none does. */
export function readLabel(line: string): Labelled {
  const { text, isMarked } = withoutMarks(line.trim());
  const stamp = SECONDS_START.exec(text) ?? STAMP_START.exec(text);
  if (stamp !== null) return afterStamp(text, stamp, 'certain') ?? unlabelled(line);
  const bare = BARE_STAMP_START.exec(text);
  if (bare !== null) return afterStamp(text, bare, 'likely') ?? unlabelled(line);
  return (
    cut(text, NAME_STAMP, 'certain') ??
    cut(text, NAME_BARE_STAMP, 'certain') ??
    named(text, isMarked) ??
    unlabelled(line)
  );
}

const unlabelled = (line: string): Labelled => ({
  label: null,
  role: null,
  time: null,
  rest: line.trim(),
  sureness: 'likely',
});

/** Takes emphasis, quote and heading marks off the start of a line. */
function withoutMarks(line: string): { readonly text: string; readonly isMarked: boolean } {
  const bare = line.replace(BEFORE, '');
  const marked = MARKED_START.exec(bare);
  if (marked?.groups === undefined) return { text: bare, isMarked: /^#{1,6}\s/.test(line) };
  const { inner = '', colon = '' } = marked.groups;
  return { text: `${inner.trim()}${colon}${bare.slice(marked[0].length)}`, isMarked: true };
}

/** What follows a time: a label, or words. */
function afterStamp(text: string, stamp: RegExpExecArray, sureness: Labelled['sureness']): Labelled | null {
  const time = parseTime(stamp.groups?.time ?? '');
  if (time === null) return null;
  const rest = text.slice(stamp[0].length);
  const { text: words, isMarked } = withoutMarks(rest);
  const label = named(words, isMarked);
  if (label === null || label.sureness === 'alone') return { label: null, role: null, time, rest, sureness };
  return { ...label, time };
}

function named(text: string, isMarked: boolean): Labelled | null {
  const found = cut(text, BRACKETED_NAME, 'likely') ?? cut(text, NAME_COLON, isMarked ? 'certain' : 'likely');
  if (found === null) return cut(text, NAME_ALONE, 'alone');
  const stamp = STAMP_START.exec(found.rest);
  if (stamp === null || found.time !== null) return found;
  return { ...found, time: parseTime(stamp.groups?.time ?? ''), rest: found.rest.slice(stamp[0].length) };
}

function cut(text: string, shape: RegExp, sureness: Labelled['sureness']): Labelled | null {
  const match = shape.exec(text);
  if (match?.groups === undefined) return null;
  const { label: raw = '', time } = match.groups;
  const { label, role } = cleanLabel(raw);
  const isTimed = time !== undefined && sureness === 'likely' ? 'certain' : sureness;
  if (!isPlausible(label, isTimed === 'certain')) return null;
  return {
    label,
    role,
    time: time === undefined ? null : parseTime(time),
    rest: text.slice(match[0].length).trimEnd(),
    sureness: isTimed,
  };
}

/** "(host)", "(Guest)", ", Host": the part somebody plays. */
const ROLE =
  /[(,]\s{0,3}(?:our |the )?(?:(?<host>(?:co-?)?host|moderator|interviewer)|(?<guest>guest|interviewee))s?\)?$/iu;
/** ", Psy.D", ", PhD", "(Google)", "(she/her)": what is no part of the name. */
const ADDITION = /\s{0,3}(?:\([^()]{0,40}\)|,\s{0,3}(?:\p{Lu}[\p{L}.]{0,8}\.?\p{Lu}?|[\p{L}\d ]{1,30}))$/u;

function cleanLabel(raw: string): Pick<Labelled, 'role'> & { readonly label: string } {
  const text = raw.replace(/^["“@]|["”]$/gu, '').trim();
  const role = ROLE.exec(text)?.groups;
  const name = text.replace(ADDITION, '').trim();
  return {
    label: name === '' ? text : name,
    role: role?.host !== undefined ? 'host' : role?.guest !== undefined ? 'guest' : null,
  };
}

/** Words that stand before a colon without being a speaker. */
const NO_LABELS: ReadonlySet<string> = new Set(
  'note notes warning tip tips http https mailto links link title date speakers guests hosts tags summary description episode show podcast recorded published duration resources chapters chapter transcript transcripts timestamps timestamp example examples so and but because or if then now when where why how what who well yes no yeah okay ok like also plus first second third fourth finally lastly next step question questions answer update edit ps re disclaimer url website email twitter part section topic topics agenda tweet source sources references reference the this that these those there here it we you they he she my our your one two three option fun spoiler meaning namely remember problem problems solution result results conclusion thanks thank welcome hello hi hey good right sure correct exactly i'.split(
    ' ',
  ),
);
/** "Speaker 1", "SPEAKER_00", "Q", "FROM THE FLOOR": labels whatever their capitals. */
const ANONYMOUS =
  /^(?:speaker|new speaker|unidentified speaker|unknown speaker|unknown|spk|person|voice|host|co-?host|guest|interviewer|interviewee|narrator|announcer|moderator|audience|audience member|from the floor|participant|panell?ist|presenter|caller|male|female|man|woman|everyone|all|both)[\s_#-]?(?:\d{1,3}|[a-z])?$/iu;
/** "Q", "A": only where both recur. */
const QUESTION_ANSWER = /^[QA]$/u;
const PARTICLE = /^(?:van|von|de|der|den|la|le|di|da|del|bin|al|and|&|of|mc|st|y)$/iu;
const LONGEST = 48;

/** Whether a label tells no name: "Speaker 2". */
export const isAnonymous = (label: string): boolean => ANONYMOUS.test(label) || QUESTION_ANSWER.test(label);

/** One to five words, each with a capital (particles aside), none of them known to be something else. */
function isPlausible(label: string, isCertain: boolean): boolean {
  if (isAnonymous(label)) return true;
  const words = label.split(/\s+/);
  const first = (words[0] ?? '').toLowerCase().replace(/[^\p{L}]/gu, '');
  if (words.length > 5 || label.length > LONGEST || NO_LABELS.has(first) || !/\p{L}/u.test(label)) return false;
  if (words.length > 1 && /^\d/.test(words.at(-1) ?? '')) return false;
  if (/[.?!]\s/.test(label.replace(/(?<![\p{L}])(?:\p{L}|St|Dr|Mr|Mrs|Ms|Jr|Sr)\.\s/gu, ''))) return false;
  if (isCertain) return words.some((word) => /^\p{Lu}/u.test(word)) || words.length === 1;
  if (words.length <= 2 && words.every((word) => /^[\p{Ll}\d_]{2,20}$/u.test(word))) return true;
  return words.every((word) => /^["“(]?[\p{Lu}\p{N}]/u.test(word) || PARTICLE.test(word));
}
