import type { OperationId, Schemas } from "./client";
import { OPERATIONS } from "./operations";

export type Role = Schemas["CallerStanding"]["everywhere"][number];

/** What the caller's roles and grants allow, by the same table that the gateway and the services decide by. */
export class Standing {
  constructor(private readonly caller: Schemas["CallerStanding"]) {}

  /** Who is signed in, as one word that never changes. */
  get subject(): string {
    return this.caller.subject;
  }

  /** Roles that count in a cycle, or everywhere when there is none. */
  roles(cycleId?: string): readonly string[] {
    const own = this.caller.cycles.find((each) => each.cycleId === cycleId)?.roles ?? [];
    return [...new Set([...this.caller.everywhere, ...own])];
  }

  has(role: string, cycleId?: string): boolean {
    return this.roles(cycleId).includes(role);
  }

  /** Whether an operation may be offered. The server decides again, also by what only it knows. */
  may(id: OperationId, cycleId?: string): boolean {
    const [, , reach, roles] = OPERATIONS[id];
    const anywhere = [...this.caller.everywhere, ...this.caller.cycles.flatMap((each) => each.roles)];
    const counting: readonly string[] =
      reach === "EVERYTHING" ? this.caller.everywhere : reach === "OF_PATH" ? this.roles(cycleId) : anywhere;
    return (roles as string).split(" ").some((role) => counting.includes(role));
  }
}
