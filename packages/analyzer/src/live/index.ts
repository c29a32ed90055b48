/**
 * Projects that stay open while their files are edited: what an editor asks for.
 *
 * @packageDocumentation
 */
export { LiveProjects } from "./live-projects.js";
export type { LiveFile, LiveSettings } from "./live-projects.js";
export { ProjectError, describeProblem } from "../session/project-error.js";
