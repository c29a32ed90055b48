import { StatusBarAlignment, ThemeColor, window } from "vscode";
import type { Disposable, StatusBarItem } from "vscode";

/** What the server is doing. */
export type State = "failed" | "off" | "running" | "starting";

const icons: Readonly<Record<State, string>> = {
  failed: "$(error)",
  off: "$(circle-slash)",
  running: "$(check)",
  starting: "$(sync~spin)",
};

/** The item in the status bar: says whether a server runs, and which one. A click shows the log. */
export class Status implements Disposable {
  readonly #item: StatusBarItem;

  constructor() {
    this.#item = window.createStatusBarItem("fc-check", StatusBarAlignment.Right);
    this.#item.name = "fc-check";
    this.#item.command = "fc-check.showLog";
    this.#item.show();
  }

  show(state: State, about: string): void {
    this.#item.text = `${icons[state]} fc-check`;
    this.#item.tooltip = about;
    this.#item.backgroundColor =
      state === "failed" ? new ThemeColor("statusBarItem.errorBackground") : undefined;
  }

  dispose(): void {
    this.#item.dispose();
  }
}
