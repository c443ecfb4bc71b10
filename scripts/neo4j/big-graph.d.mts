export interface Invention {
  readonly nodes?: number;
  readonly episodes?: number;
  readonly mentions?: number;
  readonly claims?: number;
  readonly seed?: number;
}
export function inventGraph(invention: Invention): unknown;
export function writeGraph(file: string, graph: unknown): Promise<{ readonly nodes: number; readonly edges: number }>;
