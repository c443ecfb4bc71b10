import { distance } from 'fastest-levenshtein';
import { soundCode } from './code.ts';
import { respell } from './respell.ts';

/** How alike two words sound, 0 to 1: letters of their respelling, and more where their codes are equal. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const [left, right] = [respell(a), respell(b)];
  if (left === '' || right === '') return 0;
  const longest = Math.max(left.length, right.length);
  const letters = 1 - distance(left, right) / longest;
  const isSameCode = soundCode(a).some((code) => soundCode(b).includes(code));
  return Math.min(1, letters + (isSameCode ? 0.15 : 0));
}
