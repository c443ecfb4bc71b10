/** Writes what Neo4j Browser takes by drag and drop: queries/favourites.zip (folders become folders) and queries/epigraph.grass. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { ENTITY_DEFINITIONS } from '../../dist/ontology/index.js';
import { library } from '../../dist/queries/library.js';
import { inkOn } from '../../dist/sinks/looks.js';

const folder = fileURLToPath(new URL('../../queries/', import.meta.url));

/** Browser runs a favourite as it is: each parameter stands there as its default, to be changed by hand. */
function favourite({ title, text, parameters }) {
  const body = text.replace(/^(?:\/\/.*\n)+/, '');
  const filled = parameters.reduce(
    (cypher, { name, default: value }) => cypher.replaceAll(`$${name}`, JSON.stringify(value)),
    body,
  );
  const hints = parameters.map(({ default: value, meaning }) => `// ${JSON.stringify(value)}: ${meaning}\n`).join('');
  return `// ${title}\n${hints}${filled}`;
}

const FOLDERS = [
  ['epigraph to look at', /, to look at/],
  ['epigraph to review', /^To review: /],
  ['epigraph questions', /^/],
];
const folderOf = ({ title }) => FOLDERS.find(([, pattern]) => pattern.test(title))[0];

const files = Object.fromEntries(
  library().map((query) => [`${folderOf(query)}/${query.name}.cypher`, strToU8(favourite(query))]),
);
// A date of its own would make other bytes every day.
writeFileSync(`${folder}favourites.zip`, zipSync(files, { level: 9, mtime: '1980-01-01T12:00:00' }));

/** Pixels; the others are 55. */
const DIAMETERS = { Episode: 80, Person: 70, Project: 65, Organisation: 65, Podcast: 80 };

const rule = (selector, properties) =>
  `${selector} {\n${Object.entries(properties)
    .map(([name, value]) => `  ${name}: ${value};\n`)
    .join('')}}\n`;

const styles = [
  rule('node', {
    diameter: '55px',
    color: '#bab0ac',
    'border-color': '#8f8883',
    'border-width': '2px',
    'text-color-internal': '#000000',
    'font-size': '10px',
  }),
  rule('relationship', {
    color: '#a5abb6',
    'shaft-width': '1px',
    'font-size': '8px',
    padding: '3px',
    'text-color-external': '#000000',
    'text-color-internal': '#ffffff',
    caption: '"<type>"',
  }),
  ...ENTITY_DEFINITIONS.map(({ type, colour }) =>
    rule(`node.${type}`, {
      color: colour,
      'border-color': darker(colour),
      'text-color-internal': inkOn(colour),
      diameter: `${DIAMETERS[type] ?? 55}px`,
      caption: '"{name}"',
    }),
  ),
];
writeFileSync(`${folder}epigraph.grass`, styles.join('\n'));

/** "#4e79a7" → "#3e6186". */
function darker(colour) {
  const parts = [1, 3, 5].map((at) => Math.round(Number.parseInt(colour.slice(at, at + 2), 16) * 0.8));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
