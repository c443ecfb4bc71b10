import type { PhraseRow } from '../pattern.ts';

/** How LOCATED_IN is said. */
export const locatedIn: readonly PhraseRow[] = [
  {
    id: 'located-in/in',
    type: 'LOCATED_IN',
    pattern: '{s:Event} *2 in|held {t:Place}',
    score: 0.72,
    example: '[Event PyCon US] in [Place Pittsburgh].',
  },
  {
    id: 'located-in/based-in',
    type: 'LOCATED_IN',
    pattern:
      '{s:Organisation|Event} ,? @be|, *2 based|located|headquartered|held|hosted|happening|taking in|out|at of? {t:Place}',
    score: 0.84,
    example: '[Organisation Crate.io] is based in [Place Berlin].',
  },
  {
    id: 'located-in/takes-place',
    type: 'LOCATED_IN',
    pattern: '{s:Event} *3 place in {t:Place}',
    score: 0.82,
    example: '[Event PyCon US] takes place in [Place Pittsburgh].',
  },
  {
    id: 'located-in/place-comma',
    type: 'LOCATED_IN',
    pattern: '{s:Event} , {t:Place}',
    score: 0.5,
    example: '[Event DjangoCon Europe], [Place Heidelberg].',
  },
  {
    id: 'located-in/in-place-for',
    type: 'LOCATED_IN',
    pattern: 'in {t:Place} for|at {s:Event}',
    score: 0.72,
    example: 'in [Place Heidelberg] for [Event DjangoCon Europe].',
  },
];
