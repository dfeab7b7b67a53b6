import { OPERATIONS } from "./operations";
import { signedInAgain } from "./session";
import type { components, operations } from "./waymark";

export type Schemas = components["schemas"];
export type OperationId = keyof operations & keyof typeof OPERATIONS;

type Parameters<O extends OperationId> = operations[O]["parameters"];
type Given<T> = [Exclude<T, undefined>] extends [never] ? unknown : T;
type JsonOf<T> = T extends { content: { "application/json": infer B } } ? B : undefined;
type Responses<O extends OperationId> = operations[O]["responses"];

/** What an operation answers: the JSON of its successful statuses. */
export type Answer<O extends OperationId> = JsonOf<Responses<O>[keyof Responses<O>]>;

/** What an operation takes as its body. */
export type Body<O extends OperationId> = operations[O] extends { requestBody: { content: infer C } } ? C[keyof C] : never;

type PathOf<O extends OperationId> = Given<Parameters<O>["path"]> extends infer P
  ? unknown extends P ? { path?: never } : { path: P } : never;
type QueryOf<O extends OperationId> = Parameters<O> extends { query: infer Q }
  ? [Exclude<Q, undefined>] extends [never] ? { query?: never } : { query: Q }
  : Parameters<O> extends { query?: infer Q } ? { query?: Q } : { query?: never };
type BodyOf<O extends OperationId> = [Body<O>] extends [never] ? { body?: never } : { body: Body<O> };

/** What a call needs, checked against the document. */
export type Call<O extends OperationId> = PathOf<O> & QueryOf<O> & BodyOf<O> & {
  /** Entity tag of what the caller was shown; PUT, PATCH and DELETE need it. */
  ifMatch?: string | undefined;
  /** Makes a repeated POST the same act; one for each act of the user, kept over attempts. */
  idempotencyKey?: string;
  /** For pages that are left while the answer is under way. */
  signal?: AbortSignal;
};

/** A successful answer. */
export interface Answered<T> {
  readonly data: T;
  readonly etag: string | undefined;
  readonly location: string | undefined;
}

/** A refusal: `application/problem+json` as the services and the gateway write it. */
export class Refused extends Error {
  constructor(readonly problem: Schemas["Problem"], readonly etag: string | undefined) {
    super(problem.detail);
  }

  /** Whether somebody else was quicker: the entity tag is not the current one. */
  get isConflict(): boolean {
    return this.problem.status === 412;
  }

  get isMissing(): boolean {
    return this.problem.status === 404;
  }
}

const HEADER = "Waymark-Console";

/** Calls an operation by its id and returns what it answers; throws `Refused` when it is refused. */
export async function call<O extends OperationId>(id: O, wanted: Call<O>): Promise<Answered<Answer<O>>> {
  const [method] = OPERATIONS[id];
  const given = wanted as Call<O> & { body?: unknown };
  const headers: Record<string, string> = { Accept: "application/json" };
  if (given.body !== undefined) {
    headers["Content-Type"] = method === "PATCH" ? "application/merge-patch+json" : "application/json";
  }
  if (given.ifMatch !== undefined) {
    headers["If-Match"] = given.ifMatch;
  }
  if (given.idempotencyKey !== undefined) {
    headers["Idempotency-Key"] = given.idempotencyKey;
  }
  return answered(
    await send(address(id, given), {
      method,
      headers,
      ...(given.body === undefined ? {} : { body: JSON.stringify(given.body) }),
      ...(given.signal === undefined ? {} : { signal: given.signal }),
    }),
  );
}

/** Sends a file as the body of an operation, as it is. */
export async function sendFile<O extends OperationId>(
  id: O,
  wanted: PathOf<O> & QueryOf<O> & { idempotencyKey: string },
  file: Blob,
  headers: Readonly<Record<string, string>>,
): Promise<Answered<Answer<O>>> {
  const [method] = OPERATIONS[id];
  return answered(
    await send(address(id, wanted), {
      method,
      headers: { Accept: "application/json", "Idempotency-Key": wanted.idempotencyKey, ...headers },
      body: file,
    }),
  );
}

async function answered<O extends OperationId>(response: Response): Promise<Answered<Answer<O>>> {
  const etag = response.headers.get("ETag") ?? undefined;
  if (!response.ok) {
    throw new Refused(await problemOf(response), etag);
  }
  const data = response.status === 204 ? undefined : await response.json();
  return { data: data as Answer<O>, etag, location: response.headers.get("Location") ?? undefined };
}

/** The same, where a 404 is an ordinary answer: nothing is there yet. */
export async function callOrNothing<O extends OperationId>(
  id: O,
  wanted: Call<O>,
): Promise<Answered<Answer<O>> | undefined> {
  try {
    return await call(id, wanted);
  } catch (failure) {
    if (failure instanceof Refused && failure.isMissing) {
      return undefined;
    }
    throw failure;
  }
}

/** Where an operation is, with its path and query filled in. */
export function address(id: OperationId, wanted: { path?: unknown; query?: unknown }): string {
  const path = OPERATIONS[id][1].replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String((wanted.path as Record<string, unknown>)[name])),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries((wanted.query ?? {}) as Record<string, unknown>)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined && each !== "") {
        query.append(name, String(each));
      }
    }
  }
  return query.size === 0 ? path : `${path}?${query}`;
}

/** A request that rides on the session; when that has ended, it waits until the user has signed in again. */
export async function send(path: string, init: RequestInit = {}): Promise<Response> {
  const request = () =>
    fetch(path, { ...init, headers: { ...(init.headers as Record<string, string>), [HEADER]: "1" } });
  const response = await request().catch((failure: unknown) => {
    if (failure instanceof DOMException && failure.name === "AbortError") {
      throw failure;
    }
    throw new Refused(away, undefined);
  });
  if (response.status !== 401) {
    return response;
  }
  await signedInAgain();
  return request();
}

/** An operation that answers items page by page. */
export type ListOperation = { [O in OperationId]: Answer<O> extends { items: unknown[] } ? O : never }[OperationId];
export type Item<O extends ListOperation> = Answer<O> extends { items: (infer T)[] } ? T : never;

/** All items of a list, for lists that are known to be short: choices of a field, goals, departments. */
export async function all<O extends ListOperation>(id: O, wanted: Call<O>): Promise<Item<O>[]> {
  const items: Item<O>[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit: 200, ...((wanted as { query?: object }).query ?? {}), ...(cursor ? { cursor } : {}) };
    const { data } = await call(id, { ...wanted, query } as unknown as Call<O>);
    const page = data as { items: Item<O>[]; nextCursor?: string };
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return items;
}

const away: Schemas["Problem"] = {
  type: "about:blank",
  title: "No connection",
  status: 503,
  detail: "Waymark does not answer. Check the connection and try again; nothing you entered is lost.",
  instance: location.pathname,
  requestId: "-",
};

async function problemOf(response: Response): Promise<Schemas["Problem"]> {
  if (response.headers.get("Content-Type")?.startsWith("application/problem+json")) {
    return (await response.json()) as Schemas["Problem"];
  }
  return { ...away, title: response.statusText, status: response.status, detail: `The answer was ${response.status}.` };
}
