import "../../shared/src/server.js";
