/** Who presents the show and who is its guest: settled before any sentence is read for relations. */
import type { HintedPerson, Hints } from '../hints/hints.ts';
import type { Document, Entity, Span } from '../model.ts';
import type { Located, LocatedMention } from './located.ts';

/** A part in the episode, with the words (or the metadata) that say so. */
export interface Role {
  readonly entity: Entity;
  readonly part: 'host' | 'guest' | 'speaker';
  readonly confidence: number;
  /** Where it is said; null for metadata alone. */
  readonly span: Span | null;
  readonly rule: string;
}

/** What the roles are settled from. */
export interface RoleInput {
  readonly document: Document;
  readonly entities: readonly Entity[];
  readonly located: Located;
  readonly hints: Hints;
}

interface Cue {
  readonly id: string;
  readonly part: Role['part'];
  readonly score: number;
  /** Words right before the name, or right after it; "*" is up to two words. */
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** How much of an episode its introduction may take, in characters. */
const INTRO = 4500;
const INTRO_SHARE = 0.3;

/** The words around a name in an introduction. Each stands beside an example. */
const CUES: readonly Cue[] = [
  {
    id: 'self',
    part: 'host',
    score: 0.75,
    before: /\b(?:i'm|i am|my name is|my name's|this is(?: your host)?|your host,?|host,? (?:is )?)\s*$/,
  }, // I'm Will Vincent
  {
    id: 'co-host',
    part: 'host',
    score: 0.85,
    before:
      /\b(?:co-?hosts?(?: (?:is|are|today|this week))?,?|as (?:ever|always|usual),? by(?: my co-?host)?|joined as ever by|with me as (?:always|ever|usual),? (?:is )?|my co-?host,?|panelists?,?|fellow hosts?,?)\s*$/,
  },
  { id: 'host-after', part: 'host', score: 0.8, after: /^,?\s*(?:is )?(?:your|my co-?|our|and i'm your) ?host\b/ },
  {
    id: 'guest',
    part: 'guest',
    score: 0.9,
    before:
      /\b(?:guests?(?: (?:today|this week|for today|on the show))?(?: is| are|,|:)|(?:special|first|next) guest,?|guest(?:'s name)? is)\s*(?:the (?:one and only|wonderful|amazing|great) |named )?$/,
  },
  {
    id: 'joined',
    part: 'guest',
    score: 0.75,
    before:
      /\b(?:joined (?:today |here |this week |now |again |once again )?by(?: (?:the (?:wonderful|amazing|one and only)|our guests?,?|a special guest,?|my (?:good )?friends?,?|none other than|two \w+ experts\.?))?|joining (?:me|us)(?: (?:today|this week|on the show|is|are|now|,))*)\s*$/,
  },
  {
    id: 'have-with-us',
    part: 'guest',
    score: 0.85,
    before:
      /\b(?:with (?:us|me)(?: (?:today|this week|here|now))*,?\s*(?:is|are|we've got|we have|i have|i've got)|(?:we've|i've) got|we have(?: with us)?|i have with me|here with|here is|please welcome|like to (?:welcome|introduce)(?: back)?|i(?:'d| would) like to introduce|welcome back,?|introduce you to)\s*$/,
  },
  {
    id: 'welcome',
    part: 'guest',
    score: 0.7,
    before: /\bwelcome(?: to the (?:show|podcast|program))?,?\s*$/,
    after: /^(?!\s*(?:chat|time|party|to))/,
  },
  {
    id: 'talking-to',
    part: 'guest',
    score: 0.7,
    before:
      /\b(?:talk(?:ing)?|speak(?:ing)?|chat(?:ting)?|sit(?:ting)? down|conversation|interview(?:ing)?|episode|you'll (?:meet|hear from)|meet) (?:to |with |from )?(?:the (?:creator|founder|author|maintainer)s? of \w+,? )?$/,
  },
  {
    id: 'welcomed',
    part: 'guest',
    score: 0.85,
    after:
      /^,?\s*(?:welcome (?:back )?to|thanks? (?:so much |you )?for (?:coming|joining|being|taking)|thank you (?:so much |very much )?for (?:coming|joining|being|taking)|joins (?:me|us)|is (?:here|joining|with us)|and (?:he|she)'s here to|is here to)/,
  },
  {
    id: 'thanks',
    part: 'guest',
    score: 0.8,
    before:
      /\b(?:thanks|thank you)(?: (?:so|very) much)? for (?:coming(?: on)?|joining(?: me| us)?|being (?:here|on(?: the show)?|with us))(?: (?:today|again))?,?\s*$/,
  },
  { id: 'talk-self', part: 'speaker', score: 0.8, before: /\b(?:my name is|my name's|i'm|i am|this is)\s*$/ },
];
/** "thanks for having me": said by a guest. */
const HAVING_ME =
  /\b(?:thanks?|thank you|great|happy|glad|excited|pleasure|honou?red?)[^.?!]{0,40}\b(?:for having me|to be (?:here|on)|being here|for inviting me)\b/i;
/** "welcome to the show": said by a host. */
const WELCOMES = /\bwelcome (?:back )?(?:everyone |everybody )?(?:to|back)\b/i;

/** Settles the parts of everybody who is known to speak. */
export function settleRoles(input: RoleInput): readonly Role[] {
  const hasShow =
    input.hints.podcast !== null ||
    input.entities.some((entity) => entity.type === 'Podcast' && entity.mentions.length > 0);
  const found = [
    ...hintRoles(input),
    ...labelRoles(input),
    ...cueRoles(input, hasShow),
    ...(hasShow ? titleRoles(input) : []),
  ];
  const byEntity = new Map<string, Role[]>();
  for (const role of found) byEntity.set(role.entity.id, [...(byEntity.get(role.entity.id) ?? []), role]);
  return [...byEntity.values()].map(strongest).sort((a, b) => (a.entity.id < b.entity.id ? -1 : 1));
}

/** The part that most speaks for; a second proof of the same part makes it surer. */
function strongest(roles: readonly Role[]): Role {
  const weight = (part: Role['part']): number =>
    1 - roles.filter((role) => role.part === part).reduce((doubt, role) => doubt * (1 - role.confidence), 1);
  const parts = (['host', 'guest', 'speaker'] as const).map((part) => ({ part, weight: weight(part) }));
  const best = parts.reduce((a, b) => (b.weight > a.weight + 0.001 ? b : a));
  const proofs = roles
    .filter((role) => role.part === best.part)
    .sort((a, b) => Number(b.span !== null) - Number(a.span !== null) || b.confidence - a.confidence);
  const proof = proofs[0] ?? roles[0];
  if (proof === undefined) throw new TypeError('a role needs a proof');
  return { ...proof, confidence: Math.min(0.98, best.weight) };
}

function hintRoles({ hints, entities, located }: RoleInput): readonly Role[] {
  return hints.people.flatMap((person) => {
    const entity = personNamed(entities, person);
    if (person.role === null || entity === undefined) return [];
    const confidence = person.origin === 'show' ? 0.9 : 0.97;
    return [
      {
        entity,
        part: person.role,
        confidence,
        span: located.inOrder.find((mention) => mention.entity.id === entity.id) ?? null,
        rule: `roles/${person.origin}`,
      },
    ];
  });
}

const personNamed = (entities: readonly Entity[], person: HintedPerson): Entity | undefined =>
  entities.find((entity) => entity.type === 'Person' && entity.name === person.name);

/** A person in the title of an interview is its guest, unless something says host. */
function titleRoles({ hints, entities, located }: RoleInput): readonly Role[] {
  return hints.people.flatMap((person) => {
    const entity = person.origin === 'title' ? personNamed(entities, person) : undefined;
    if (entity === undefined) return [];
    return [
      {
        entity,
        part: 'guest' as const,
        confidence: 0.7,
        span: located.inOrder.find((mention) => mention.entity.id === entity.id) ?? null,
        rule: 'roles/title',
      },
    ];
  });
}

/** Labelled turns: who welcomes is a host, who is glad to be there a guest. */
function labelRoles({ document, entities }: RoleInput): readonly Role[] {
  const { turns, text } = document.transcript;
  const roles: Role[] = [];
  const limit = Math.max(INTRO, text.length * INTRO_SHARE);
  turns.forEach((turn, index) => {
    const entity = turn.speaker === null ? undefined : labelledPerson(entities, turn.speaker);
    if (entity === undefined || turn.span.start > limit) return;
    const said = text.slice(turn.span.start, Math.min(turn.span.end, turn.span.start + 600));
    const having = HAVING_ME.exec(said);
    if (having !== null && index > 0)
      roles.push({
        entity,
        part: 'guest',
        confidence: 0.85,
        span: shifted(turn.span.start + having.index, having[0].length),
        rule: 'roles/having-me',
      });
    const welcome = WELCOMES.exec(said);
    if (welcome !== null)
      roles.push({
        entity,
        part: 'host',
        confidence: index === 0 ? 0.85 : 0.5,
        span: shifted(turn.span.start + welcome.index, Math.min(60, said.length - welcome.index)),
        rule: 'roles/welcomes',
      });
  });
  return roles;
}

const shifted = (start: number, length: number): Span => ({ start, end: start + length });

/** The person a label names: by full name, or by the only first name that fits. */
export function labelledPerson(entities: readonly Entity[], label: string): Entity | undefined {
  const key = label
    .toLowerCase()
    .replace(/\s*\([^)]*\)/g, '')
    .trim();
  const people = entities.filter((entity) => entity.type === 'Person');
  const exact = people.find((person) => person.name.toLowerCase() === key);
  if (exact !== undefined) return exact;
  const fitting = people.filter(
    (person) => person.name.toLowerCase().split(' ')[0] === key || key.split(' ')[0] === person.name.toLowerCase(),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Cue phrases around names near the beginning. */
function cueRoles({ document, located }: RoleInput, hasShow: boolean): readonly Role[] {
  const { text } = document.transcript;
  const limit = Math.min(text.length, Math.max(INTRO, 600));
  const people = located.inOrder.filter((mention) => mention.entity.type === 'Person' && mention.start < limit);
  return people.flatMap((mention, index) => {
    const cue = matchingCue(text, mention, hasShow);
    if (cue === null) return [];
    const named = [mention, ...coordinated(text, people, index)];
    return named.map(({ entity }) => ({
      entity,
      part: cue.part,
      confidence: cue.score,
      span: quoteOf(text, named),
      rule: `roles/${cue.id}`,
    }));
  });
}

function matchingCue(text: string, mention: LocatedMention, hasShow: boolean): Cue | null {
  const before = text
    .slice(Math.max(0, mention.start - 90), mention.start)
    .replace(/\s+/g, ' ')
    .replace(/’/g, "'")
    .toLowerCase();
  const after = text
    .slice(mention.end, mention.end + 60)
    .replace(/\s+/g, ' ')
    .replace(/’/g, "'")
    .toLowerCase();
  const fits = (cue: Cue): boolean => (cue.before?.test(before) ?? true) && (cue.after?.test(after) ?? true);
  return CUES.find((cue) => (cue.part === 'speaker') !== hasShow && fits(cue)) ?? null;
}

/** "joined by Will Vincent and Carlton Gibson": the names that go on the list. */
function coordinated(text: string, people: readonly LocatedMention[], index: number): readonly LocatedMention[] {
  const more: LocatedMention[] = [];
  for (let next = index + 1; next < people.length; next += 1) {
    const before = people[next - 1];
    const here = people[next];
    if (before === undefined || here === undefined) break;
    if (!/^\s*(?:,|and|&|, and|as well as)\s*$/i.test(text.slice(before.end, here.start))) break;
    more.push(here);
  }
  return more;
}

function quoteOf(text: string, named: readonly LocatedMention[]): Span {
  const first = named[0]?.start ?? 0;
  const last = named.at(-1)?.end ?? first;
  const from = Math.max(0, first - 45);
  const space = text.slice(from, first).search(/\s/);
  return { start: from === 0 ? 0 : from + Math.max(0, space + 1), end: last };
}
