export const key = "start" as const;
