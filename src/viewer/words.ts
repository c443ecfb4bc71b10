/** How the page words what the graph says. */
import type { GraphDocument } from '../graph/schema.ts';
import type { RelationType } from '../ontology/index.ts';

/** Where the type's own words are no verb. */
const VERBS: Readonly<Partial<Record<RelationType, string>>> = {
  EPISODE_OF: 'is an episode of',
  GUEST_ON: 'is a guest on',
  MEMBER_OF: 'is a member of',
  PRESENTED_AT: 'was presented at',
  ABOUT: 'is about',
  LOCATED_IN: 'is in',
  BASED_ON: 'is based on',
  PART_OF: 'is part of',
  ALTERNATIVE_TO: 'is an alternative to',
};

/** "works for", "is a guest on". */
export const verbOf = (type: RelationType): string => VERBS[type] ?? labelOf(type);

/** "works for", "guest on". */
export const labelOf = (type: RelationType): string => type.toLowerCase().replaceAll('_', ' ');

/** "1 relation", "2 relations", "1,234 relations". */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

/** "once", "12 times". */
export const times = (count: number): string => (count === 1 ? 'once' : counted(count, 'time'));

/** 3723.5 → "1:02:03". */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const padded = (value: number): string => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${padded(minutes)}:${padded(rest)}` : `${minutes}:${padded(rest)}`;
}

/** "line 7", "lines 7–9". */
export const linesOf = (start: number, end: number): string =>
  start === end ? `line ${start}` : `lines ${start}–${end}`;

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** A link that can be followed safely, or null: the web's own two schemes alone. */
export function webAddress(text: unknown): string | null {
  if (typeof text !== 'string' || !URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** The recording of an episode at a time, "https://…/episode.mp3#t=62", where it has one. */
export function playAt(document: GraphDocument, episode: string, seconds: number): string | null {
  const audio = webAddress(document.nodes.find(({ key }) => key === episode)?.attributes.audio);
  if (audio === null) return null;
  const address = new URL(audio);
  address.hash = `t=${Math.floor(seconds)}`;
  return address.href;
}

/** "person:markus-holtermann" → "#person:markus-holtermann"; what an address cannot hold is encoded. */
export const fragmentOf = (key: string): string =>
  `#${encodeURIComponent(key.replace(HALF, '\uFFFD')).replaceAll('%3A', ':').replaceAll('%2F', '/')}`;
/** One half of a character that takes two places, left alone: no address can hold it. */
const HALF = /\p{Cs}/gu;

/** The inverse of `fragmentOf`; null for what is no fragment of a page. */
export function keyOf(fragment: string): string | null {
  try {
    return fragment.length > 1 ? decodeURIComponent(fragment.slice(1)) : null;
  } catch {
    return null;
  }
}
