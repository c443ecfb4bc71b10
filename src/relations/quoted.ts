/** Whether an "I" is somebody else's who is quoted, with marks or without. */
import type { Document } from '../model.ts';

/** "you're like 'Yeah, I created it'": whoever is quoted is somebody else. */
const QUOTES: ReadonlySet<string> = new Set(['"', '“', '‘', "'"]);
const CLOSING: ReadonlySet<string> = new Set(['”', '’']);
/** How many tokens back a quotation may have begun. */
const QUOTED_REACH = 24;

/** Whether a token stands in what somebody is quoted with. */
export function isQuoted(tokens: Document['tokens'], index: number): boolean {
  let marks = 0;
  for (let at = index - 1; at >= Math.max(0, index - QUOTED_REACH); at -= 1) {
    const norm = tokens[at]?.norm ?? '';
    if (CLOSING.has(norm)) return false;
    if (norm === '“' || norm === '‘') return true;
    if (norm === '"') marks += 1;
    if (marks > 0 && tokens[at - 1]?.norm === 'like') return marks % 2 === 1;
  }
  return QUOTES.has(tokens[index - 1]?.norm ?? '') || isPutInMouth(tokens, index);
}

/** What one begins with who is quoted without marks. */
const INTERJECTIONS: ReadonlySet<string> = new Set([',', 'oh', 'yeah', 'hey', 'well', 'okay', 'so', 'no', 'yes']);
const BEINGS: ReadonlySet<string> = new Set(["'re", 'are', "'s", 'is', 'was', 'were']);
const OTHERS: ReadonlySet<string> = new Set(['you', 'he', 'she', 'they', 'people', 'who']);

/** "if you're like, oh, I use neural networks": whoever is made to say it is not the speaker. */
function isPutInMouth(tokens: Document['tokens'], index: number): boolean {
  let at = index - 1;
  while (INTERJECTIONS.has(tokens[at]?.norm ?? '')) at -= 1;
  const isLike = at < index - 1 && tokens[at]?.norm === 'like' && BEINGS.has(tokens[at - 1]?.norm ?? '');
  return isLike && OTHERS.has(tokens[at - 2]?.norm ?? '');
}
