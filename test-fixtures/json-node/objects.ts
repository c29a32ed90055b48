// The objects of Node are named, whether or not the library `dom` declares them too.
import { start } from "@fc-check/runtime";
import type { webcrypto } from "node:crypto";
import type { EventEmitter } from "node:events";
import type { Stats } from "node:fs";
import type { Readable } from "node:stream";
import type { StringDecoder } from "node:string_decoder";

declare const given: never;

start((): [URLSearchParams, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /`output` is `(?:\w+\.)?URLSearchParams(?:<.*>)?`/
start((): [Blob, null] => given);
//        ^^^^^^^^^^^^ FC2002 /`output` is `(?:\w+\.)?Blob(?:<.*>)?`/
start((): [File, null] => given);
//        ^^^^^^^^^^^^ FC2002 /`output` is `(?:\w+\.)?File(?:<.*>)?`/
start(() => [new TextDecoder(), null]);
//       ^^ FC2002 /`output` is `TextDecoder`/
start((): [ReadableStream, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^ FC2002 /`output` is `(?:\w+\.)?ReadableStream(?:<.*>)?`/
start((): [Event, null] => given);
//        ^^^^^^^^^^^^^ FC2002 /`output` is `(?:\w+\.)?Event(?:<.*>)?`/
start((): [Headers, null] => given);
//        ^^^^^^^^^^^^^^^ FC2002 /`output` is `(?:\w+\.)?Headers(?:<.*>)?`/
start((): [Request, null] => given);
//        ^^^^^^^^^^^^^^^ FC2002 /`output` is `(?:\w+\.)?Request(?:<.*>)?`/
start((): [Response, null] => given);
//        ^^^^^^^^^^^^^^^^ FC2002 /`output` is `(?:\w+\.)?Response(?:<.*>)?`/
start((): [FormData, null] => given);
//        ^^^^^^^^^^^^^^^^ FC2002 /`output` is `(?:\w+\.)?FormData(?:<.*>)?`/
start((): [AbortSignal, null] => given);
//        ^^^^^^^^^^^^^^^^^^^ FC2002 /`output` is `(?:\w+\.)?AbortSignal(?:<.*>)?`/
start((): [EventEmitter, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^ FC2002 /`output` is `(?:\w+\.)?EventEmitter(?:<.*>)?`/
start((): [Readable, null] => given);
//        ^^^^^^^^^^^^^^^^ FC2002 /`output` is `(?:\w+\.)?Readable(?:<.*>)?`/
start((): [NodeJS.Timeout, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^ FC2002 /`output` is `(?:\w+\.)?Timeout(?:<.*>)?`/

start((event: URLSearchParams) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^ FC2001 /`event` is `URLSearchParams`/
start((event: Headers) => null);
//     ^^^^^^^^^^^^^^ FC2001 /`event` is `Headers`/
start((event: { file: Blob }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^ FC2001 /`event\.file` is `Blob`/
start((event: { url: URL }) => null);
//     ^^^^^^^^^^^^^^^^^^^ FC2001 /`event\.url` is `URL`/
start((): [Buffer, null] => given);
//        ^^^^^^^^^^^^^^ FC2002 /base64/

// Others, by what they are: classes with methods alone, and views of them.
start((): [ReadableStreamDefaultReader, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /`output` is `ReadableStreamDefaultReader/
start((): [StringDecoder, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^ FC2002 /`output` is `StringDecoder`/
start((): [webcrypto.SubtleCrypto, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /`output` is `(?:\w+\.)?SubtleCrypto`/
start((): [webcrypto.CryptoKey, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /`output` is `(?:\w+\.)?CryptoKey`/
start((): [Readonly<Response>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /`output` is `Readonly<Response>`/
start((): [Pick<Blob, "text">, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /`output` is `Pick<Blob, "text">`/

// What writes itself, and views of data, are fine; so are objects with data beside the methods of their class.
start((): [URL, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Pick<Response, "status">, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Pick<URL, "href">, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Stats, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start(() => [process.memoryUsage(), null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
