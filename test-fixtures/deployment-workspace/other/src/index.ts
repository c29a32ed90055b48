// A project that is not checked here.
export {};
