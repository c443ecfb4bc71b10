import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mostAlike, rememberedDescriptions } from '../../src/assistant/sound-alikes.ts';
import { wordsOf } from '../../src/assistant/words.ts';
import { sameName } from '../../src/sounds/same.ts';

function heard(text: string, form: string, least = 0.66): string | null {
  const words = wordsOf(text, 1);
  const found = mostAlike(words, { forms: [form], least, isPlace: () => true, describe: rememberedDescriptions() });
  return found === null
    ? null
    : words
        .slice(found.run.first, found.run.last + 1)
        .map(({ text: word }) => word)
        .join(' ');
}

describe('a name is heard', () => {
  it.each([
    ['so that work zoog thing is old', 'Werkzeug', 'work zoog'],
    ['we had Marcus Holderman on', 'Markus Holtermann', 'marcus holderman'],
    ['it was debt ten that changed it', 'DEP 10', 'debt ten'],
  ])('in “%s”: %s', (text, form, words) => {
    expect(heard(text, form)).toBe(words);
  });

  it.each([
    ['we talked about the weather', 'Werkzeug'],
    ['nobody said this', 'Invented Corp'],
    ['', 'Django'],
  ])('but not in “%s”: %s', (text, form) => {
    expect(heard(text, form)).toBeNull();
  });
});

it('the cheap test before the dear one loses no name that was heard otherwise', () => {
  const pairs = readFileSync(new URL('../fixtures/heard-check.tsv', import.meta.url), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(
      ([words = '', name = '', verdict]) =>
        verdict === 'same' && wordsOf(words, 1).length > 0 && sameName(words, name).same,
    );
  expect(pairs.length).toBeGreaterThan(20);
  expect(pairs.filter(([words = '', name = '']) => heard(words, name) === null)).toEqual([]);
});
