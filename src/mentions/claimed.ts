/** Puts the names that the assistant found among those of the rules. */
import { lineAt } from '../anchors.ts';
import { type Catalogue, type CatalogueEntry, squash } from '../catalogue/table.ts';
import type { ClaimedEntity, Claims, Contradiction } from '../claims.ts';
import type { Document, Mention } from '../model.ts';
import type { Recognition } from './recognize.ts';

/** What claims are put into. */
export interface ClaimContext {
  readonly document: Document;
  readonly catalogue: Catalogue;
}

/** The recognition with the assistant's names, and the claims under the catalogue's names; without claims as it was. */
export interface Read extends Recognition {
  readonly claims: Claims | undefined;
  readonly contradictions: readonly Contradiction[];
}

/** The recognition with the claimed names in it. Where both read the same words differently the assistant's reading stands and both are told. */
export function withClaims(recognition: Recognition, claims: Claims | undefined, context: ClaimContext): Read {
  if (claims === undefined) return { ...recognition, claims, contradictions: [] };
  const named = claims.entities.map((entity) => ({ entity, entry: entryOf(entity, context.catalogue) }));
  const claimed = withoutOverlaps(named.flatMap((one) => mentionsOf(one, claims.rule, context)));
  const forms = formsOf(claimed);
  const contradictions = new Map<string, Contradiction>();
  const kept = recognition.mentions.flatMap((mention) => {
    const rival = claimed.find((other) => overlaps(other, mention));
    const reading = rival ?? forms.get(squash(mention.text));
    if (reading === undefined || isSame(mention, reading)) return [strengthened(mention, rival)];
    if (isOther(mention, reading)) note(contradictions, contradictionOf(mention, reading, context.document));
    return rival === undefined ? [renamed(mention, reading)] : [];
  });
  const added = claimed.filter((mention) => !kept.some((other) => overlaps(other, mention)));
  return {
    mentions: [...kept, ...added].sort((a, b) => a.start - b.start),
    doubtful: recognition.doubtful.filter((mention) => !claimed.some((other) => overlaps(other, mention))),
    entries: new Map([
      ...recognition.entries,
      ...named.flatMap(({ entry }) => (entry === null ? [] : [[entry.key, entry] as const])),
    ]),
    claims: {
      ...claims,
      entities: named.map(({ entity, entry }) => ({ ...entity, name: entry?.name ?? entity.name })),
    },
    contradictions: [...contradictions.values()],
  };
}

interface Named {
  readonly entity: ClaimedEntity;
  readonly entry: CatalogueEntry | null;
}

/** The catalogue's entry that is spelled so. */
const entryOf = ({ name, type }: ClaimedEntity, catalogue: Catalogue): CatalogueEntry | null =>
  catalogue.find(squash(name)).find(({ entry, kind }) => entry.type === type && kind === 'name')?.entry ?? null;

function mentionsOf({ entity, entry }: Named, rule: string, { document }: ClaimContext): readonly Mention[] {
  return entity.places.map(({ start, end, confidence }) => ({
    start,
    end,
    text: document.transcript.text.slice(start, end),
    type: entity.type,
    name: entry?.name ?? entity.name,
    rule,
    confidence,
    entry: entry?.key ?? null,
  }));
}

const overlaps = (a: Mention, b: Mention): boolean => a.start < b.end && b.start < a.end;

/** The longer of two names that share words, and of two for the same words the surer. */
function withoutOverlaps(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort(byLength))
    if (!kept.some((other) => overlaps(other, mention))) kept.push(mention);
  return kept.sort((a, b) => a.start - b.start);
}

const byLength = (a: Mention, b: Mention): number =>
  b.end - b.start - (a.end - a.start) || b.confidence - a.confidence || a.start - b.start;

/** What the assistant takes each form for, where it is always the same; first names mean whoever is near. */
function formsOf(claimed: readonly Mention[]): ReadonlyMap<string, Mention> {
  const forms = new Map<string, Mention | null>();
  for (const mention of claimed) {
    const key = squash(mention.text);
    const known = forms.get(key);
    forms.set(
      key,
      mention.type === 'Person' || (known !== undefined && (known === null || !isSame(known, mention)))
        ? null
        : mention,
    );
  }
  return new Map([...forms].flatMap(([key, mention]) => (mention === null ? [] : [[key, mention] as const])));
}

const isSame = (a: Mention, b: Mention): boolean => a.type === b.type && squash(a.name) === squash(b.name);

/** Neither says less of the same thing: "Django" and "Django ORM" or "Marcus" and "Markus Holtermann" do. */
function isOther(a: Mention, b: Mention): boolean {
  if (a.type !== b.type) return true;
  const [left, right] = [squash(a.name), squash(b.name)];
  const isPart = left.includes(right) || right.includes(left);
  return !isPart && !(a.type === 'Person' && (!a.name.includes(' ') || !b.name.includes(' ')));
}

/** Two readers that agree are surer than either. */
function strengthened(mention: Mention, rival: Mention | undefined): Mention {
  if (rival === undefined) return mention;
  const doubt = (1 - mention.confidence) * (1 - rival.confidence);
  return { ...mention, confidence: Math.round(Math.min(0.99, 1 - doubt) * 1000) / 1000 };
}

const renamed = (mention: Mention, { name, type, rule, entry }: Mention): Mention => ({
  ...mention,
  name,
  type,
  rule,
  entry,
});

function contradictionOf(rules: Mention, { name, type }: Mention, { transcript }: Document): Contradiction {
  return {
    rules: `“${rules.text.replace(/\s+/g, ' ')}” is ${rules.name} (${rules.type})`,
    assistant: `${name} (${type})`,
    kept: 'assistant',
    lines: [lineAt(transcript.anchors, rules.start)],
  };
}

/** The same contradiction in several lines is one. */
function note(found: Map<string, Contradiction>, contradiction: Contradiction): void {
  const key = `${contradiction.rules}\t${contradiction.assistant}`;
  const lines = [...new Set([...(found.get(key)?.lines ?? []), ...contradiction.lines])];
  found.set(key, { ...contradiction, lines });
}
