import { defineEntity } from '../define.ts';

/** A named software project, product, library, database, service or programming language. */
export const project = defineEntity({
  type: 'Project',
  description: 'A named software project, product, library, database, service or programming language',
  prefix: 'project',
  colour: '#59a14f',
});
