// What is behind an import that leads nowhere is not known.
import "./not-there.js";
