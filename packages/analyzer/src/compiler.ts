/* eslint-disable @typescript-eslint/no-require-imports --
   With `import … from`, Node first looks through the text of a CommonJS module for its exports: for the 13 MB of the compiler that takes a tenth
   of a second. Nothing else in this package may import a value from these two. */
import common = require("@ts-morph/common");
import morph = require("ts-morph");

/** The compiler that comes with ts-morph. */
export import ts = morph.ts;
export import InMemoryFileSystemHost = morph.InMemoryFileSystemHost;
export import Project = morph.Project;
export import getLibFiles = common.getLibFiles;
export import libFolderInMemoryPath = common.libFolderInMemoryPath;
export import matchFiles = common.matchFiles;
