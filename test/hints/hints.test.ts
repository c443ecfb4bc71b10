import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { collectHints, isNamedLabel } from '../../src/hints/hints.ts';
import { hintsOfShow } from '../../src/hints/show.ts';
import { transcriptOf } from '../support.ts';

const catalogue = loadCatalogue();
const hintsOf = (text: string) => {
  const transcript = transcriptOf(text);
  return hintsOfShow(collectHints(transcript, catalogue.lexicon), transcript, catalogue);
};

describe('hints', () => {
  it.each([
    ['Transcript: Django Security - Markus Holtermann\n\nhello there', ['Markus Holtermann']],
    ['Transcript: Queues with Ada Byron and Grace Hopper\n\nhello there', ['Ada Byron', 'Grace Hopper']],
    ['Transcript: Meet the Developer: Lukasz Langa\n\nhello there', ['Lukasz Langa']],
    ['Transcript: Static Sites and Web Frameworks\n\nhello there', []],
  ])('take people from the title: %s', (text, names) => {
    expect(hintsOf(text).people.map((person) => person.name)).toEqual(names);
  });

  it('take people from labels, in their proper case, and none from "Speaker 1"', () => {
    expect(hintsOf('ADA BYRON: hi\nSPEAKER 1: yes\nADA BYRON: well\nSPEAKER 1: no').people).toEqual([
      { name: 'Ada Byron', role: null, origin: 'label' },
    ]);
    expect(isNamedLabel('Host')).toBe(false);
  });

  it('take roles from front matter, the one who knows the role winning', () => {
    const hints = hintsOf('---\ntitle: X\nhosts: [Ada Byron]\nguest: Grace Hopper\nspeakers: [Ada Byron]\n---\nhello');
    expect(hints.people.map((person) => [person.name, person.role])).toEqual([
      ['Ada Byron', 'host'],
      ['Grace Hopper', 'guest'],
    ]);
  });
});

describe('the show', () => {
  it.each([
    ['Hi, and welcome to another episode of Django Chat, a weekly podcast.', 'Django Chat'],
    ['Welcome to Backlog Radio, the podcast about queues.', 'Backlog Radio'],
    ["hello and welcome to another episode of backlog radio i'm nora", 'Backlog Radio'],
    ['You are listening to Go Time.', 'Go Time'],
    ['Welcome to another Labs episode of Dev Interrupted.', 'Dev Interrupted'],
    ['Welcome to Backlog Radio. Today our guest is late.', 'Backlog Radio'],
    ['This is a talk about permissions in Django.', null],
    ['Welcome to my talk. I will speak about Kubernetes.', null],
  ])('%s', (text, name) => {
    expect(hintsOf(text).podcast).toBe(name);
  });

  it.each([
    ['founders-talk-67.md', 'Founders Talk'],
    ['shows/GoTime_129.txt', 'Go Time'],
    ['rust-2021.txt', null],
    ['episode-12.txt', null],
  ])('is that of the file %s where nothing else says so', (name, podcast) => {
    const transcript = { ...transcriptOf('So let us begin.'), source: { name, sha256: '' } };
    expect(hintsOfShow(collectHints(transcript, catalogue.lexicon), transcript, catalogue).podcast).toBe(podcast);
  });

  it('brings the people it is known for', () => {
    expect(
      hintsOf('Welcome to Django Chat, hello.')
        .people.filter((person) => person.origin === 'show')
        .map((person) => person.role),
    ).toContain('host');
  });
});
