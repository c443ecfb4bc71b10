/** Who a verb is about when its subject is not said again: after "and", "who", "which" or a comma. */
import { CLASSES } from '../ontology/pattern.ts';
import type { Item } from './encode.ts';

/** The grammatical subject that a sentence is at, changed while it is read. */
export interface Subject {
  current: Item | null;
  /** Whether the subject was said to be something: "X is an engineer …". */
  isCopular: boolean;
}

/** Verbs that take up the subject again. */
const VERBS: ReadonlySet<string> = new Set(
  'is was are were am has had have works worked work maintains maintained maintain created wrote write writes founded started leads lead led runs ran run built build builds invented co-founded cofounded contributes contributed contribute uses used use using develops developed develop hosts hosted host gave give did joined join left heads teaches taught organizes organises organized organised authored made moved switched spoke speaks presented released launched sponsors sponsored owns bought acquired supports supported helps helped makes wraps extends implements implemented replaced replaces serves served sits sat went attended came working working-on maintaining building based running developing contributing met knows published learned learnt got getting bought studied graduated discovered picked tried fell enjoyed adopted interned sold moderated organised co-created cocreated rewrote ported launching starting creating started-up hosting cohosting co-hosting'.split(
    ' ',
  ),
);
const COPULAS: ReadonlySet<string> = new Set(['is', 'was', 'am', 'are', 'were', 'been']);
const COORDINATORS: ReadonlySet<string> = new Set(['and', ',', 'but', 'or']);
const ROLES: ReadonlySet<string> = new Set([
  ...CLASSES.role.split(' '),
  ...CLASSES.creator.split(' '),
  ...CLASSES.maintainer.split(' '),
  ...CLASSES.contributor.split(' '),
  'host',
  'co-host',
  'speaker',
  'organizer',
  'organiser',
  'part',
]);
/** How far the real subject may stand away and still belong into the quote, in characters. */
const QUOTED = 240;
const COORDINATED = 0.9;
const RELATIVE = 0.96;
/** How many words may stand between "and" and the role it adds: "and a research consulting director". */
const ROLE_REACH = 4;
/** How many items before it the subject or its copula may stand. */
const PREDICATE_REACH = 14;

export const isVerb = (word: string): boolean => VERBS.has(word);

/** The subject of a verb that follows what has been read, where it is understood; keeps `subject` up to date. */
export function resumedSubject(items: readonly Item[], subject: Subject, verb: string): Item | null {
  const before = items.at(-1);
  if (before === undefined) return null;
  if (before.entity !== null) {
    subject.current = before;
    subject.isCopular = true;
    return null;
  }
  if (verb.endsWith('ing') && COORDINATORS.has(before.word) && items.at(-2)?.entity === null) return null;
  if (COORDINATORS.has(before.word) || (items.length === 1 && before.word === 'which'))
    return understood(subject.current, before, COORDINATED);
  const antecedent = relativeAntecedent(items, before.word);
  if (antecedent === null) return null;
  subject.current = antecedent;
  subject.isCopular = true;
  return understood(antecedent, before, RELATIVE);
}

/** "James, who wrote", "Flask, which is built on": the name right before the pronoun. */
function relativeAntecedent(items: readonly Item[], pronoun: string): Item | null {
  if (pronoun !== 'who' && pronoun !== 'which' && pronoun !== 'that') return null;
  const at = items.at(-2)?.word === ',' ? -3 : -2;
  const antecedent = items.at(at);
  if (antecedent?.entity === null || antecedent === undefined) return null;
  if (pronoun !== 'who' && items.at(at - 1)?.word === 'of') return null;
  const isPerson = antecedent.entity.type === 'Person';
  return (pronoun === 'who') === isPerson || (pronoun === 'who' && antecedent.entity.type === 'Organisation')
    ? antecedent
    : null;
}

/** "is one of the authors of A, and a director at B": the subject is the second role's too. */
export function coordinateRole(items: Item[], subject: Subject, word: string): void {
  if (!ROLES.has(word)) return;
  noteApposition(items, subject);
  if (subject.current === null || !subject.isCopular) return;
  for (let back = 1; back <= ROLE_REACH + 1; back += 1) {
    const item = items.at(-back);
    if (item === undefined || item.entity !== null || isVerb(item.word)) return;
    if (item.word !== 'and' && item.word !== ',') continue;
    const added = understood(subject.current, item, COORDINATED);
    const ahead = items.at(-back - 1);
    if (added === null || ahead === undefined || ROLES.has(ahead.word) || !isPredicate(items, back, subject)) return;
    items.splice(items.length - back + 1, 0, added, { ...item, word: 'is', isUnderstood: true });
    return;
  }
}

/** Whether the words before a coordinator say what the subject is: "X is …", "X, staff engineer". */
function isPredicate(items: readonly Item[], back: number, { current }: Subject): boolean {
  for (let at = back + 1; at <= back + PREDICATE_REACH; at += 1) {
    const item = items.at(-at);
    if (item === undefined) return false;
    if (item.entity !== null && item.entity.id === current?.entity?.id) {
      const after = items.at(-at + 1)?.word ?? '';
      return after === ',' || isCopula(after) || ROLES.has(after);
    }
    if (isCopula(item.word)) return items.at(-at - 1)?.entity?.id === current?.entity?.id;
    if (isVerb(item.word)) return false;
  }
  return false;
}

/** "by Chelsea Dole, staff engineer and lead of …": from here on it is about her. */
function noteApposition(items: readonly Item[], subject: Subject): void {
  for (let back = 1; back <= ROLE_REACH; back += 1) {
    const item = items.at(-back);
    if (item === undefined || item.word === 'and' || isVerb(item.word)) return;
    if (item.entity?.type !== 'Person' || item.way !== 'name') continue;
    subject.current = item;
    subject.isCopular = true;
    return;
  }
}

function understood(subject: Item | null, near: Item, share: number): Item | null {
  if (subject === null) return null;
  const span = near.start - subject.start <= QUOTED && subject.start <= near.start ? subject : near;
  return { ...subject, start: span.start, end: span.end, confidence: subject.confidence * share, isUnderstood: true };
}

const isCopula = (word: string): boolean => COPULAS.has(word);
