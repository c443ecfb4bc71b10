/** The only place where ids are made. They come from content: the same thing has the same id in every run and episode. */
import type { EntityId } from '../model.ts';
import { definitionOf, type EntityType } from '../ontology/index.ts';

const UNDECOMPOSED: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/** "C++" → "c-plus-plus", "Łukasz Langa" → "lukasz-langa". */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('+', ' plus ')
    .replaceAll('#', ' sharp ')
    .replaceAll('&', ' and ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđßæœı]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** `person:markus-holtermann`. */
export const entityId = (type: EntityType, name: string): EntityId =>
  id(`${definitionOf(type).prefix}:${slug(name) || encodeURIComponent(name)}`);

/** `person:django-chat/django-security/tobias`: a name that means somebody in one episode only. */
export const localId = (type: EntityType, name: string, episode: EntityId): EntityId =>
  id(`${definitionOf(type).prefix}:${episode.slice(episode.indexOf(':') + 1)}/${slug(name)}`);

/** `episode:django-chat/django-security-markus-holtermann`; without a show `episode:welcome-and-introduction`. */
export const episodeId = (title: string, podcast: string | null): EntityId =>
  id(`episode:${podcast === null ? '' : `${slug(podcast)}/`}${slug(title) || 'untitled'}`);

// The brand is given here and nowhere else.
const isId = (text: string): text is EntityId => text.includes(':');
function id(text: string): EntityId {
  if (!isId(text)) throw new TypeError(`"${text}" is no id`);
  return text;
}
