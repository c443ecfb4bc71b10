import { describe, expect, it } from 'vitest';
import type { Transcript } from '../../src/model.ts';
import { transcriptOf } from '../support.ts';

/** "Speaker|words|line|time" of every line of the text: what a dialect is read as. */
function said(transcript: Transcript): readonly string[] {
  return transcript.anchors.map(({ start, line, time }, index) => {
    const words = transcript.text.slice(start, transcript.anchors[index + 1]?.start).trim();
    const turn = transcript.turns.find(({ span }) => span.start <= start && start < span.end);
    return `${turn?.speaker ?? '-'}|${words}|${line}|${time ?? '-'}`;
  });
}

describe('who speaks, and when', () => {
  it.each([
    ['Name: words', 'Ada Byron: Hello.\n\nMary Shelley: Hi.', ['Ada Byron|Hello.|1|-', 'Mary Shelley|Hi.|3|-']],
    ['one speaker in capitals', 'ADA BYRON:  Hello.\n\nAnd on.', ['ADA BYRON|Hello.|1|-', 'ADA BYRON|And on.|3|-']],
    [
      'lower-case labels',
      'ada: hello\nmary: hi\nada: well\nmary: yes\nada: so\nmary: no',
      ['ada|hello|1|-', 'mary|hi|2|-', 'ada|well|3|-', 'mary|yes|4|-', 'ada|so|5|-', 'mary|no|6|-'],
    ],
    [
      'Name: on its own line',
      'Ada:\nHello.\n\nMary:\nHi.\n\nAda:\nWell.',
      ['Ada|Hello.|2|-', 'Mary|Hi.|5|-', 'Ada|Well.|8|-'],
    ],
    [
      'a name alone',
      'Ada Byron\nHello.\n\nMary Shelley\nHi.\n\nAda Byron\nWell.\n\nMary Shelley\nYes.',
      ['Ada Byron|Hello.|2|-', 'Mary Shelley|Hi.|5|-', 'Ada Byron|Well.|8|-', 'Mary Shelley|Yes.|11|-'],
    ],
    [
      'headings that recur',
      '### Ada\nHello.\n### Mary\nHi.\n### Ada\nWell.\n### Mary\nYes.',
      ['Ada|Hello.|2|-', 'Mary|Hi.|4|-', 'Ada|Well.|6|-', 'Mary|Yes.|8|-'],
    ],
    ['**Name:**', '**Ada:** Hello.\n\n**Mary:** Hi.', ['Ada|Hello.|1|-', 'Mary|Hi.|3|-']],
    ['**Name**:', '**Ada**: Hello.\n\n**Mary**: Hi.', ['Ada|Hello.|1|-', 'Mary|Hi.|3|-']],
    ['*Name:* and __Name:__', '*Ada:* Hello.\n\n__Mary:__ Hi.', ['Ada|Hello.|1|-', 'Mary|Hi.|3|-']],
    ['**Name:** with an escaped time', '**Ada:** \\[01:02\\] Hello.', ['Ada|Hello.|1|62']],
    ['**Name (time):**', '**Ada (1:02):** Hello.', ['Ada|Hello.|1|62']],
    ['**[time] Name:**', '**[00:01:02] Ada:** Hello.\n**[00:01:05] Mary:** Hi.', ['Ada|Hello.|1|62', 'Mary|Hi.|2|65']],
    ['Name (time):', 'Ada Byron (00:01:02): Hello.', ['Ada Byron|Hello.|1|62']],
    ['Name [time] words', 'Ada Byron [00:01:02] Hello.', ['Ada Byron|Hello.|1|62']],
    ['Name  time', 'Ada Byron  0:06\nHello.', ['Ada Byron|Hello.|2|6']],
    [
      'Name | time, Name - time',
      'Ada Byron | 0:06\nHello.\nMary Shelley - 0:09\nHi.',
      ['Ada Byron|Hello.|2|6', 'Mary Shelley|Hi.|4|9'],
    ],
    ['Name: time', 'Ada Byron: 00:00:06\n\nHello.', ['Ada Byron|Hello.|3|6']],
    ['[Name] [time] words', '[Ada] [00:03] Hello.', ['Ada|Hello.|1|3']],
    [
      '[Name] words',
      '[Ada] Hello.\n[Mary] Hi.\n[Ada] Well.\n[Mary] Yes.',
      ['Ada|Hello.|1|-', 'Mary|Hi.|2|-', 'Ada|Well.|3|-', 'Mary|Yes.|4|-'],
    ],
    [
      '[time] Name: words',
      '[00:03] Ada Byron: Hello.\n[00:05] Mary Shelley: Hi.',
      ['Ada Byron|Hello.|1|3', 'Mary Shelley|Hi.|2|5'],
    ],
    [
      'time - Name: words',
      '00:03 - Ada: Hello.\n00:05 - Mary: Hi.\n00:09 - Ada: Well.',
      ['Ada|Hello.|1|3', 'Mary|Hi.|2|5', 'Ada|Well.|3|9'],
    ],
    ['time words', '00:00:01 Hello.\n00:00:05 Hi.', ['-|Hello.|1|1', '-|Hi.|2|5']],
    ['(time) words', '(0:01) Hello.\n(0:05) Hi.', ['-|Hello.|1|1', '-|Hi.|2|5']],
    ['a time on its own line', '0:01\nHello.\n0:05\nHi.', ['-|Hello.|2|1', '-|Hi.|4|5']],
    ['[time --> time] words', '[00:01.000 --> 00:05.000]  Hello.', ['-|Hello.|1|1']],
    ['[seconds --> seconds] words', '[869.04 --> 873.12] Hello.', ['-|Hello.|1|869.04']],
    [
      '>> NAME: words',
      '>> ADA: Hello.\n>> MARY: Hi.\n>> ADA: Well.',
      ['ADA|Hello.|1|-', 'MARY|Hi.|2|-', 'ADA|Well.|3|-'],
    ],
    ['Q and A', 'Q: Hello?\nA: Hi.\nQ: Well?\nA: Yes.', ['Q|Hello?|1|-', 'A|Hi.|2|-', 'Q|Well?|3|-', 'A|Yes.|4|-']],
    ['anonymous speakers', 'Speaker 1: Hello.\nSPEAKER_02: Hi.', ['Speaker 1|Hello.|1|-', 'SPEAKER_02|Hi.|2|-']],
    ['a degree behind the name', '**Mary B. Shelley, Psy.D:** Hello.', ['Mary B. Shelley|Hello.|1|-']],
    [
      'a time in mid-paragraph is that of what follows',
      'Ada: Hello. [00:09] Still here.\n\nMary: Hi.\n\nAda: Well.\n\nMary: Yes.',
      ['Ada|Hello. Still here.|1|-', 'Mary|Hi.|3|9', 'Ada|Well.|5|9', 'Mary|Yes.|7|9'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(transcriptOf(text))).toEqual(expected);
  });

  it('speakers known from front matter need not recur', () => {
    const text = '---\nspeakers: [Ada Byron]\n---\nAda Byron: Hello.\nThat was it: the end.\nAnd more.\nAnd yet more.';
    expect(said(transcriptOf(text))[0]).toBe('Ada Byron|Hello.|4|-');
  });

  it('parts told by labels become hosts and guests', () => {
    const { metadata, turns } = transcriptOf(
      'Ada Byron (host): Hello.\n\nMary Shelley (Guest): Hi.\n\nAda Byron (host): Well.',
    );
    expect([metadata.hosts, metadata.guests]).toEqual([['Ada Byron'], ['Mary Shelley']]);
    expect(turns.map((turn) => turn.speaker)).toEqual(['Ada Byron', 'Mary Shelley', 'Ada Byron']);
  });

  it('breaks and jingles are nobody, and leave the speaker alone', () => {
    const text =
      '**Ada:** Hello.\n\n**Break:** \\[24:07\\] to \\[24:57\\]\n\nStill me.\n\n**Jingle:** Buy more.\n\n**Ada:** Well.';
    expect(said(transcriptOf(text))).toEqual([
      'Ada|Hello.|1|-',
      'Ada|Still me.|5|1447',
      '-|Buy more.|7|1447',
      'Ada|Well.|9|1447',
    ]);
  });

  it.each([
    [
      'sentences with colons',
      'So: that is how it went.\nNote: we stopped there.\nNote: we went on.\nStep 1: sleep.\nStep 2: eat.',
    ],
    ['addresses', 'https: is how it starts.\nhttps://example.org is the page.\nIt is good.'],
    ['a lone name among prose', 'One thing Django: it is old.\nThe rest is fine.\nAnd on it goes.'],
    ['versions', 'Python 3: it was slow.\nPython 3: it is fast.\nWell.'],
    [
      'a capital at the start of a sentence with a colon',
      'It went on and on and we had\nOne Rule: no meetings.\nThat was good.\nWe liked it.',
    ],
    ['a time of day', 'We met at noon.\n10:30 is when we start.\n9:15 is when we wake up.\nThat is all.\nAnd so on.'],
    ['bold words', '**Kafka** is a log.\n**Redis** is a cache.\nThat is all.'],
    ['one word on its own line', 'Yeah\nRight\nYeah\nRight\nYeah\nOkay then we go on.'],
  ])('takes %s for no label', (_, text) => {
    const { turns, anchors } = transcriptOf(text);
    expect(turns.map((turn) => turn.speaker)).toEqual([null]);
    expect(anchors.every(({ time }) => time === null)).toBe(true);
  });
});

describe('what is no speech', () => {
  it.each([
    [
      'sound cues',
      'Hello [music] there (applause) and [inaudible 00:12:03] ♪ on ((laughter)).',
      'Hello there and on .',
    ],
    [
      'longer asides stay',
      'It was (and I mean the noise of it all here) loud.',
      'It was (and I mean the noise of it all here) loud.',
    ],
    ['what could not be heard', 'It was [?] loud [ ].', 'It was loud .'],
    ['entities', 'Q&amp;A &#39;n&#x27; x &lt; y', "Q&A 'n' x < y"],
    ['control characters', 'a\u200bb\u0007 c', 'a b c'],
  ])('%s', (_, text, expected) => {
    expect(transcriptOf(`Well. ${text}`).text).toBe(`Well. ${expected}`);
  });

  it.each([
    ['links', 'See [Kafka](https://a.example/x_(y)) and ![logo](https://a.example/l.png)it.', 'See Kafka and it.'],
    [
      'emphasis and escapes',
      'A **bold** \\#define, `code`, _so_, snake_case and 2 * 3.',
      'A bold #define, code, so, snake_case and 2 * 3.',
    ],
    ['bullets and quotes', '- one thing\n2. another\n> quoted', 'one thing\nanother\nquoted'],
    ['tags', '<i>Hello</i> there.<br>', 'Hello there.'],
    [
      'lone addresses',
      '<https://a.example>\n\nhttps://b.example/x\n\nHello https://c.example there.',
      'Hello https://c.example there.',
    ],
  ])('Markdown: %s', (_, text, expected) => {
    expect(transcriptOf(text, 'x.md').text).toBe(expected);
  });

  it('collects the links of a text', () => {
    expect(transcriptOf('See [Kafka](https://a.example) <https://b.example>.', 'x.md').metadata.links).toEqual([
      { url: 'https://a.example', text: 'Kafka' },
      { url: 'https://b.example', text: '' },
    ]);
  });

  it('navigation, credits and rules', () => {
    const text =
      '← Back to Show Notes\nDownload transcript\nTranscribed by Ada\n\nHello.\n\n----\n\nDisclaimer: none of this is true.\n© Ada';
    expect(transcriptOf(text).text).toBe('Hello.');
  });

  it('headings, unless they are sentences', () => {
    const long = `# ${'a sentence that was said and goes on '.repeat(6)}`;
    expect(transcriptOf(`# Title\n\n## Part one ##\n\nHello.\n\n${long}`, 'x.md').text).toBe(
      `Hello.\n\n${long.trim()}`,
    );
  });
});

describe('metadata of text', () => {
  it.each([
    ['a heading', '# Queues\n\nHello.', { title: 'Queues' }],
    ['a heading that is a section', '# Introduction\n\nHello.', { title: null }],
    ['reStructuredText', '======\nQueues\n======\n\nHello.', { title: 'Queues' }],
    ['a title line', 'Transcript: Queues - Ada Byron\n\nHello.', { title: 'Queues - Ada Byron' }],
    [
      'bold keys',
      '**Title:** Queues\n**Hosts:** Ada Byron and Mary Shelley\n\nHello.',
      { title: 'Queues', hosts: ['Ada Byron', 'Mary Shelley'] },
    ],
    ['fields', ':date: 2020-01-02\n:speakers: Ada Byron\n\nHello.', { date: '2020-01-02', speakers: ['Ada Byron'] }],
    ['a list of people', 'Guests:\n- Ada Byron\n- Mary Shelley\n\nHello.', { guests: ['Ada Byron', 'Mary Shelley'] }],
    [
      'keys of the show',
      'Podcast: Backlog Radio\nEpisode: Queues\nRecorded on: March 4, 2020\n\nHello.',
      { podcast: 'Backlog Radio', title: 'Queues', date: '2020-03-04' },
    ],
    [
      'a show and its number',
      '# Backlog Radio #12\n\nHello.',
      { title: 'Backlog Radio #12', podcast: 'Backlog Radio' },
    ],
    [
      'a first line above labelled speech',
      'The Trouble with Queues\n\nAda (0:01): Hello.\n\nMary (0:03): Hi.',
      { title: 'The Trouble with Queues' },
    ],
    [
      'front matter',
      '---\ntitle: Queues\nshow: Backlog Radio\nguest: {name: Ada Byron}\ntags: a, b\nsummary: |\n  All of\n  it.\n---\nQueues\n\nHello.',
      { title: 'Queues', podcast: 'Backlog Radio', tags: ['a', 'b'], description: 'All of it.' },
    ],
    ['front matter wins', '---\ntitle: Queues\n---\n# Other\n\nHello.', { title: 'Queues' }],
  ])('%s', (_, text, expected) => {
    const transcript = transcriptOf(text, 'x.md');
    expect(transcript.metadata).toMatchObject(expected);
    expect(transcript.text).toMatch(/^(?:Hello\.|Hello\.\n\nHi\.)$/);
  });

  it.each([
    ['Host: and Guest: as labels', 'Host: Welcome all.\nGuest: Thanks.\nHost: So.\nGuest: Yes.', ['Host', 'Guest']],
    [
      'a label that is a key',
      'Speaker: Welcome.\nAudience: Thanks.\nSpeaker: So.\nAudience: Yes.',
      ['Speaker', 'Audience'],
    ],
  ])('keeps %s', (_, text, speakers) => {
    expect([...new Set(transcriptOf(text).turns.map((turn) => turn.speaker))]).toEqual(speakers);
  });

  it('a line of dashes is no front matter', () => {
    expect(transcriptOf('---\n\nHello.\n\n---\nAgain.').text).toContain('Hello.');
  });
});

describe('broken lines', () => {
  it('an empty line after every line is no paragraph, unless the line is closed', () => {
    const lines = [
      'hello and welcome to another',
      'episode of Backlog',
      'Radio.',
      'Hi Nora',
      'Feldmann how are',
      'you today',
      'i am fine',
      'and you',
      'me too.',
    ];
    expect(transcriptOf(lines.join('\n\n')).text).toBe(
      'hello and welcome to another\nepisode of Backlog\nRadio.\n\nHi Nora\nFeldmann how are\nyou today\ni am fine\nand you\nme too.',
    );
  });

  it('paragraphs stay paragraphs', () => {
    expect(transcriptOf('One.\nTwo.\n\nThree.').text).toBe('One.\nTwo.\n\nThree.');
  });
});

describe('captions', () => {
  it.each([
    [
      'voices',
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v.loud Ada Byron>Hello <i>there</i></v>\n<v Mary>Hi</v>',
      ['Ada Byron|Hello there|4|1', 'Mary|Hi|5|1'],
    ],
    [
      'no header, comma times, no fraction',
      '0:01 --> 0:02\nHello\n\n00:00:03,5-->00:00:04,0\nagain',
      ['-|Hello|2|1', '-|again|5|3.5'],
    ],
    [
      'identifiers and numbers',
      'WEBVTT\n\nintro\n00:01.000 --> 00:02.000\nHello\n2\n00:02.000 --> 00:03.000\n42\n',
      ['-|Hello|5|1', '-|42|8|2'],
    ],
    [
      'settings, blocks and header lines',
      'WEBVTT\nKind: captions\nLanguage: en\n\nREGION\nid:a\n\nNOTE x\ny\n\n00:01.000 --> 00:02.000 align:start position:0%\nHello',
      ['-|Hello|12|1'],
    ],
    [
      'labels in cues',
      '1\n00:00:01,000 --> 00:00:02,000\nAda: Hello,\nthis\n\n2\n00:00:02,000 --> 00:00:03,000\nis it. Mary: no.\nMary: Hi.\n\n3\n00:00:03,000 --> 00:00:04,000\nAda: Well.\nMary: Yes.',
      [
        'Ada|Hello,|3|1',
        'Ada|this|4|1',
        'Ada|is it. Mary: no.|8|2',
        'Mary|Hi.|9|2',
        'Ada|Well.|13|3',
        'Mary|Yes.|14|3',
      ],
    ],
    [
      'a label on its own line',
      '00:01.000 --> 00:02.000\nAda:\nHello\n\n00:02.000 --> 00:03.000\nMary:\nHi\n\n00:03.000 --> 00:04.000\nAda:\nWell',
      ['Ada|Hello|3|1', 'Mary|Hi|7|2', 'Ada|Well|11|3'],
    ],
    [
      'changes of speaker',
      '00:01.000 --> 00:02.000\n>> Hello.\n- Hi.\n-Well',
      ['-|Hello.|2|1', '-|Hi.|3|1', '-|Well|4|1'],
    ],
    [
      'an empty line in a cue',
      '1\n00:00:01,000 --> 00:00:02,000\nHello\n\nthere\n\n2\n00:00:02,000 --> 00:00:03,000\nagain',
      ['-|Hello|3|1', '-|there|5|1', '-|again|9|2'],
    ],
    ['styles of SubRip', '1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<font color="#fff">Hello</font>', ['-|Hello|3|1']],
    [
      'rolling captions',
      'WEBVTT\n\n00:01.000 --> 00:02.000\nso\n\n00:02.000 --> 00:02.010\nso\n\n00:02.010 --> 00:03.000\nso\nwe<00:02.200><c> go</c>\n\n00:03.000 --> 00:03.010\nwe go\n\n00:03.010 --> 00:04.000\nwe go\non',
      ['-|so|4|1', '-|we go|11|2.01', '-|on|18|3.01'],
    ],
    [
      'captions that grow',
      'WEBVTT\n\n00:01.000 --> 00:02.000\nso\n\n00:02.000 --> 00:02.500\nso\n\n00:02.500 --> 00:03.000\nso we\n\n00:03.000 --> 00:04.000\nso we go',
      ['-|so we go|13|3'],
    ],
    [
      'what is said twice stays',
      '00:01.000 --> 00:02.000\nyeah\n\n00:02.000 --> 00:03.000\nyeah\n\n00:03.000 --> 00:04.000\nwell\n\n00:04.000 --> 00:05.000\nright\n\n00:05.000 --> 00:06.000\nso\n\n00:06.000 --> 00:07.000\non',
      ['-|yeah|2|1', '-|yeah|5|2', '-|well|8|3', '-|right|11|4', '-|so|14|5', '-|on|17|6'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(transcriptOf(text, 'x.bin'))).toEqual(expected);
  });

  it('labels with parts become hosts and guests', () => {
    const cue = (time: number, words: string) => `00:0${time}.000 --> 00:0${time + 1}.000\n${words}\n`;
    const text = [
      cue(1, 'Ada Byron (host): Hello.'),
      cue(2, 'Mary Shelley (guest): Hi.'),
      cue(3, 'Ada Byron (host): Well.'),
    ].join('\n');
    expect(transcriptOf(text).metadata).toMatchObject({ hosts: ['Ada Byron'], guests: ['Mary Shelley'] });
  });

  it('a title behind WEBVTT and keys in a NOTE are metadata', () => {
    const text = 'WEBVTT - Queues\n\nNOTE\nPodcast: Backlog Radio\nGuests: Ada Byron\n\n00:01.000 --> 00:02.000\nHello';
    expect(transcriptOf(text).metadata).toMatchObject({
      title: 'Queues',
      podcast: 'Backlog Radio',
      guests: ['Ada Byron'],
    });
  });

  it.each([
    ['a last cue without words', 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n\n00:02.000 --> 00:03.000\n', 6],
    ['a timing that breaks off', 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n\n00:02.000 -->', 6],
    ['a garbled timing', '1\n00:00:01,000 --> 00:00:02,000\nHello\n\n2\n00:00: --> 00:00:03,000\nagain', 6],
  ])('%s is a problem with its line', (_, text, line) => {
    const transcript = transcriptOf(text);
    expect(transcript.problems.map((problem) => problem.line)).toEqual([line]);
    expect(transcript.text).toMatch(/^Hello/);
  });
});

describe('words without spaces', () => {
  it('are read, and told of once', () => {
    const text = 'Hello there.\nthisisalinethathaslostallitsspaces,allofthem\nandsohasthisoneherewhichisaslongasthat';
    const { problems } = transcriptOf(text);
    expect(problems).toEqual([{ line: 2, message: expect.stringMatching(/^2 lines have no spaces/) }]);
    expect(transcriptOf('Hello https://a.example/a-very-long-address-that-has-no-spaces there.').problems).toEqual([]);
  });
});

describe('JSON', () => {
  it.each([
    [
      'Podcasting 2.0',
      '{"version":"1.0.0","segments":[\n{"speaker":"Ada","startTime":1.5,"endTime":2,"body":"Hello"},\n{"startTime":2,"body":"there"}]}',
      ['Ada|Hello|2|1.5', 'Ada|there|3|2'],
    ],
    [
      'whisper.cpp',
      '{"transcription":[{"timestamps":{"from":"00:00:01,500"},"offsets":{"from":1500},"text":" Hello"}]}',
      ['-|Hello|1|1.5'],
    ],
    [
      'utterances in milliseconds',
      '{"utterances":[{"confidence":0.9,"start":1500,"end":2000,"speaker":"A","text":"Hello"}]}',
      ['A|Hello|1|1.5'],
    ],
    [
      'monologues of elements',
      '{"monologues":[{"speaker":0,"elements":[{"type":"text","value":"Hello"},{"type":"punct","value":" "},{"type":"text","value":"there"}]}]}',
      ['Speaker 0|Hello there|1|-'],
    ],
    [
      'events with parts',
      '{"events":[{"tStartMs":1500,"segs":[{"utf8":"Hello"},{"utf8":" there"}]}]}',
      ['-|Hello there|1|1.5'],
    ],
    [
      'a list',
      '[{"start":"0:01","text":"Hello","speaker":{"name":"Ada"}},{"text":"[music]"},{"text":"again"}]',
      ['Ada|Hello|1|1', 'Ada|again|1|-'],
    ],
    ['strings', '{"transcript":["Hello","there"]}', ['-|Hello|1|-', '-|there|1|-']],
    ['text alone', '{"text":"Hello \\u0022there\\u0022"}', ['-|Hello "there"|1|-']],
  ])('%s', (_, text, expected) => {
    expect(said(transcriptOf(text, 'x.bin'))).toEqual(expected);
  });

  it('takes what stands beside the segments', () => {
    const text = '{"title":"Queues","show":"Backlog Radio","guests":["Ada Byron"],"segments":[{"text":"Hello"}]}';
    expect(transcriptOf(text).metadata).toMatchObject({
      title: 'Queues',
      podcast: 'Backlog Radio',
      guests: ['Ada Byron'],
    });
  });

  it('reads what is there of a file that was cut off', () => {
    const transcript = transcriptOf('{"segments":[\n{"text":"Hello"},\n{"text":"ther');
    expect(transcript.text).toMatch(/^Hello/);
    expect(transcript.problems[0]).toMatchObject({ line: 3 });
  });
});

describe('pages', () => {
  it.each([
    [
      'cite, time and p',
      '<cite>Ada:</cite>\n<time>0:01</time>\n<p>Hello &amp; hi,\nthere</p>\n<cite>Mary:</cite>\n<time>0:05</time>\n<p>Hi</p>',
      ['Ada|Hello & hi,|3|1', 'Ada|there|4|1', 'Mary|Hi|7|5'],
    ],
    [
      'inline tags do not break a line',
      '<p>Hello <b>big</b> <a href="https://a.example">world</a></p>',
      ['-|Hello big world|1|-'],
    ],
    ['bold labels', '<p><strong>Ada:</strong> Hello</p><p><b>Mary:</b> Hi</p>', ['Ada|Hello|1|-', 'Mary|Hi|1|-']],
    [
      'plain labels',
      '<p>Ada Byron: Hello.</p>\n<p>Mary Shelley: Hi.</p>',
      ['Ada Byron|Hello.|1|-', 'Mary Shelley|Hi.|2|-'],
    ],
    [
      'classes of speaker and time',
      '<div><span class="speaker-name">Ada</span> <span class="timestamp">(0:01)</span><p>Hello</p></div>',
      ['Ada|Hello|1|1'],
    ],
    ['paragraphs that are times', '<p>1:59 </p>\n<p>Hello</p>', ['-|Hello|2|119']],
    ['breaks of lines', '<p>Hello<br>there</p>', ['-|Hello|1|-', '-|there|1|-']],
    ['a cited work is no speaker', '<p>I read <cite>The Dip</cite> twice.</p>', ['-|I read The Dip twice.|1|-']],
    [
      'XML with times',
      '<?xml version="1.0"?>\n<transcript>\n<text start="1.5" dur="2">Hello</text>\n<text start="3">there</text>\n</transcript>',
      ['-|Hello|3|1.5', '-|there|4|3'],
    ],
    [
      'TTML',
      '<tt xmlns="x"><body><div>\n<p begin="00:00:01.000">Hello</p>\n<p begin="2.5s">there</p></div></body></tt>',
      ['-|Hello|2|1', '-|there|3|2.5'],
    ],
    [
      'empty speakers change nothing',
      '<?xml version="1.0"?>\n<pst:transcripts>\n<pst:speech><pst:speaker name="Ada"/><pst:item start="00:00:01">Hello</pst:item></pst:speech>\n<pst:speech><pst:speaker/><pst:item start="00:00:02">there</pst:item></pst:speech></pst:transcripts>',
      ['Ada|Hello|3|1', 'Ada|there|4|2'],
    ],
    [
      'breaks in a page that names its speakers',
      '<cite>Ada:</cite>\n<p>Hello.</p>\n<p>**Break**: \\[00:09\\]</p>\n<cite>Ada:</cite>\n<p>Note: there.</p>',
      ['Ada|Hello.|2|-', 'Ada|Note: there.|5|9'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(transcriptOf(text, 'x.bin'))).toEqual(expected);
  });

  const page = [
    '<!doctype html><html><head><title>Queues | Backlog Radio</title><meta property="og:site_name" content="Backlog Radio">',
    '<script>var x = 1</script></head><body class="transcript-page"><header><a href="/">Home</a></header><nav>Menu</nav>',
    '<div class="cookie-banner">We use cookies</div><main><h1>Queues</h1><audio src="https://a.example/q.mp3"></audio>',
    '<p>All about <a href="https://a.example">RabbitMQ</a>.</p><article id="transcript"><h2>Transcript</h2>',
    '<p>Hello and welcome to the show, it is all about queues today and that is a long story.</p></article></main>',
    '<div class="related">More shows</div><footer>Bye</footer></body></html>',
  ].join('\n');

  it('takes the main content of a whole page', () => {
    const { text, metadata } = transcriptOf(page);
    expect(text).toBe('Hello and welcome to the show, it is all about queues today and that is a long story.');
    expect(metadata).toMatchObject({
      title: 'Queues',
      podcast: 'Backlog Radio',
      audio: 'https://a.example/q.mp3',
      links: [{ url: 'https://a.example', text: 'RabbitMQ' }],
    });
  });

  it('takes the title without the site where there is no heading', () => {
    expect(transcriptOf(page.replace('<h1>Queues</h1>', '<h1>Transcript</h1>')).metadata.title).toBe('Queues');
    expect(transcriptOf('<title>Transcript for Backlog Radio #12</title><p>Hello</p>').metadata).toMatchObject({
      title: 'Backlog Radio #12',
      podcast: 'Backlog Radio',
    });
  });

  it('keeps the line of a label', () => {
    expect(transcriptOf('<p>\n<b>Ada:</b>\nHello</p>\n<p><b>Mary:</b>\nHi</p>').turns.map(({ line }) => line)).toEqual([
      2, 4,
    ]);
  });
});
