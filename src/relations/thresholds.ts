/** From which confidence on a relation stands. Types that extractors invent need more. */
import type { RelationType } from '../ontology/index.ts';

const STRICTER: Readonly<Partial<Record<RelationType, number>>> = {
  ABOUT: 0.6,
  ALTERNATIVE_TO: 0.54,
  KNOWS: 0.5,
  USES: 0.47,
  PART_OF: 0.6,
  DEVELOPS: 0.56,
};
const USUAL = 0.42;

/** The least confidence for a type. */
export const thresholdOf = (type: RelationType): number => STRICTER[type] ?? USUAL;
