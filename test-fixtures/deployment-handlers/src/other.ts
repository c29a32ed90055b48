export const pair = (): string => "";
export class Other {}
