import { canonicalKey } from './canonical.ts';

/** A way to write or say a known name, as the catalogue has it. */
export interface KnownForm {
  readonly entry: { readonly key: string; readonly tier: string };
  readonly kind: string;
}

/** Names that are known: the catalogue, or whatever else finds forms by their letters. */
export interface KnownNames {
  find(key: string): readonly KnownForm[];
}

/** What is known of two names: one thing, two things, or nothing of one of them. */
export type KnownVerdict = 'one' | 'two' | 'unknown';

/** Names from public lists are too often ordinary words to speak against a likeness. */
const UNTRUSTED = 'list';

/** Looks two names up: "Postgres" and "PostgreSQL" are one thing, "Redis" and "Reddit" two. */
export function knownVerdict(a: string, b: string, names: KnownNames): KnownVerdict {
  const left = names.find(canonicalKey(a));
  if (left.length === 0) return 'unknown';
  const right = names.find(canonicalKey(b));
  const properLeft = left.filter(isProper);
  const properRight = right.filter(isProper);
  if (share(properLeft, properRight)) return 'one';
  if (properLeft.length > 0 && properRight.length > 0) return 'two';
  return share(left, properRight) ? 'one' : 'unknown';
}

const isProper = (form: KnownForm): boolean => form.kind !== 'heard' && form.entry.tier !== UNTRUSTED;

const share = (a: readonly KnownForm[], b: readonly KnownForm[]): boolean =>
  a.some((left) => b.some((right) => left.entry.key === right.entry.key));
