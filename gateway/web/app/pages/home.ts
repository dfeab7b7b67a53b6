import { html, nothing, type TemplateResult } from "lit";
import type { Schemas } from "../api/client";
import { day, daysUntil } from "../parts/format";
import { badge, empty } from "../parts/small";
import { Page } from "../shell/page";
import { waitingTasks, type Task } from "./waiting";

type CycleState = Schemas["Cycle"]["state"];

/** The eight steps of the loop, and the state of a cycle in which each is under way. */
const STEPS: readonly (readonly [step: string, state: CycleState])[] = [
  ["Assess", "ASSESSING"],
  ["Select stakeholders", "ASSESSING"],
  ["Rank the pain", "RANKING"],
  ["Find and price initiatives", "PLANNING"],
  ["Categorise", "PLANNING"],
  ["Prioritise", "PLANNING"],
  ["Plan the roadmap", "PLANNING"],
  ["Carry it out", "EXECUTING"],
];
const ORDER: readonly CycleState[] = ["DRAFT", "ASSESSING", "RANKING", "PLANNING", "EXECUTING", "CLOSED"];

/** Where the cycle stands and what waits for the one who looks. */
export default class Home extends Page<readonly Task[]> {
  protected read(signal: AbortSignal): Promise<readonly Task[]> {
    return waitingTasks(this.where, signal);
  }

  protected view(tasks: readonly Task[]): TemplateResult {
    const { cycle } = this.where;
    return html`
      ${cycle === undefined ? nothing : standing(cycle)}
      <h2>What waits for you</h2>
      ${tasks.length === 0
        ? empty("Nothing at the moment.")
        : html`<ul class="cards plain">
            ${tasks.map(
              (task) => html`<li class="card">
                <h3>${task.href === undefined ? task.title : html`<a href=${task.href}>${task.title}</a>`}</h3>
                <p class="small">${task.detail}</p>
              </li>`,
            )}
          </ul>`}
    `;
  }
}
customElements.define("wm-home", Home);

function standing(cycle: Schemas["Cycle"]): TemplateResult {
  const reached = ORDER.indexOf(cycle.state);
  return html`
    <p>${badge(cycle.state, "good")} ${cycle.objective?.statement ?? "No objective is set yet."}</p>
    <ol class="loop" aria-label="Steps of the loop">
      ${STEPS.map(([step, state]) => {
        const at = ORDER.indexOf(state);
        return html`<li class=${at < reached ? "done" : nothing} aria-current=${at === reached ? "step" : nothing}>
          ${step}<span class="spoken">: ${at < reached ? "done" : at === reached ? "under way" : "to come"}</span>
        </li>`;
      })}
    </ol>
    <p class="small">
      Began on ${day(cycle.startsOn)}; the next cycle is due on ${day(cycle.dueOn)}${due(cycle)}.
    </p>
  `;
}

function due(cycle: Schemas["Cycle"]): string {
  const days = daysUntil(cycle.dueOn);
  return cycle.overdue ? ", which is over" : days >= 0 ? `, in ${days} days` : "";
}
