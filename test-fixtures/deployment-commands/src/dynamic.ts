await import("./index.js");
