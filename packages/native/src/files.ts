import type * as Fs from "typescript-7/fs";

/** The files that a check looks at: the compiler asks for them here, so that a host knows what a result rests on. Paths are absolute, with `/`. */
export interface NativeFiles {
  readonly useCaseSensitiveFileNames: boolean;
  readonly readFile: (path: string) => string | undefined;
  readonly fileExists: (path: string) => boolean;
  readonly directoryExists: (path: string) => boolean;
  readonly getDirectories: (path: string) => string[];
  readonly realpath: (path: string) => string;
}

/** The host's files as the native compiler asks for them. It writes nothing. `onRead` is told of every file that it reads. */
export function callbacks(
  files: NativeFiles,
  { serverFS }: typeof Fs,
  onRead: () => void,
): Fs.FileSystemCallbacks {
  return {
    directoryExists: files.directoryExists,
    fileExists: files.fileExists,
    getAccessibleEntries: (folder) => {
      // The host only has to know that this folder was listed.
      files.getDirectories(folder);
      return serverFS.useOS;
    },
    readFile: (file) => {
      onRead();
      return files.readFile(file);
    },
    realpath: files.realpath,
    stat: serverFS.useOS,
    writeFile: serverFS.noop,
    removeFile: serverFS.noop,
  };
}
