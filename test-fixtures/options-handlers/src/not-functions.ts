// Named one by one, what is no function is a handler all the same, and a wrong one.
export const settings = { memory: 512 };
//           ^^^^^^^^ FC1001, invalid by=option
export class Job {}
//           ^^^ FC1001, invalid by=option
export const anything: any = null;
//           ^^^^^^^^ FC1012, unknown by=option
