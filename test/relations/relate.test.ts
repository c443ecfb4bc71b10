import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllowed } from '../../src/ontology/index.ts';
import { relate } from '../../src/relations/relate.ts';
import { toEntity } from '../support.ts';
import { episodeOf, relationsOf, type Said } from './episode.ts';

const PIECES = [
  '[Person Ada Byron]',
  '[Person Bob]',
  '[Organisation Brex]',
  '[Organisation ops team]',
  '[Project Flask]',
  '[Project Go]',
  '[Event PyCon]',
  '[Talk Queues]',
  '[Publication Numbers]',
  '[Proposal PEP 8]',
  '[Place Oslo]',
  '[Technology SQL]',
  '[Podcast Queue Talk]',
  'I',
  'we',
  'you',
  'she',
  'it',
  'they',
  'who',
  'which',
  'and',
  ',',
  '.',
  '?',
  'is',
  'works at',
  'uses',
  'wrote',
  'created',
  'a fork of',
  "'s",
  'not',
  'the company',
  'the book',
  'used to',
  "I'm",
  'by',
  'is based on',
  'or',
  '💥',
  '\n',
  'é',
  'member of',
  'welcome to',
  'thanks for having me',
];
const said = fc.array(
  fc.tuple(
    fc.constantFrom<(string | null)[]>(null, 'Ada Byron', 'Speaker 1', 'Bob (host)'),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(...PIECES),
          fc.string({ unit: 'grapheme', maxLength: 6 }).filter((text) => !/[[\]]/.test(text)),
        ),
        { minLength: 1, maxLength: 25 },
      )
      .map((parts) => parts.join(' ')),
  ),
  { minLength: 1, maxLength: 5 },
);

describe('relate', () => {
  it('quotes verbatim, keeps to the ontology and never throws, whatever is said', () => {
    fc.assert(
      fc.property(said, (turns) => {
        const input = episodeOf(turns, { podcast: 'Queue Talk' });
        const types = new Map(input.entities.map((entity) => [entity.id, entity.type]));
        const { text } = input.document.transcript;
        for (const { source, type, target, evidence, confidence } of relate(input)) {
          const [from, to] = [types.get(source), types.get(target)];
          expect(from !== undefined && to !== undefined && isAllowed(type, from, to)).toBe(true);
          expect(confidence > 0 && confidence < 1).toBe(true);
          for (const { start, end, quote, startLine, endLine } of evidence) {
            if (end > start) expect(text.slice(start, end)).toBe(quote);
            expect(startLine).toBeLessThanOrEqual(endLine);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('knows a team for part of the company whose name it begins with', () => {
    const said: Said[] = [[null, '[Organisation Brex] has the [Organisation Brex data team], and it grows.']];
    expect(relationsOf(said)).toContain('Brex data team PART_OF Brex');
    expect(relationsOf([[null, 'The [Organisation Brex data team] grows.']])).toEqual([]);
  });

  it('reads a list of doers at the end of a phrase', () => {
    expect(
      relationsOf([[null, '[Event PyCon] is sponsored by [Organisation Brex] and [Organisation Lane Works].']]),
    ).toEqual(['Brex SPONSORS PyCon', 'Lane Works SPONSORS PyCon']);
  });

  it('says the same of the same words', () => {
    fc.assert(
      fc.property(said, (turns) => {
        expect(relate(episodeOf(turns))).toEqual(relate(episodeOf(turns)));
      }),
      { numRuns: 30 },
    );
  });

  it('proves a relation with line, time and speaker', () => {
    const [relation] = relate(
      episodeOf([
        ['Hanna', 'So?'],
        ['Ada', 'I work at [Organisation Brex]. [Person Ada Byron] here.'],
      ]),
    ).filter(({ type }) => type === 'WORKS_FOR');
    expect(relation?.evidence[0]).toEqual({
      start: 5,
      end: 19,
      quote: 'I work at Brex',
      startLine: 3,
      endLine: 3,
      speaker: 'Ada Byron',
      time: 10,
      rule: 'works-for/work-at',
      confidence: 0.873,
    });
  });

  it('is surer of what is said twice', () => {
    const once = relate(episodeOf([[null, '[Person Ada] works at [Organisation Brex].']]))[0];
    const twice = relate(
      episodeOf([[null, '[Person Ada] works at [Organisation Brex]. Yes, [Person Ada] works at [Organisation Brex].']]),
    )[0];
    expect(twice?.evidence).toHaveLength(2);
    expect(twice?.confidence ?? 0).toBeGreaterThan(once?.confidence ?? 1);
  });

  it('stores a symmetric relation once', () => {
    expect(
      relationsOf([
        [null, '[Project Flask] instead of [Project Django]. Well, [Project Django] instead of [Project Flask].'],
      ]),
    ).toEqual(['Django ALTERNATIVE_TO Flask']);
  });

  it('shows the metadata’s words where nothing is said of the show', () => {
    const { document, entities, hints } = episodeOf([[null, 'hello']], { podcast: 'Queue Talk' });
    const { transcript } = document;
    const metadata = { ...transcript.metadata, podcast: 'Queue Talk' };
    const show = toEntity('Podcast', 'Queue Talk');
    const told = { ...document, transcript: { ...transcript, metadata } };
    const [relation] = relate({ document: told, entities: [...entities, show], hints });
    expect(relation?.type).toBe('EPISODE_OF');
    expect(relation?.evidence[0]).toMatchObject({ start: 0, end: 0, quote: 'Queue Talk', startLine: 1, speaker: null });
  });

  it('shows the opening words where only the file is named after the show', () => {
    const input = episodeOf([[null, 'hello there']], { podcast: 'Queue Talk' });
    const show = toEntity('Podcast', 'Queue Talk');
    const [relation] = relate({ ...input, entities: [...input.entities, show] });
    expect(relation?.evidence[0]).toMatchObject({ quote: 'hello there', rule: 'episode-of/file-name' });
  });

  it('shows the first words that name the show, and those that welcome to it or close it', () => {
    const input = episodeOf(
      [
        [null, 'Welcome to [Podcast Queue Talk].'],
        [null, 'We like [Podcast Queue Talk] a lot.'],
        [null, 'This was another episode of [Podcast Queue Talk].'],
      ],
      { podcast: 'Queue Talk' },
    );
    const relation = relate(input).find(({ type }) => type === 'EPISODE_OF');
    const { text } = input.document.transcript;
    const places = relation?.evidence.map(({ start }) => text.slice(text.lastIndexOf('.', start) + 1, start).trim());
    expect(places).toEqual(['Welcome to', 'This was another episode of']);
  });

  it('finds nothing where nobody is', () => {
    expect(relate({ ...episodeOf([[null, 'hello']]), entities: [] })).toEqual([]);
  });
});

describe('there', () => {
  it.each([
    ['[Organisation PureSec] is in town. [Person Nora Bell] is the CTO over there.', 'Nora Bell WORKS_FOR PureSec'],
    [
      'So I went to [Organisation Rice University] when [Person Nora Bell] was a professor there.',
      'Nora Bell WORKS_FOR Rice University',
    ],
  ])('is where somebody works: %s', (words, expected) => {
    expect(relationsOf([['Ada', words]])).toContain(expected);
  });

  it('is nowhere in particular after other words', () => {
    const words = '[Organisation PureSec] is in town. [Person Nora Bell] is an engineer and was seen there.';
    expect(relationsOf([['Ada', words]])).toEqual([]);
  });
});

describe('names that hold other names', () => {
  const edges = (...said: Said[]): readonly string[] => relationsOf(said);

  it('say who makes what, where the maker is named too', () => {
    const said: Said = ['Ada', '[Organisation Google] sells it. We use [Project Google Cloud SQL] at home.'];
    expect(edges(said)).toContain('Google DEVELOPS Google Cloud SQL');
    expect(edges(['Ada', '[Organisation Sage] is here. I like [Project Sage math=Sage].'])).not.toContain(
      'Sage DEVELOPS Sage',
    );
  });

  it('say what a show is about by its short word', () => {
    const said: Said = ['Ada', 'Welcome to [Podcast JS Party]. I like [Project JavaScript] a lot.'];
    expect(edges(said)).toContain('JS Party ABOUT JavaScript');
  });

  it.each<[string, readonly string[]]>([
    [
      '[Project Django] and [Project Django], [Project Django] and the [Project Django ORM]',
      ['Django ORM PART_OF Django'],
    ],
    ['[Project Ruby] and [Project Ruby], [Project Ruby] and [Project Ruby on Rails]', ['Ruby on Rails BASED_ON Ruby']],
    ['[Project Python] and [Project Python], [Project Python] and [Project Python 3]', []],
    ['[Project Django] and the [Project Django ORM]', []],
    ['[Project Python] and [Event PyCon US]', ['PyCon US ABOUT Python']],
    ['[Project Go] and [Publication Black Hat Go]', ['Black Hat Go ABOUT Go']],
    ['[Project Go] and [Publication Google it]', []],
    ['[Project Python] and [Proposal PEP 8]', ['PEP 8 ABOUT Python']],
  ])('“%s”', (words, expected) => {
    expect(edges([null, words])).toEqual(expected);
  });

  it('make a described talk its speaker’s, at its event, on its subject', () => {
    const input = episodeOf([[null, "[Person Ada]'s [Talk Ada's PyCon talk] on [Project Go] at [Event PyCon]"]]);
    const entities = input.entities.map((entity) =>
      entity.type === 'Talk' ? { ...entity, properties: { by: 'Ada', at: 'PyCon', on: 'Go' } } : entity,
    );
    expect(
      relate({ ...input, entities })
        .map(({ type }) => type)
        .sort(),
    ).toEqual(['ABOUT', 'ATTENDED', 'GAVE', 'PRESENTED_AT']);
  });
});
