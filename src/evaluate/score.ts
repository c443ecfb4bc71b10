/** How much of a gold graph was found, and how much of what was found is wrong. */
import type { GraphDocument, GraphEdge, GraphNode } from '../graph/schema.ts';
import type { Gold, GoldEntity, GoldRelation } from './gold.ts';

/** Counts and the figures made of them, 0 to 1. */
export interface Figures {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A part of a whole, in counts; `of` may be 0, and the share is then null. */
export interface Portion {
  readonly right: number;
  readonly of: number;
  /** 0 to 1, null where there was nothing to count. */
  readonly share: number | null;
}

/** A node that no gold entity wants, or that doubles one. */
export interface SpuriousNode {
  readonly node: GraphNode;
  readonly duplicateOf: GoldEntity | null;
}

/** Everything that is measured on one transcript. */
export interface Score {
  readonly strict: Figures & { readonly missed: readonly GoldEntity[]; readonly spurious: readonly SpuriousNode[] };
  readonly lenient: Figures;
  readonly byType: Readonly<Record<string, Figures>>;
  readonly relations: Figures & { readonly missed: readonly GoldRelation[]; readonly spurious: readonly GraphEdge[] };
  /** The gold lines of found nodes, and those that a mention stands on. */
  readonly mentionRecall: Portion;
  /** Found relations with a proof, and those with one within four lines of gold's. */
  readonly evidence: Portion;
}

const SYMMETRIC: ReadonlySet<string> = new Set(['ALTERNATIVE_TO', 'KNOWS']);
const NEAR = 4;

/** Precision, recall and F1 of counts; 0 where nothing is to be divided. */
export function figures(truePositives: number, falsePositives: number, falseNegatives: number): Figures {
  const precision = truePositives + falsePositives > 0 ? truePositives / (truePositives + falsePositives) : 0;
  const recall = truePositives + falseNegatives > 0 ? truePositives / (truePositives + falseNegatives) : 0;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { truePositives, falsePositives, falseNegatives, precision, recall, f1 };
}

/** The figures of several transcripts together, counts added up. */
export const microAverage = (all: readonly Figures[]): Figures =>
  figures(
    sum(all.map((one) => one.truePositives)),
    sum(all.map((one) => one.falsePositives)),
    sum(all.map((one) => one.falseNegatives)),
  );

/** A part of a whole with its share. */
export const portion = (right: number, of: number): Portion => ({ right, of, share: of > 0 ? right / of : null });

/** The portions of several transcripts together, counts added up. */
export const microPortion = (all: readonly Portion[]): Portion =>
  portion(sum(all.map((one) => one.right)), sum(all.map((one) => one.of)));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Names are compared by letters and digits; a leading "the", accents, case and possessives aside. */
export const comparable = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/^the\s+/, '')
    .replace(/\+/g, 'plus')
    .replace(/#/g, 'sharp')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Scores one document against one gold graph, by the rules of the annotation guidelines. */
export function score(gold: Gold, document: GraphDocument): Score {
  const wanted = gold.entities.filter((entity) => entity.types[0] !== 'Episode');
  const nodes = document.nodes.filter((node) => node.attributes.type !== 'Episode');
  const strict = matchNodes(wanted, nodes, true);
  const lenient = matchNodes(wanted, nodes, false);
  const relations = matchRelations(gold, document, (key) => strict.matched.get(key) ?? lenient.matched.get(key));
  return {
    strict: { ...figuresOf(wanted, strict), missed: strict.missed, spurious: strict.spurious },
    lenient: figuresOf(wanted, lenient),
    byType: figuresByType(wanted, nodes, strict),
    relations: relations.figures,
    mentionRecall: mentionRecall(nodes, strict.matched),
    evidence: relations.evidence,
  };
}

interface NodeMatch {
  readonly matched: ReadonlyMap<string, GoldEntity>;
  readonly missed: readonly GoldEntity[];
  readonly spurious: readonly SpuriousNode[];
}

function matchNodes(wanted: readonly GoldEntity[], nodes: readonly GraphNode[], isStrict: boolean): NodeMatch {
  const byForm = new Map<string, GoldEntity[]>();
  for (const entity of wanted) {
    const forms = [entity.name, ...entity.names, ...(isStrict ? [] : entity.aliases)];
    for (const form of forms) byForm.set(comparable(form), [...(byForm.get(comparable(form)) ?? []), entity]);
  }
  const taken = new Set<GoldEntity>();
  const matched = new Map<string, GoldEntity>();
  const spurious: SpuriousNode[] = [];
  for (const node of typedFirst(nodes, byForm)) {
    const forms = isStrict ? [node.attributes.name] : [node.attributes.name, ...node.attributes.aliases];
    const found = forms
      .flatMap((form) => byForm.get(comparable(form)) ?? [])
      .filter((entity) => !isStrict || entity.types.includes(node.attributes.type));
    const free = found.find((entity) => !taken.has(entity));
    if (free === undefined) spurious.push({ node, duplicateOf: found[0] ?? null });
    else {
      taken.add(free);
      matched.set(node.key, free);
    }
  }
  return { matched, spurious, missed: wanted.filter((entity) => entity.required && !taken.has(entity)) };
}

/** Nodes of the right type first, so that a wrongly typed double cannot take the place of the right one. */
function typedFirst(
  nodes: readonly GraphNode[],
  byForm: ReadonlyMap<string, readonly GoldEntity[]>,
): readonly GraphNode[] {
  const isTyped = (node: GraphNode): boolean =>
    (byForm.get(comparable(node.attributes.name)) ?? []).some((entity) => entity.types.includes(node.attributes.type));
  return [...nodes.filter(isTyped), ...nodes.filter((node) => !isTyped(node))];
}

function figuresOf(wanted: readonly GoldEntity[], match: NodeMatch): Figures {
  const required = wanted.filter((entity) => entity.required).length;
  return figures(required - match.missed.length, match.spurious.length, match.missed.length);
}

function figuresByType(
  wanted: readonly GoldEntity[],
  nodes: readonly GraphNode[],
  match: NodeMatch,
): Readonly<Record<string, Figures>> {
  const types = new Set([
    ...wanted.map((entity) => entity.types[0] ?? ''),
    ...nodes.map((node) => node.attributes.type),
  ]);
  return Object.fromEntries(
    [...types].sort().map((type) => {
      const required = wanted.filter((entity) => entity.required && entity.types[0] === type);
      const missed = match.missed.filter((entity) => entity.types[0] === type).length;
      const spurious = match.spurious.filter(({ node }) => node.attributes.type === type).length;
      return [type, figures(required.length - missed, spurious, missed)];
    }),
  );
}

function mentionRecall(nodes: readonly GraphNode[], matched: ReadonlyMap<string, GoldEntity>): Portion {
  let found = 0;
  let all = 0;
  for (const node of nodes) {
    const entity = matched.get(node.key);
    if (entity === undefined) continue;
    const lines = new Set(node.attributes.mentions.map((mention) => mention.line));
    all += entity.lines.length;
    found += entity.lines.filter((line) => lines.has(line)).length;
  }
  return portion(found, all);
}

interface RelationMatch {
  readonly figures: Score['relations'];
  readonly evidence: Portion;
}

function matchRelations(
  gold: Gold,
  document: GraphDocument,
  entityOf: (key: string) => GoldEntity | undefined,
): RelationMatch {
  const wanted = relationsByKey(gold);
  const episodes = new Set(document.nodes.filter((node) => node.attributes.type === 'Episode').map((node) => node.key));
  const idOf = (key: string): string | undefined => (episodes.has(key) ? gold.episode : entityOf(key)?.id);
  const seen = new Set<GoldRelation>();
  const spurious: GraphEdge[] = [];
  let proven = 0;
  let proofs = 0;
  for (const edge of document.edges) {
    if (edge.attributes.type === 'MENTIONS') continue;
    const [source, target] = [idOf(edge.source), idOf(edge.target)];
    const relation =
      source !== undefined && target !== undefined
        ? wanted.get(`${source}|${edge.attributes.type}|${target}`)
        : undefined;
    if (relation === undefined) {
      spurious.push(edge);
      continue;
    }
    seen.add(relation);
    if (edge.attributes.evidence.length === 0 || relation.lines.length === 0) continue;
    proofs += 1;
    if (
      edge.attributes.evidence.some((proof) =>
        relation.lines.some((line) => line >= proof.startLine - NEAR && line <= proof.endLine + NEAR),
      )
    )
      proven += 1;
  }
  const required = gold.relations.filter((relation) => relation.required);
  const missed = required.filter((relation) => !seen.has(relation));
  return {
    figures: { ...figures(required.length - missed.length, spurious.length, missed.length), missed, spurious },
    evidence: portion(proven, proofs),
  };
}

function relationsByKey(gold: Gold): ReadonlyMap<string, GoldRelation> {
  const byKey = new Map<string, GoldRelation>();
  for (const relation of gold.relations) {
    for (const type of relation.type) {
      byKey.set(`${relation.source}|${type}|${relation.target}`, relation);
      if (SYMMETRIC.has(type)) byKey.set(`${relation.target}|${type}|${relation.source}`, relation);
    }
  }
  return byKey;
}
