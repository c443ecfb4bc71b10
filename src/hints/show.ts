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
  const intro = transcript.text.slice(0, INTRO);
  const name =
    hints.podcast ??
    spokenShow(intro, catalogue) ??
    unlessKnown(unknownShow(intro), catalogue) ??
    showOfFile(transcript.source.name, catalogue);
  if (name === null) return hints;
  const show = catalogue.find(squash(name)).find((form) => form.entry.type === 'Podcast')?.entry;
  const hosts = (show?.properties.hosts ?? '').split(', ').filter((host) => host !== '');
  const known = new Set(hints.people.map((person) => person.name));
  const people = hints.people.map((person) =>
    person.role === null && hosts.includes(person.name) ? { ...person, role: 'host' as const } : person,
  );
  const others = hosts
    .filter((host) => !known.has(host))
    .map((host) => ({ name: host, role: 'host' as const, origin: 'show' as const }));
  return { ...hints, podcast: show?.name ?? name, people: [...people, ...others] };
}

/** "welcome to DjangoCon": what is known as something else is no show. */
function unlessKnown(name: string | null, catalogue: Catalogue): string | null {
  if (name === null) return null;
  const known = catalogue.find(squash(name)).filter((form) => form.entry.tier !== 'list' && form.kind !== 'heard');
  return known.length > 0 && known.every((form) => form.entry.type !== 'Podcast') ? null : name;
}

/** "founders-talk-67.md": a file that is named after a show and the number of its episode. */
const NUMBERED_FILE =
  /^(?:.*[/\\])?([\p{L}][\p{L}\p{N} _.&-]*?)[\s_.-]*(?:ep(?:isode)?)?[\s_.#-]*\d{1,4}(?:[\s_.-]|$)/iu;

function showOfFile(file: string, catalogue: Catalogue): string | null {
  const key = squash(NUMBERED_FILE.exec(file)?.[1] ?? '');
  const found = catalogue.find(key).find((form) => form.entry.type === 'Podcast' && form.kind !== 'heard');
  return found?.entry.name ?? null;
}

function spokenShow(intro: string, catalogue: Catalogue): string | null {
  for (const [, words = ''] of intro.matchAll(WELCOME)) {
    const parts = words.trim().split(/\s+/);
    for (let start = 0; start < parts.length; start += 1) {
      const found = showAt(parts.slice(start), catalogue, start === 0 ? 1 : 2);
      if (found !== null) return found;
    }
  }
  return null;
}

/** The show whose name the words begin with: "Labs episode of Dev Interrupted" has one further on, of two words at least. */
function showAt(parts: readonly string[], catalogue: Catalogue, least: number): string | null {
  for (let length = parts.length; length >= least; length -= 1) {
    const found = catalogue
      .find(squash(parts.slice(0, length).join(' ')))
      .find((form) => form.entry.type === 'Podcast');
    if (found !== undefined) return found.entry.name;
  }
  return null;
}

/** A name with capitals after the words that open an episode: "welcome to another episode of Backlog Radio". */
const NAMED_SHOW =
  /\b(?:[Ww]elcome(?: back)?(?: everyone| everybody| all)? to|(?:episode|edition) of|[Ll]istening to|[Tt]his is)\s+(?:(?:the|a|an|another|new|our|episode|edition|of|\d+|number)\s+){0,5}((?:(?:The )?\p{Lu}[\p{L}\p{N}.'’&!-]*)(?:\s(?:of|the|and|in|for|to|on|with|\p{Lu}[\p{L}\p{N}.'’&!-]*)){0,5})/gu;
/** The same with no capitals: up to three words, closed by what follows a show's name. */
const SPOKEN_SHOW =
  /\b(?:(?:episode|edition) of|welcome (?:back )?to) (?:the )?((?:[\p{L}\p{N}'’]+ ){0,2}[\p{L}\p{N}'’]+?),? (?=i'?m |i am |with |my |your |we |the (?:show|podcast)|a (?:show|podcast|weekly)|this is |today )/iu;
/** What an opening speaks of beside a show: a talk's audience, a place, a day. */
const NO_SHOW = /^(?:the (?:show|podcast|stage)|season|episode|everyone|part|day|session|track|room|my|our|i|you)\b/i;
/** Words that only episodes of a show are opened with. */
const OPENING =
  /\b(?:podcast|episode|show|host|guest|joined|listeners?|edition)\b|\bwelcome (?:back )?to [^.!?]{3,40}[,.!] i'?m /i;

function unknownShow(intro: string): string | null {
  if (!OPENING.test(intro)) return null;
  for (const [, found = ''] of intro.matchAll(NAMED_SHOW)) {
    const name = (found.split(/[.!?]\s/)[0] ?? '')
      .replace(/\s+/g, ' ')
      .replace(/(?: (?:of|the|and|in|for|to|on|with))+$/u, '')
      .replace(/[.!,]+$/, '');
    const isRepeated = intro.split(name).length > 2;
    if (!NO_SHOW.test(name) && name.length > 3 && (name.includes(' ') || isRepeated)) return name;
  }
  const spoken = SPOKEN_SHOW.exec(intro.replace(/\s+/g, ' '))?.[1];
  if (spoken === undefined || NO_SHOW.test(spoken)) return null;
  return spoken.replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
}
