import { serve } from "./wrapper.js";
serve((event) => (event === "" ? new Error("nothing") : null));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
