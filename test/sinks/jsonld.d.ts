/** What the tests use of jsonld, which comes without types. */
declare module 'jsonld' {
  interface Options {
    readonly documentLoader: (url: string) => Promise<never>;
    readonly format?: 'application/n-quads';
  }
  const jsonld: {
    /** N-Quads where the format says so. */
    toRDF(document: unknown, options: Options): Promise<unknown>;
    expand(document: unknown, options: Options): Promise<readonly unknown[]>;
  };
  // biome-ignore lint/style/noDefaultExport: the package is CommonJS
  export default jsonld;
}
