/** Teams, boards and other bodies: they have members. */
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

/** A team or board has members, no employees. */
export const teamVeto = (type: RelationType, name: string): string | null =>
  type === 'WORKS_FOR' && isTeam(name) ? 'a team employs nobody' : null;
