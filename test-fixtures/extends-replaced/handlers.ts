import { start } from "@fc-check/runtime";

start((event: string) => {});
//                    ^^ FC1008
start(() => "text");
//       ^^ FC1006 error
start((): [string, string] => ["", ""]);
//        ^^^^^^^^^^^^^^^^ FC1007 warning
