import type { PhraseRow } from '../pattern.ts';

/** How LOCATED_IN is said. */
export const locatedIn: readonly PhraseRow[] = [
  {
    id: 'located-in/in',
    type: 'LOCATED_IN',
    pattern: '{s:Event} *4 in {t:Place}',
    score: 0.72,
    example: '[Event PyCon US] in [Place Pittsburgh].',
  },
  {
    id: 'located-in/based-in',
    type: 'LOCATED_IN',
    pattern:
      '{s:Organisation|Event} ,? @be|, *3 based|located|headquartered|held|hosted|happening|taking|incorporated|founded *2 in|out|at|from of? {t:Place}',
    score: 0.85,
    example: '[Organisation Crate.io] is based in [Place Berlin].',
  },
  {
    id: 'located-in/went-for',
    type: 'LOCATED_IN',
    pattern:
      'went|go|going|headed|heading|flew|flying|travelled|traveled|traveling|came|coming|drove|down|over to {t:Place} *1 for {s:Event}',
    score: 0.74,
    example: 'I headed down to [Place London] for [Event ServerSide.swift].',
  },
  {
    id: 'located-in/takes-place',
    type: 'LOCATED_IN',
    pattern: '{s:Event} *4 place in {t:Place}',
    score: 0.82,
    example: '[Event PyCon US] takes place in [Place Pittsburgh].',
  },
  {
    id: 'located-in/place-comma',
    type: 'LOCATED_IN',
    pattern: '{s:Event} , {t:Place}',
    score: 0.55,
    example: '[Event DjangoCon Europe], [Place Heidelberg].',
  },
  {
    id: 'located-in/in-place-for',
    type: 'LOCATED_IN',
    pattern: 'in {t:Place} *2 for|at|during {s:Event}',
    score: 0.74,
    example: 'in [Place Heidelberg] for [Event DjangoCon Europe].',
  },
  {
    id: 'located-in/company-in',
    type: 'LOCATED_IN',
    pattern:
      '{s:Organisation} ,? @be|, *4 company|startup|team|university|firm|agency|consultancy|shop|nonprofit *2 in|from|out *1 {t:Place}',
    score: 0.8,
    example: '[Organisation GoCardless] is a payments company in [Place London].',
  },
  {
    id: 'located-in/place-based',
    type: 'LOCATED_IN',
    pattern: '{t:Place} based {s:Organisation}',
    score: 0.8,
    example: 'the [Place Berlin] based [Organisation Crate.io].',
  },
  {
    id: 'located-in/based-company',
    type: 'LOCATED_IN',
    pattern: '{s:Organisation} ,? @be|, *2 {t:Place} based? company|startup|firm|agency|consultancy',
    score: 0.84,
    example: '[Organisation Crate.io] is a [Place Berlin] based company.',
  },
  {
    id: 'located-in/from-place',
    type: 'LOCATED_IN',
    pattern: '{s:Organisation} ,? @be|, *1 from|out|in *1 {t:Place}',
    score: 0.62,
    example: '[Organisation PureSec] is out of [Place Israel].',
  },
  {
    id: 'located-in/place-where',
    type: 'LOCATED_IN',
    pattern: '{t:Place} ,? where|when {s:Event} *2 was|is|happened|took|takes',
    score: 0.8,
    example: 'I left [Place Pittsburgh] where [Event PyCon US] was happening.',
  },
  {
    id: 'located-in/office-in',
    type: 'LOCATED_IN',
    pattern: "{s:Organisation} 's|has|have *2 office|offices|headquarters in {t:Place}",
    score: 0.76,
    example: '[Organisation Brex] has an office in [Place Vancouver].',
  },
  {
    id: 'located-in/goes-to',
    type: 'LOCATED_IN',
    pattern: '{s:Event} *3 goes|going|coming|moving|back to|in {t:Place}',
    score: 0.66,
    example: '[Event PyCon US] is coming to [Place Pittsburgh].',
  },
];
