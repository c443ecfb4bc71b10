/** The words around a name in an introduction that tell the part it plays. Knowledge as data: each stands beside an example. */

/** An opening of a talk: its labels are a room's, not a show's. */
export const TALK_WORDS = /\b(?:(?:next|this|my|first|last) talk|talk is by|a talk (?:about|on))\b/i;

export type Part = 'host' | 'guest' | 'speaker';

/** One way in which a part is said. Texts are compared in lower case with single spaces and straight apostrophes. */
export interface Cue {
  readonly id: string;
  readonly part: Part;
  readonly score: number;
  /** What stands right before the name, right after it, or both. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** Text in which it fires on the name in brackets. */
  readonly example: string;
}

const ADJECTIVES =
  '(?:the (?:one and only|wonderful|amazing|great|awesome|incredible|legendary) |none other than |named |mr\\.? |ms\\.? |dr\\.? |my (?:good |dear )?friends? (?:and \\w+ )?)?';
const TODAY =
  '(?: (?:today|this week|here|now|again|once again|for today|on the show|on the podcast|with us|with me))*';
const before = (source: string): RegExp => new RegExp(`\\b(?:${source})[,:]?\\s*[-–—]*\\s*${ADJECTIVES}$`);

/** In order: the first that fits counts. */
export const CUES: readonly Cue[] = [
  {
    id: 'my-co-host',
    part: 'host',
    score: 0.92,
    before: before(
      `co-?hosts?(?: (?:is|are|today|this week|of the show))*|my (?:illustrious|wonderful|lovely|usual|regular) co-?hosts?|fellow (?:co-?)?hosts?|(?:regular|our|fellow|usual) (?:\\w+ ){0,3}panelists?|with (?:our|my) (?:regular|usual) (?:panelists?|co-?hosts?)`,
    ),
    example: "I'm joined as always by my co-host, [Chris Benson]",
  },
  {
    id: 'as-ever',
    part: 'host',
    score: 0.9,
    before: before(
      `as (?:ever|always|usual|every week),?(?: (?:is|by|we have|with))?(?: my co-?host)?|with me as (?:always|ever|usual)(?: is)?`,
    ),
    example: 'joined as ever by [Will Vincent]',
  },
  {
    id: 'your-host',
    part: 'host',
    score: 0.95,
    before: before(
      `(?:i'm|i am|this is|it's|with) (?:your|the) (?:co-?)?hosts?(?: (?:today|this week|for this week|for today|as always))?|your hosts?(?: (?:is|are|today|this week|for today))*|hosted by`,
    ),
    example: "I'm your host today, [Nick Nisi]",
  },
  {
    id: 'and-me',
    part: 'host',
    score: 0.9,
    before: before(`(?:it is|it's|just)`),
    after: /^\s+and (?:me|i|myself)\b/,
    example: "Today it's [Tomas] and me",
  },
  {
    id: 'is-host',
    part: 'host',
    score: 0.85,
    after: /^\s*,?\s*(?:is |and i'm |i'm |i am )?(?:your|my (?:\w+ )?co-?|our|one of (?:the|your)) ?hosts?\b/,
    example: '[Will Vincent], your host',
  },
  {
    id: 'asks-guest',
    part: 'guest',
    score: 0.92,
    before: before(
      `(?:guests?|interviewee)${TODAY}(?:,? (?:is|are|it's|we have|we've got))?${TODAY}|guests? (?:\\w+ ){0,4}(?:is|are|it's|welcome)|guest(?:'s name| name) is|guest(?:s)? (?:today|this week)\\. (?:it's|this is)|(?:special|first|next|second|final|other) guest`,
    ),
    example: 'My guest today is [Chelsea Dole]',
  },
  {
    id: 'thanked',
    part: 'guest',
    score: 0.85,
    before:
      /\b(?:thanks|thank you)(?: (?:so|very) much)?,?(?: again)? for (?:coming(?: on)?|joining(?: me| us)?|being (?:here|on|with us|back|part of)|your time|taking the time)(?: (?:to|on|the|this|show|podcast|with|us|me|today|again|here|program))*,?\s*$/,
    example: 'Thanks so much for joining me, [Chelsea]',
  },
  {
    id: 'joined-by',
    part: 'guest',
    score: 0.78,
    before: before(
      `joined${TODAY} by(?: (?:our guests?,?|a special guest,?|two \\w+ experts\\.?|a fellow \\w+,?))?|join(?:s|ing) (?:me|us)(?:${TODAY}|,| is| are| as well)*`,
    ),
    example: 'I am joined today by [Carlton Gibson]',
  },
  {
    id: 'experts',
    part: 'guest',
    score: 0.78,
    before: /\bjoined by (?:\w+ ){1,6}(?:experts|guests|people|folks|developers|engineers|friends)\.\s*$/,
    example: "I'm joined by two experts. [Will Vincent] and Carlton talk about it",
  },
  {
    id: 'several',
    part: 'guest',
    score: 0.85,
    before:
      /\b(?:two|three|four|five|six|several|couple of) (?:\w+ ){0,3}(?:guests|panelists|panellists|experts|people|folks|developers|engineers|founders|maintainers|authors|speakers)\b[^.?!]{0,60}[,:]\s*$/,
    example: "you'll meet four panelists for a discussion, [Donald Stufft]",
  },
  {
    id: 'have-with',
    part: 'guest',
    score: 0.88,
    before: before(
      `with (?:us|me)${TODAY},?\\s*(?:is|are|we've got|we have|i have|i've got)?(?: as well)?|(?:we've|i've) got(?: with (?:us|me))?${TODAY}|(?:we|i) have with (?:us|me)${TODAY}|(?:we|i) have${TODAY} with (?:us|me)|(?:we|i) have(?: today| on)|here with(?: me)?|please welcome|should say welcome(?: back)?\\.?|(?:like|happy|excited|want|need) to (?:welcome|introduce)(?: back| you to| to you)?|welcome back,?|introduce you to|brought on|today we have|bring on`,
    ),
    example: "with us this week, we've got [Markus Holtermann]",
  },
  {
    id: 'have-on',
    part: 'guest',
    score: 0.85,
    before: /\b(?:we|i)(?: have|'ve got| got|'ve had| had)\s*$/,
    after: /^,?\s*(?:back )?(?:on (?:the|this|our) (?:show|podcast|program)|with us|back on|here with|in the studio)/,
    example: 'We have [Michael Herman] back on the show',
  },
  {
    id: 'greeted',
    part: 'guest',
    score: 0.7,
    before: /\bwelcome(?: to the (?:show|podcast|program|party))?,?\s*$/,
    after: /^(?!\s*(?:chat|time|party|to me|fm|podcast|show))/,
    example: 'Welcome to the show, [Elad Walach].',
  },
  {
    id: 'talks-with',
    part: 'guest',
    score: 0.75,
    before: before(
      `(?:today|episode|i|we|i'm|we're|be|to)(?: \\w+)? (?:talk(?:ing|ed)?|speak(?:ing)?|spoke|chat(?:ting|ted)?|sit(?:ting)? down|sat down) (?:to|with)(?: (?:the )?(?:creator|founder|author|maintainer)s? of \\w+,?)?|(?:conversation|interview|discussion|episode)(?: is)? with(?: (?:one of )?(?:the )?[^.?!,]{0,40}(?:founders?|creators?|authors?|maintainers?|developers?|engineers?))?|interviewing|you'll (?:meet|hear from)`,
    ),
    example: "in this episode, I'm going to talk to [Thomas Barber]",
  },
  {
    id: 'welcomed',
    part: 'guest',
    score: 0.87,
    after:
      /^\s*,?\s*(?:and \w+(?: \w+)?,?\s*)?(?:welcome(?: back)?(?: to|,|\.|!)|thanks? (?:so much |you )?(?:very much )?for (?:coming|joining|being|taking)|thank you (?:so |very )?(?:much )?for (?:coming|joining|being|taking)|joins (?:me|us)|(?:is|are) (?:here|joining|with us|back(?! (?:next|soon|tomorrow|in |on (?:mon|tues|wednes|thurs|fri)))|our guests?|my guests?)|(?:and )?(?:he|she|they)(?:'s|'re| is| are) here to)/,
    example: "[Łukasz Langa], and he's here to tell you",
  },
  {
    id: 'self',
    part: 'host',
    score: 0.75,
    before: /\b(?:i'm|i am|my name is|my name's|this is)\s*$/,
    example: "I'm [Will Vincent]",
  },
];

/** "thanks for having me": said by a guest. */
export const HAVING_ME =
  /\b(?:thanks?|thank you|great|happy|glad|excited|pleasure|honou?red|delighted|good)\b[^.?!]{0,40}\b(?:for having (?:me|us)|to be (?:here|on|back)|being here|for (?:the )?invit(?:ing|ation)(?: me)?|be on the (?:show|podcast))\b/i;
/** "welcome to the show", "Hello and welcome": said by a host. */
export const WELCOMES =
  /\bwelcome (?:back )?(?:everyone |everybody |all |listeners )?(?:to|back)\b|\bhello,? and welcome\b/i;
/** Text that only a show begins with: "podcast", "episode", "our guest". */
export const SHOW_WORDS =
  /\b(?:podcast|episode|my guest|our guest|on the show|your host|listeners|co-?hosts?|panelists?|thanks for having me)\b/i;
