/** Cue phrases around names where an episode begins, and thanks where it ends. */
import type { Span } from '../model.ts';
import { CUES, type Cue, HAVING_ME, type Part, WELCOMES } from './cues.ts';
import type { LocatedMention } from './located.ts';
import type { Role, RoleInput } from './role.ts';

/** How far around a name its cue may stand, in characters. */
const BEFORE = 110;
const AFTER = 70;
/** How much of an episode its introduction may take, in characters, and how much its end. */
export const INTRO = 4500;
const INTRO_SHARE = 0.15;
const OUTRO = 1500;
/** From here on an introduction of oneself is more likely a guest's. */
export const OPENING = 900;

/** The parts that cue phrases give to the names of the introduction. */
export function cueRoles(
  { document, located }: Pick<RoleInput, 'document' | 'located'>,
  isShow: boolean,
): readonly Role[] {
  const { text } = document.transcript;
  const intro = Math.max(INTRO, Math.min(text.length * INTRO_SHARE, 4 * INTRO));
  const people = located.inOrder.filter((mention) => mention.entity.type === 'Person');
  const heralded = isShow ? heraldedRoles(text.slice(0, intro), people) : [];
  const cued = people.flatMap((mention, index): readonly Role[] => {
    const isEnd = mention.start > text.length - OUTRO;
    if (mention.start > intro && !isEnd) return [];
    const cue = cueOf(text, mention);
    if (cue === null || (isEnd && mention.start > intro && cue.id !== 'thanked')) return [];
    const named = isBackward(cue)
      ? [...coordinatedBefore(text, people, index), mention]
      : [mention, ...namesAfter(text, people, index, cue.id === SEVERAL ? DESCRIBED : JOINER)];
    if (!isShow && !TALK_CUES.has(cue.id)) return [];
    const { part, confidence } = isShow ? partOf(cue, text, mention) : AS_SPEAKER;
    return named.map(({ entity }) => ({
      entity,
      part,
      confidence,
      span: quoteOf(text, named, cue),
      rule: `roles/${cue.id}`,
    }));
  });
  return [...cued, ...heralded];
}

/** "… and they're here to tell us about it": said of whom the sentences before it are about. */
const HERALD =
  /\b(he|she|they)(?:'s|’s|'re|’re| is| are) (?:both )?here (?:today )?to (?:tell|talk|share|discuss|explain|give|help|show|walk|chat|teach|answer|fill)\b/gi;
/** How far before it they are named, in characters. */
const HERALDED = 320;

function heraldedRoles(intro: string, people: readonly LocatedMention[]): readonly Role[] {
  return [...intro.matchAll(HERALD)].flatMap((found) => {
    const named = people.filter(({ start, end }) => start >= found.index - HERALDED && end <= found.index);
    const meant = found[1]?.toLowerCase() === 'they' ? named : named.slice(-1);
    const span = { start: meant[0]?.start ?? found.index, end: found.index + found[0].length };
    return meant.map(({ entity }) => ({
      entity,
      part: 'guest' as const,
      confidence: 0.8,
      span,
      rule: 'roles/here-to-tell',
    }));
  });
}

/** The cue that announces several guests, each of whom is described. */
const SEVERAL = 'several';
/** What stands between guests who are described, until the sentence ends: ", co founder of read the docs, ". */
const DESCRIBED = /^[^.?!:;]{0,120}$/;

/** Cues that tell the speaker of a talk; the others name whom he talks about. */
const TALK_CUES: ReadonlySet<string> = new Set(['self', 'have-with', 'greeted', 'welcomed']);

const AS_SPEAKER = { part: 'speaker' as const, confidence: 0.8 };

const isBackward = (cue: Cue): boolean => cue.before === undefined;

/** "I'm Brendan": the host who opens, or the guest who has just been asked. */
function partOf(cue: Cue, text: string, mention: LocatedMention): { part: Part; confidence: number } {
  if (cue.id !== 'self') return { part: cue.part, confidence: cue.score };
  const said = text.slice(Math.max(0, mention.start - 300), mention.start);
  const isAsked = HAVING_ME.test(said) || /\?[^?]{0,120}$/.test(said);
  if (isAsked && !WELCOMES.test(said)) return { part: 'guest', confidence: 0.66 };
  return { part: 'host', confidence: mention.start < OPENING ? 0.8 : 0.55 };
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/’/g, "'").toLowerCase();

/** The first cue that fits the words around a name. */
export function cueOf(text: string, { start, end }: Span): Cue | null {
  const before = plain(text.slice(Math.max(0, start - BEFORE), start));
  const after = plain(text.slice(end, end + AFTER));
  return CUES.find((cue) => (cue.before?.test(before) ?? true) && (cue.after?.test(after) ?? true)) ?? null;
}

/** What stands between names of one list. */
const JOINER = /^\s*(?:,|and|&|, and|as well as|along with)\s*$/i;

/** "joined by Will Vincent and Carlton Gibson": the names that go on, with no more than this between them. */
function namesAfter(
  text: string,
  people: readonly LocatedMention[],
  index: number,
  between: RegExp,
): readonly LocatedMention[] {
  const [here, next] = [people[index], people[index + 1]];
  if (here === undefined || next === undefined || !between.test(text.slice(here.end, next.start))) return [];
  return [next, ...namesAfter(text, people, index + 1, between)];
}

/** "Will Vincent and Carlton Gibson are here". */
function coordinatedBefore(text: string, people: readonly LocatedMention[], index: number): readonly LocatedMention[] {
  const here = people[index];
  const last = people[index - 1];
  if (here === undefined || last === undefined || !JOINER.test(text.slice(last.end, here.start))) return [];
  return [...coordinatedBefore(text, people, index - 1), last];
}

/** From the first word of the cue to the last name, or from the first name to the cue's end. */
function quoteOf(text: string, named: readonly LocatedMention[], cue: Cue): Span {
  const first = named[0]?.start ?? 0;
  const last = named.at(-1)?.end ?? first;
  if (isBackward(cue)) {
    const said = cue.after?.exec(plain(text.slice(last, last + AFTER)))?.[0] ?? '';
    return { start: first, end: endOfWords(text, last, said) };
  }
  const from = Math.max(0, first - BEFORE);
  const words = cue.before?.exec(plain(text.slice(from, first)))?.[0].trim() ?? '';
  return { start: startOfWords(text, first, words), end: last };
}

const wordCount = (words: string): number => words.split(' ').filter((word) => /[a-z0-9]/.test(word)).length;

/** Where a number of words before an offset begin. */
function startOfWords(text: string, end: number, words: string): number {
  const found = [...text.slice(Math.max(0, end - 2 * BEFORE), end).matchAll(/\S*[\p{L}\p{N}]\S*/gu)];
  const first = found.at(-wordCount(words));
  return wordCount(words) === 0 || first === undefined ? end : Math.max(0, end - 2 * BEFORE) + first.index;
}

/** Where a number of words after an offset end. */
function endOfWords(text: string, start: number, words: string): number {
  const found = [...text.slice(start, start + 2 * AFTER).matchAll(/[\p{L}\p{N}]\S*/gu)];
  const last = found[wordCount(words) - 1];
  return last === undefined ? start : start + last.index + last[0].replace(/[.,!?;:]+$/, '').length;
}
