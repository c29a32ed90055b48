/**
 * What fc-check reports, in every editor that speaks the Language Server Protocol.
 *
 * @packageDocumentation
 */
export { serve } from "./serve.js";
export type { ServerSettings } from "./settings.js";
