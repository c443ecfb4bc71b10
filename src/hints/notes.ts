import { linkNames } from '../transcripts/note-names.ts';
import type { Notes } from '../transcripts/notes.ts';
import type { HintedName, HintedPerson } from './hints.ts';

/** What show notes give to the search for names. */
export interface NoteHints {
  readonly names: readonly HintedName[];
  readonly people: readonly HintedPerson[];
}

/** The names of an episode's notes, each with the page it is linked to, and its people with their part. */
export function hintsOfNotes(notes: Notes): NoteHints {
  const linked = notes.links.flatMap((link) => linkNames(link).map((name) => ({ name, url: link.url })));
  const known = new Set(linked.map((hint) => hint.name));
  const plain = notes.names.filter((name) => !known.has(name)).map((name) => ({ name, url: null }));
  return {
    names: [...linked, ...plain],
    people: notes.people.map(({ name, role }) => ({ name, role, origin: 'notes' as const })),
  };
}
