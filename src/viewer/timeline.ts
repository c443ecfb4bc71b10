/** The timeline: an episode from left to right, a lane for everything that is named in it, a mark for every mention. */
import { groupBy } from '../graph/group.ts';
import type { GraphMention } from '../graph/schema.ts';
import { definitionOf } from '../ontology/index.ts';
import { button, make, name } from './elements.ts';
import type { Graph } from './graph.ts';
import { type Axis, axisOf, type Lane, lanesOf, type Moment } from './moments.ts';
import type { State, Store } from './state.ts';
import { clock } from './words.ts';

/** So many lanes are shown before the reader asks for all. */
const FEW = 24;

/** Fills the timeline and keeps it at the chosen episode and the open node. */
export function showTimeline(timeline: HTMLElement, graph: Graph, store: Store): void {
  const { lanes, axis, select } = frame(timeline, graph, store);
  const draw = (state: State, most: number): void => {
    const episode = state.timeline;
    if (episode === null) return;
    if (select !== null) select.value = episode;
    const scale = axisOf(graph, episode);
    const all = inOrder(lanesOf(graph, episode, scale), state.selected);
    const rows = all.slice(0, most).map((lane) => row(store, lane, scale));
    const rest = all.length - rows.length;
    const more = button(`${rest} more`, () => draw(store.get(), all.length), { class: 'more' });
    lanes.replaceChildren(...rows, ...(rest > 0 ? [more] : []));
    axis.replaceChildren(...scale.marks.map((mark) => at(make('span', {}, [mark.label]), mark.at)));
  };
  store.listen((state, before) => {
    const episode = episodeFor(graph, state, before);
    if (episode !== state.timeline) store.set({ timeline: episode });
    else if (state.timeline !== before.timeline || state.selected !== before.selected) draw(state, FEW);
  });
  draw(store.get(), FEW);
}

/** The chosen episode, else the one that names the open node most. */
function episodeFor(graph: Graph, state: State, before: State): string | null {
  if (state.episode !== before.episode && state.episode !== null) return state.episode;
  if (state.selected === before.selected || state.selected === null) return state.timeline;
  const vertex = graph.vertices.get(state.selected);
  if (vertex?.attributes.type === 'Episode') return vertex.key;
  const pointed = vertex?.attributes.mentions[state.mention ?? -1]?.episode;
  return pointed ?? mostNamedIn(vertex?.attributes.mentions ?? [], state.timeline);
}

/** The episode of most of the mentions; the one that is shown already where others have no more. */
function mostNamedIn(mentions: readonly GraphMention[], shown: string | null): string | null {
  const groups = groupBy(mentions, ({ episode }) => episode);
  const count = (episode: string | null): number => groups.get(episode ?? '')?.length ?? 0;
  return [...groups.keys()].reduce<string | null>((best, one) => (count(one) > count(best) ? one : best), shown);
}

function frame(timeline: HTMLElement, graph: Graph, store: Store) {
  const select =
    graph.episodes.length > 1
      ? make(
          'select',
          { attributes: { 'aria-label': 'Episode of the timeline' } },
          graph.episodes.map(({ key, attributes }) =>
            make('option', { attributes: { value: key } }, [attributes.name]),
          ),
        )
      : null;
  select?.addEventListener('change', () => store.set({ timeline: select.value }));
  const lanes = make('div', { class: 'lanes' });
  const axis = make('div', { class: 'axis', attributes: { 'aria-hidden': 'true' } });
  const body = make('div', { class: 'body' }, [lanes, axis]);
  const fold = button('Timeline', () => {
    body.hidden = !body.hidden;
    fold.setAttribute('aria-expanded', String(!body.hidden));
  });
  body.hidden = matchMedia('(max-width: 800px), (max-height: 600px)').matches;
  fold.setAttribute('aria-expanded', String(!body.hidden));
  timeline.append(make('header', {}, [make('h2', {}, [fold]), select]), body);
  return { lanes, axis, select };
}

const inOrder = (lanes: readonly Lane[], selected: string | null): readonly Lane[] => [
  ...lanes.filter(({ vertex }) => vertex.key === selected),
  ...lanes.filter(({ vertex }) => vertex.key !== selected),
];

function row(store: Store, { vertex, moments }: Lane, axis: Axis): HTMLElement {
  const { key, attributes } = vertex;
  const isOpen = store.get().selected === key;
  const marks = moments.map((moment, index) => {
    const label = `${placeOf(moment, axis)}: ${moment.mention.context}`;
    const choose = button(null, () => store.set({ selected: key, mention: moment.index }), {
      class: 'moment',
      place: `moment ${moment.index} ${key}`,
      attributes: { 'aria-label': label, title: label, tabindex: index === 0 ? '0' : '-1' },
    });
    return at(choose, moment.at);
  });
  const track = make('div', { class: 'track', attributes: { role: 'group', 'aria-label': attributes.name } }, marks);
  track.style.setProperty('--colour', definitionOf(attributes.type).colour);
  track.addEventListener('keydown', (event) => walk(event, marks));
  const label = button(name(attributes.name), () => store.set({ selected: key, mention: null }), {
    class: 'name',
    place: `lane ${key}`,
  });
  return make('div', { class: isOpen ? 'lane is-open' : 'lane' }, [label, track]);
}

const placeOf = ({ mention: { time, line } }: Moment, { unit }: Axis): string =>
  unit === 'time' && time !== null ? clock(time) : `line ${line}`;

function at<T extends HTMLElement>(element: T, share: number): T {
  element.style.setProperty('left', `${(share * 100).toFixed(2)}%`);
  return element;
}

/** A lane is one stop of the tab key; arrows lead along it. */
function walk(event: KeyboardEvent, marks: readonly HTMLElement[]): void {
  const from = marks.findIndex((mark) => mark.matches(':focus'));
  const ends: Readonly<Record<string, number>> = {
    ArrowRight: from + 1,
    ArrowLeft: from - 1,
    Home: 0,
    End: marks.length - 1,
  };
  const next = marks[ends[event.key] ?? -1];
  if (from < 0 || next === undefined) return;
  event.preventDefault();
  for (const mark of marks) mark.tabIndex = mark === next ? 0 : -1;
  next.focus();
}
