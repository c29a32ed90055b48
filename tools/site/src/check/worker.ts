import { answerRequests } from "./messages.js";
import { Workspace } from "./workspace.js";

/** What the page asks of the check. */
export type CheckWorker = ReturnType<typeof handlers>;

function handlers(workspace: Workspace) {
  return {
    check: workspace.check.bind(workspace),
    hover: workspace.hover.bind(workspace),
    sampleEvent: workspace.sampleEvent.bind(workspace),
    emit: workspace.emit.bind(workspace),
  };
}

answerRequests(handlers(new Workspace("/playground")));
