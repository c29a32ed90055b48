import { commands, workspace } from "vscode";
import type { ExtensionContext } from "vscode";
import { Session } from "./session.js";
import { needsRestart } from "./settings.js";

let session: Session | undefined;

/** VS Code calls it when a file of a language that is checked is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const started = new Session(context.extensionPath);
  session = started;
  context.subscriptions.push(
    started,
    commands.registerCommand("fc-check.restart", () => started.restart()),
    commands.registerCommand("fc-check.showLog", () => {
      started.log.show();
    }),
    workspace.onDidGrantWorkspaceTrust(() => started.restart()),
    workspace.onDidChangeConfiguration(async (event) => {
      if (needsRestart((section) => event.affectsConfiguration(section))) await started.restart();
    }),
  );
  await started.restart();
}

/** VS Code calls it when the window is closed, or the extension is switched off. */
export async function deactivate(): Promise<void> {
  await session?.stop();
}
