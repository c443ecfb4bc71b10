import { describe, expect, it } from 'vitest';
import { nameOfAddress, readNotes } from '../../src/hints/notes.ts';
import { extract } from '../../src/pipeline.ts';
import { transcriptOf } from '../support.ts';

const MARKDOWN = `**Guests:** Ada Byron, [Mary Shelley](https://example.org)
Hosts: Nora Feldmann
- [Blorbify](https://github.com/ada/blorbify)
- [An article with a very long title indeed](https://blog.example/x)
- https://pypi.org/project/zorkify/`;

describe('readNotes', () => {
  it('takes names and pages from Markdown', () => {
    const { names } = readNotes(MARKDOWN);
    expect(names.map(({ name }) => name)).toEqual(['Mary Shelley', 'Blorbify', 'zorkify']);
  });

  it('takes people with their part', () => {
    expect(readNotes(MARKDOWN).people).toEqual([
      { name: 'Ada Byron', role: 'guest', origin: 'notes' },
      { name: 'Mary Shelley', role: 'guest', origin: 'notes' },
      { name: 'Nora Feldmann', role: 'host', origin: 'notes' },
    ]);
  });

  it('takes the same from HTML', () => {
    const { names, people } = readNotes(
      '<p>Guest: Ada Byron</p><ul><li><a href="https://github.com/ada/blorbify">Blorbify</a></li></ul>',
    );
    expect(names).toEqual([{ name: 'Blorbify', url: 'https://github.com/ada/blorbify' }]);
    expect(people.map(({ name }) => name)).toEqual(['Ada Byron']);
  });

  it.each([
    ['https://github.com/pallets/flask.git', 'flask'],
    ['https://www.npmjs.com/package/@scope/name', '@scope/name'],
    ['https://www.crate.io/', 'crate.io'],
    ['https://blog.example/a/b', ''],
    ['nonsense', ''],
  ])('%s names %s', (url, name) => {
    expect(nameOfAddress(url)).toBe(name);
  });

  it('gives names that nobody could know, with their page', () => {
    const { entities } = extract(transcriptOf('so we put blorb ify in front and it was fine'), {
      notes: readNotes(MARKDOWN),
    });
    expect(entities.find((entity) => entity.name === 'Blorbify')).toMatchObject({
      type: 'Project',
      links: ['https://github.com/ada/blorbify'],
    });
  });
});
