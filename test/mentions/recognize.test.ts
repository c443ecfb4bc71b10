import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { collectHints } from '../../src/hints/hints.ts';
import { measureCasing } from '../../src/mentions/casing.ts';
import { recognize } from '../../src/mentions/recognize.ts';
import type { Mention } from '../../src/model.ts';
import { splitSentences } from '../../src/sentences/split.ts';
import { transcriptOf } from '../support.ts';

const catalogue = loadCatalogue();

function mentionsOf(text: string): readonly Mention[] {
  const transcript = transcriptOf(text);
  const hints = collectHints(transcript, catalogue.lexicon);
  return recognize(splitSentences(transcript), { catalogue, hints }).mentions;
}
const named = (text: string): readonly string[] =>
  mentionsOf(text)
    .filter((mention) => mention.confidence >= 0.55)
    .map((mention) => `${mention.type} ${mention.name}`);

describe('known names', () => {
  it.each([
    ['We moved everything to Kubernetes last year.', 'Project Kubernetes'],
    ['we run it on post gress and it is fine', 'Project PostgreSQL'],
    ['there is an engine x in front of it', 'Project NGINX'],
    ['The code is written in C plus plus and it shows.', 'Project C++'],
    ['So we picked Flask for the small parts.', 'Project Flask'],
    ['Flask was written one night.', 'Project Flask'],
    ['we had stats d and a lot of scripts', 'Project StatsD'],
    ['the app runs on ios and uses io', 'Project iOS'],
    ['workers take it from rabbit m q every night', 'Project RabbitMQ'],
    ['the alerts went to pager duty at night', 'Project PagerDuty'],
    ['workloads in flask, django and jinja are alike', 'Project Flask'],
    ['She told us that PEP 484 changed everything.', 'Proposal PEP 484'],
    ['pep eight is the only one i can recite', 'Proposal PEP 8'],
    ['the django people wrote debt ten about this', 'Proposal DEP 10'],
    ['He spoke about it at EuroPython last summer.', 'Event EuroPython'],
    ['The office is in Berlin and I like it.', 'Place Berlin'],
    ['We compared OpenWhisk with Microsoft Azure Functions last week.', 'Project Azure Functions'],
    ['They would rather write Java or .NET than this.', 'Project .NET'],
    ['there is redis and my sequel and mongodb in it', 'Project MySQL'],
    ['i work at mongodb as an engineer', 'Organisation MongoDB'],
    ['workloads in docker and potman are alike on kubernetes', 'Project Podman'],
    ['we use pydanttic for it', 'Project Pydantic'],
    ['There is another tool called "Playwright" that they use.', 'Project Playwright'],
    ['there was a blog post on how is tio would work with it', 'Project Istio'],
  ])('%s', (text, expected) => {
    expect(named(text)).toContain(expected);
  });

  it.each([
    ['I go to work and then I react to things and rust away.', ['Project Go', 'Project React', 'Project Rust']],
    ['in docker it runs on the node where redis and npm are', ['Project Node.js']],
    ['that was a great flask of tea and some celery', ['Project Flask', 'Project Celery']],
    ['The depth 10 of that hole is a debt to society.', ['Proposal DEP 10']],
    ['so what was I going to do in flux', ['Technology WASI', 'Project InfluxDB']],
    ['He took a square and put a phoenix on it', ['Organisation Square', 'Project Phoenix']],
    ['we asked for a discount on the crate', ['Project CrateDB']],
    ['the unit tests are green and the web dev is happy', ['Project unittest', 'Publication web.dev']],
    ['he used sketchup to draw it', ['Project Sketch']],
    ['There is a page that ends in ".php" on my site.', ['Project PHP']],
    ['They are still trying to discover the Higgs Boson at CERN.', ['Project higgs']],
    ['Welcome to another Fully Connected episode of the show.', ['Podcast Connected']],
    ['in kubernetes there is a matrix of things with prometheus', ['Project Matrix']],
    ['He said "Rust" and "Go" away, and then "Yes" to that.', ['Organisation Yes']],
    ['we store it in MongoDB and query MongoDB', ['Organisation MongoDB']],
    ['the io of it is io bound, each io counts, an io is an io, so all ios are slow', ['Project iOS']],
    ['A flask was on the table. The celery is green.', ['Project Flask', 'Project Celery']],
    ['there is one note that it makes a power point of', ['Project OneNote', 'Project Microsoft PowerPoint']],
    [
      'Our Python engineering team made a Trello board.',
      ['Organisation Python engineering team', 'Organisation Trello board'],
    ],
  ])('keeps still on “%s”', (text, unwanted) => {
    for (const name of unwanted) expect(named(text)).not.toContain(name);
  });
});

describe('names no catalogue has', () => {
  it.each([
    ['So what is "Foxhound"? It began as project "Foxhound". We tested "Foxhound" for a year.', 'Project Foxhound'],
    ['I talked to a student at the University of Braunschweig.', 'Organisation University of Braunschweig'],
    ['She was at UC San Diego University of Braunschweig then.', 'Organisation University of Braunschweig'],
    [
      'We work with the Helmholtz Center for Information Security now.',
      'Organisation Helmholtz Center for Information Security',
    ],
    ['She works at Blorbfish now. Then Blorbfish grew. And I like Blorbfish.', 'Organisation Blorbfish'],
    ['There I am the founder at Quiet Harbour, and I like tea.', 'Organisation Quiet Harbour'],
    ['Before that I worked at Tidewater for a year.', 'Organisation Tidewater'],
    ['I wrote a library called TurboSnail for this.', 'Project TurboSnail'],
    ['In the end VocalIQ sold it.', 'Project VocalIQ'],
    ['Pages such as TheyWorkForYou are built on it.', 'Project TheyWorkForYou'],
    ['it is a tool called zorkify and it works', 'Project Zorkify'],
    ['i wrote a small library called guard rail and then guard rail grew', 'Project Guard Rail'],
    ['He is on the Django security team with us.', 'Organisation Django security team'],
    ['I read a book called The Quiet Queue on the train.', 'Publication The Quiet Queue'],
    ['She gave a talk called "Ten Billion Messages Later" there.', 'Talk Ten Billion Messages Later'],
    ['We all met at DjangoCon Oceania, no, at DjangoCon Africa.', 'Event DjangoCon Africa'],
  ])('%s', (text, expected) => {
    expect(named(text)).toContain(expected);
  });

  it.each([
    'On Monday the CEO said OK to the English UI.',
    'I think that, You Know, it is Fine',
    'There was work at Home to do.',
    'it is a small thing of a library called quite nothing at all',
  ])('takes no capital alone for a name: %s', (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe('people', () => {
  it.each([
    ['Today I talk to Ines Carvalho about queues.', 'Person Ines Carvalho'],
    ['my name is henrik solberg and i write code', 'Person Henrik Solberg'],
    ['Hello, Carlton, and welcome.', 'Person Carlton'],
    ['It was written by Ludwig van Beethoven in a day.', 'Person Ludwig van Beethoven'],
    ["hello i'm nisha kumar and i'm an engineer", 'Person Nisha Kumar'],
    ['hi everyone i am tau xin yue from a company', 'Person Tau Xin Yue'],
    ['so my name is yanang and i work on it', 'Person Yanang'],
    ["In this episode, you'll meet Sanyam Bhutani, who studied it.", 'Person Sanyam Bhutani'],
    ['It was the idea of Qorvath Zeller, CTO of the company.', 'Person Qorvath Zeller'],
    ['Packages by Darren Ford are small.', 'Person Darren Ford'],
    ['We read what Kevin Ho and Dave Mark wrote.', 'Person Kevin Ho'],
    ['I remember Angela bassa, who posted it.', 'Person Angela Bassa'],
    ['The founder of Read the Docs is Eric hoelscher, of course.', 'Person Eric Holscher'],
  ])('%s', (text, expected) => {
    expect(named(text)).toContain(expected);
  });

  it.each([
    'i will mark it and may be frank about it',
    'Come on, Grace under pressure is art',
    'Will you do it?',
    'They sell an application called Wally to us.',
    "i'm refactoring it and i'm canadian",
    'Hello, I am SIG Instrumentation for you.',
    'So dev tools and dev rel are fine.',
    'We all saw the Truman Show once.',
  ])('takes no everyday word for a person: %s', (text) => {
    expect(named(text).filter((name) => name.startsWith('Person'))).toEqual([]);
  });

  it('hears the people it expects by their sound', () => {
    const transcript = transcriptOf('Transcript: Queues - Markus Holtermann\n\nwith us is Marcus Holderman today');
    const hints = collectHints(transcript, catalogue.lexicon);
    const found = recognize(splitSentences(transcript), { catalogue, hints }).mentions;
    expect(found.map((mention) => [mention.text, mention.name])).toEqual([['Marcus Holderman', 'Markus Holtermann']]);
  });
});

describe('a possessive', () => {
  it.each(['Google', 'Microsoft', 'Django', 'Mozilla', 'Kubernetes'])('is no part of %s', (name) => {
    expect(mentionsOf(`I like ${name}'s way of it.`).map(({ text }) => text)).toEqual([name]);
  });

  it("is one of McDonald's, whose name it is", () => {
    expect(mentionsOf("We ate at McDonald's today.").map(({ text }) => text)).toEqual(["McDonald's"]);
  });
});

describe('casing', () => {
  it.each([
    ['We met The Person In The Hall And Then Of Course It Was So. '.repeat(4), true, false],
    ['we met the person in the hall and then it was so '.repeat(20), false, true],
    ['We met Ada in the hall. Then it was so. '.repeat(4), false, false],
  ])('“%s” is noisy: %s, lower: %s', (text, isNoisy, isLower) => {
    const casing = measureCasing(splitSentences(transcriptOf(text)));
    expect([casing.isNoisy, casing.isLower]).toEqual([isNoisy, isLower]);
  });
});

describe('every mention', () => {
  it('has a rule, and words that are the text', () => {
    const text = 'Hello Carlton, we use Django and Flask at Rackspace in Berlin.';
    for (const mention of mentionsOf(text)) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      expect(mention.rule).toMatch(/^[a-z]+\/[a-z-]+$/);
    }
  });

  it('overlaps no other', () => {
    let end = 0;
    for (const mention of mentionsOf(
      'The Django REST framework is built on Django, and the Django Software Foundation board likes it.',
    )) {
      expect(mention.start).toBeGreaterThanOrEqual(end);
      end = mention.end;
    }
  });
});
