import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline.ts';
import { CUES } from '../../src/relations/cues.ts';
import { cueOf } from '../../src/relations/introductions.ts';
import { labelledPart, labelledPerson } from '../../src/relations/labels.ts';
import { locateMentions } from '../../src/relations/located.ts';
import { settleRoles } from '../../src/relations/roles.ts';
import { readTranscript } from '../../src/transcripts/read.ts';
import { toEntity } from '../support.ts';
import { episodeOf, relationsOf, type Said } from './episode.ts';

const SHOW = { podcast: 'Queue Talk' };
const partsOf = (said: readonly Said[], hints = {}): readonly string[] => {
  const input = episodeOf(said, hints);
  return settleRoles({ ...input, located: locateMentions(input.document, input.entities) }).map(
    ({ entity, part }) => `${entity.name}: ${part}`,
  );
};

describe('cues of an introduction', () => {
  it.each(CUES.map((cue) => [cue.id, cue.example] as const))('%s fires on “%s”', (id, example) => {
    const start = example.indexOf('[');
    const text = example.replace(/[[\]]/g, '');
    expect(cueOf(text, { start, end: example.indexOf(']') - 1 })?.id).toBe(id);
  });

  it.each([
    'we saw Ada yesterday',
    'a book by Ada',
    'I met a guy whose name is Ada',
    'welcome to Queue Talk, Ada said no',
  ])('keep still on “%s”', (text) => {
    const start = text.indexOf('Ada');
    expect(cueOf(text, { start, end: start + 3 })).toBeNull();
  });
});

describe('voices of whom no words say the part', () => {
  const asks = 'What is it? How did it go? And why? Who was there? ';
  const tells = 'We built it over many years and it went well enough, I would say, with a lot of people around us. ';
  const ada = '[Person Ada Byron] ';

  it('who asks presents the show, who answers is its guest', () => {
    const said: Said[] = [
      ['Hanna Stern', `[Podcast Queue Talk] ${asks}[Person Hanna Stern]`],
      ['Ada Byron', ada + tells],
      ['Hanna Stern', asks],
      ['Ada Byron', tells],
    ];
    expect(partsOf(said, SHOW)).toEqual(['Ada Byron: guest', 'Hanna Stern: host']);
  });

  it('nobody is, where all talk alike', () => {
    const said: Said[] = [
      ['Hanna Stern', `[Podcast Queue Talk] ${tells}[Person Hanna Stern]`],
      ['Ada Byron', ada + tells],
    ];
    expect(partsOf(said, SHOW)).toEqual([]);
  });
});

describe('the parts of an episode', () => {
  it('are settled by labels: who welcomes presents, who is glad to be there is a guest', () => {
    const said: Said[] = [
      ['Hanna Stern', 'Hello and welcome to [Podcast Queue Talk]! I am [Person Hanna=Hanna Stern].'],
      ['Ada Byron', 'Thanks for having me, [Person Hanna=Hanna Stern]. [Person Ada Byron] here.'],
    ];
    expect(partsOf(said, SHOW)).toEqual(['Ada Byron: guest', 'Hanna Stern: host']);
    expect(relationsOf(said, SHOW)).toEqual(
      expect.arrayContaining([
        'Hanna Stern HOSTS Queue Talk',
        'Ada Byron GUEST_ON The episode',
        'The episode EPISODE_OF Queue Talk',
      ]),
    );
  });

  it('are the same with the labels stripped, from the words alone', () => {
    const words =
      "Hello and welcome to [Podcast Queue Talk]. I'm [Person Hanna Stern], joined as ever by [Person Ole Lind]. With us this week we've got [Person Ada Byron] and [Person Bob Stone].";
    const expected = ['Ada Byron: guest', 'Bob Stone: guest', 'Hanna Stern: host', 'Ole Lind: host'];
    expect(partsOf([[null, words]], SHOW)).toEqual(expected);
    expect(partsOf([['Hanna Stern', words]], SHOW)).toEqual(expected);
  });

  it('make guests of all who are announced as several, however each is described', () => {
    const words =
      'Welcome to [Podcast Queue Talk]. You will meet three panelists for this discussion, [Person Ada Byron] from [Organisation Brex], [Person Bob Stone], founder of [Organisation Lane Works], and [Person Eve Hill]. Later [Person Ole Lind] was named.';
    expect(partsOf([[null, words]], SHOW)).toEqual(['Ada Byron: guest', 'Bob Stone: guest', 'Eve Hill: guest']);
  });

  it('make guests of those who are here to tell us, wherever they were named before', () => {
    const words = (who: string): string =>
      `Welcome to [Podcast Queue Talk]. [Person Ada Byron] built it with [Person Bob Stone] last year. And ${who} here to tell us about it.`;
    expect(partsOf([[null, words('they are')]], SHOW)).toEqual(['Ada Byron: guest', 'Bob Stone: guest']);
    expect(partsOf([[null, words('he is')]], SHOW)).toEqual(['Bob Stone: guest']);
    expect(partsOf([[null, words('nobody is')]], SHOW)).toEqual([]);
  });

  it('are said by a label itself', () => {
    expect(labelledPart('Leo Dion (host)')).toBe('host');
    expect(labelledPart('Tim Mitra [guest]')).toBe('guest');
    expect(labelledPart('Tim Mitra (off)')).toBeNull();
    expect(
      partsOf([
        ['Leo (host)', 'So, [Person Leo].'],
        ['Tim (guest)', 'Yes, [Person Tim].'],
      ]),
    ).toEqual(['Leo: host', 'Tim: guest']);
  });

  it('make the other of two speakers the guest where one presents', () => {
    const said: Said[] = [
      ['Hanna', 'Hello and welcome to the show. [Person Hanna] here with a friend.'],
      ['Ada', 'It is late. [Person Ada] out.'],
    ];
    expect(partsOf(said)).toEqual(['Ada: guest', 'Hanna: host']);
  });

  it('leave the host whom a show is known for out of an episode he is only mentioned in', () => {
    const people = [{ name: 'Ole Lind', role: 'host' as const, origin: 'show' as const }];
    const late = `Welcome. ${'And so on and on. '.repeat(300)} [Person Ole Lind] once said that.`;
    expect(partsOf([[null, late]], { ...SHOW, people })).toEqual([]);
    expect(partsOf([[null, 'Welcome, [Person Ole Lind] here.']], { ...SHOW, people })).toEqual(['Ole Lind: host']);
  });

  it('make whoever introduces himself after the host a guest', () => {
    const words = `This is your host, [Person Hanna Stern]. ${'And so on and on. '.repeat(60)} Hi, I am [Person Ada Byron].`;
    expect(partsOf([[null, words]], SHOW)).toEqual(['Ada Byron: guest', 'Hanna Stern: host']);
  });

  it('take a name in the title for the guest', () => {
    const people = [{ name: 'Ada Byron', role: null, origin: 'title' as const }];
    expect(partsOf([[null, 'So, [Person Ada Byron], queues.']], { ...SHOW, people })).toEqual(['Ada Byron: guest']);
  });

  it('find the show in the words that open the episode, where nothing else names it', () => {
    const opening =
      'Hello and welcome to season five, episode three of [Podcast Queue Talk]. I am [Person Hanna Stern].';
    expect(relationsOf([[null, opening]])).toEqual([
      'The episode EPISODE_OF Queue Talk',
      'Hanna Stern HOSTS Queue Talk',
    ]);
    expect(relationsOf([[null, 'I was a guest on the podcast [Podcast Queue Talk] once.']])).toEqual([]);
  });

  it('give a talk a speaker and neither host nor guest', () => {
    expect(partsOf([[null, 'hi my name is [Person Ada Byron] and this is about queues']])).toEqual([
      'Ada Byron: speaker',
    ]);
  });
});

describe('labels', () => {
  const people = [toEntity('Person', 'Ada Byron'), toEntity('Person', 'Adam Stone'), toEntity('Person', 'Ada Lind')];

  it('name a person by full name, or by a first name that only one has', () => {
    expect(labelledPerson(people, 'ADA BYRON')?.name).toBe('Ada Byron');
    expect(labelledPerson(people, 'Adam')?.name).toBe('Adam Stone');
    expect(labelledPerson(people, 'Ada')).toBeUndefined();
  });
});

describe('the samples', () => {
  const SAMPLES = new URL('../../samples/', import.meta.url);
  const parts = (name: string, isStripped: boolean): readonly string[] => {
    const read = readTranscript(readFileSync(new URL(name, SAMPLES)), { name });
    const whole = { speaker: null, span: { start: 0, end: read.text.length }, line: 1 };
    const { entities, relations } = extract(isStripped ? { ...read, turns: [whole] } : read);
    const names = new Map(entities.map((entity) => [entity.id, entity.name]));
    return relations
      .filter((relation) => relation.type === 'HOSTS' || relation.type === 'GUEST_ON')
      .map((relation) => `${names.get(relation.source)} ${relation.type}`)
      .sort();
  };

  it.each([
    ['captions.vtt', ['Nora Feldmann HOSTS', 'Priya Raman GUEST_ON']],
    ['cues.srt', ['Ines Carvalho GUEST_ON', 'Tomas Okafor HOSTS']],
    ['labelled-markdown.md', ['Ines Carvalho GUEST_ON', 'Nora Feldmann HOSTS', 'Tomas Okafor HOSTS']],
    ['page.html', ['Emil Brandt GUEST_ON', 'Nora Feldmann HOSTS']],
    ['podcasting20.json', ['Nora Feldmann HOSTS', 'Tomas Okafor HOSTS']],
  ])('%s has the same hosts and guests with labels and without', (name, expected) => {
    expect(parts(name, false)).toEqual(expected);
    expect(parts(name, true)).toEqual(expected);
  });

  it.each([
    ['bracketed-names.txt', ['Nora Feldmann HOSTS', 'Tomas Okafor HOSTS']],
    ['captions-lowercase.txt', ['Henrik Solberg GUEST_ON', 'Nora Feldmann HOSTS', 'Thomas Ocafor HOSTS']],
    ['time-stamped.txt', ['Nora Feldmann HOSTS', 'Wanda Achterberg GUEST_ON']],
    ['conference-talk.rst', []],
    ['endless-line.txt', []],
  ])('%s has its hosts and guests', (name, expected) => {
    expect(parts(name, false)).toEqual(expected);
  });
});
