import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, likeness } from '../../src/sounds/align.ts';
import { SOUND_TABLE } from '../../src/sounds/costs.ts';
import { pronounce, readWord } from '../../src/sounds/pronounce.ts';
import { LETTER_NAMES, READINGS, SPELLINGS } from '../../src/sounds/spellings.ts';

const SOUNDS = /^[pbtdkgGfvszSCXJThmnNlrwyiIeaouUAYOWR]*$/;

describe('how a name is said', () => {
  it.each([
    ['Django', 'JangO', 'JangO'],
    ['PyPI', 'pYpi', 'pYpiY'],
    ['pie pea eye', 'pYpiY', 'pYpiY'],
    ['NGINX', 'enGInks', 'enJiYeneks'],
    ['npm', 'enpiem', 'enpiem'],
    ['SQLite', 'sikwulYt', 'eskyUelYt'],
    ['IPython', 'YpYTon', 'YpYTon'],
    ['DEP 10', 'depten', 'dipiten'],
    ['Łukasz', 'lukaS', 'lukaS'],
    ['crates', 'krAts', 'krAts'],
    ['', '', ''],
  ])('says %j as %j, or %j', (text, asWords, asLetters) => {
    expect(pronounce(text)).toEqual({ asWords, asLetters });
  });

  it('knows every sound it writes', () => {
    for (const [, , , sounds] of SPELLINGS) expect(sounds).toMatch(SOUNDS);
    for (const sounds of [...Object.values(LETTER_NAMES), ...READINGS.values()]) expect(sounds).toMatch(SOUNDS);
    fc.assert(fc.property(fc.string(), (text) => SOUNDS.test(pronounce(text).asWords)));
  });

  it.each(SPELLINGS)('uses the row %j[%s]%j → %s for %j', (left, letters, right, sounds, example) => {
    expect(example).toContain(letters);
    expect([left, right].join('').length).toBeLessThan(8);
    for (const sound of sounds) expect(readWord(example)).toContain(sound);
  });
});

describe('an alignment of sounds', () => {
  it('gives 1 for equal sounds and less than 0 for strangers', () => {
    expect(align('JangO', 'JangO', SOUND_TABLE)).toMatchObject({ likeness: 1, equal: 1, longestGap: 0, worst: 0 });
    expect(likeness('JangO', 'JeNkIns', SOUND_TABLE)).toBeLessThan(0.5);
    expect(likeness('pppp', 'lalala', SOUND_TABLE)).toBeLessThan(0);
    expect(likeness('', '', SOUND_TABLE)).toBe(0);
  });

  it('tells how many sounds only one of them has', () => {
    expect(align('Java', 'JavaskrIpt', SOUND_TABLE).longestGap).toBe(6);
    expect(align('', 'Ja', SOUND_TABLE)).toMatchObject({ longestGap: 2, equal: 0 });
  });

  it('adds up to the likeness', () => {
    const sounds = fc.stringMatching(/^[pbtdkgaeiou]{0,12}$/);
    fc.assert(
      fc.property(sounds, sounds, (a, b) => {
        expect(align(a, b, SOUND_TABLE).likeness).toBeCloseTo(likeness(a, b, SOUND_TABLE), 6);
        expect(likeness(a, b, SOUND_TABLE)).toBeCloseTo(likeness(b, a, SOUND_TABLE), 6);
        expect(likeness(a, b, SOUND_TABLE)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
