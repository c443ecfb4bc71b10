import type { Lexicon } from '../catalogue/lexicon.ts';
import type { EpisodeMetadata, Transcript } from '../model.ts';
import { normalize } from '../tokens.ts';
import type { NoteHints } from './notes.ts';

/** A person the episode's surroundings name, with the part they play where that is said. */
export interface HintedPerson {
  readonly name: string;
  readonly role: 'host' | 'guest' | null;
  /** Where the hint comes from: "label", "title", "metadata", "notes", "show". */
  readonly origin: HintOrigin;
}

export type HintOrigin = 'label' | 'title' | 'metadata' | 'notes' | 'show';

/** A name that show notes or links spell out, with the page it stands for. */
export interface HintedName {
  readonly name: string;
  readonly url: string | null;
}

/** What is known of an episode before its words are read. */
export interface Hints {
  readonly title: string | null;
  readonly podcast: string | null;
  readonly people: readonly HintedPerson[];
  readonly names: readonly HintedName[];
}

/** "Speaker 1", "SPEAKER_00", "Host", "Unknown": labels that name nobody. */
const ANONYMOUS_LABEL =
  /^(?:speaker|spk|person|voice|host|co-?host|guest|interviewer|interviewee|narrator|announcer|moderator|audience|unknown|all|both|male|female|man|woman|question|answer|new speaker|from the floor|floor|everyone|everybody|group|crowd|panel|panelist|caller|operator|intro|outro|break|ad|sponsor|music|transcript|jingle|clip|video|recording|q|a|m|f|s)[\s_#-]*(?:\d+|[a-z])?$/i;
/** "CL", "W.P.": somebody, but nobody can tell who. */
const INITIALS = /^(?:\p{Lu}\.?){1,3}$/u;
/** "Markus Holtermann", "Łukasz Langa", "Kavita Ganesan-Smith": two to four words with capitals. */
const FULL_NAME =
  /^\p{Lu}[\p{L}'’.-]+(?: (?:van|von|de|der|den|la|le|di|da|del|bin|al|\p{Lu}\.?|\p{Lu}[\p{L}'’.-]*)){1,3}$/u;
/** Where a title may be cut into parts: "Django Security - Markus Holtermann", "Bloat with Chelsea Dole & others". */
const TITLE_CUTS = /\s+[-–—|:•]\s+|:\s+|\s*[|(),]\s*|\s+(?:with|w\/|feat\.?|featuring|by|ft\.?)\s+/iu;
const AND = /\s*(?:,|&|\band\b)\s*/iu;

/** Collects the hints of a transcript: its labels, title and metadata, and what `--notes` adds. */
export function collectHints(transcript: Transcript, lexicon: Lexicon, notes: NoteHints = NO_NOTES): Hints {
  const { metadata } = transcript;
  const people: HintedPerson[] = [
    ...metadata.hosts.map((name) => ({ name, role: 'host' as const, origin: 'metadata' as const })),
    ...metadata.guests.map((name) => ({ name, role: 'guest' as const, origin: 'metadata' as const })),
    ...metadata.speakers.map((name) => ({ name, role: null, origin: 'metadata' as const })),
    ...titlePeople(metadata.title, lexicon),
    ...labels(transcript),
    ...notes.people,
  ];
  return {
    title: metadata.title,
    podcast: metadata.podcast,
    people: unique(people),
    names: [...linkNames(metadata), ...notes.names],
  };
}

const NO_NOTES: NoteHints = { names: [], people: [] };

/** Whether a speaker label names somebody: not "Speaker 1". */
export const isNamedLabel = (label: string): boolean =>
  !ANONYMOUS_LABEL.test(label.trim()) && !INITIALS.test(label.trim());

function titlePeople(title: string | null, lexicon: Lexicon): readonly HintedPerson[] {
  if (title === null) return [];
  return title
    .split(TITLE_CUTS)
    .flatMap((part) => part.split(AND))
    .map((part) => part.trim())
    .filter((part) => FULL_NAME.test(part) && isPersonName(part, lexicon))
    .map((name) => ({ name, role: null, origin: 'title' as const }));
}

/** A given name that is no everyday word, or one with a known surname. */
function isPersonName(name: string, lexicon: Lexicon): boolean {
  const words = name.split(/[\s-]+/).map(normalize);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return lexicon.isGivenName(first) && (!lexicon.isOrdinary(first) || lexicon.isSurname(last));
}

function labels(transcript: Transcript): readonly HintedPerson[] {
  const names = new Set<string>();
  for (const turn of transcript.turns) if (turn.speaker !== null && isNamedLabel(turn.speaker)) names.add(turn.speaker);
  return [...names].map((name) => ({ name: labelName(name), role: null, origin: 'label' as const }));
}

/** "WILL VINCENT" → "Will Vincent". */
function labelName(label: string): string {
  if (label !== label.toUpperCase() || label.length < 4) return label;
  return label.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}

function linkNames(metadata: EpisodeMetadata): readonly HintedName[] {
  return metadata.links
    .filter((link) => link.text.length > 1 && link.text.length <= 60 && !link.text.startsWith('http'))
    .map((link) => ({ name: link.text, url: link.url }));
}

/** One hint a name; the one that knows the role wins. */
function unique(people: readonly HintedPerson[]): readonly HintedPerson[] {
  const byName = new Map<string, HintedPerson>();
  for (const person of people) {
    const known = byName.get(person.name);
    if (known === undefined || (known.role === null && person.role !== null)) byName.set(person.name, person);
  }
  return [...byName.values()];
}
