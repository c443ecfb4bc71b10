/** What a name itself says: "the PyCon keynote", "Django ORM", "PEP 8". The mention is its own quote. */
import type { Entity, Span } from '../model.ts';
import { isTeam } from './names.ts';
import type { Claim } from './structure.ts';

/** Proposal families and the project they are about. */
const FAMILY_PROJECTS: Readonly<Record<string, string>> = {
  PEP: 'Python',
  DEP: 'Django',
  BIP: 'Bitcoin',
  KEP: 'Kubernetes',
  JEP: 'Java',
  EIP: 'Ethereum',
  NEP: 'NumPy',
  SIP: 'Scala',
  JSR: 'Java',
};

/** Relations between entities of which one name holds the other; `text` is what was said. */
export function containmentClaims(entities: readonly Entity[], text: string): readonly Claim[] {
  const byName = new Map(entities.map((entity) => [entity.name, entity]));
  return entities.flatMap((entity) => [
    ...talkClaims(entity, byName, text),
    ...claimsOf(entity, entities, byName).flatMap((claim) => everywhere(claim, entity)),
  ]);
}

/** How many places are quoted at most. */
const MOST_QUOTED = 4;

/** A name says what it says wherever it is said. */
function everywhere(claim: Claim, { mentions }: Entity): readonly Claim[] {
  const { span } = claim;
  if (span === null) return [claim];
  const more = mentions.filter(
    (mention) =>
      mention.start > span.start && mention.text.length >= span.end - span.start && mention.end > mention.start,
  );
  return [claim, ...more.slice(0, MOST_QUOTED - 1).map((mention) => ({ ...claim, span: mention, confidence: 0.1 }))];
}

function claimsOf(entity: Entity, entities: readonly Entity[], byName: ReadonlyMap<string, Entity>): readonly Claim[] {
  if (entity.type === 'Proposal') return proposalClaims(entity, byName);
  if (entity.type === 'Organisation') return teamClaims(entity, entities);
  if (entity.type === 'Project') return [...partClaims(entity, entities), ...makerClaims(entity, entities)];
  if (entity.type === 'Publication' || entity.type === 'Event' || entity.type === 'Podcast')
    return topicClaims(entity, entities);
  return [];
}

function talkClaims(talk: Entity, byName: ReadonlyMap<string, Entity>, text: string): readonly Claim[] {
  if (talk.type !== 'Talk') return [];
  const speaker = byName.get(String(talk.properties.by ?? ''));
  const event = byName.get(String(talk.properties.at ?? ''));
  const subject = byName.get(String(talk.properties.on ?? ''));
  const span = spanWith(talk, [speaker, event, subject], text);
  return [
    ...(speaker?.type === 'Person' ? [{ ...contained('GAVE', speaker, talk, talk, 0.85), span }] : []),
    ...(event?.type === 'Event' ? [{ ...contained('PRESENTED_AT', talk, event, talk, 0.85), span }] : []),
    ...(speaker?.type === 'Person' && event?.type === 'Event'
      ? [{ ...contained('ATTENDED', speaker, event, talk, 0.66), span }]
      : []),
    ...(subject === undefined ? [] : [{ ...contained('ABOUT', talk, subject, talk, 0.75), span }]),
  ];
}

/** How far from the word "talk" its speaker, event and subject are quoted with it, in characters. */
const BESIDE = 70;

/** "I gave a", "your", "she did her": whose talk it is, where nobody is named. */
const WHOSE = /\b(?:(i|you)|he|she)(?:\s\w+){1,3}\s$|\b(?:(my|your)|his|her)(?:\s\w+){0,2}\s$/i;

/** The stretch that holds the talk and whoever is named or meant beside it: "Andrew's keynote at PyCon". */
function spanWith(talk: Entity, named: readonly (Entity | undefined)[], text: string): Span | null {
  const noun = talk.mentions[0];
  if (noun === undefined) return null;
  const [whose = '', i, my] = WHOSE.exec(text.slice(Math.max(0, noun.start - BESIDE), noun.start)) ?? [];
  // Who says "I" needs no name; "his" does.
  const from = noun.start - ((i ?? my) === undefined ? BESIDE : whose.length);
  const near = named.flatMap(
    (entity) =>
      entity?.mentions.filter(
        (mention) => mention.end > mention.start && mention.start > from && mention.end < noun.end + BESIDE,
      ) ?? [],
  );
  return {
    start: Math.min(noun.start - whose.length, ...near.map((mention) => mention.start)),
    end: Math.max(noun.end, ...near.map((mention) => mention.end)),
  };
}

function proposalClaims(proposal: Entity, byName: ReadonlyMap<string, Entity>): readonly Claim[] {
  const family = proposal.name.split(' ')[0] ?? '';
  const project = byName.get(FAMILY_PROJECTS[family] ?? '');
  return project === undefined ? [] : [contained('ABOUT', proposal, project, proposal, 0.7)];
}

/** "Django ORM" is part of Django, "Ruby on Rails" is based on Ruby; "Django Chat" and "Python 3" are neither. */
function partClaims(part: Entity, entities: readonly Entity[]): readonly Claim[] {
  const whole = entities.find(
    (entity) => isPlain(entity) && entity.mentions.length > 2 && startsWith(part.name, entity.name),
  );
  if (whole === undefined || /\d/.test(part.name.slice(whole.name.length))) return [];
  const span = part.mentions.find((mention) => plain(mention.text).startsWith(plain(whole.name)));
  if (span === undefined) return [];
  const isAdded = part.name.startsWith(`${whole.name} on `) || part.name[whole.name.length] === '-';
  const type = isAdded || ADDED.test(part.name) ? 'BASED_ON' : 'PART_OF';
  return [{ ...contained(type, part, whole, part, 0.62), span }];
}

/** "Cloudflare observability team": a team is part of the company whose name it begins with. */
function teamClaims(team: Entity, entities: readonly Entity[]): readonly Claim[] {
  if (!isTeam(team.name)) return [];
  const company = entities.find(
    ({ type, name, confidence }) =>
      type === 'Organisation' && confidence >= SURE && !isTeam(name) && team.name.startsWith(`${name} `),
  );
  const span = company && team.mentions.find(({ text }) => plain(text).startsWith(plain(company.name)));
  return company === undefined || span === undefined
    ? []
    : [{ ...contained('PART_OF', team, company, team, 0.7), span }];
}

/** "Django ORM" of Django, "flask-oso" and "Flask-RESTX" of Flask. */
const startsWith = (part: string, whole: string): boolean =>
  part.startsWith(`${whole} `) || part.toLowerCase().startsWith(`${whole.toLowerCase()}-`);

/** "Django Debug Toolbar": made for it, and no part of it. */
const ADDED =
  / (?:toolbar|plugin|plug-in|extension|extensions|wrapper|client|driver|adapter|bindings|connector|integration|exporter)$/i;

/** From this confidence on a name is no doubtful word: "The Matrix" is about no Matrix. */
const SURE = 0.9;
const isPlain = ({ type, confidence }: Entity): boolean => type === 'Project' && confidence >= SURE;
/** "The Matrix" and "Matrix" are one word. */
const bare = (name: string): string => plain(name).replace(/^the /, '');

/** "Google Cloud SQL": who makes a product stands before it. */
function makerClaims(product: Entity, entities: readonly Entity[]): readonly Claim[] {
  return entities.flatMap((maker) => {
    const isOther = maker.type === 'Organisation' && plain(maker.name) !== plain(product.name);
    const span = isOther ? product.mentions.find(({ text }) => text.startsWith(`${maker.name} `)) : undefined;
    return span === undefined ? [] : [{ ...contained('DEVELOPS', maker, product, product, 0.66), span }];
  });
}

/** First parts of conference names and the project they stand for. */
const STEMS: Readonly<Record<string, string>> = {
  Py: 'Python',
  Prom: 'Prometheus',
  Kube: 'Kubernetes',
  Gopher: 'Go',
  JS: 'JavaScript',
  PG: 'PostgreSQL',
  Rust: 'Rust',
  Ruby: 'Ruby',
  Rails: 'Ruby on Rails',
  React: 'React',
  Vue: 'Vue.js',
  Django: 'Django',
  Elixir: 'Elixir',
  Scala: 'Scala',
  Swift: 'Swift',
};
/** First words of shows' and books' names and the project they stand for: "JS Party", "Postgres FM". */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  JS: 'JavaScript',
  Postgres: 'PostgreSQL',
  Rails: 'Ruby on Rails',
  Vue: 'Vue.js',
  Node: 'Node.js',
  K8s: 'Kubernetes',
};
/** "PromCon", "GopherCon EU", "RustConf". */
const STEMMED = /^([A-Z][a-z]+|JS|PG)(?:Con|Conf|Camp|Day|Days)\b/;

/** "Black Hat Python" is about Python, "PromCon" about Prometheus. */
function topicClaims(work: Entity, entities: readonly Entity[]): readonly Claim[] {
  const stem = STEMS[STEMMED.exec(work.name)?.[1] ?? ''];
  const words = ` ${work.name.replace(/[^\p{L}\p{N}+#.]+/gu, ' ')} `;
  const short = SHORT_FORMS[work.name.split(' ')[0] ?? ''];
  return entities
    .filter(({ type, name }) => type === 'Project' && (name === stem || name === short))
    .concat(
      entities.filter(
        (entity) =>
          isPlain(entity) && entity.name !== stem && bare(entity.name) !== bare(work.name) && isNamedIn(words, entity),
      ),
    )
    .map((entity) => contained('ABOUT', work, entity, work, 0.68));
}

const isNamedIn = (words: string, { name, aliases }: Entity): boolean =>
  [name, ...aliases.filter((alias) => /^\p{Lu}/u.test(alias))].some((form) => words.includes(` ${form} `));

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

function contained(type: Claim['type'], source: Entity, target: Entity, named: Entity, confidence: number): Claim {
  const span = named.mentions[0] ?? null;
  return {
    type,
    source,
    target,
    span,
    words: named.name,
    confidence,
    rule: `${type.toLowerCase().replaceAll('_', '-')}/in-name`,
    past: false,
    role: null,
    when: null,
  };
}
