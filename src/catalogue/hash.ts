/** Two independent 32-bit hashes of a key: together they tell keys apart without keeping them. */

/** FNV-1a over UTF-16 units, with a second seed for the check half. */
export function hashKey(key: string): readonly [number, number] {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let at = 0; at < key.length; at += 1) {
    const unit = key.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x5bd1e995) ^ (second >>> 15);
  }
  return [(first ^ (first >>> 16)) >>> 0, (second ^ (second >>> 13)) >>> 0];
}

/** The number of slots for a table of this many keys: a power of two, at most half full. */
export function slotsFor(keys: number): number {
  let slots = 16;
  while (slots < keys * 2) slots *= 2;
  return slots;
}

/** Bits of the prefix filter that stand for a hash. */
export function filterBits([first, second]: readonly [number, number], bits: number): readonly [number, number] {
  return [first % bits, ((first ^ Math.imul(second, 0x9e3779b1)) >>> 0) % bits] as const;
}
