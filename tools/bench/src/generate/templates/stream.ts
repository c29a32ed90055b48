import type { Area } from "../area.js";

/** `stream.ts` of an area. The events of the entity as rxjs streams. */
export function stream({ entity, variable, statuses }: Area): string {
  return `import {
  bufferTime,
  catchError,
  combineLatest,
  debounceTime,
  distinctUntilChanged,
  filter,
  from,
  groupBy,
  map,
  mergeMap,
  of,
  scan,
  share,
  startWith,
  Subject,
  switchMap,
  timer,
  withLatestFrom,
  type Observable,
} from "rxjs";
import type { ${entity}Event, ${entity}Status } from "./model.js";

export const ${variable}Events = new Subject<${entity}Event>();

type Of<Type extends ${entity}Event["type"]> = Extract<${entity}Event, { type: Type }>;

export function only<Type extends ${entity}Event["type"]>(type: Type): Observable<Of<Type>> {
  return ${variable}Events.pipe(filter((event): event is Of<Type> => event.type === type));
}

export const moves: Observable<Map<${entity}Status, number>> = only("moved").pipe(
  scan((counts, { to }) => counts.set(to, (counts.get(to) ?? 0) + 1), new Map<${entity}Status, number>()),
  share(),
);

export const latest: Observable<{ id: string; status: ${entity}Status; count: number }> = only("moved").pipe(
  groupBy(({ id }) => id),
  mergeMap((group) =>
    group.pipe(
      debounceTime(50),
      scan((before, { to }) => ({ id: group.key, status: to, count: before.count + 1 }), {
        id: group.key as string,
        status: "${statuses[0] ?? ""}" as ${entity}Status,
        count: 0,
      }),
      distinctUntilChanged((left, right) => left.status === right.status),
    ),
  ),
);

export const activity: Observable<{ moved: number; removed: number; quiet: boolean }> = combineLatest({
  moved: moves.pipe(
    map((counts) => [...counts.values()].reduce((sum, count) => sum + count, 0)),
    startWith(0),
  ),
  removed: only("removed").pipe(
    scan((count) => count + 1, 0),
    startWith(0),
  ),
  quiet: ${variable}Events.pipe(
    switchMap(() => from([timer(0), timer(5000)]).pipe(mergeMap((wait, index) => wait.pipe(map(() => index > 0))))),
    startWith(true),
  ),
});

export function changedWhile(status: ${entity}Status): Observable<string> {
  return only("changed").pipe(
    withLatestFrom(latest.pipe(startWith(null))),
    filter(([change, current]) => current?.id === change.id && current.status === status),
    map(([{ id, at }]) => \`\${id} at \${at}\`),
  );
}

export const batches: Observable<{ size: number; ids: string[] }> = ${variable}Events.pipe(
  map((event) => (event.type === "created" ? event.${variable}.id : event.id)),
  bufferTime(1000),
  filter((ids) => ids.length > 0),
  map((ids) => ({ size: ids.length, ids: [...new Set<string>(ids)] })),
  catchError(() => of({ size: 0, ids: [] })),
);
`;
}
