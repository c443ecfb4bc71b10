export declare const CHROMIUM: string | undefined;
export declare const CHROMIUM_ARGS: readonly string[];
