import { describe, expect, it } from 'vitest';
import { library, queryNamed } from '../../src/queries/library.ts';
import { parametersOf, parseQuery } from '../../src/queries/query.ts';
import { failureOf } from '../support.ts';

const TEXT = `// Guests by the number of episodes
// @param limit integer = 25 — how many at the most
// @param name string = "Celery — the queue" — whose
// @param below number = 0.5 — how sure
// @param past boolean = false — also what was
// @returns guest, episodes
MATCH (n:Entity {name: $name}) RETURN n // @param no
`;

describe('a query file', () => {
  it('says its title, parameters and columns at its top', () => {
    const query = parseQuery('guests', TEXT);
    expect(query).toMatchObject({ name: 'guests', title: 'Guests by the number of episodes', text: TEXT });
    expect(query.columns).toEqual(['guest', 'episodes']);
    expect(query.parameters).toEqual([
      { name: 'limit', type: 'integer', default: 25, meaning: 'how many at the most' },
      { name: 'name', type: 'string', default: 'Celery — the queue', meaning: 'whose' },
      { name: 'below', type: 'number', default: 0.5, meaning: 'how sure' },
      { name: 'past', type: 'boolean', default: false, meaning: 'also what was' },
    ]);
  });

  it.each(['RETURN 1', '', '\uFEFF// A title\r\nRETURN 1', '// @returns a\nRETURN 1 AS a'])(
    'needs none of that: %j',
    (text) => {
      expect(parseQuery('own', text)).toMatchObject({ text, parameters: [] });
    },
  );

  it.each([
    ['// @param limit = 25 — how many'],
    ['// @param limit integer = 2.5 — how many'],
    ['// @param limit int = 25 — how many'],
    ['// @param limit integer = 25'],
    ['// @param past boolean = maybe — also what was'],
  ])('is refused with its line where a parameter is not clear: %s', (comment) => {
    const failure = failureOf(() => parseQuery('own', `// Title\n${comment}\nRETURN 1`));
    expect(failure.code).toBe('SETTINGS');
    expect(failure.message).toContain('own.cypher:2: ');
  });
});

describe('parameters', () => {
  const query = parseQuery('guests', TEXT);

  it('have defaults and are read by their type', () => {
    expect(parametersOf(query, [])).toEqual({ limit: 25, name: 'Celery — the queue', below: 0.5, past: false });
    expect(parametersOf(query, ['limit=3', 'name=007', 'below=1e-1', 'past=true'])).toEqual({
      limit: 3,
      name: '007',
      below: 0.1,
      past: true,
    });
    expect(parametersOf(query, ['name=a=b'])).toMatchObject({ name: 'a=b' });
  });

  it.each([
    ['limit=2.5', '--param limit must be an integer, not "2.5".'],
    ['limit=', '--param limit must be an integer, not "".'],
    ['past=yes', '--param past must be a boolean, not "yes".'],
    ['below=Infinity', '--param below must be a number, not "Infinity".'],
    ['limt=3', '"guests" has no parameter "limt". Its parameters: limit, name, below, past.'],
    ['limit', '--param "limit" has no name and value. Write --param name=value.'],
    ['=3', '--param "=3" has no name and value. Write --param name=value.'],
  ])('%s is refused', (given, message) => {
    expect(failureOf(() => parametersOf(query, [given]))).toMatchObject({ code: 'USAGE', message });
  });

  it('of a file that declares none are guessed from what is written, quotes make a text', () => {
    const own = parseQuery('own', 'RETURN $a, $b, $c, $d');
    expect(parametersOf(own, ['a=1', 'b=true', 'c=x', 'd="1"'])).toEqual({ a: 1, b: true, c: 'x', d: '1' });
    expect(failureOf(() => parametersOf(own, ['e=1'])).message).toBe('"own" has no parameter "e". It has none.');
  });
});

describe('the library', () => {
  it('has at least twenty questions', () => {
    expect(library().length).toBeGreaterThanOrEqual(20);
  });

  it('names those that come near', () => {
    expect(queryNamed('talks').title).toBe('Who gave which talk, and where');
    expect(failureOf(() => queryNamed('talk')).message).toMatch(
      /^There is no query "talk". Near it: talks-graph, talks\./,
    );
    expect(failureOf(() => queryNamed('zzz')).message).toMatch(/Known ones: acquaintances, /);
  });
});
