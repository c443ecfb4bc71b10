/** A question as a Cypher file: its first comment is the title, then come its parameters and columns. */
import { EpigraphError } from '../errors.ts';

export const PARAMETER_TYPES = ['string', 'integer', 'number', 'boolean'] as const;
export type ParameterType = (typeof PARAMETER_TYPES)[number];
export type ParameterValue = string | number | boolean;

/** `// @param limit integer = 25 — how many guests at the most`. */
export interface Parameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly default: ParameterValue;
  readonly meaning: string;
}

/** One file of `queries/`, or of the user's own. */
export interface Query {
  /** The file's name without its end. */
  readonly name: string;
  readonly title: string;
  readonly parameters: readonly Parameter[];
  /** What `@returns` promises; empty where it says nothing. */
  readonly columns: readonly string[];
  /** The whole file. */
  readonly text: string;
}

/** `// Who gave which talk, and where`. */
const COMMENT = /^\/\/ ?(.*)$/;
/** `@param limit integer = 25 — how many guests at the most`. */
const PARAMETER = /^@param (\w+) (\w+) = ("[^"]*"|\S+) — (.+)$/;
/** `@returns person, talk`. */
const RETURNS = /^@returns (.+)$/;

/** Reads the comments at the top of a query; throws SETTINGS, with the line, for a parameter that is not written as it should be. */
export function parseQuery(name: string, text: string): Query {
  const head = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = head.findIndex((line) => !COMMENT.test(line));
  const comments = head.slice(0, end < 0 ? undefined : end).map((line) => COMMENT.exec(line)?.[1] ?? '');
  const parameters = comments.flatMap((comment, index) =>
    comment.startsWith('@param') ? [parameterOf(comment, `${name}.cypher:${index + 1}`)] : [],
  );
  const columns = comments.flatMap((comment) => RETURNS.exec(comment)?.[1]?.split(/\s*,\s*/) ?? []);
  const title = comments.find((comment) => comment !== '' && !comment.startsWith('@')) ?? name;
  return { name, title, parameters, columns, text };
}

function parameterOf(comment: string, place: string): Parameter {
  const [, name, word, text, meaning] = PARAMETER.exec(comment) ?? [];
  const type = PARAMETER_TYPES.find((known) => known === word);
  const value = type === undefined || text === undefined ? undefined : parsed(unquoted(text), type);
  if (name === undefined || type === undefined || meaning === undefined || value === undefined)
    throw new EpigraphError(
      'SETTINGS',
      `${place}: "${comment}" is no parameter. Write "@param name type = default — meaning"; types are ${PARAMETER_TYPES.join(', ')}.`,
    );
  return { name, type, default: value, meaning };
}

/** "\"Celery\"" → "Celery". */
const unquoted = (text: string): string => /^"(.*)"$/.exec(text)?.[1] ?? text;

function parsed(text: string, type: ParameterType): ParameterValue | undefined {
  if (type === 'string') return text;
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : undefined;
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) return undefined;
  return type === 'integer' && !Number.isSafeInteger(value) ? undefined : value;
}

/** All parameters of a query, those given as "name=value" taken from there; throws USAGE for what cannot be. */
export function parametersOf(query: Query, given: readonly string[]): Readonly<Record<string, ParameterValue>> {
  const values = new Map<string, ParameterValue>(query.parameters.map((known) => [known.name, known.default]));
  for (const text of given) {
    const at = text.indexOf('=');
    if (at < 1) throw new EpigraphError('USAGE', `--param "${text}" has no name and value. Write --param name=value.`);
    const [name, value] = [text.slice(0, at), text.slice(at + 1)];
    values.set(name, givenValue(query, name, value));
  }
  return Object.fromEntries(values);
}

function givenValue(query: Query, name: string, text: string): ParameterValue {
  const known = query.parameters.find((parameter) => parameter.name === name);
  if (known === undefined && (query.parameters.length > 0 || !query.text.includes(`$${name}`)))
    throw new EpigraphError('USAGE', `"${query.name}" has no parameter "${name}". ${listed(query)}`);
  if (known === undefined) return parsed(text, 'number') ?? parsed(text, 'boolean') ?? unquoted(text);
  const value = parsed(text, known.type);
  if (value !== undefined) return value;
  const article = known.type === 'integer' ? 'an' : 'a';
  throw new EpigraphError('USAGE', `--param ${name} must be ${article} ${known.type}, not "${text}".`);
}

const listed = ({ parameters }: Query): string =>
  parameters.length === 0 ? 'It has none.' : `Its parameters: ${parameters.map(({ name }) => name).join(', ')}.`;
