/** What names alone tell of a relation: bodies, teams, editions and ideas. */
import type { RelationType } from '../ontology/index.ts';

/** "Django security team", "Python Software Foundation", "SIG Scheduling". */
const BODY =
  /\b(?:team|board|committee|council|group|foundation|sig|wg|tag|community|society|core|devs|ladies|fellows|project|panel|association|guild)\b/i;
/** A body that employs nobody itself. */
const TEAM = /\b(?:team|board|committee|council|sig|wg|working group|community|core|panel)\b/i;
/** Whether the name is a body that people sit on: a team, board, committee, foundation. */
export const isBody = (name: string): boolean => BODY.test(name);

/** Whether the name is a team or board: it has members, no employees. */
export const isTeam = (name: string): boolean => TEAM.test(name);

/** "MIT", "Rice University", "Chalmers Institute of Technology". */
const SCHOOL =
  /\b(?:university|college|institute|school|polytechnic|academy|bootcamp|université|universität|mit|eth|epfl|caltech|stanford|harvard|berkeley|princeton|yale|oxford|cambridge|cornell|ucla|ucsf|nyu|cal poly|georgia tech|virginia tech|carnegie mellon|cmu)\b/i;

/** Whether the name is a place to study at. */
export const isSchool = (name: string): boolean => SCHOOL.test(name);

/** A team or board has members, no employees. */
export const teamVeto = (type: RelationType, name: string): string | null =>
  type === 'WORKS_FOR' && isTeam(name) ? 'a team employs nobody' : null;

/** "Python 3.10 or 3.11": editions of one thing are no alternatives, parts or bases of each other. */
export function editionVeto(type: RelationType, from: string, to: string): string | null {
  if (type !== 'ALTERNATIVE_TO' && type !== 'PART_OF' && type !== 'BASED_ON') return null;
  return editionKey(from) === editionKey(to) ? 'two editions of the same' : null;
}

const editionKey = (name: string): string => name.toLowerCase().replace(/[\d.\s]+/g, '');

/** Names of ideas, on which nothing is built. */
const IDEAS: ReadonlySet<string> = new Set([
  'open source',
  'free software',
  'artificial intelligence',
  'ai',
  'machine learning',
  'agile',
  'cloud computing',
  'devops',
  'data science',
  'saas',
]);

/** "is an open source project" says of what kind it is, not what it is based on. */
export function ideaVeto(type: RelationType, to: string): string | null {
  return type === 'BASED_ON' && IDEAS.has(to.toLowerCase()) ? `"${to}" is an idea` : null;
}
