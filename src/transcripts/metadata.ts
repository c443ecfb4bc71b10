import type { EpisodeMetadata } from '../model.ts';

/** Metadata of an episode nothing is known of. */
export const NO_METADATA: EpisodeMetadata = {
  title: null,
  podcast: null,
  date: null,
  hosts: [],
  guests: [],
  speakers: [],
  tags: [],
  description: null,
  audio: null,
  links: [],
};

const DATE_KEYS = ['date', 'published', 'published on', 'recorded', 'recorded on', 'released', 'pubdate'];

/** Reads front matter or header lines, under the names people give them. Unknown keys are passed over. */
export function metadataOf(value: unknown): Partial<EpisodeMetadata> {
  if (typeof value !== 'object' || value === null) return {};
  const fields = new Map(Object.entries(value).map(([key, content]) => [key.toLowerCase(), content]));
  const text = (...names: readonly string[]): string | null => firstText(fields, names);
  const list = (...names: readonly string[]): readonly string[] => names.flatMap((name) => texts(fields.get(name)));
  return {
    title: text('title', 'episode_title', 'episode title'),
    podcast: text('podcast', 'show', 'series', 'podcast_title', 'show_title'),
    date: isoDate(DATE_KEYS.map((key) => fields.get(key)).find((value) => value !== undefined)),
    hosts: list('host', 'hosts', 'co-host', 'co-hosts', 'cohost', 'cohosts'),
    guests: list('guest', 'guests', 'panelist', 'panelists', 'panellists'),
    speakers: list('speaker', 'speakers', 'participants'),
    tags: list('tags', 'tag', 'categories', 'topics'),
    description: text('description', 'summary', 'subtitle'),
    audio: audioUrl(text('audio', 'enclosure', 'mp3') ?? text('media')),
  };
}

function firstText(fields: ReadonlyMap<string, unknown>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields.get(name);
    if (typeof value === 'string' || typeof value === 'number')
      return String(value).replace(/\s+/g, ' ').trim() || null;
  }
  return null;
}

/** "A, B and C", ["A", "B"], [{name: "A"}] → names. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split(/\s*(?:,|;|&|\band\b)\s*/u).filter((name) => name !== '');
  if (!Array.isArray(value)) return [];
  return value.flatMap((element: unknown) => {
    if (typeof element === 'string') return [element.trim()];
    if (typeof element === 'object' && element !== null && 'name' in element) return [String(element.name)];
    return [];
  });
}

/** "2021-08-13", a Date, "January 19, 2021" → "2021-08-13"; null where it is no date. */
export function isoDate(value: unknown): string | null {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
  if (typeof value !== 'string') return null;
  const iso = /^\s*(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:\D|$)/.exec(value)?.[1];
  if (iso !== undefined) return iso;
  const parsed = /\d{4}/.test(value) ? new Date(`${value} UTC`) : new Date(Number.NaN);
  return Number.isNaN(parsed.getTime()) ? null : parsed.toISOString().slice(0, 10);
}

/** Only a file that plays: video pages are links, not recordings. */
const audioUrl = (url: string | null): string | null =>
  url !== null && /^https?:\/\/\S+\.(?:mp3|m4a|ogg|opus|wav|aac|flac|mp4)(?:[?#]\S*)?$/i.test(url) ? url : null;

/** "Go Time #300". */
const NUMBERED_SHOW = /^(?<show>\p{L}[^#]{1,60}?)\s#\d{1,5}$/u;

/** The show of a title that is the show's name and a number, or null. */
export const showOfTitle = (title: string | null): string | null =>
  NUMBERED_SHOW.exec(title ?? '')?.groups?.show ?? null;
