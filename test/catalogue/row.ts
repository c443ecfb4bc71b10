import type { CatalogueRow } from '../../src/catalogue/rows.ts';

/** A line of a catalogue of which only the name matters, and what is said of it. */
export const row = (name: string, more: Partial<CatalogueRow> = {}): CatalogueRow => ({
  name,
  type: 'Project',
  aliases: [],
  heard: [],
  needsContext: false,
  links: [],
  properties: {},
  tier: 'core',
  domain: 'test',
  ...more,
});
