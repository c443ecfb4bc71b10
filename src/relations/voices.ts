/** The parts of labelled speakers of whom no words say it: who asks presents the show, who answers is its guest. */
import type { Document, Entity, Turn } from '../model.ts';
import { labelledPerson } from './labels.ts';
import { firstWords, type Role, type RoleInput } from './role.ts';

/** One of the people whom labels name. */
interface Voice {
  readonly entity: Entity;
  readonly turns: readonly Turn[];
  /** Share of the episode's words. */
  readonly share: number;
  /** Questions a thousand words. */
  readonly questions: number;
}

/** From this share of the words on somebody is one of the speakers of an episode, not a voice in between. */
const LEAST_SHARE = 0.08;
/** More speakers than this are a panel of which nobody knows who is at home there. */
const MOST_VOICES = 4;
/** How many times more than the others who presents the show asks. */
const ASKS_MORE = 1.7;

/** Where nobody was said to be a guest, the speakers who do not present the show are; nobody where it is not clear who presents it. */
export function speakerRoles({ document, entities }: RoleInput, found: readonly Role[]): readonly Role[] {
  if (found.some((role) => role.part === 'guest')) return [];
  const voices = voicesOf(document, entities);
  if (voices.length < 2 || voices.length > MOST_VOICES) return [];
  const known = new Set(found.filter((role) => role.part === 'host').map((role) => role.entity.id));
  const host = known.size > 0 ? null : interviewer(voices);
  if (known.size === 0 && host === null) return [];
  const guests = voices.filter((voice) => voice !== host && !known.has(voice.entity.id));
  const role = (voice: Voice, part: Role['part']): Role => ({
    entity: voice.entity,
    part,
    confidence: 0.6,
    span: voice.turns[0] === undefined ? null : firstWords(document.transcript.text, voice.turns[0].span),
    rule: 'roles/other-speaker',
  });
  return [...(host === null ? [] : [role(host, 'host')]), ...guests.map((voice) => role(voice, 'guest'))];
}

function voicesOf({ transcript: { text, turns } }: Document, entities: readonly Entity[]): readonly Voice[] {
  const labels = [...new Set(turns.flatMap((turn) => turn.speaker ?? []))];
  return labels.flatMap((label) => {
    const entity = labelledPerson(entities, label);
    const own = turns.filter((turn) => turn.speaker === label);
    const said = own.map(({ span }) => text.slice(span.start, span.end)).join(' ');
    const share = said.length / Math.max(1, text.length);
    const words = Math.max(1, said.split(/\s+/).length);
    const questions = (1000 * (said.match(/\?/g)?.length ?? 0)) / words;
    return entity === undefined || share < LEAST_SHARE ? [] : [{ entity, turns: own, share, questions }];
  });
}

/** Who opens the conversation and asks far more than anybody else. */
function interviewer(voices: readonly Voice[]): Voice | null {
  const opening = [...voices].sort((a, b) => startOf(a) - startOf(b))[0];
  const others = voices.filter((voice) => voice !== opening);
  if (opening === undefined) return null;
  return others.every((voice) => opening.questions > ASKS_MORE * voice.questions) ? opening : null;
}

const startOf = ({ turns }: Voice): number => turns[0]?.span.start ?? Number.POSITIVE_INFINITY;
