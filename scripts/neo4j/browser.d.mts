import type { Page } from 'playwright-core';

export interface DrawnNode {
  readonly colour: string;
  readonly radius: number;
  readonly caption: string;
}

export interface BrowserServer {
  readonly uri: string;
  readonly http: string;
  readonly username: string;
  readonly password: string;
}

export function openNeo4jBrowser(
  server: BrowserServer,
  options?: { readonly query?: string; readonly executable?: string },
): Promise<{ readonly page: Page; close(): Promise<void> }>;
export function dropFile(page: Page, file: string): Promise<void>;
export function runFavourite(page: Page, favourite: { readonly folder: string; readonly title: string }): Promise<void>;
export function drawnNodes(page: Page): Promise<readonly DrawnNode[]>;
