/** What was said not to be so, or only wished, planned or asked, is no relation. */
import type { Encoded } from './encode.ts';

const NEGATIONS: ReadonlySet<string> = new Set(
  "not never no don't didn't doesn't isn't wasn't aren't weren't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't ain't neither nor without nobody none dont didnt doesnt isnt wasnt cannot".split(
    ' ',
  ),
);
/** Words that make what follows a wish, a plan or a supposition. */
const HYPOTHESES: ReadonlySet<string> = new Set(
  'if would could might may maybe imagine suppose supposing wish wished should hope hoping whether hypothetically unless pretend'.split(
    ' ',
  ),
);
const PLANS: readonly (readonly string[])[] = [
  ['want', 'to'],
  ['wants', 'to'],
  ['wanted', 'to'],
  ['going', 'to'],
  ['gonna'],
  ['wanna'],
  ['gotta'],
  ['plan', 'to'],
  ['planning', 'to'],
  ['planned', 'to'],
  ['supposed', 'to'],
  ['looking', 'to'],
  ['looking', 'at'],
  ['looking', 'into'],
  ['thought', 'of'],
  ['thought', 'about'],
  ['considering'],
  ['considered'],
  ['like', 'to'],
  ['trying', 'to'],
  ['thinking', 'of'],
  ['thinking', 'about'],
  ['will'],
  ['away', 'from', 'using'],
  ['about', 'to'],
  ['have', 'to'],
  ['need', 'to'],
];
const QUESTION_OPENERS: ReadonlySet<string> = new Set(
  'do does did is are was were have has can could would should who'.split(' '),
);
/** What a question may begin with before its verb: "Or is it …?" */
const OPENING: ReadonlySet<string> = new Set(['and', 'so', 'but', 'or', 'well', 'okay']);
const PAST: ReadonlySet<string> = new Set(['formerly', 'previously', 'ex', 'former', 'ex-', 'past', 'back when']);
/** How many items before a match are looked at. */
const REACH = 4;

/** What confirms a question that was asked right before. */
const CONFIRMED =
  /^\s*(?:yes|yeah|yep|yup|correct|exactly|right|absolutely|indeed|i do|i did|i am|that's right|sure)\b/i;
/** How much of the answer is looked at, in characters. */
const ANSWER = 40;

/** Why a match is no relation, or null where nothing speaks against it. */
export function vetoOf(encoded: Encoded, first: number, last: number, text: string): string | null {
  const words = encoded.items.map((item) => (item.entity === null ? item.word : ''));
  const supposed = supposition(encoded, words, first);
  if (supposed !== null) return `hypothetical: "${supposed}"`;
  if (words[first - 2] === 'how' && ASKING.has(words[first - 1] ?? '')) return 'asked, not said';
  const from = clauseStart(encoded, words, first);
  if (isAskedFor(encoded, words, { first, last, from })) return 'asked for';
  for (let index = from; index <= last; index += 1) {
    const word = words[index] ?? '';
    if (NEGATIONS.has(word)) return `negated by "${word}"`;
    if (index <= first + 2 && HYPOTHESES.has(word)) return `hypothetical: "${word}"`;
    if (
      PLANS.some(
        (plan) => plan.every((part, offset) => words[index + offset] === part) && index + plan.length - 1 <= last,
      )
    )
      return `planned only: "${word}"`;
  }
  const opener = OPENING.has(words[0] ?? '') ? words[1] : words[0];
  const { start, end } = encoded.sentence;
  const isQuestion = text.slice(start, end).endsWith('?') && !CONFIRMED.test(text.slice(end, end + ANSWER));
  const isAsked = opener !== undefined && (QUESTION_OPENERS.has(opener) || asksHow(words));
  return isQuestion && isAsked ? 'asked, not said' : null;
}

/** "Ada, please use Django", "those of you who are not in it, please, join it"; not "exercise please I am an engineer at". */
function isAskedFor(
  { items }: Encoded,
  words: readonly string[],
  { first, last, from }: { readonly first: number; readonly last: number; readonly from: number },
): boolean {
  const since = items[first]?.isUnderstood === true ? Math.max(0, from - 2) : first;
  return words.slice(since, last).includes('please');
}

/** "How do I get started learning Python?", but not "How did you create it?". */
const asksHow = (words: readonly string[]): boolean => words[0] === 'how' && ASKING.has(words[1] ?? '');

const ASKING: ReadonlySet<string> = new Set(['do', 'can', 'should', 'could', 'would']);

/** How far an "if", or the wish that an understood subject goes on with, reaches. */
const SUPPOSED_REACH = 14;

/** "if I start with Django and use Postgres", "I would love to try it, maybe using mypy": said before the match's own clause. */
function supposition({ items }: Encoded, words: readonly string[], first: number): string | null {
  const isUnderstood = items[first]?.isUnderstood === true;
  for (let index = first - 1; index >= Math.max(0, first - SUPPOSED_REACH); index -= 1) {
    const word = words[index] ?? '';
    if (word === 'say' && words[index - 1] === "'s" && words[index - 2] === 'let') return "let's say";
    if (word === 'if' || (isUnderstood && HYPOTHESES.has(word))) return word;
    if (!isUnderstood && (word === ',' || word === 'but')) return null;
  }
  return null;
}

/** The match's own clause: back to a comma, a connective or the object of another ("that was not me, DEP 10 was written by"), four items at most. */
function clauseStart({ items }: Encoded, words: readonly string[], first: number): number {
  let from = first;
  const isBoundary = (index: number): boolean => items[index]?.isObject === true || BOUNDARIES.has(words[index] ?? '');
  while (from > 0 && first - from < REACH && !isBoundary(from - 1)) from -= 1;
  return from;
}

const BOUNDARIES: ReadonlySet<string> = new Set([',', 'but', ';', '-', '.', '?']);

/** Whether the words in or right before a match put it into the past: "used to work at", "formerly at". */
export function isPast(encoded: Encoded, first: number, last: number): boolean {
  for (let index = Math.max(0, first - 2); index <= last; index += 1) {
    const word = encoded.items[index]?.word ?? '';
    if (PAST.has(word)) return true;
    if (word === 'used' && encoded.items[index + 1]?.word === 'to') return true;
  }
  return false;
}
