import type { Token } from '../model.ts';
import type { EntityType } from '../ontology/index.ts';
import type { Candidate } from './candidate.ts';
import { type Casing, isCapitalised } from './casing.ts';

/** What the search for teams, boards and events around other names needs to know. */
export interface CompoundContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly casing: Casing;
  /** Accepted candidates of the other rules, in order of the text. */
  readonly names: readonly Candidate[];
  /** The project or company the episode is about, or null. */
  readonly subject: string | null;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Nouns that make a group of people of the words before them. */
const GROUP_NOUNS = words('team board committee council');
/** What a team does: the words between its project and the noun. */
const GROUP_MODIFIERS = words(
  'security ops operations core technical steering release releases infrastructure infra docs documentation governance data storage platform backend frontend design engineering product translation translations triage conduct code of dev developer development devrel sre ml network networking research advisory oversight program organizing organising review merge mobile web api cloud observability performance compiler language library libs types lang moderation community fundraising grants packaging',
);
/** Words that make an event of the name before them: "Kafka Summit", "Python Language Summit". */
const EVENT_NOUNS = words('summit conference conf con meetup hackathon days');
/** Places and editions that are part of an event's name. */
const EVENT_REGIONS = words(
  'europe eu us usa uk asia africa india japan china australia canada brazil germany france italy spain poland sweden finland norway denmark ireland emea apac na nz',
);

/** Finds teams and boards ("the Django security team", "data storage team at Brex") and events built on another name ("Django con", "Kafka Summit"). */
export function findCompounds(context: CompoundContext): readonly Candidate[] {
  const starting = new Map(context.names.map((name) => [name.first, name]));
  const ending = new Map(context.names.map((name) => [name.last, name]));
  const found: Candidate[] = [];
  context.tokens.forEach((token, index) => {
    if (GROUP_NOUNS.has(token.norm)) push(found, groupAt(context, index, { starting, ending }));
    else if (EVENT_NOUNS.has(token.norm)) push(found, eventAt(context, index, ending));
    else if (EVENT_REGIONS.has(token.norm)) push(found, regionalEventAt(context, index, ending));
  });
  return found;
}

const push = (found: Candidate[], candidate: Candidate | null): void => {
  if (candidate !== null) found.push(candidate);
};

interface Places {
  readonly starting: ReadonlyMap<number, Candidate>;
  readonly ending: ReadonlyMap<number, Candidate>;
}

function groupAt(context: CompoundContext, noun: number, places: Places): Candidate | null {
  const { tokens, text } = context;
  const first = modifiersFrom(tokens, noun);
  const modifiers = text.slice(tokens[first]?.start ?? 0, tokens[noun]?.end ?? 0).replace(/\s+/g, ' ');
  const before = places.ending.get(first - 1);
  if (before !== undefined && isOwner(before.type)) {
    if (isInternal(before, modifiers, tokens[noun])) return null;
    const score = first < noun ? 0.82 : 0.72;
    return group({ first: before.first, last: noun, name: `${before.name} ${modifiers}`, score });
  }
  if (first === noun) return null;
  const after = OF.has(tokens[noun + 1]?.norm ?? '') ? places.starting.get(noun + 2) : undefined;
  if (after !== undefined && isOwner(after.type))
    return group({ first, last: noun, name: `${after.name} ${modifiers}`, score: 0.75 });
  if (context.subject === null || !isNamedGroup(tokens, first)) return null;
  return group({ first, last: noun, name: `${context.subject} ${modifiers}`, score: 0.57 });
}

const OF = words('at of for in');

/** Where the words that say what a team does begin: "[security] team", "[code of conduct] team". */
function modifiersFrom(tokens: readonly Token[], noun: number): number {
  let first = noun;
  while (first > 0 && GROUP_MODIFIERS.has(tokens[first - 1]?.norm ?? '') && noun - first < 3) first -= 1;
  while (first < noun && tokens[first]?.norm === 'of') first += 1;
  return first;
}

/** Whether the words are of somebody's own people or things: "our Python engineering team", "a Trello board". */
function isInternal(owner: Candidate, modifiers: string, noun: Token | undefined): boolean {
  if (owner.type !== 'Project') return false;
  return modifiers.toLowerCase() === 'board' || (INTERNAL.test(modifiers) && !isCapitalisedMark(noun));
}

const INTERNAL =
  /^(?:engineering|development|dev|developer|product|design|data|platform|backend|frontend|web|mobile)\b/i;

const isOwner = (type: EntityType): boolean => type === 'Project' || type === 'Organisation';

/** "the security team", "on the ops team", not "our data team", "a platform team". */
function isNamedGroup(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1]?.norm === 'the' || isCapitalisedMark(tokens[first]);
}

const isCapitalisedMark = (token: Token | undefined): boolean => token !== undefined && isCapitalised(token);

function group(found: { first: number; last: number; name: string; score: number }): Candidate {
  return {
    first: found.first,
    last: found.last,
    type: 'Organisation',
    name: lowerTail(found.name),
    rule: 'group/owned',
    score: found.score,
    entry: null,
    reason: 'a group noun with the project it belongs to',
  };
}

/** "Django Security Team" → "Django security team": one spelling whatever the capitals, boards excepted. */
function lowerTail(name: string): string {
  return name.replace(
    / (\p{L}+) (team)$/iu,
    (_, modifier: string, noun: string) => ` ${modifier.toLowerCase()} ${noun.toLowerCase()}`,
  );
}

function eventAt(context: CompoundContext, noun: number, ending: ReadonlyMap<number, Candidate>): Candidate | null {
  const { tokens, casing } = context;
  const head = tokens[noun];
  const before = ending.get(noun - 1);
  if (head === undefined || before === undefined || !['Project', 'Technology', 'Organisation'].includes(before.type))
    return null;
  const isShort = head.norm === 'con' || head.norm === 'conf';
  if (!isShort && !casing.isCapital(noun)) return null;
  const name = head.norm === 'con' ? `${before.name}Con` : `${before.name} ${capitalise(head.norm)}`;
  return {
    first: before.first,
    last: noun,
    type: 'Event',
    name,
    rule: 'event/compound',
    score: isShort ? 0.7 : 0.75,
    entry: null,
    reason: 'a known name with a word for a gathering',
  };
}

function regionalEventAt(
  context: CompoundContext,
  region: number,
  ending: ReadonlyMap<number, Candidate>,
): Candidate | null {
  const token = context.tokens[region];
  const before = ending.get(region - 1);
  if (token === undefined || before === undefined || before.type !== 'Event') return null;
  if (context.casing.isCased(region) && !isCapitalised(token)) return null;
  const written = token.norm.length <= 4 ? token.norm.toUpperCase() : capitalise(token.norm);
  return {
    first: before.first,
    last: region,
    type: 'Event',
    name: `${before.name} ${written}`,
    rule: 'event/regional',
    score: 0.85,
    entry: null,
    reason: 'an event series with its region',
  };
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
