import { writeSync } from "node:fs";

/** Milliseconds: before anything is shown, and between two frames. */
const [patience, interval] = [500, 80];
const frames = ["|", "/", "-", "\\"];
const standardError = 2;

let drawn = 0;
setTimeout(() => {
  setInterval(() => {
    // A thread's own standard error would wait for the main thread.
    writeSync(standardError, `\r${frames[drawn++ % frames.length] ?? ""} Checking`);
  }, interval);
}, patience);
