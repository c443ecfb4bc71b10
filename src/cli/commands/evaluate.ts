import type { Argv } from 'yargs';
import { EpigraphError } from '../../errors.ts';
import { type Gold, parseGold } from '../../evaluate/gold.ts';
import { type Figures, microAverage, microPortion, type Portion, type Score, score } from '../../evaluate/score.ts';
import { withoutEpisodes } from '../../graph/merge.ts';
import type { GraphDocument } from '../../graph/schema.ts';
import { type Command, listOption } from '../command.ts';
import { readDocuments } from '../documents.ts';
import { readInput, type Streams } from '../io.ts';
import { table } from '../table.ts';

/** `epigraph evaluate`: how good is a graph against gold. */
export const evaluateCommand: Command = {
  command: 'evaluate <graph>',
  describe: 'Score a graph document against gold graphs',
  build: (yargs: Argv): Argv =>
    yargs
      .positional('graph', { type: 'string', demandOption: true, describe: 'a graph document' })
      .option('gold', { type: 'string', array: true, demandOption: true, describe: 'gold files' })
      .option('errors', {
        type: 'boolean',
        default: false,
        describe: 'list what was missed, spurious or of the wrong type',
      })
      .option('json', { type: 'boolean', default: false, describe: 'print the figures as JSON' }),
  run: runEvaluate,
};

async function runEvaluate(args: Readonly<Record<string, unknown>>, streams: Streams): Promise<number> {
  const document = await readDocuments(listOption(args, 'graph'), streams);
  const scores: { gold: Gold; score: Score }[] = [];
  for (const file of listOption(args, 'gold')) {
    const gold = parseGold(Buffer.from(await readInput(file, streams)).toString('utf8'), file);
    scores.push({ gold, score: score(gold, episodeOf(document, gold, file)) });
  }
  if (args.json === true)
    streams.stdout.write(
      `${JSON.stringify(scores.map(({ gold, score: one }) => ({ transcript: gold.transcript, ...asJson(one) })))}\n`,
    );
  else
    for (const { gold, score: one } of scores)
      streams.stdout.write(
        `${scores.length > 1 ? `${gold.transcript}\n` : ''}${scoreTable(one, streams)}${args.errors === true ? errorLines(one) : ''}`,
      );
  if (args.json !== true && scores.length > 1)
    streams.stdout.write(
      `micro average\n${microTable(
        scores.map(({ score: one }) => one),
        streams,
      )}`,
    );
  return 0;
}

/** The part of a document that the gold's transcript says; the whole document where it holds one episode. */
function episodeOf(document: GraphDocument, gold: Gold, file: string): GraphDocument {
  const episodes = document.nodes.filter((node) => node.attributes.type === 'Episode');
  if (episodes.length === 1) return document;
  const base = gold.transcript.slice(gold.transcript.lastIndexOf('/') + 1);
  const own = episodes.find(
    (node) => node.attributes.sha256 === gold.sha256 || String(node.attributes.source).endsWith(base),
  );
  if (own === undefined)
    throw new EpigraphError(
      'INPUT',
      `"${file}" is about "${gold.transcript}", which is no episode of this graph. Its episodes: ${episodes.map((node) => node.attributes.name).join('; ')}.`,
    );
  return withoutEpisodes(document, new Set(episodes.filter((node) => node !== own).map((node) => node.key)));
}

const percent = (share: number | null): string => (share === null ? '-' : (share * 100).toFixed(1));
const row = (name: string, one: Figures): readonly string[] => [
  name,
  percent(one.precision),
  percent(one.recall),
  percent(one.f1),
  String(one.truePositives),
  String(one.falsePositives),
  String(one.falseNegatives),
];
const HEADER = ['', 'P', 'R', 'F1', 'found', 'spurious', 'missed'];

function scoreTable(one: Score, streams: Streams): string {
  const types = Object.entries(one.byType).filter(
    ([, of]) => of.truePositives + of.falsePositives + of.falseNegatives > 0,
  );
  const rows = [
    HEADER,
    row('entities strict', one.strict),
    row('entities lenient', one.lenient),
    ...types.map(([type, of]) => row(`  ${type}`, of)),
    row('relations', one.relations),
  ];
  return `${table(rows, streams, streams.stdout)}${portions(one.mentionRecall, one.evidence)}`;
}

const portions = (mentions: Portion, evidence: Portion): string =>
  `mention recall ${counted(mentions)}, evidence at the right lines ${counted(evidence)}\n`;
const counted = (one: Portion): string => `${percent(one.share)} (${one.right} of ${one.of})`;

function microTable(scores: readonly Score[], streams: Streams): string {
  const rows = [
    HEADER,
    row('entities strict', microAverage(scores.map((one) => one.strict))),
    row('entities lenient', microAverage(scores.map((one) => one.lenient))),
    row('relations', microAverage(scores.map((one) => one.relations))),
  ];
  return `${table(rows, streams, streams.stdout)}${portions(
    microPortion(scores.map((one) => one.mentionRecall)),
    microPortion(scores.map((one) => one.evidence)),
  )}`;
}

function asJson(one: Score) {
  const short = ({ precision, recall, f1, truePositives, falsePositives, falseNegatives }: Figures) => ({
    precision,
    recall,
    f1,
    truePositives,
    falsePositives,
    falseNegatives,
  });
  return {
    strict: short(one.strict),
    lenient: short(one.lenient),
    relations: short(one.relations),
    mentionRecall: one.mentionRecall.share,
    evidence: one.evidence.share,
    byType: one.byType,
  };
}

/** Worst first: spurious nodes by confidence, missed ones by how often they are named. */
function errorLines(one: Score): string {
  const spurious = [...one.strict.spurious].sort((a, b) => b.node.attributes.confidence - a.node.attributes.confidence);
  const missed = [...one.strict.missed].sort((a, b) => b.lines.length - a.lines.length);
  const lines = [
    ...missed.map(
      (entity) => `missed     ${entity.types.join('/')} ${entity.name} (lines ${entity.lines.slice(0, 5).join(', ')})`,
    ),
    ...spurious.map(({ node, duplicateOf }) => {
      const { name, type, mentions } = node.attributes;
      const what =
        duplicateOf === null
          ? 'spurious  '
          : duplicateOf.types.some((known) => known === type)
            ? 'double    '
            : 'wrong type';
      const heard = mentions
        .slice(0, 3)
        .map((mention) => `${mention.line} "${mention.text.replace(/\s+/g, ' ')}"`)
        .join(', ');
      return `${what} ${type} ${name}${duplicateOf === null ? '' : ` = ${duplicateOf.name}`} (lines ${heard || '-'})`;
    }),
    ...one.relations.missed.map(
      (relation) =>
        `missed     ${relation.source} ${relation.type.join('/')} ${relation.target} (lines ${relation.lines.slice(0, 5).join(', ')})`,
    ),
    ...one.relations.spurious.map((edge) => {
      const proof = edge.attributes.evidence[0];
      return `spurious   ${edge.source} ${edge.attributes.type} ${edge.target} (line ${proof?.startLine ?? '-'} "${proof?.quote.replace(/\s+/g, ' ') ?? ''}", ${proof?.rule ?? ''})`;
    }),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
