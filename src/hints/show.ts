import { type Catalogue, squash } from '../catalogue/table.ts';
import type { Transcript } from '../model.ts';
import type { Hints } from './hints.ts';

/** How far into an episode the show is named. */
const INTRO = 3000;
/** "welcome to another episode of Django Chat", "you're listening to Go Time", "this is Talk Python to Me". */
const WELCOME =
  /\b(?:welcome(?: back)?(?: everyone| everybody)? to|listening to|episode of|this is|edition of)\s+(?:(?:the|a|an|another|new|our|brand|very|special|awesome|exciting|latest|weekly|episode|edition|of|adventure|with|season|first|next)\s+)*((?:[\p{L}\p{N}.'’&!-]+\s*){1,6})/giu;

/** Completes the hints with the show, where its intro names one the catalogue knows, and with the people it is known for. */
export function hintsOfShow(hints: Hints, transcript: Transcript, catalogue: Catalogue): Hints {
  const name = hints.podcast ?? spokenShow(transcript.text.slice(0, INTRO), catalogue);
  if (name === null) return hints;
  const show = catalogue.find(squash(name)).find((form) => form.entry.type === 'Podcast')?.entry;
  const hosts = (show?.properties.hosts ?? '').split(', ').filter((host) => host !== '');
  const known = new Set(hints.people.map((person) => person.name));
  const people = hosts
    .filter((host) => !known.has(host))
    .map((host) => ({ name: host, role: 'host' as const, origin: 'show' as const }));
  return { ...hints, podcast: show?.name ?? name, people: [...hints.people, ...people] };
}

function spokenShow(intro: string, catalogue: Catalogue): string | null {
  for (const [, words = ''] of intro.matchAll(WELCOME)) {
    const parts = words.trim().split(/\s+/);
    for (let length = parts.length; length > 0; length -= 1) {
      const found = catalogue
        .find(squash(parts.slice(0, length).join(' ')))
        .find((form) => form.entry.type === 'Podcast');
      if (found !== undefined) return found.entry.name;
    }
  }
  return null;
}
