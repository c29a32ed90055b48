export function hourly(event: any): any {
//                                  ^^^ FC1012
//              ^^^^^^ unknown name=hourly by=option
  return event;
}
