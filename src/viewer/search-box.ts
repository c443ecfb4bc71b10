/** The search field: a combobox whose list of names follows what is typed (WAI-ARIA APG, list autocomplete). */
import { definitionOf } from '../ontology/index.ts';
import { dot, make, name } from './elements.ts';
import type { Graph } from './graph.ts';
import { type Match, search } from './search.ts';

const MOST = 10;

/** The parts of the page that searching touches. */
export interface SearchBox {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  /** Says how many names were found, for those who cannot see the list. */
  readonly status: HTMLElement;
}

/** Wires the search field; `choose` gets the id of the chosen node. */
export function wireSearch(box: SearchBox, graph: Graph, choose: (key: string) => void): void {
  let matches: readonly Match[] = [];
  let active = -1;
  const point = (index: number): void => {
    active = index;
    mark(box, index);
  };
  const close = (): void => {
    matches = [];
    box.list.replaceChildren();
    box.list.hidden = true;
    box.input.setAttribute('aria-expanded', 'false');
    point(-1);
  };
  const take = (match: Match | undefined): void => {
    if (match === undefined) return;
    box.input.value = '';
    close();
    choose(match.vertex.key);
  };
  box.input.addEventListener('input', () => {
    matches = search(graph, box.input.value, MOST);
    fill(box, matches, take);
    point(matches.length > 0 ? 0 : -1);
  });
  box.input.addEventListener('keydown', (event) => {
    const step = STEPS.get(event.key);
    if (step !== undefined && matches.length > 0) point((active + step + matches.length) % matches.length);
    else if (event.key === 'Enter') take(matches[active]);
    else if (event.key === 'Escape' && box.input.value !== '') box.input.value = '';
    else return;
    if (event.key === 'Escape') close();
    event.preventDefault();
    event.stopPropagation();
  });
  box.input.addEventListener('blur', close);
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);

function fill({ input, list, status }: SearchBox, matches: readonly Match[], take: (match: Match) => void): void {
  list.replaceChildren(...matches.map((match, index) => option(match, index, take)));
  list.hidden = matches.length === 0;
  input.setAttribute('aria-expanded', String(matches.length > 0));
  const isEmpty = input.value.trim() === '';
  status.textContent = isEmpty
    ? ''
    : matches.length === 0
      ? 'No name matches.'
      : `${matches.length === MOST ? 'At least ' : ''}${matches.length} found.`;
}

function option(match: Match, index: number, take: (match: Match) => void): HTMLElement {
  const { type, name: known } = match.vertex.attributes;
  const row = make('li', { attributes: { role: 'option', id: `match-${index}`, 'aria-selected': 'false' } }, [
    dot(definitionOf(type).colour),
    name(known),
    make('span', { class: 'tag' }, match.alias === null ? [type] : ['heard as ', name(match.alias)]),
  ]);
  // The field would lose the focus, and the list close, before a click came through.
  row.addEventListener('pointerdown', (event) => event.preventDefault());
  row.addEventListener('click', () => take(match));
  return row;
}

function mark({ input, list }: SearchBox, active: number): void {
  for (const [index, row] of [...list.children].entries()) {
    row.setAttribute('aria-selected', String(index === active));
    if (index === active) row.scrollIntoView({ block: 'nearest' });
  }
  if (active < 0) input.removeAttribute('aria-activedescendant');
  else input.setAttribute('aria-activedescendant', `match-${active}`);
}
