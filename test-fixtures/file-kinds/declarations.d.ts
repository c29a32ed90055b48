// Declarations hold no handlers: what is tagged here has no source to check.
/** @fcHandler */
export declare function handler(event: Date): string;
