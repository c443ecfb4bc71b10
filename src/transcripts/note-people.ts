/** Who show notes name, and whether as a host or a guest. */
import type { NoteLine } from './note-lines.ts';
import { isFullName, isProfile, nameWords } from './note-names.ts';

/** A person named by show notes, with the part they play where that is said. */
export interface NotedPerson {
  readonly name: string;
  readonly role: 'host' | 'guest' | null;
}

type Role = NotedPerson['role'];

/** "Guests: Ada Byron, Mary Shelley", "Hosted by Nora Feldmann", "Your host – Nora Feldmann". */
const KEYED =
  /^(?:(?<host>(?:your |our )?(?:co-?)?hosts?(?:\(s\))?|hosted by|presented by|moderators?)|(?<guest>(?:our |today's |special |featured )?guests?(?:\(s\))?|special guests?|panel(?:l?ists?)?|featuring|interviewees?|with guests?)|(?<other>speakers?|people|participants|contributors))\s*(?:[:：–—-]|(?<=\bby)\s)\s*(?<names>\S.*)$/iu;
/** "Guests", "About the guest", "Your hosts", "Where to find our guests". */
const HOST_HEADING = /\b(?:co-?)?hosts?\b/i;
const GUEST_HEADING = /\b(?:guests?|panell?ists?|interviewees?|panel|featuring)\b/i;
const PEOPLE_HEADING = /\b(?:people|speakers?|participants|who's who|contributors)\b/i;
const NAME = String.raw`(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]{1,40}(?:\s(?:van|von|de|der|den|la|le|di|da|del|bin|al|\p{Lu}\.|\p{Lu}[\p{L}'’-]{1,40})){1,3}`;
/** "we're joined by Ada Byron and Mary Shelley", "our guest is Ada Byron", "a conversation with Ada Byron". */
const SAID_GUEST = new RegExp(
  String.raw`\b(?:joined by|guests?(?: (?:is|are|was|today is))?,?|interviews?(?: with)?|(?:talks?|talking|talked|chats?|chatting|speaks?|speaking|spoke|sits? down|sat down|conversation|discussion|episode) (?:with|to)|welcomes?)\s(?:\p{Ll}+\s){0,4}(?<names>${NAME}(?:(?:,?\sand\s|,\s|\s&\s)${NAME}){0,4})`,
  'gu',
);
/** "Ada Byron joins us", "Ada Byron is our guest". */
const GUEST_SAYS = new RegExp(`(?<names>${NAME}) (?:joins (?:us|me|the show)|is (?:our|my|the|today's) guest)`, 'gu');
/** "your host, Nora Feldmann", "hosts Nora Feldmann and Tomas Okafor", "hosted by Nora Feldmann". */
const SAID_HOST = new RegExp(
  String.raw`\b(?:(?:co-?)?hosts?(?: (?:is|are))?,?|hosted by)\s(?<names>${NAME}(?:(?:,?\sand\s|,\s|\s&\s)${NAME}){0,4})`,
  'gu',
);
/** "Tutorial of Wails by Alex Pliutau", "#312: Monorepos with Alexandra Noonan and Calvin French-Owen". */
const BY = new RegExp(
  String.raw`(?:\bby|#\d+.{0,200}?\bwith)\s(?<names>${NAME}(?:\sand\s${NAME})?)(?=$|[.,;:)|]|\s(?:on|at|of|for|from|\())`,
  'gu',
);
const AND = /\s*(?:,|;|&|\||\band\b|\bwith\b|•|·)\s*/u;
/** "Ada Byron (CTO)", "Ada Byron – CTO at Engines", "Ada Byron @ada". */
const AFTER_NAME = /\s*(?:[([@<]|\s[-–—]\s|:\s).*$/su;

/** Everybody the lines name, hosts and guests first found first; one entry a person. */
export function notedPeople(lines: readonly NoteLine[]): readonly NotedPerson[] {
  const found: NotedPerson[] = [];
  let section: { role: Role; level: number } | null = null;
  for (const line of lines) {
    if (line.kind === 'heading') {
      section = sectionOf(line);
      found.push(...keyed(line.text), ...said(line.text));
      continue;
    }
    if (section !== null && line.text !== '') found.push(...listed(line, section.role));
    found.push(...keyed(line.text), ...said(line.text), ...linked(line));
  }
  return onePerName(found);
}

/** One entry a name; the first role that is said stays. */
export function onePerName(people: readonly NotedPerson[]): readonly NotedPerson[] {
  const byName = new Map<string, NotedPerson>();
  for (const person of people) {
    const known = byName.get(person.name);
    if (known === undefined || (known.role === null && person.role !== null)) byName.set(person.name, person);
  }
  return [...byName.values()];
}

function sectionOf({ text, level }: NoteLine): { role: Role; level: number } | null {
  if (text.split(' ').length > 6) return null;
  if (HOST_HEADING.test(text)) return { role: 'host', level };
  if (GUEST_HEADING.test(text)) return { role: 'guest', level };
  return PEOPLE_HEADING.test(text) ? { role: null, level } : null;
}

/** Names of a line, as people of that role. */
function named(words: string, role: Role): readonly NotedPerson[] {
  return words
    .split(AND)
    .map((part) => nameWords(part.replace(AFTER_NAME, '')))
    .filter(isFullName)
    .map((name) => ({ name, role }));
}

function keyed(text: string): readonly NotedPerson[] {
  const groups = KEYED.exec(text)?.groups;
  if (groups === undefined) return [];
  return named(groups.names ?? '', groups.host !== undefined ? 'host' : groups.guest !== undefined ? 'guest' : null);
}

/** An item of a list of people: its name comes first. */
function listed(line: NoteLine, role: Role): readonly NotedPerson[] {
  const words = nameWords(line.text.replace(AFTER_NAME, ''));
  return named(words, role);
}

function said(text: string): readonly NotedPerson[] {
  const all = (shape: RegExp, role: Role): readonly NotedPerson[] =>
    [...text.matchAll(shape)].flatMap((match) => named(match.groups?.names ?? '', role));
  return [...all(SAID_HOST, 'host'), ...all(SAID_GUEST, 'guest'), ...all(GUEST_SAYS, 'guest'), ...all(BY, null)];
}

/** Somebody's page under their full name. */
function linked(line: NoteLine): readonly NotedPerson[] {
  return line.links
    .filter(({ url, text }) => isProfile(url) && isFullName(nameWords(text)))
    .map(({ text }) => ({ name: nameWords(text), role: null }));
}
