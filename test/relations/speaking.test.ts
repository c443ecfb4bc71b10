import { describe, expect, it } from 'vitest';
import { relationsOf, type Said } from './episode.ts';

const host = { name: 'Hanna Stern', role: 'host' as const, origin: 'metadata' as const };
const guest = (name: string) => ({ name, role: 'guest' as const, origin: 'metadata' as const });

describe('who speaks', () => {
  it('is the one the label names', () => {
    const edges = relationsOf([
      ['Hanna', 'Hello [Person Ada]. Where are you?'],
      ['Ada', 'I work at [Organisation Brex]. [Person Hanna] knows.'],
    ]);
    expect(edges).toContain('Ada WORKS_FOR Brex');
  });

  it('is who introduces himself under a label that names nobody', () => {
    const edges = relationsOf([
      ['Speaker 1', 'Welcome everybody.'],
      ['Speaker 2', "Hi, I'm [Person Ada Byron]. I maintain [Project Flask]."],
    ]);
    expect(edges).toContain('Ada Byron MAINTAINS Flask');
  });

  it('is who is left over under the other label', () => {
    const said: Said[] = [
      ['Speaker 1', "I'm your host, [Person Hanna Stern], and my guest is [Person Ada Byron]."],
      ['Speaker 2', 'I maintain [Project Flask].'],
    ];
    expect(relationsOf(said)).toContain('Ada Byron MAINTAINS Flask');
  });

  it('is the one who gives a talk', () => {
    const edges = relationsOf([
      [null, 'hello my name is [Person Ada Byron] and i work at [Organisation Brex] and we use [Project Redis]'],
    ]);
    expect(edges).toEqual(['Brex USES Redis', 'Ada Byron WORKS_FOR Brex']);
  });

  it('is not the guest where "she" follows her name', () => {
    const hints = { podcast: 'Queue Talk', people: [host, guest('Ada Byron')] };
    expect(
      relationsOf([[null, 'Our guest is [Person Ada Byron]. She works at [Organisation Brex].']], hints),
    ).toContain('Ada Byron WORKS_FOR Brex');
  });

  it('takes "it" for what the clause before was about, where several things were named', () => {
    const said = '[Project Keycloak] is a whole server, next to [Project Flask], and it is written in [Project Java].';
    expect(relationsOf([[null, said]])).toContain('Keycloak BASED_ON Java');
    expect(
      relationsOf([[null, 'We have [Project Keycloak] and [Project Flask]. It is written in [Project Java].']]),
    ).toEqual([]);
  });

  it('is not who is made to say something', () => {
    const said = (words: string): readonly string[] =>
      relationsOf([['Ada Byron', `[Person Ada Byron] here. ${words}`]]);
    expect(said('And then you are like, oh, I use [Project Django].')).toEqual([]);
    expect(said('And it is like, I use [Project Django].')).toEqual(['Ada Byron USES Django']);
  });

  it('is most likely the only guest in an unlabelled interview, but not in a question', () => {
    const hints = { podcast: 'Queue Talk', people: [host, guest('Ada Byron')] };
    const talk = (words: string): readonly string[] =>
      relationsOf([[null, `[Person Hanna Stern] talks to [Person Ada Byron]. ${words}`]], hints);
    expect(talk('So I work at [Organisation Brex].')).toContain('Ada Byron WORKS_FOR Brex');
    expect(talk('If you ask me, do I work at [Organisation Brex]?')).not.toContain('Ada Byron WORKS_FOR Brex');
  });

  it('is, in one long paragraph, who is given the word by a name that stands by itself', () => {
    const hints = { podcast: 'Queue Talk', people: [host, guest('Ada Byron'), guest('Bob Stone')] };
    const talk = (handing: string): readonly string[] =>
      relationsOf(
        [[null, `[Person Bob Stone] did great things there. ${handing} Yeah, I work at [Organisation Brex].`]],
        hints,
      );
    expect(talk('[Person Ada Byron].')).toContain('Ada Byron WORKS_FOR Brex');
    expect(talk('So did [Person Ada Byron].')).not.toContain('Ada Byron WORKS_FOR Brex');
  });

  it('is, among several guests, the one whom the host called by name', () => {
    const filler: Said[] = Array.from({ length: 6 }, () => [
      null,
      'And that is how it went for a long time with all of these things that nobody remembers any more today.',
    ]);
    const edges = relationsOf(
      [
        [
          null,
          'Welcome to the show. With us are [Person Ada Byron] and [Person Bob Stone] to tell us everything about all of it.',
        ],
        ...filler,
        [
          null,
          'So [Person Ada=Ada Byron], what is it that you do all day long, for the people who never heard of you at all?',
        ],
        [
          null,
          'So I work at [Organisation Brex] and I have done that for a long time, as you know very well, my dear friend.',
        ],
      ],
      { podcast: 'Queue Talk', people: [guest('Ada Byron'), guest('Bob Stone')] },
    );
    expect(edges).toContain('Ada Byron WORKS_FOR Brex');
    expect(edges).not.toContain('Bob Stone WORKS_FOR Brex');
  });

  it('is nobody where nothing tells', () => {
    expect(relationsOf([[null, 'I work at [Organisation Brex]. [Person Ada] and [Person Bob] laughed.']])).toEqual([]);
  });

  it('makes “you” the other one, but only for what is said of one person', () => {
    const edges = relationsOf([
      ['Hanna', '[Person Ada], you created [Project Flask]. You use [Project Redis] when you are [Person Hanna].'],
      ['Ada', 'Right.'],
    ]);
    expect(edges).toContain('Ada CREATED Flask');
    expect(edges).not.toContain('Ada USES Redis');
  });
});
