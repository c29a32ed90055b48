import pico from "picocolors";

/** Functions that colour text, or leave it as it is. */
export type Colors = ReturnType<typeof pico.createColors>;

/** For what goes to a file. */
export const noColors: Colors = pico.createColors(false);

/**
 * The colours for a stream: on a terminal only, unless `FORCE_COLOR` asks for them; `NO_COLOR` goes first. (picocolors' own judgement also
 * takes continuous integration and Windows for terminals.)
 */
export function colorsFor({ isTTY = false }: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Colors {
  const { NO_COLOR: no = "", FORCE_COLOR: force = "", TERM: term } = env;
  if (no !== "") return pico.createColors(false);
  if (force !== "") return pico.createColors(force !== "0" && force !== "false");
  return pico.createColors(isTTY && term !== "dumb");
}
