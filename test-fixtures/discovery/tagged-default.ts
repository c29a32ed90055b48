/** @fcHandler */
export default function (event: string): string {
//                                       ^^^^^^ FC1006
  return event;
}
