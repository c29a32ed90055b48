export declare function handle(event: string): string;
export declare function serve(handler: () => unknown): void;
