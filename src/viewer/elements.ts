/** Building blocks of the page: text always goes into text nodes. */

type Child = Node | string | null;

/** What an element is given beside its children. */
export interface Properties {
  readonly class?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly click?: () => void;
  /** By what the focus finds it again when it is written anew. */
  readonly place?: string;
}

/** Makes an element; strings among the children become text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (properties.class !== undefined) element.className = properties.class;
  for (const [name, value] of Object.entries(properties.attributes ?? {})) element.setAttribute(name, value);
  if (properties.place !== undefined) element.setAttribute('data-place', properties.place);
  if (properties.click !== undefined) element.addEventListener('click', properties.click);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A real button. */
export const button = (label: Child, click: () => void, properties: Properties = {}): HTMLButtonElement =>
  make('button', { ...properties, click, attributes: { type: 'button', ...properties.attributes } }, [label]);

/** A link to the web that tells nobody where it was followed from. */
export const link = (address: string, label: string, properties: Properties = {}): HTMLAnchorElement =>
  make(
    'a',
    {
      ...properties,
      attributes: { href: address, target: '_blank', rel: 'noopener noreferrer', ...properties.attributes },
    },
    [label],
  );

/** A name in whatever script: it cannot turn the words around it (`<bdi>`). */
export const name = (text: string): HTMLElement => make('bdi', {}, [text]);

/** The element of the page's frame with that id. */
export function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new TypeError(`The page has no ${kind.name} "${id}"`);
}

/** The coloured dot of a node type. */
export function dot(colour: string): HTMLElement {
  const mark = make('span', { class: 'dot', attributes: { 'aria-hidden': 'true' } });
  mark.style.setProperty('--colour', colour);
  return mark;
}
