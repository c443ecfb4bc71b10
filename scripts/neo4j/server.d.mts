/** Where a server answers, and how it is ended. */
export interface Neo4jServer {
  readonly uri: string;
  /** Of Neo4j Browser: add `/browser/`. */
  readonly http: string;
  readonly username: string;
  readonly password: string;
  /** The folder its data lies in. */
  readonly home: string;
  crash(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export const USERNAME: string;
export const PASSWORD: string;
export function whyNoServer(): string | null;
export function startServer(options?: {
  readonly home?: string;
  readonly readOnly?: boolean;
  readonly engine?: 'docker' | 'java';
}): Promise<Neo4jServer>;
export function importFull(home: string, args: readonly string[]): string;
