// "src/anonymous.ts#default": without a name it stands at `function`.
export default function (event: string): string {
//                                       ^^^^^^ FC1006 handler=null
//             ^^^^^^^^ invalid name=null by=option
  return event;
}
