/** What a server or its driver says, in one line that a person can do something with. */
import { EpigraphError } from '../errors.ts';

/** What was asked for, for the message. */
interface Asked {
  readonly uri: string;
  readonly username?: string;
  readonly database?: string | undefined;
}

/** The failure as EpigraphError; one that is already goes through as it is. */
export function failureOf(cause: unknown, asked: Asked): EpigraphError {
  if (cause instanceof EpigraphError) return cause;
  const code = codeOf(cause);
  const said = sentence(cause);
  const explain = EXPLANATIONS.find(({ when }) => when.test(`${code} ${said}`))?.explain ?? refused;
  return new EpigraphError('DATABASE', explain(asked, said), { cause });
}

interface Explanation {
  /** Matched against "<code> <first sentence of the message>". */
  readonly when: RegExp;
  explain(asked: Asked, said: string): string;
}

const EXPLANATIONS: readonly Explanation[] = [
  {
    // "Unknown scheme: http", "Could not parse …", a host or port that is none.
    when: /Unknown scheme|parse|Invalid URL|Illegal port|Invalid (?:host|port)|must be an? |Unable to parse|expected to be/i,
    explain: ({ uri }, said) =>
      `"${uri}" is no address of a Neo4j server (${said}). Write it as neo4j://host:7687, or bolt://, neo4j+s://, bolt+s://.`,
  },
  {
    when: /Unauthorized|AuthenticationRateLimit|CredentialsExpired|authentication failure/i,
    explain: ({ uri, username = '' }, said) =>
      `The server at "${uri}" does not let "${username}" in (${said}). Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
  },
  {
    when: /DatabaseNotFound|database does not exist/i,
    explain: ({ uri, database = '' }) =>
      `The server at "${uri}" has no database "${database}". Check --database or NEO4J_DATABASE; SHOW DATABASES lists them.`,
  },
  {
    when: /Statement\.AccessMode|read access mode/i,
    explain: () => 'The query writes, and epigraph only reads with it. Run it in Neo4j Browser or cypher-shell.',
  },
  {
    when: /ReadOnly|Forbidden|write access/i,
    explain: ({ uri, database }, said) =>
      `The database ${database === undefined ? '' : `"${database}" `}at "${uri}" may not be written to (${said}). Make it writable, or use another with --database.`,
  },
  {
    when: /Server responded HTTP|handshake|ProtocolError|Unknown Bolt/i,
    explain: ({ uri }) =>
      `What answers at "${uri}" is no Bolt server. Check the port: Bolt is 7687 unless set otherwise, 7474 is that of Neo4j Browser.`,
  },
  {
    when: /ServiceUnavailable|SessionExpired|ECONN|ENOTFOUND|ETIMEDOUT|Could not perform discovery/i,
    explain: ({ uri }, said) =>
      `No Neo4j server answers at "${uri}" (${said}). Start one, or check --neo4j and NEO4J_URI.`,
  },
  {
    when: /Statement\.(?:Syntax|Semantic|Parameter|Type|Argument|Entity|Arithmetic)/,
    explain: (_, said) => `Neo4j does not accept the query: ${said}.`,
  },
];

const refused = ({ uri }: Asked, said: string): string => `The server at "${uri}" refuses: ${said}.`;

const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';

/** "Failed to connect to server. Please ensure … Caused by: connect ECONNREFUSED 127.0.0.1:1" */
const ROOT_CAUSE = /Caused by: (.*)$/s;

/** The part of the message that says most, on one line, without the full stop. */
function sentence(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  const root = ROOT_CAUSE.exec(message)?.[1] ?? message;
  return root.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}
