import { start } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

declare const handler: any;

start(handler);
//    ^^^^^^^ FC1012, unknown
