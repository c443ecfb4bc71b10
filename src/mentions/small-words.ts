/** Everyday words that are names all the same, or not: by how they are cut, by what they open, by the article before them. */
import type { CatalogueForm } from '../catalogue/table.ts';
import type { EntityType } from '../ontology/index.ts';
import type { Surroundings } from './accept.ts';
import { isCutAtCapitals } from './capitals.ts';
import { CUES } from './cues.ts';
import type { Hit } from './gazetteer.ts';

/** From this count on a word is so common that less than a capital or two cues do not make it a name. */
export const VERY_FREQUENT = 3000;
/** What may be built or used. */
export const SOFTWARE: ReadonlySet<EntityType> = new Set<EntityType>(['Project', 'Technology']);

/** Counts between which a word is neither what binds other words together nor heard every day. */
const SELDOM = 500;
const BINDING = 20_000;

/** "pager duty", "stats d" for PagerDuty and StatsD: cut where the name has its capitals, one part of it seldom said otherwise. */
export function isSaidByItsCapitals(
  { first, last }: Hit,
  { entry }: CatalogueForm,
  { tokens, frequency }: Surroundings,
): boolean {
  if (entry.tier !== 'core' || entry.type === 'Technology' || first === last) return false;
  const parts = tokens.slice(first, last + 1).filter((token) => token.shape !== 'mark');
  if (!isCutAtCapitals(entry.name, parts)) return false;
  const counts = parts.filter(({ norm }) => norm.length > 1).map(({ norm }) => frequency(norm));
  return Math.max(...counts) <= BINDING && (counts.length < parts.length || Math.min(...counts) <= SELDOM);
}

/** What stands behind a name that opens a sentence: "Flask was written by", "Celery uses". */
const PREDICATES: ReadonlySet<string> = new Set(
  "is was has had does did uses isn't wasn't doesn't hasn't supports provides runs lets gives makes comes became".split(
    ' ',
  ),
);

/** "Flask is a framework": a countable noun without an article, where nobody says "Flask is" of a flask. */
export function opensAsName({ first, last }: Hit, { entry, kind }: CatalogueForm, around: Surroundings): boolean {
  const [token, next] = [around.tokens[first], around.tokens[last + 1]];
  if (token === undefined || entry.tier === 'list' || kind === 'heard' || !SOFTWARE.has(entry.type)) return false;
  if (token.shape !== 'title' || !around.casing.isInitial(first) || around.casing.isNoisy) return false;
  return PREDICATES.has(next?.norm ?? '') && around.frequency(token.norm) < VERY_FREQUENT;
}

const ARTICLES: ReadonlySet<string> = new Set('a an the each every another this that these those'.split(' '));

/** "it runs on the node", "a container": a small word with an article is the thing, but "a flask app" may be Flask's. */
export function isOneOfMany({ first, last }: Hit, { entry }: CatalogueForm, { tokens }: Surroundings): boolean {
  const [token, after] = [tokens[first], tokens[last + 1]];
  if (first !== last || token?.shape !== 'lower' || !ARTICLES.has(tokens[first - 1]?.norm ?? '')) return false;
  return !(CUES[entry.type]?.after.has(after?.norm ?? '') ?? false);
}
