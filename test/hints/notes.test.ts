import { describe, expect, it } from 'vitest';
import { hintsOfNotes } from '../../src/hints/notes.ts';
import { extract } from '../../src/pipeline.ts';
import { readNotes } from '../../src/transcripts/notes.ts';
import { transcriptOf } from '../support.ts';

const NOTES = readNotes(
  'Guests: Ada Byron\n\n- [Blorbify](https://github.com/ada/blorbify)\n- https://pypi.org/project/zorkify/\n',
  'notes.md',
);

describe('notes', () => {
  it('give names with their pages, and people with their part', () => {
    const { names, people } = hintsOfNotes(NOTES);
    expect(names).toContainEqual({ name: 'Blorbify', url: 'https://github.com/ada/blorbify' });
    expect(people).toEqual([{ name: 'Ada Byron', role: 'guest', origin: 'notes' }]);
  });

  it('let names be found that nobody could know, and link them', () => {
    const { entities } = extract(transcriptOf('so we put blorb ify in front and it was fine'), { notes: NOTES });
    expect(entities.find((entity) => entity.name === 'Blorbify')).toMatchObject({
      type: 'Project',
      links: ['https://github.com/ada/blorbify'],
    });
  });
});
