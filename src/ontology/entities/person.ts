import { defineEntity } from '../define.ts';

/** A real person, named by first name, last name, full name or nick. */
export const person = defineEntity({
  type: 'Person',
  description: 'A real person, named by first name, last name, full name or nick',
  prefix: 'person',
  colour: '#4e79a7',
});
