/** @fcHandler */
declare function handler(event: Date): string;
