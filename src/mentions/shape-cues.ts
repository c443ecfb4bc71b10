/** What the words beside a name that no catalogue has tell of its type. */
import type { Token } from '../model.ts';
import type { EntityType } from '../ontology/index.ts';
import { CUES, SKIPPED } from './cues.ts';
import { DESCRIBED_AS } from './person-words.ts';
import { beforeName, behindName } from './quotation.ts';
import { NAMING_NOUNS } from './vocabulary.ts';

/** What a cue says of the name beside it. */
export interface Cue {
  readonly type: EntityType;
  /** "a library called X" against a mere cue word beside it. */
  readonly isExplicit: boolean;
}

/** "a library called X", "the company is called X", "this tool, X". */
export function explicitCue(tokens: readonly Token[], first: number): Cue | null {
  const called = beforeName(tokens, first);
  const before = tokens[called]?.norm ?? '';
  if (before !== 'called' && before !== 'named' && before !== 'titled') return null;
  for (let index = called - 1; index >= Math.max(0, called - 4); index -= 1) {
    const type = NAMING_NOUNS.get(tokens[index]?.norm ?? '');
    if (type !== undefined) return { type, isExplicit: true };
  }
  return null;
}

const WORKING: ReadonlySet<string> = new Set(['work', 'works', 'worked', 'working', 'job']);

/** "founder at X", "I work at X". */
export function employerCue(tokens: readonly Token[], first: number): Cue | null {
  const before = beforeName(tokens, first);
  const what = tokens[before - 1]?.norm ?? '';
  if (tokens[before]?.norm !== 'at' || !(DESCRIBED_AS.has(what) || WORKING.has(what))) return null;
  return { type: 'Organisation', isExplicit: true };
}

/** "the Foxhound team", "use Foxhound": a noun or cue word right beside the name. */
export function besideCue(tokens: readonly Token[], first: number, last: number): Cue | null {
  const nearest = beforeName(tokens, first);
  const noun = NAMING_NOUNS.get(tokens[behindName(tokens, last)]?.norm ?? '') ?? nounBefore(tokens, nearest);
  if (noun !== undefined) return { type: noun, isExplicit: false };
  for (const type of ['Organisation', 'Project'] as const) {
    const cues = CUES[type];
    for (let index = nearest; index >= Math.max(0, nearest - 1); index -= 1) {
      const norm = tokens[index]?.norm ?? '';
      if (cues?.before.has(norm)) return { type, isExplicit: false };
      if (!SKIPPED.has(norm)) break;
    }
  }
  return null;
}

/** "project Foxhound", "the company Tidewater"; "a standard playbook" is one of many. */
const nounBefore = (tokens: readonly Token[], index: number): EntityType | undefined =>
  ARTICLES.has(tokens[index - 1]?.norm ?? '') ? undefined : NAMING_NOUNS.get(tokens[index]?.norm ?? '');

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);
