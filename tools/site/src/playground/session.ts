import type { Report } from "@fc-check/core";
import { computed, reactive, shallowRef, watch } from "vue";
import type { Checked } from "../check/project.js";
import type { Files, Hover } from "../check/files.js";
import { Remote } from "../check/messages.js";
import type { CheckWorker } from "../check/worker.js";
import { exampleFragment, readFragment, writeFragment } from "./address.js";
import { firstExample, loadExamples } from "./examples.js";
import { stateOf } from "./state.js";
import type { State } from "./state.js";

/** What a check has found, and in how many milliseconds. */
export type Result = Checked & {
  readonly typescript: string;
  readonly took: number;
  readonly isFirst: boolean;
};

/** A check waits this long for the next key, in milliseconds. */
const pause = 40;
/** The address is written when nothing has been typed for this long, in milliseconds. */
const addressPause = 400;

const tooLong = "This is too long for an address: a link to this page does not have it.";

/** A {@link State} that changes. */
interface Edited {
  files: Record<string, string>;
  active: string;
  event: string;
}

/** What is edited, and what the check says of it. */
export class Session {
  readonly state = reactive<Edited>({ files: {}, active: "", event: "" });
  readonly result = shallowRef<Result>();
  /** Something that the page has to say, in a sentence. */
  readonly notice = shallowRef("");
  /** The id of the example that is shown, as long as it is not changed. */
  readonly example = shallowRef("");
  /** Whether the check is behind the text. */
  readonly isBusy = shallowRef(true);
  readonly diagnostics = computed<Report["diagnostics"]>(() => [
    ...(this.result.value?.report.diagnostics ?? []),
    ...(this.result.value?.compiler ?? []),
  ]);
  readonly #worker: Worker;
  readonly #check: Remote<CheckWorker>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isChecking = false;

  constructor(worker: Worker) {
    this.#worker = worker;
    this.#check = new Remote(worker);
  }

  /** Begins with what the address says, and follows what is edited. */
  async start(): Promise<void> {
    await this.open(location.hash);
    addEventListener("hashchange", this.#followAddress);
    watch(
      () => ({ ...this.state.files }),
      () => {
        this.#schedule();
      },
    );
    watch(
      this.state,
      debounced(addressPause, () => this.writeAddress()),
    );
  }

  /** Shows what a fragment of an address stands for. */
  async open(hash: string): Promise<void> {
    const fragment = await readFragment(hash);
    this.notice.value = "";
    if (fragment.kind === "state") this.#show(fragment.state);
    else if (fragment.kind === "example") await this.#showExample(fragment.id);
    else {
      if (fragment.kind === "damaged")
        this.notice.value = "The address is damaged: a part of it is missing. This is an example instead.";
      await this.#showExample(firstExample);
    }
    this.#schedule();
  }

  /** Takes the text of a file that has been edited. */
  edit(file: string, text: string): void {
    if (this.state.files[file] === text) return;
    this.state.files[file] = text;
    this.example.value = "";
  }

  editEvent(text: string): void {
    this.state.event = text;
    this.example.value = "";
  }

  dispose(): void {
    removeEventListener("hashchange", this.#followAddress);
    clearTimeout(this.#timer);
    this.#worker.terminate();
  }

  hover(file: string, offset: number): Promise<Hover | null> {
    return this.#check.ask("hover", file, offset);
  }

  /** Writes an event that a file's handler takes, where that is known. */
  async sampleEvent(file: string): Promise<void> {
    const sample = await this.#check.ask("sampleEvent", file);
    if (sample !== null) this.editEvent(sample);
    else
      this.notice.value = `${file} has no valid handler with an input, whose type would say what an event is.`;
  }

  emit(): Promise<Files> {
    return this.#check.ask("emit");
  }

  readonly #followAddress = (): void => {
    void this.open(location.hash);
  };

  async #showExample(id: string): Promise<void> {
    const examples = await loadExamples();
    const found = examples.find((one) => one.id === id);
    if (found === undefined) this.notice.value = "There is no such example. This is another one.";
    const shown = found ?? examples.find((one) => one.id === firstExample);
    this.#show(stateOf(shown?.text ?? ""));
    this.example.value = shown?.id ?? "";
  }

  #show({ files, active, event }: State): void {
    this.state.files = { ...files };
    this.state.active = active;
    this.state.event = event;
    this.example.value = "";
  }

  #schedule(): void {
    this.isBusy.value = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), pause);
  }

  /** One check at a time: what is typed meanwhile is checked next. */
  async #run(): Promise<void> {
    if (this.#isChecking) {
      this.#schedule();
      return;
    }
    this.#isChecking = true;
    const files = { ...this.state.files };
    const started = performance.now();
    try {
      const result = await this.#check.ask("check", files);
      this.result.value = {
        ...result,
        took: performance.now() - started,
        isFirst: this.result.value === undefined,
      };
      this.isBusy.value = Object.entries(this.state.files).some(([name, text]) => files[name] !== text);
    } catch (error) {
      this.isBusy.value = false;
      this.notice.value = `The check failed: ${error instanceof Error ? error.message : String(error)}`;
    } finally {
      this.#isChecking = false;
    }
  }

  /** Writes what is edited into the address. */
  async writeAddress(): Promise<void> {
    const { value: example } = this.example;
    const fragment = example === "" ? await writeFragment(this.state) : exampleFragment(example);
    history.replaceState(history.state, "", fragment ?? location.pathname + location.search);
    if (fragment === undefined) this.notice.value = tooLong;
    else if (this.notice.value === tooLong) this.notice.value = "";
  }
}

function debounced(milliseconds: number, work: () => unknown): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, milliseconds);
  };
}
