import type { ReactiveController, ReactiveControllerHost } from "lit";
import { Refused, type Schemas } from "../api/client";

/** An act of the user: busy while it is under way, and what was wrong with it afterwards. */
export class Saving implements ReactiveController {
  busy = false;
  refused: Refused | undefined;
  private key = crypto.randomUUID();

  /** @param place what the ids of its form's fields begin with; another one where two forms can be shown at once */
  constructor(private readonly host: ReactiveControllerHost & HTMLElement, readonly place = "field") {
    host.addController(this);
  }

  hostConnected(): void {}

  /**
   * Runs an act. The key makes a repeated POST the same act; a new one is made once it has succeeded. A refusal stays
   * until the next attempt, and the first field that it names gets the focus.
   *
   * @returns whether it succeeded
   */
  async run(act: (idempotencyKey: string) => Promise<unknown>): Promise<boolean> {
    if (this.busy) {
      return false;
    }
    this.busy = true;
    this.refused = undefined;
    this.host.requestUpdate();
    try {
      await act(this.key);
      this.key = crypto.randomUUID();
      return true;
    } catch (failure) {
      if (!(failure instanceof Refused)) {
        throw failure;
      }
      this.refused = failure;
      return false;
    } finally {
      this.busy = false;
      this.host.requestUpdate();
      if (this.refused !== undefined) {
        await this.host.updateComplete;
        const { host } = this;
        (host.querySelector<HTMLElement>("[aria-invalid=true]") ?? host.querySelector<HTMLElement>(".banner"))?.focus();
      }
    }
  }

  /** What was wrong at a place of the body, such as `/title`. */
  at(pointer: string): string | undefined {
    return this.refused?.problem.violations?.find((each) => each.pointer === pointer)?.message;
  }

  /** The refusal with the faults that no field of the form shows. */
  beside(pointers: readonly string[]): Schemas["Problem"] | undefined {
    const problem = this.refused?.problem;
    if (problem === undefined) {
      return undefined;
    }
    const others = problem.violations?.filter((each) => !pointers.includes(each.pointer));
    const { violations: _, ...rest } = problem;
    return others === undefined || others.length === 0 ? rest : { ...rest, violations: others };
  }
}
