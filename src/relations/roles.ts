/** Who presents the show and who is its guest: settled before any sentence is read for relations. */
import { type HintedPerson, isNamedLabel } from '../hints/hints.ts';
import type { Document, Entity, Span } from '../model.ts';
import { HAVING_ME, type Part, SHOW_WORDS, TALK_WORDS, WELCOMES } from './cues.ts';
import { cueRoles, INTRO, OPENING } from './introductions.ts';
import { labelledPart, labelledPerson } from './labels.ts';
import type { Located } from './located.ts';
import { firstWords, type Role, type RoleInput, shifted } from './role.ts';
import { speakerRoles } from './voices.ts';

/** Settles the parts of everybody who is known to speak. */
export function settleRoles(input: RoleInput): readonly Role[] {
  const isShow = isShowLike(input);
  const found = [...hintRoles(input), ...labelRoles(input), ...cueRoles(input, isShow)];
  const all = [...found, ...(isShow ? [...titleRoles(input), ...speakerRoles(input, found)] : [])];
  const isHosted = (entity: Entity): boolean =>
    all.some(
      (role) => role.part === 'host' && role.rule !== SELF && role.confidence >= 0.8 && role.entity.id !== entity.id,
    );
  const settled = all.map((role) =>
    role.rule === SELF && isHosted(role.entity) && isLate(role) ? asGuest(role) : role,
  );
  const known = new Set(all.filter((role) => role.rule === SHOW).map((role) => role.entity.id));
  const byEntity = new Map<string, Role[]>();
  for (const role of settled.filter((one) => one.part === 'host' || one.rule === ASKED || !known.has(one.entity.id)))
    byEntity.set(role.entity.id, [...(byEntity.get(role.entity.id) ?? []), role]);
  return [...byEntity.values()].map(strongest).sort((a, b) => (a.entity.id < b.entity.id ? -1 : 1));
}

const SELF = 'roles/self';
const SHOW = 'roles/show';
/** Only this makes a guest of somebody who is known to present the show. */
const ASKED = 'roles/asks-guest';
const isLate = ({ span }: Role): boolean => span !== null && span.start > OPENING;
/** Who introduces himself after somebody else has opened the show is its guest. */
const asGuest = (role: Role): Role => ({ ...role, part: role.part === 'host' ? 'guest' : role.part, confidence: 0.62 });

/** Whether it is an episode of a show, rather than a talk that somebody gives. */
function isShowLike({ document, hints }: RoleInput): boolean {
  const { turns, text } = document.transcript;
  const labels = new Set(turns.flatMap((turn) => turn.speaker ?? []));
  const opening = text.slice(0, INTRO);
  return hints.podcast !== null || SHOW_WORDS.test(opening) || (labels.size > 1 && !TALK_WORDS.test(opening));
}

/** The part that most speaks for; a second proof of the same part makes it surer. */
function strongest(roles: readonly Role[]): Role {
  const weight = (part: Part): number =>
    1 - roles.filter((role) => role.part === part).reduce((doubt, role) => doubt * (1 - role.confidence), 1);
  const parts = (['host', 'guest', 'speaker'] as const).map((part) => ({ part, weight: weight(part) }));
  const best = parts.reduce((a, b) => (b.weight > a.weight + 0.001 ? b : a));
  const proofs = roles
    .filter((role) => role.part === best.part)
    .sort((a, b) => rank(b) - rank(a) || b.confidence - a.confidence);
  const proof = proofs[0] ?? roles[0];
  if (proof === undefined) throw new TypeError('a role needs a proof');
  const others = proofs.filter((other) => other !== proof && other.span !== null);
  return { ...proof, confidence: Math.min(0.98, best.weight), others };
}

/** Words that say it prove it best, then a place where the name stands, then nothing but metadata. */
const rank = ({ span, rule }: Role): number => (span === null ? 0 : rule === SHOW || rule === 'roles/title' ? 1 : 2);

function hintRoles({ document, hints, entities, located }: RoleInput): readonly Role[] {
  return hints.people.flatMap((person) => {
    const entity = personNamed(entities, person);
    if (person.role === null || entity === undefined) return [];
    const isSaid = person.origin === 'metadata' || person.origin === 'notes';
    if (!isSaid && !isPresent({ document, located }, entity)) return [];
    const rule = `roles/${isSaid ? person.origin : 'show'}`;
    return [
      {
        entity,
        part: person.role,
        confidence: isSaid ? 0.97 : 0.9,
        span: firstTurn(document, entity) ?? firstSpan(located, entity),
        rule,
      },
    ];
  });
}

/** Until where a host of the show is named who takes part in this episode, in characters. */
const PRESENT = 3000;

/** A host whom the show is known for takes part where he is labelled or named in the opening. */
function isPresent({ document, located }: Pick<RoleInput, 'document' | 'located'>, entity: Entity): boolean {
  const labels = document.transcript.turns.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
  const isLabelled = labels.some((label) => labelledPerson([entity], label) !== undefined);
  if (labels.some((label) => label.includes(' ') && isNamedLabel(label))) return isLabelled;
  return isLabelled || located.inOrder.some((mention) => mention.entity.id === entity.id && mention.start < PRESENT);
}

const personNamed = (entities: readonly Entity[], person: HintedPerson): Entity | undefined =>
  entities.find((entity) => entity.type === 'Person' && entity.name === person.name);

/** The words with which somebody whom a label names begins to speak. */
function firstTurn({ transcript: { text, turns } }: Document, entity: Entity): Span | null {
  const own = turns.find(({ speaker }) => speaker !== null && labelledPerson([entity], speaker) !== undefined);
  return own === undefined ? null : firstWords(text, own.span);
}

function firstSpan(located: Located, entity: Entity): Span | null {
  const mention = located.inOrder.find((one) => one.entity.id === entity.id);
  return mention === undefined ? null : { start: mention.start, end: mention.end };
}

/** A person in the title of an interview is its guest, unless something says host. */
function titleRoles({ document, hints, entities, located }: RoleInput): readonly Role[] {
  return hints.people.flatMap((person) => {
    const entity = person.origin === 'title' ? personNamed(entities, person) : undefined;
    if (entity === undefined) return [];
    return [
      {
        entity,
        part: 'guest' as const,
        confidence: 0.7,
        span: firstTurn(document, entity) ?? firstSpan(located, entity),
        rule: 'roles/title',
      },
    ];
  });
}

/** How much of an episode labelled turns are read of, as a share. */
const LABEL_SHARE = 0.15;

/** Labelled turns: who welcomes is a host, who is glad to be there a guest; a label may say it itself. */
function labelRoles({ document, entities }: RoleInput): readonly Role[] {
  const { turns, text } = document.transcript;
  const limit = Math.max(INTRO, text.length * LABEL_SHARE);
  return turns.flatMap((turn, index) => {
    const entity = turn.speaker === null ? undefined : labelledPerson(entities, turn.speaker);
    if (entity === undefined || turn.speaker === null || turn.span.start > limit) return [];
    const role = (part: Part, confidence: number, span: Span, rule: string): Role => ({
      entity,
      part,
      confidence,
      span,
      rule,
    });
    const said = text.slice(turn.span.start, Math.min(turn.span.end, turn.span.start + 600));
    const having = index > 0 ? HAVING_ME.exec(said) : null;
    const welcome = WELCOMES.exec(said);
    const part = labelledPart(turn.speaker);
    return [
      ...(part === null ? [] : [role(part, 0.95, firstWords(text, turn.span), 'roles/label')]),
      ...(having === null
        ? []
        : [role('guest', 0.85, shifted(turn.span.start + having.index, having[0].length), 'roles/having-me')]),
      ...(welcome === null
        ? []
        : [
            role(
              'host',
              index === 0 ? 0.85 : 0.6,
              shifted(turn.span.start + welcome.index, welcome[0].length),
              'roles/welcomes',
            ),
          ]),
    ];
  });
}
