// JSX in JavaScript.
import { start } from "@fc-check/runtime";

export const button = <button onClick={() => start(() => "text")} />;
//                                                    ^^ FC1006
