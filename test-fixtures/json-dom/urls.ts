// The types of the Web: `URL` says how it is written, most others keep what they hold to themselves.
import { start } from "@fc-check/runtime";

declare const given: never;

start((): [URL, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [{ links: URL[] }, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [{ at: DOMHighResTimeStamp }, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [DOMRect, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [URLSearchParams, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output` is `URLSearchParams` \([^)]+\)\.\n/
start((): [Headers, null] => given);
//        ^^^^^^^^^^^^^^^ FC2002 /: `output` is `Headers` \([^)]+\)\.\n/
start((): [{ body: Blob }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.body` is `Blob` \([^)]+\)\.\n/
start((): [{ response: Response }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.response` is `Response` \([^)]+\)\.\n/

start((event: URL) => null);
//     ^^^^^^^^^^ FC2001 /: `event` is `URL` \([^)]+\)\.\n/
start((event: { callback: URL }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.callback` is `URL` \([^)]+\)\.\n/
start((event: URLSearchParams) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `URLSearchParams` \([^)]+\)\.\n/
start((event: { request: Request }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.request` is `Request` \([^)]+\)\.\n/
start((event: Blob | null) => null);
//     ^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Blob` \([^)]+\)\.\n/
// Dictionaries are data.
start((event: DOMRectInit) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: { callback: URL }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /new URL\(value\)/
