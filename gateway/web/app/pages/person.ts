import { html, nothing, type TemplateResult } from "lit";
import { all, call, type Answer, type Body, Refused, type Schemas } from "../api/client";
import { OPERATIONS } from "../api/operations";
import { ask, reason } from "../parts/ask";
import { constants } from "../parts/filters";
import { form } from "../parts/form";
import { count, moment, words } from "../parts/format";
import { Saving } from "../parts/saving";
import { announce, badge } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";
import { go, pathTo } from "../shell/router";
import { cycleOf, grantFields, known, momentsOf, reachOf, ROLES, until, type Known } from "./access";
import { grantPath, requestGrant, stateOf } from "./grants";

type Effective = Answer<"readEffectiveAccess">;
type Simulation = Answer<"simulateAccess">;
type Explanation = Schemas["AccessExplanation"];

interface Data {
  readonly effective: Effective;
  readonly grants: readonly Schemas["Grant"][];
  readonly known: Known;
}

/** The operations by the words of their ids: `approveGrant` as "approve grant". */
const OPERATION_NAMES = Object.keys(OPERATIONS).map(
  (id) => [id, id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)] as const,
);

/** What a person may do where, why or why not, and what a change would mean. */
export default class Person extends Page<Data> {
  static override properties = { ...Page.properties, explanation: { state: true }, simulation: { state: true } };

  declare private explanation: Explanation | undefined;
  declare private simulation: Simulation | undefined;
  private readonly asking = new Saving(this);

  private get subject(): string {
    return this.param("subject");
  }

  protected async read(signal: AbortSignal): Promise<Data> {
    const [effective, grants, names] = await Promise.all([
      call("readEffectiveAccess", { query: { subject: this.subject }, signal }),
      all("listGrants", { query: { subject: this.subject }, signal }),
      known(this.where, signal),
    ]);
    return { effective: effective.data, grants, known: names };
  }

  protected view(data: Data): TemplateResult {
    const { effective, grants, known: names } = data;
    return html`
      <p>
        <strong>${this.name(data)}</strong> <span class="id">${this.subject}</span><br />
        ${account(effective.account)}
        ${effective.tokensRevokedUntil === undefined ? nothing : html`Tokens up to ${moment(effective.tokensRevokedUntil)} are revoked.`}
      </p>
      ${effective.complete ? nothing : html`<p class="banner" role="note">This is not everything: you may not see all grants of this person, or they are too many.</p>`}
      ${this.acts(data)}
      <h2>Grants</h2>
      ${table<Schemas["Grant"]>(
        count(grants.length, "grant"),
        [
          { head: "Role", cell: (row) => html`<a href=${grantPath(row.id)}>${words(row.role)}</a>`, isName: true },
          { head: "Reaches", cell: (row) => reachOf(row, names) },
          { head: "State", cell: stateOf },
          { head: "Holds until", cell: (row) => until(row.validUntil) },
          { head: "Last used", cell: (row) => (row.lastUsedAt === undefined ? "never" : moment(row.lastUsedAt)) },
        ],
        grants,
        "No grant that you may see.",
      )}
      <h2>What this person may do</h2>
      ${effective.places.length === 0
        ? html`<p class="empty">Nothing: no role counts anywhere.</p>`
        : effective.places.map((place) => this.place(place, data))}
      <h2>Why, or why not</h2>
      ${this.question(names)} ${this.explanation === undefined ? nothing : explained(this.explanation)}
      ${this.simulation === undefined ? nothing : simulated(this.simulation, names)}
    `;
  }

  private name({ effective, grants }: Data): string {
    return effective.account.signInName ?? grants.find((each) => each.signInName !== undefined)?.signInName ?? "Unknown name";
  }

  private acts(data: Data): TemplateResult | typeof nothing {
    const own = this.subject === this.where.standing.subject;
    return html`<p class="actions">
      ${!own && this.may("requestGrant")
        ? html`<button type="button" @click=${() => void requestGrant(data.known, this.subject)}>Request a grant</button>`
        : nothing}
      ${this.may("simulateAccess")
        ? html`<button type="button" class="quiet" @click=${() => void this.simulate(data)}>What if…</button>`
        : nothing}
      ${this.may("revokeTokens")
        ? html`<button type="button" class="quiet" @click=${() => void this.revoke(data)}>Revoke tokens…</button>`
        : nothing}
      ${!own && this.may("recordDeparture")
        ? html`<button type="button" class="quiet" @click=${() => void this.depart(data)}>Record a departure…</button>`
        : nothing}
    </p>`;
  }

  private place(place: Schemas["PlaceAccess"], { effective, known: names }: Data): TemplateResult {
    const titles = new Map(effective.operations.map((each) => [each.operationId, each.summary]));
    return html`
      <div class="card">
        <h3>${placeName(place, names)}</h3>
        ${place.roles.map(
          (each) => html`<details>
            <summary>${words(each.role)}: ${count(each.operationIds.length, "operation")}</summary>
            ${each.grantIds.length === 0
              ? html`<p class="small">No grant is needed.</p>`
              : html`<p class="small">
                  By ${each.grantIds.map((id, at) => html`${at === 0 ? "" : ", "}<a href=${grantPath(id)}>grant ${at + 1}</a>`)}
                </p>`}
            <ul>${each.operationIds.map((id) => html`<li>${titles.get(id) ?? id} <span class="id">${id}</span></li>`)}</ul>
          </details>`,
        )}
      </div>
    `;
  }

  private question({ cycles }: Known): TemplateResult {
    return form(
      this.asking,
      [
        { name: "operation", label: "Operation", required: true, suggestions: OPERATION_NAMES, hint: "Start to type, such as “approve”." },
        {
          name: "cycleId",
          label: "In the cycle",
          type: "select",
          options: [...cycles].map(([id, name]) => [id, name] as const),
          hint: "Empty: anywhere.",
        },
      ],
      "Explain",
      (values) => void this.explain(values),
    );
  }

  private async explain(values: Record<string, unknown>): Promise<void> {
    const query = { ...(values as { operation: string; cycleId?: string }), subject: this.subject };
    const done = await this.asking.run(async () => {
      this.explanation = (await call("readEffectiveAccess", { query })).data.explanation;
    });
    if (done && this.explanation !== undefined) {
      announce(words(this.explanation.decision));
    }
  }

  private async simulate(data: Data): Promise<void> {
    const holding = data.grants.filter((each) => each.state === "APPROVED");
    await ask({
      title: "What if…",
      explanation: "Calculates what this person would gain and lose. Nothing is changed.",
      fields: (entered) => [
        {
          name: "change",
          label: "Change",
          type: "select",
          required: true,
          value: "GRANT",
          options: constants("GRANT", ...(holding.length > 0 ? ["END_GRANT"] : []), "GIVE_ROLE", "TAKE_ROLE", "LEAVE"),
        },
        ...changeFields(entered, holding, data.known),
      ],
      act: "Calculate",
      submit: async (values) => {
        const changes = [momentsOf(values, "validUntil")];
        try {
          this.simulation = (await call("simulateAccess", { body: { subject: this.subject, changes } as Body<"simulateAccess"> })).data;
        } catch (failure) {
          throw failure instanceof Refused ? ofTheOnlyChange(failure) : failure;
        }
      },
    });
    await this.updateComplete;
    this.querySelector<HTMLElement>("#simulation")?.focus();
  }

  private async revoke(data: Data): Promise<void> {
    const done = await ask({
      title: `Revoke the tokens of ${this.name(data)}?`,
      explanation: "Every token that the person has now is refused. With a new sign-in the person goes on, as far as grants allow.",
      fields: () => [reason("reason")],
      act: "Revoke them",
      submit: ({ reason: why }, idempotencyKey) =>
        call("revokeTokens", { body: { subject: this.subject, reason: String(why ?? "") }, idempotencyKey }),
    });
    if (done) {
      announce("The tokens are revoked.");
      await this.refresh();
    }
  }

  private async depart(data: Data): Promise<void> {
    const name = this.name(data);
    let made = "";
    const done = await ask({
      title: `${name} leaves?`,
      explanation: "From the next request on the person can do nothing. All grants end, tokens are revoked, and the account is disabled.",
      fields: () => [reason("reason")],
      act: "Record the departure",
      submit: async ({ reason: why }, idempotencyKey) => {
        const body = { subject: this.subject, signInName: name, reason: String(why ?? "") };
        made = (await call("recordDeparture", { body, idempotencyKey })).data.id;
      },
    });
    if (done) {
      announce(`The departure of ${name} is recorded.`);
      go(pathTo("/console/access/departures/:departureId", { departureId: made }));
    }
  }
}
customElements.define("wm-person", Person);

function changeFields(entered: Record<string, unknown>, holding: readonly Schemas["Grant"][], names: Known) {
  switch (entered["change"] ?? "GRANT") {
    case "GRANT":
      return grantFields(entered, names, false).filter((each) => each.name !== "reason");
    case "END_GRANT":
      return [
        {
          name: "grantId",
          label: "Grant",
          type: "select" as const,
          required: true,
          options: holding.map((each) => [each.id, `${words(each.role)}, ${words(each.scope)}`] as const),
        },
      ];
    case "LEAVE":
      return [];
    default:
      return [{ name: "role", label: "Role", type: "select" as const, required: true, options: ROLES }];
  }
}

/** Faults of `/changes/0/role` are put at the field `role`. */
function ofTheOnlyChange({ problem, etag }: Refused): Refused {
  const violations = problem.violations?.map((each) => ({ ...each, pointer: each.pointer.replace("/changes/0", "") }));
  return new Refused(violations === undefined ? problem : { ...problem, violations }, etag);
}

function account({ answer, roles }: Schemas["RealmAccount"]): string {
  switch (answer) {
    case "KNOWN":
      return roles.length === 0 ? "The account has no role." : `The account has the ${roles.length === 1 ? "role" : "roles"} ${roles.map(words).join(", ")}.`;
    case "DISABLED":
      return "The account is disabled.";
    default:
      return `The roles of the account are unknown (${words(answer)}): what follows is what the grants alone allow.`;
  }
}

function placeName(place: { reach: Schemas["AccessReach"]; cycleId?: string; department?: Schemas["DepartmentReference"] }, { cycles }: Known): TemplateResult {
  switch (place.reach) {
    case "WITHOUT_GRANT":
      return html`Without a grant`;
    case "ANY_SCOPE":
      return html`With a grant of any reach`;
    case "EVERYTHING":
      return html`Everywhere`;
    case "CYCLE":
      return html`In ${cycleOf(place.cycleId, cycles)}`;
    case "DEPARTMENT":
      return html`In ${place.department?.name ?? "one department"} of ${cycleOf(place.cycleId, cycles)}`;
  }
}

function explained(explanation: Explanation): TemplateResult {
  const tone = explanation.decision === "REFUSED" ? "bad" : "good";
  return html`
    <div class="card" role="region" aria-label="Explanation">
      <p><span class="id">${explanation.operation}</span> ${badge(explanation.decision, tone)}</p>
      ${table<Schemas["ExplainedStep"]>(
        "Conditions in the order in which they are checked",
        [
          { head: "Condition", cell: (row) => words(row.step), isName: true },
          { head: "Outcome", cell: (row) => badge(row.outcome, row.outcome === "MET" ? "good" : row.outcome === "NOT_MET" ? "bad" : "warn") },
          { head: "What was found", cell: detail },
        ],
        explanation.steps,
        "Nothing is checked.",
      )}
      <p class="small">${explanation.alsoDecides}</p>
    </div>
  `;
}

function detail(step: Schemas["ExplainedStep"]): TemplateResult {
  return html`${step.detail}
  ${step.grantIds.length + step.missed.length === 0
    ? nothing
    : html`<ul>
        ${step.grantIds.map((id, at) => html`<li><a href=${grantPath(id)}>Grant ${at + 1}</a> meets it</li>`)}
        ${step.missed.map((each) => html`<li><a href=${grantPath(each.grantId)}>A grant</a> does not: ${each.reason}</li>`)}
      </ul>`}`;
}

function simulated(simulation: Simulation, names: Known): TemplateResult {
  const titles = new Map(simulation.operations.map((each) => [each.operationId, each.summary]));
  const places = (title: string, differences: readonly Schemas["PlaceDifference"][]) => html`
    <h3>${title}</h3>
    ${differences.length === 0
      ? html`<p>Nothing.</p>`
      : differences.map(
          (each) => html`<details>
            <summary>${placeName(each, names)}: ${count(each.operationIds.length, "operation")}</summary>
            <ul>${each.operationIds.map((id) => html`<li>${titles.get(id) ?? id} <span class="id">${id}</span></li>`)}</ul>
          </details>`,
        )}
  `;
  return html`
    <section class="card" id="simulation" tabindex="-1" aria-labelledby="simulation-title">
      <h2 id="simulation-title">What would change</h2>
      <ul>
        ${simulation.changes.map(
          (each) => html`<li>
            ${words(each.change)} ${badge(each.possible ? "POSSIBLE" : "NOT_POSSIBLE", each.possible ? "good" : "bad")} ${each.detail ?? nothing}
          </li>`,
        )}
      </ul>
      ${places("Gained", simulation.gained)} ${places("Lost", simulation.lost)}
    </section>
  `;
}
