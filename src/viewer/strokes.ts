import { groupBy } from '../graph/group.ts';
import type { GraphEdge } from '../graph/schema.ts';
import { labelOf } from './words.ts';

/** One line of the picture: all relations between two nodes. */
export interface Stroke {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  /** "created · maintains". */
  readonly label: string;
  /** Whether all its relations lead the same way, so that an arrow can say so. */
  readonly isOneWay: boolean;
  /** Whether it only says that an episode names something. */
  readonly isFaint: boolean;
}

/** Lines for edges: between two nodes there is one. */
export function strokesOf(edges: readonly GraphEdge[]): readonly Stroke[] {
  return [...groupBy(edges, pairOf)].map(([key, group]) => {
    const [{ source, target }] = group;
    const types = new Set(group.map(({ attributes }) => attributes.type));
    return {
      key,
      source,
      target,
      label: [...types].map(labelOf).join(' · '),
      isOneWay: group.every((edge) => edge.source === source),
      isFaint: types.size === 1 && types.has('MENTIONS'),
    };
  });
}

const pairOf = ({ source, target }: GraphEdge): string => JSON.stringify([source, target].sort());
