import { describe, expect, it } from 'vitest';
import { relationsOf, traceOf } from './episode.ts';

const found = (words: string): readonly string[] => relationsOf([[null, words]]);

describe('what was not said to be so', () => {
  it.each([
    ["[Person Ada] doesn't use [Project Django]."],
    ['[Person Ada] never worked at [Organisation Brex].'],
    ['If [Person Ada] used [Project Django], fine.'],
    ['[Person Ada] would use [Project Django].'],
    ['[Person Ada] wants to join [Organisation Brex].'],
    ['[Person Ada] is going to join [Organisation Brex].'],
    ['Did [Person Ada] work at [Organisation Brex]?'],
    ['How do [Person Ada] and you use [Project Django]?'],
    ['So [Person Ada], please use [Project Django].'],
    ['[Person Ada] moved away from using [Project Django].'],
    ['[Project GitHub] has this now [Project GitLab] has that.'],
    ['I see people use [Project Django] with [Person Ada].'],
    ['[Person Ada] wrote [Project Python] code.'],
    ['[Person Ada] met the founder of [Organisation Brex].'],
    ['[Project Python 3] or [Project Python 2], use [Project Python 3] or [Project Python 2].'],
    ['[Person Ada] works for the [Organisation Django security team].'],
    ['[Project Django] is an [Technology open source] framework.'],
  ])('is no relation: “%s”', (words) => {
    expect(found(words).filter((edge) => !edge.includes('MEMBER_OF') && !edge.includes('KNOWS'))).toEqual([]);
  });

  it('stays a relation where something else is asked for before it, and a place where something will be', () => {
    expect(found('the next exercise please [Person Ada] works at [Organisation Brex]')).toEqual(['Ada WORKS_FOR Brex']);
    expect(found('[Event PyCon] will be held in [Place Oslo].')).toEqual(['PyCon LOCATED_IN Oslo']);
  });

  it('stays a relation where only the next clause is denied', () => {
    expect(found("[Person Ada] uses [Project Django], but she doesn't use [Project Flask].")).toEqual([
      'Ada USES Django',
    ]);
  });

  it('is a relation where the question presupposes it, or the answer confirms it', () => {
    expect(found('How has [Person Ada] used [Project Django] then?')).toEqual(['Ada USES Django']);
    expect(found('Did [Person Ada] maintain [Project Flask]? Yes, for years.')).toEqual(['Ada MAINTAINS Flask']);
    expect(found('Did [Person Ada] maintain [Project Flask]? Well, no.')).toEqual([]);
    expect(found('So has [Person Ada] worked at [Organisation Brex]? Exactly.')).toEqual(['Ada WORKS_FOR Brex']);
    expect(found('So has [Person Ada] worked at [Organisation Brex]? No idea.')).toEqual([]);
  });

  it('is a relation of the past where it is over', async () => {
    const { relate } = await import('../../src/relations/relate.ts');
    const { episodeOf } = await import('./episode.ts');
    const [past] = relate(episodeOf([[null, '[Person Ada] used to work at [Organisation Brex] in 2014.']]));
    expect(past).toMatchObject({ type: 'WORKS_FOR', past: true, when: '2014' });
    const [present] = relate(episodeOf([[null, '[Person Ada] is the CTO of [Organisation Brex].']]));
    expect(present).toMatchObject({ type: 'WORKS_FOR', past: false, role: 'cto' });
  });

  it('is told in the trace with the reason', () => {
    const events = traceOf([[null, "[Person Ada] doesn't use [Project Django]."]]);
    expect(events).toContainEqual(
      expect.objectContaining({
        stage: 'relations',
        rule: 'uses/uses',
        outcome: 'vetoed',
        reason: expect.stringContaining('negated'),
      }),
    );
  });

  it('weakens what was said elsewhere', async () => {
    const { relate } = await import('../../src/relations/relate.ts');
    const { episodeOf } = await import('./episode.ts');
    const sure =
      relate(episodeOf([[null, '[Person Ada] is a core developer of [Project Django].']]))[0]?.confidence ?? 0;
    const doubted = relate(
      episodeOf([
        [
          null,
          "[Person Ada] is a core developer of [Project Django]. No, [Person Ada] isn't a core developer of [Project Django].",
        ],
      ]),
    )[0]?.confidence;
    expect(doubted ?? 0).toBeLessThan(sure);
  });
});
