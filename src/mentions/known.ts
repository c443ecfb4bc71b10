import type { Lexicon } from '../catalogue/lexicon.ts';
import { type Catalogue, squash } from '../catalogue/table.ts';
import type { Hints } from '../hints/hints.ts';
import type { Document, Token } from '../model.ts';
import { type Anchoring, isPlain, type Surroundings, weigh } from './accept.ts';
import { ACCEPTED, type Candidate } from './candidate.ts';
import type { Casing } from './casing.ts';
import type { Hit } from './gazetteer.ts';
import { titleWindows } from './subject.ts';
import { isUsable, withoutFirstNames, withoutPlurals } from './usable.ts';

/** What the weighing of hits works with. */
interface HitContext {
  readonly catalogue: Catalogue;
  readonly hints: Hints;
  readonly casing: Casing;
  readonly anchors: readonly Anchoring[];
}

/** Weighs every catalogue hit, twice: what was certain once supports the same name elsewhere in the episode. */
export function weighHits(document: Document, hits: readonly Hit[], context: HitContext): readonly Candidate[] {
  const { lexicon } = context.catalogue;
  const base = {
    tokens: document.tokens,
    casing: context.casing,
    anchors: context.anchors,
    hinted: hintedKeys(context.hints, context.catalogue),
    frequency: lexicon.frequency,
    isOrdinary: lexicon.isOrdinary,
  };
  const said = countWords(document.tokens);
  const usable = hits.flatMap((hit) =>
    isUsable(hit, document.tokens, lexicon)
      ? withoutFirstNames(hit, document.tokens, lexicon.isGivenName).flatMap((one) =>
          withoutPlurals(one, document.tokens, said),
        )
      : [],
  );
  const first = usable.map((hit) => weigh(hit, { ...base, established: new Set() }));
  const established = new Set(
    first.flatMap(({ score, entry }) => (score >= ACCEPTED && entry !== null ? [entry.key] : [])),
  );
  const around: Surroundings = { ...base, established };
  return usable.map((hit, index) => {
    const before = first[index];
    return before !== undefined && before.score >= ACCEPTED ? before : weigh(hit, around);
  });
}

function countWords(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { norm } of tokens) counts.set(norm, (counts.get(norm) ?? 0) + 1);
  return counts;
}

/** The hits that are names wherever they stand: they support their neighbours. */
export function anchorsOf(hits: readonly Hit[], tokens: readonly Token[], lexicon: Lexicon): readonly Anchoring[] {
  return hits.flatMap((hit) => {
    const form = hit.forms[0];
    if (form === undefined || form.entry.tier === 'list' || !isUsable(hit, tokens, lexicon)) return [];
    if (!isPlain(hit, form, { tokens, isOrdinary: lexicon.isOrdinary }) || form.entry.type === 'Place') return [];
    return [{ first: hit.first, last: hit.last, domain: form.entry.domain, key: form.entry.key }];
  });
}

/** A name that was found by its sound supports its neighbours as well. */
export const anchoring = ({ first, last, entry }: Candidate): readonly Anchoring[] =>
  entry === null ? [] : [{ first, last, domain: entry.domain, key: entry.key }];

/** The tokens that certain names take. */
export function coveredBy(anchors: readonly Anchoring[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { first, last } of anchors) for (let index = first; index <= last; index += 1) covered.add(index);
  return covered;
}

/** Keys of the catalogue entries that the title, the notes and the metadata name. */
function hintedKeys(hints: Hints, catalogue: Catalogue): ReadonlySet<string> {
  const names = [
    ...hints.names.map((hint) => hint.name),
    ...(hints.podcast === null ? [] : [hints.podcast]),
    ...titleWindows(hints.title ?? ''),
  ];
  return new Set(
    names.flatMap((name) =>
      catalogue
        .find(squash(name))
        .filter((form) => form.kind !== 'heard')
        .map((form) => form.entry.key),
    ),
  );
}
