import { definitionOf } from '../ontology/index.ts';
import { button, dot, make, name } from './elements.ts';
import type { Vertex } from './graph.ts';
import type { Store } from './state.ts';

/** A node with what is said of it at the end of its row. */
export interface Row {
  readonly vertex: Vertex;
  readonly tag: string;
}

/** Names that open when they are chosen, one a row. */
export const namesOf = (rows: readonly Row[], store: Store): HTMLElement =>
  make(
    'ul',
    { class: 'names' },
    rows.map(({ vertex: { key, attributes }, tag }) =>
      make('li', {}, [
        dot(definitionOf(attributes.type).colour),
        button(name(attributes.name), () => store.set({ selected: key, mention: null }), {
          class: 'name',
          place: `name ${key}`,
        }),
        make('span', { class: 'tag' }, [tag]),
      ]),
    ),
  );
