import { defineEntity } from '../define.ts';

/** A company, foundation, team, board, named community or university. */
export const organisation = defineEntity({
  type: 'Organisation',
  description: 'A company, foundation, team, board, named community or university',
  prefix: 'organisation',
  colour: '#f28e2b',
});
