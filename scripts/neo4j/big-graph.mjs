/** Writes an invented graph of any size as a graph document: the same names and numbers every time. */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { RELATION_DEFINITIONS } from '../../dist/ontology/index.js';

/** Parts in a thousand of each type; episodes come on top. */
const SHARES = {
  Person: 300,
  Project: 350,
  Organisation: 120,
  Talk: 60,
  Event: 20,
  Proposal: 20,
  Technology: 70,
  Publication: 35,
  Place: 24,
  Podcast: 1,
};
/** What is claimed how often, in a hundred. */
const CLAIMS = {
  USES: 18,
  WORKS_FOR: 12,
  CREATED: 9,
  BASED_ON: 9,
  ALTERNATIVE_TO: 6,
  MAINTAINS: 5,
  CONTRIBUTES_TO: 6,
  MEMBER_OF: 3,
  FOUNDED: 3,
  DEVELOPS: 3,
  AUTHORED: 4,
  APPROVED: 1,
  GAVE: 4,
  PRESENTED_AT: 4,
  ABOUT: 4,
  ATTENDED: 3,
  LOCATED_IN: 2,
  PART_OF: 2,
  SPONSORS: 1,
  KNOWS: 1,
};

/** Every type as often as it is claimed. */
const DECK = Object.entries(CLAIMS).flatMap(([type, share]) => Array(share).fill(type));

/** A number in [0, 1) that depends on the seed alone. */
function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const prefix = (type) => type.toLowerCase();

/** Nodes and edges of an invented graph: so many nodes, so many episodes, so many mentions and claims an episode. */
export function inventGraph({ nodes = 100_000, episodes = 1000, mentions = 240, claims = 165, seed = 7 }) {
  const random = dice(seed);
  const kinds = Object.entries(SHARES);
  const others = nodes - episodes;
  const things = kinds.flatMap(([type, share], index) => {
    const before = kinds.slice(0, index).reduce((sum, [, other]) => sum + other, 0);
    const count = Math.max(1, Math.round((others * (before + share)) / 1000) - Math.round((others * before) / 1000));
    return Array.from({ length: count }, (_, number) => ({
      type,
      key: `${prefix(type)}:${prefix(type)}-${number}`,
      name: `${type} ${number}`,
      mentions: [],
    }));
  });
  const show = things.find((thing) => thing.type === 'Podcast');
  const edges = new Map();
  const claim = (source, type, target, episode) => {
    const key = `${source.key}|${type}|${target.key}`;
    const edge = edges.get(key) ?? { key, source: source.key, target: target.key, type, evidence: [] };
    edges.set(key, edge);
    if (edge.evidence.at(-1)?.episode === episode.key) return;
    const line = 1 + Math.floor(random() * 900);
    edge.evidence.push({
      episode: episode.key,
      quote: `${source.name} ${type} ${target.name}, as was said`,
      startLine: line,
      endLine: line,
      start: line * 60,
      end: line * 60 + 30,
      speaker: 'Host',
      time: line * 3,
      rule: 'invented/claim',
      before: 'and so',
      after: 'or so',
    });
  };
  const all = Array.from({ length: episodes }, (_, number) => ({
    type: 'Episode',
    key: `episode:show/episode-${number}`,
    name: `Episode ${number}`,
    number,
  }));
  // Every thing is named at least once; the others are the popular ones, each rank half as often as half its number.
  let next = 0;
  const popular = () => things[Math.floor(things.length * random() ** 4)];
  const shuffled = things
    .map((thing) => [random(), thing])
    .sort(([a], [b]) => a - b)
    .map(([, thing]) => thing);
  const ranked = [...shuffled].sort(
    (a, b) =>
      (a.type === 'Project' || a.type === 'Person' ? 0 : 1) - (b.type === 'Project' || b.type === 'Person' ? 0 : 1),
  );
  const own = Math.ceil(things.length / episodes);
  for (const episode of all) {
    const named = new Set(shuffled.slice(next, next + own));
    next += own;
    while (named.size < mentions)
      named.add(random() < 0.7 ? ranked[Math.floor(ranked.length * random() ** 4)] : popular());
    named.delete(show);
    for (const thing of named) {
      const line = 1 + Math.floor(random() * 900);
      thing.mentions.push({
        episode: episode.key,
        line,
        start: line * 60,
        end: line * 60 + 8,
        text: random() < 0.2 ? `${thing.name.toLowerCase()} or so` : thing.name,
        time: line * 3,
        rule: 'invented/name',
        context: `well and then there is ${thing.name} which we use`,
      });
      edges.set(`${episode.key}|MENTIONS|${thing.key}`, {
        key: `${episode.key}|MENTIONS|${thing.key}`,
        source: episode.key,
        target: thing.key,
        type: 'MENTIONS',
        lines: [line],
        evidence: [],
      });
    }
    claim(episode, 'EPISODE_OF', show, episode);
    const byType = groupBy(named);
    const people = byType.Person ?? [];
    if (people.length > 1) {
      claim(people[0], 'GUEST_ON', episode, episode);
      claim(people[1], 'HOSTS', show, episode);
    }
    for (let count = 0; count < claims; count += 1) claimSomething(byType, { random, claim, episode });
  }
  return { things, episodes: all, edges };
}

function groupBy(things) {
  const groups = {};
  for (const thing of things) {
    groups[thing.type] ??= [];
    groups[thing.type].push(thing);
  }
  return groups;
}

function claimSomething(byType, { random, claim, episode }) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const type = pick(DECK);
  const { from, to, symmetric } = RELATION_DEFINITIONS.find((definition) => definition.type === type);
  const source = pick(byType[pick(from)] ?? []);
  const target = pick(byType[pick(to)] ?? []);
  if (source === undefined || target === undefined || source === target) return;
  if (symmetric && target.key < source.key) claim(target, type, source, episode);
  else claim(source, type, target, episode);
}

/** Writes the graph document into a file; returns how many nodes and edges it has. */
export async function writeGraph(file, graph) {
  const stream = createWriteStream(file);
  const write = async (text) => {
    if (!stream.write(text)) await once(stream, 'drain');
  };
  await write(
    `{"attributes":{"format":"epigraph","version":1,"generator":"invented","suggestions":[]},"options":{"type":"directed","multi":true,"allowSelfLoops":false},"nodes":[\n`,
  );
  const nodes = [...graph.episodes, ...graph.things].sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const [index, node] of nodes.entries())
    await write(`${index === 0 ? '' : ',\n'}${JSON.stringify(nodeOf(node))}`);
  await write('],"edges":[\n');
  let index = 0;
  for (const edge of graph.edges.values()) {
    await write(`${index === 0 ? '' : ',\n'}${JSON.stringify(edgeOf(edge))}`);
    index += 1;
  }
  await write(']}\n');
  stream.end();
  await once(stream, 'close');
  return { nodes: nodes.length, edges: graph.edges.size };
}

function nodeOf({ type, key, name, number, mentions = [] }) {
  const aliases = [...new Set(mentions.map(({ text }) => text))].filter((text) => text !== name).sort();
  const facts =
    type === 'Episode'
      ? {
          title: name,
          podcast: 'Podcast 0',
          date: `${2012 + (number % 12)}-0${1 + (number % 9)}-11`,
          source: `${key}.txt`,
          sha256: key,
          format: 'text',
          lines: 900,
          words: 9000,
        }
      : {};
  return { key, attributes: { type, name, aliases, confidence: 0.9, links: [], mentions, repairs: [], ...facts } };
}

const edgeOf = ({ key, source, target, type, lines, evidence }) => ({
  key,
  source,
  target,
  attributes: { type, confidence: 0.9, ...(type === 'MENTIONS' ? { count: 1, lines } : {}), evidence },
});
