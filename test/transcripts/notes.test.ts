import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EpigraphError } from '../../src/errors.ts';
import { readNotes } from '../../src/transcripts/notes.ts';
import { failureOf } from '../support.ts';

const people = (text: string) =>
  readNotes(text, 'notes.md').people.map(({ name, role }) => (role === null ? name : `${role}: ${name}`));

describe('links of notes', () => {
  it.each([
    ['Markdown', '- [Celery](https://docs.celeryq.dev)', [['https://docs.celeryq.dev', 'Celery']]],
    ['Markdown without a blank after the dash', '-[Celery](https://a.example)', [['https://a.example', 'Celery']]],
    [
      'a URL with parentheses',
      '[Immediate mode](https://a.example/Immediate_(graphics)) and more',
      [['https://a.example/Immediate_(graphics)', 'Immediate mode']],
    ],
    ['a link title', '[Redis](https://redis.io "the cache")', [['https://redis.io', 'Redis']]],
    [
      'a reference',
      'See [RabbitMQ][1] and [Celery][].\n\n[1]: https://a.example\n[celery]: https://b.example',
      [
        ['https://a.example', 'RabbitMQ'],
        ['https://b.example', 'Celery'],
      ],
    ],
    ['reStructuredText', '`Celery docs <https://a.example>`_', [['https://a.example', 'Celery docs']]],
    ['an autolink', 'Mine: <https://a.example>', [['https://a.example', 'Mine']]],
    ['a bare URL after its name', 'Celery: https://a.example/x.', [['https://a.example/x', 'Celery']]],
    ['a bare URL alone', 'https://a.example', [['https://a.example', '']]],
    ['an image is no link', '![logo](https://a.example/x.png) words', []],
    ['mail is no link', 'Write to <x@a.example> or [us](mailto:x@a.example)', []],
    [
      'HTML',
      '<ul><li><a href="https://a.example">Celery &amp; friends</a></li><li><a href="/about">about</a></li></ul>',
      [['https://a.example', 'Celery & friends']],
    ],
    [
      'HTML with a block inside the link',
      '<a href="https://a.example"><p>Celery</p></a>',
      [['https://a.example', 'Celery']],
    ],
    ['HTML with a bare URL', '<p>Celery: https://a.example</p>', [['https://a.example', 'Celery']]],
    ['the same page twice', 'https://a.example\n[Celery](https://a.example)', [['https://a.example', 'Celery']]],
  ])('%s', (_, text, links) => {
    expect(readNotes(text, 'notes.md').links.map(({ url, text: words }) => [url, words])).toEqual(links);
  });
});

describe('names of notes', () => {
  it.each([
    ['link words', '- [Apache Kafka](https://a.example)', ['Apache Kafka']],
    ['what is behind the name', '- [Aidoc Medical | LinkedIn](https://a.example)', ['Aidoc Medical']],
    ['a home page', '- [Wails Homepage](https://a.example)', ['Wails']],
    ['a short form', '[Model Context Protocol (MCP)](https://a.example)', ['Model Context Protocol', 'MCP']],
    [
      'parts of a title',
      '[The Dip: A Little Book That Teaches - Seth Godin](https://a.example)',
      ['The Dip', 'Seth Godin'],
    ],
    ['a repository', '[nayafia/lemonade-stand](https://github.com/nayafia/lemonade-stand)', ['lemonade-stand']],
    ['the package behind other words', '[cool window manager](https://github.com/jigish/slate)', ['slate']],
    ['PyPI', '[their client](https://pypi.org/project/kafka-python/)', ['kafka-python']],
    ['npm with a scope', '[it](https://www.npmjs.com/package/@babel/core)', ['@babel/core']],
    ['the package in another spelling is one name', '[MariaDB](https://github.com/x/mariadb)', ['MariaDB']],
    ['an item without a link', '- Celery – a task queue\n- RabbitMQ (a broker)', ['Celery', 'RabbitMQ']],
    ['an invitation', '[Support Eleventy](https://a.example)', ['Eleventy']],
  ])('%s', (_, text, names) => {
    expect(readNotes(text, 'notes.md').names).toEqual(names);
  });

  it.each([
    ['where to click', '[here](https://a.example), [this post](https://b.example) and [read more](https://c.example)'],
    ['a sentence', '[the opening film was pretty cool](https://a.example)'],
    ['a channel', '[#practicalai](https://a.example)'],
    ['a feature page', '[actions](https://a.example) [features of the site](https://github.com/features/actions)'],
    ['prose of an item', '- we talk about the weather and nothing else\n- and then about cakes'],
  ])('takes no name from %s', (_, text) => {
    expect(readNotes(text, 'notes.md').names).toEqual([]);
  });
});

describe('people of notes', () => {
  it.each([
    [
      'a key',
      'Guests: Ada Byron, Mary Shelley & Tomas Okafor',
      ['guest: Ada Byron', 'guest: Mary Shelley', 'guest: Tomas Okafor'],
    ],
    ['a bold key', '**Host:** Nora Feldmann', ['host: Nora Feldmann']],
    ['hosted by', 'Hosted by Nora Feldmann and Tomas Okafor', ['host: Nora Feldmann', 'host: Tomas Okafor']],
    ['speakers', 'Speakers: Ada Byron (CTO), Guido van Rossum', ['Ada Byron', 'Guido van Rossum']],
    [
      'a section',
      '## Guests\n- [Ada Byron](https://a.example) – CTO\n- Mary Shelley, author\n\n## Links\n- Emil Brandt',
      ['guest: Ada Byron', 'guest: Mary Shelley'],
    ],
    [
      'a section in HTML',
      '<h3>Hosts</h3><ul><li>Nora Feldmann</li></ul><h3>Links</h3><p>Ada Byron</p>',
      ['host: Nora Feldmann'],
    ],
    [
      'prose',
      'This week we are joined by Ada Byron and Mary Shelley to talk engines.',
      ['guest: Ada Byron', 'guest: Mary Shelley'],
    ],
    [
      'more prose',
      'Nora talks with Ada Byron about engines. Your host, Nora Feldmann, listens.',
      ['host: Nora Feldmann', 'guest: Ada Byron'],
    ],
    ['a guest who joins', 'Ada Byron joins us.', ['guest: Ada Byron']],
    ['a profile', '[Egon Elbre](https://twitter.com/egonelbre) made the logo', ['Egon Elbre']],
    ['an author', '[Tutorial of Wails by Alex Pliutau](https://a.example)', ['Alex Pliutau']],
    [
      'front matter',
      '---\ntitle: Queues\nhost: Nora Feldmann\nguests: [Ada Byron]\n---\nGuest: Ada Byron',
      ['host: Nora Feldmann', 'guest: Ada Byron'],
    ],
  ])('%s', (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each([
    ['a company', '## People\n- [Crosstalk Solutions](https://a.example)'],
    ['a lone first name', 'Guests: Ada, Mary'],
    ['a title', '[Building Your Resilience](https://twitter.com/x)'],
    ['a subject', 'We talk about Apache Kafka.'],
    ['a podcast', 'Host: The Backlog Podcast'],
  ])('takes %s for nobody', (_, text) => {
    expect(people(text)).toEqual([]);
  });
});

describe('the whole of notes', () => {
  it.each([
    ['a first heading', '# Kafka Without Tears\n\nwords', 'Kafka Without Tears'],
    ['an underlined one', 'Kafka Without Tears\n===================\n\nwords', 'Kafka Without Tears'],
    ['front matter', '---\ntitle: Kafka Without Tears\n---\n# Links', 'Kafka Without Tears'],
    [
      'a page',
      '<html><head><title>Kafka Without Tears</title></head><body><p>words</p></body></html>',
      'Kafka Without Tears',
    ],
    ['none', '### Links\n- words', null],
    ['a rule is no front matter', '---\n\nwords\n\n---\nmore', null],
  ])('title: %s', (_, text, title) => {
    expect(readNotes(text, 'notes.md').title).toBe(title);
  });

  it('keeps the first paragraph as description, and no list of links', () => {
    const notes = readNotes(
      '[A long name of a link that goes on](https://a.example)\n\nToday it is all about queues, and why they grow.',
      'n.md',
    );
    expect(notes.description).toBe('Today it is all about queues, and why they grow.');
    expect(readNotes('- [x](https://a.example)', 'n.md').description).toBeNull();
  });

  it('reads bytes in UTF-16', () => {
    expect(readNotes(Buffer.from('\ufeff- [Celery](https://a.example)', 'utf16le'), 'n.md').names).toEqual(['Celery']);
  });

  it.each([
    ['nothing', '', /"n\.md" is empty/],
    ['broken front matter', '---\ntitle: [x\n---\nwords', /"n\.md" line 2: the front matter/],
  ])('refuses %s in one line', (_, text, message) => {
    const failure = failureOf(() => readNotes(text, 'n.md'));
    expect(failure.code).toBe('INPUT');
    expect(failure.message).toMatch(message);
    expect(failure.message).not.toContain('\n');
  });

  it('never fails but with an EpigraphError', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-#*[\]()<>a-zA-Z:/. \n]{0,200}$/)),
        (text) => {
          try {
            readNotes(text, 'n.md');
          } catch (error) {
            expect(error).toBeInstanceOf(EpigraphError);
          }
        },
      ),
    );
  });
});
