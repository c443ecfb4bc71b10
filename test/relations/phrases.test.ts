import { describe, expect, it } from 'vitest';
import { relationsOf, type Said } from './episode.ts';

const says = (...said: Said[]): readonly string[] => relationsOf(said);

describe('phrases', () => {
  it.each<[string, readonly string[]]>([
    [
      '[Person Ada] is an engineer at [Organisation Brex] and maintains [Project Flask].',
      ['Ada MAINTAINS Flask', 'Ada WORKS_FOR Brex'],
    ],
    [
      '[Person Ada], who wrote [Publication Numbers], works at [Organisation Brex].',
      ['Ada AUTHORED Numbers', 'Ada WORKS_FOR Brex'],
    ],
    ['[Person Ada], tech lead at [Organisation Brex], spoke.', ['Ada WORKS_FOR Brex']],
    ["[Organisation Brex]'s CTO, [Person Ada], spoke.", ['Ada WORKS_FOR Brex']],
    ['[Project Flask] was created by [Person Ada].', ['Ada CREATED Flask']],
    ['[Person Ada] built a tiny tool called [Project Board].', ['Ada CREATED Board']],
    ['[Person Ada] is the author of the book [Publication Numbers].', ['Ada AUTHORED Numbers']],
    [
      '[Person Ada] is on the [Organisation ops team], the [Organisation security team] and the [Organisation technical board].',
      ['Ada MEMBER_OF ops team', 'Ada MEMBER_OF security team', 'Ada MEMBER_OF technical board'],
    ],
    [
      '[Person Ada] and [Person Bob] founded [Organisation Brex].',
      ['Ada FOUNDED Brex', 'Ada KNOWS Bob', 'Bob FOUNDED Brex'],
    ],
    ['[Project Flask], which is built on\n[Project Werkzeug], is small.', ['Flask BASED_ON Werkzeug']],
    [
      '[Person Ada] is one of the maintainers of [Project Flask] as well as [Project Jinja].',
      ['Ada MAINTAINS Flask', 'Ada MAINTAINS Jinja'],
    ],
    ['the creator of [Project Flask], [Person Ada]', ['Ada CREATED Flask']],
    ['[Person Bob], founder of [Project Celery], [Person Ada], director', ['Bob CREATED Celery']],
    [
      '[Person Ada] works at [Organisation Brex]. She also maintains [Project Flask].',
      ['Ada MAINTAINS Flask', 'Ada WORKS_FOR Brex'],
    ],
    ['[Project Thanos] is a database. It is written in [Project Go].', ['Thanos BASED_ON Go']],
    ['[Organisation Brex] is big. The company uses [Project Redis].', ['Brex USES Redis']],
    ['[Project Flask] or [Project Django] are there', []],
    ['use [Project Flask] or [Project Django]', ['Flask ALTERNATIVE_TO Django']],
    ['[Person Ada] created [Project Flask] and [Person Ada] uses [Project Flask].', ['Ada CREATED Flask']],
  ])('“%s”', (words, edges) => {
    const flipped = edges.map((edge) =>
      edge.replace(/^(\S+) ALTERNATIVE_TO (\S+)$/, (_, a, b) =>
        a < b ? `${a} ALTERNATIVE_TO ${b}` : `${b} ALTERNATIVE_TO ${a}`,
      ),
    );
    expect([...says([null, words])].sort()).toEqual([...flipped].sort());
  });

  it('go on over the cut of run-on speech', () => {
    const words = `so [Person Ada] is a very busy person who has done a great many things in her life and who likes tea and walks and the sea and rain and maintains [Project Flask] on the side`;
    expect(says([null, words])).toContain('Ada MAINTAINS Flask');
  });

  it('leave nobody the subject who only is spoken to', () => {
    expect(says([null, 'my friend tells me to use [Project Vim], [Person Ada].'])).toEqual([]);
  });
});
