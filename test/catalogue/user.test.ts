import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseUserCatalogue, userCatalogueSchema } from '../../src/catalogue/user.ts';
import { EpigraphError } from '../../src/errors.ts';
import { failureOf } from '../support.ts';

const YAML = `# our own names
entries:
  - name: Blue Heron
    type: Project
    aliases: [BlueHeron, "?Heron"]
    heard:
      - blue hair on
    context: true
    links: ["https://heron.example"]
    properties: { by: Ada Example, year: 2021 }
    domain: our company
  - name: Nordlicht GmbH
    type: Organisation
`;

describe('a user catalogue', () => {
  it('is read from YAML', () => {
    expect(parseUserCatalogue(YAML, 'names.yaml')).toEqual([
      {
        name: 'Blue Heron',
        type: 'Project',
        aliases: ['BlueHeron', '?Heron'],
        heard: ['blue hair on'],
        needsContext: true,
        links: ['https://heron.example'],
        properties: { by: 'Ada Example', year: '2021' },
        tier: 'user',
        domain: 'our company',
      },
      {
        name: 'Nordlicht GmbH',
        type: 'Organisation',
        aliases: [],
        heard: [],
        needsContext: false,
        links: [],
        properties: {},
        tier: 'user',
        domain: 'user',
      },
    ]);
  });

  it('is read from JSON, as entries or as a bare list', () => {
    const entry = { name: 'Blue Heron', type: 'Project' };
    const rows = parseUserCatalogue(JSON.stringify([entry]), 'names.json');
    expect(rows.map((row) => row.name)).toEqual(['Blue Heron']);
    expect(parseUserCatalogue(JSON.stringify({ $schema: './catalogue.schema.json', entries: [entry] }), 'x')).toEqual(
      rows,
    );
  });

  it.each([
    [
      'an unknown type',
      'entries:\n  - name: A\n    type: Framework\n',
      'n.yaml:3: entries.0.type is "Framework". Known types: Person, Project,',
    ],
    ['no type', '- name: A\n- name: B\n  type: Project\n', 'n.yaml:1: 0.type is missing. Known types: Person,'],
    ['no name', 'entries:\n  - type: Project\n', 'n.yaml:2: entries.0.name is missing.'],
    ['a blank name', 'entries:\n  - name: " "\n    type: Project\n', 'n.yaml:2: entries.0.name is empty.'],
    [
      'an unknown key',
      'entries:\n  - name: A\n    type: Project\n    alias: B\n',
      'unknown key "alias". Known keys: name, type, aliases, heard, context, links, properties, domain.',
    ],
    ['an unknown key above', 'names:\n  - name: A\n', '(and 1 more)'],
    [
      'a text for a list',
      'entries:\n  - name: A\n    type: Project\n    aliases: B\n',
      'n.yaml:4: entries.0.aliases is "B".',
    ],
    [
      'a link that is none',
      'entries:\n  - name: A\n    type: Project\n    links: [ftp://a.example]\n',
      'n.yaml:4: entries.0.links.0 is no http or https address.',
    ],
    ['no list', 'just words\n', 'n.yaml:1: a catalogue is a list of entries, or "entries:" with a list below it.'],
    ['an empty file', '', 'n.yaml:1: a catalogue is a list of entries'],
    ['broken YAML', 'entries:\n  - name: "A\n', 'n.yaml:3: this is neither JSON nor YAML:'],
    ['an alias that points nowhere', '*a-b\n', 'n.yaml:1: this is neither JSON nor YAML: '],
    [
      'a name twice',
      'entries:\n  - name: A b\n    type: Project\n  - name: AB\n    type: Project\n',
      'n.yaml:4: "AB" (Project) stands here twice. Keep one.',
    ],
    [
      'a name twice in a bare list',
      '- { name: A, type: Project }\n- { name: A, type: Project }\n',
      'n.yaml:2: "A" (Project)',
    ],
  ])('with %s is refused in one line that says where and what is allowed', (_, text, message) => {
    const failure = failureOf(() => parseUserCatalogue(text, 'n.yaml'));
    expect(failure.code).toBe('SETTINGS');
    expect(failure.message).toContain(message);
    expect(failure.message).not.toContain('\n');
  });

  it('fails with an EpigraphError on any other text, or reads it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        try {
          return Array.isArray(parseUserCatalogue(text, 'x'));
        } catch (error) {
          return error instanceof EpigraphError && error.code === 'SETTINGS';
        }
      }),
    );
  });
});

describe('schema/catalogue.schema.json', () => {
  it('is the schema that files are checked against (npm run build writes it)', () => {
    const published: unknown = JSON.parse(
      readFileSync(new URL('../../schema/catalogue.schema.json', import.meta.url), 'utf8'),
    );
    expect(published).toEqual({
      title: "A user's own names for epigraph",
      ...z.toJSONSchema(userCatalogueSchema, { io: 'input' }),
    });
  });
});
