import { html, nothing, type TemplateResult } from "lit";
import { all, call, callOrNothing, type Body, type OperationId, type Schemas } from "../api/client";
import { ask, reason } from "../parts/ask";
import { confirmed } from "../parts/confirm";
import { moment, number, percent, words } from "../parts/format";
import { picture } from "../parts/picture";
import { Saving } from "../parts/saving";
import { announce, badge, empty } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";
import { amount } from "./initiative";

type Priority = Schemas["Priority"];

interface Data {
  readonly priorities: Schemas["Priorities"];
  readonly map: Schemas["IndexMap"];
  readonly signOff: Schemas["PrioritySignOff"];
  readonly signOffTag: string | undefined;
  readonly robust: Schemas["RobustPriorities"] | undefined;
}

/** Which initiatives come first and why: the map of both indices, and every priority with its derivation. */
export default class PrioritiesPage extends Page<Data> {
  /** Whether the answer is to say how robust the ranks are, which takes longer. */
  private robustness = false;
  private sampling = false;
  private readonly saving = new Saving(this);

  protected async read(signal: AbortSignal): Promise<Data> {
    const path = { cycleId: this.cycle.id };
    const [priorities, map, signOff, robust] = await Promise.all([
      call("readPriorities", { path, query: this.robustness ? { robustness: true } : {}, signal }),
      call("readIndexMap", { path, signal }),
      call("readPrioritySignOff", { path, signal }),
      this.robustness && this.may("readPriorityRobustness") ? call("readPriorityRobustness", { path, signal }) : undefined,
    ]);
    return { priorities: priorities.data, map: map.data, signOff: signOff.data, signOffTag: signOff.etag, robust: robust?.data };
  }

  protected override downloads(): readonly OperationId[] {
    return ["readPriorities", "readIndexMap"];
  }

  private async sample(): Promise<void> {
    this.robustness = true;
    this.sampling = true;
    this.requestUpdate();
    await this.refresh();
    this.sampling = false;
    this.requestUpdate();
  }

  private async chooseFormula(): Promise<void> {
    const path = { cycleId: this.cycle.id };
    const { data, etag } = await call("readScoringModel", { path });
    const criteria = await all("listCriteria", { path });
    const options = criteria.map((each): readonly [string, string] => [each.id, each.name]);
    const three = (labels: readonly string[]) =>
      labels.map((label, i) => ({ name: `criterion${i}`, label, type: "select" as const, required: true, options, value: data.criterionIds[i] ?? "" }));
    const done = await ask({
      title: "The formula of the priorities",
      explanation: "The priorities follow at once. Sign-offs end where a priority changes.",
      fields: ({ formula = data.formula }) => [
        {
          name: "formula",
          label: "Formula",
          type: "select",
          required: true,
          value: data.formula,
          options: [
            ["GEOMETRIC_MEAN", "Geometric mean · fit"],
            ["WEIGHTED_SUM", "Weighted sum · fit"],
            ["WSJF", "Weighted shortest job first"],
            ["RICE", "Reach · impact · confidence / effort"],
          ],
        },
        ...(formula === "WEIGHTED_SUM"
          ? [{ name: "businessShare", label: "Share of the business index, 0 to 1", type: "number" as const, required: true, min: 0, max: 1, step: 0.05, value: data.businessShare }]
          : []),
        ...(formula === "WSJF" ? three(["Business value", "Time criticality", "Risk reduction"]) : []),
        ...(formula === "RICE" ? three(["Reach", "Impact", "Confidence"]) : []),
      ],
      act: "Choose it",
      submit: ({ formula, businessShare, ...named }) =>
        call("chooseFormula", {
          path,
          body: { formula, ...(businessShare === undefined ? {} : { businessShare }), criterionIds: Object.values(named) } as Body<"chooseFormula">,
          ifMatch: etag,
        }),
    });
    if (done) {
      announce("The formula is chosen.");
      await this.refresh();
    }
  }

  private async move(priority: Priority): Promise<void> {
    const path = { initiativeId: priority.initiativeId };
    const before = await callOrNothing("readManualMove", { path });
    const done = await ask({
      title: `Move ${priority.code} by hand`,
      explanation: "The computed rank stays to be seen beside the place that you give.",
      fields: () => [
        { name: "place", label: "Place", type: "number", required: true, min: 1, max: 1000, step: 1, value: priority.place },
        { ...reason("reason"), maxLength: 1000, value: priority.manualMove?.reason },
      ],
      act: "Move it",
      submit: (values) =>
        call("moveInitiative", { path, body: values as Body<"moveInitiative">, ...(before === undefined ? {} : { ifMatch: before.etag }) }),
    });
    if (done) {
      announce(`${priority.code} is moved.`);
      await this.refresh();
    }
  }

  private async withdrawMove({ initiativeId, code }: Priority): Promise<void> {
    const path = { initiativeId };
    if (!(await confirmed(`Withdraw the move of ${code}?`, "It takes its computed place again.", "Withdraw"))) {
      return;
    }
    const { etag } = await call("readManualMove", { path });
    if (await this.saving.run(() => call("withdrawManualMove", { path, ifMatch: etag }))) {
      announce(`${code} has its computed place again.`);
      await this.refresh();
    }
  }

  /** Signs what is shown: the tag is that of the priorities as the user has read them. */
  private async sign(tag: string | undefined): Promise<void> {
    const done = await ask({
      title: "Sign the priorities off",
      explanation: "You sign for your side, IT or business, as the priorities stand and with what is unresolved.",
      fields: () => [{ name: "comment", label: "What your side wants to be known", type: "textarea", maxLength: 1000 }],
      act: "Sign off",
      submit: (values) => call("signPrioritiesOff", { path: { cycleId: this.cycle.id }, body: values as Body<"signPrioritiesOff">, ifMatch: tag }),
    });
    if (done) {
      announce("Your side has signed the priorities off.");
      await this.refresh();
    }
  }

  private signOffs({ signOff, signOffTag }: Data): TemplateResult {
    return html`
      <h2>Sign-off</h2>
      <p>${signOff.signedByBoth ? badge("SIGNED_BY_BOTH_SIDES", "good") : badge("NOT_SIGNED_BY_BOTH_SIDES", "warn")}</p>
      ${table<Schemas["SideSignOff"]>(
        "Which side has signed",
        [
          { head: "Side", cell: (each) => (each.side === "IT" ? "IT" : words(each.side)), isName: true },
          { head: "By", cell: (each) => `${each.signedBy}, ${moment(each.signedAt)}` },
          { head: "Comment", cell: (each) => each.comment ?? "—" },
          { head: "Holds", cell: (each) => (each.holds ? "yes" : html`no: <ul class="small tight">${each.changes.map((change) => html`<li>${change}</li>`)}</ul>`) },
        ],
        signOff.sides,
        "No side has signed these priorities off.",
      )}
      ${table<Schemas["UnresolvedPriority"]>(
        "What is unresolved",
        [
          { head: "Initiative", cell: (each) => each.code, isName: true },
          { head: "Kind", cell: (each) => words(each.kind) },
          { head: "What it is", cell: (each) => each.reason },
        ],
        signOff.unresolved,
        "Nothing is unresolved.",
      )}
      ${this.may("signPrioritiesOff")
        ? html`<p class="actions"><button type="button" @click=${() => void this.sign(signOffTag)}>Sign off for your side</button></p>`
        : nothing}
    `;
  }

  private place(each: Priority): TemplateResult {
    return html`${each.place ?? "—"}${each.manualMove === undefined
      ? nothing
      : html`<p class="small">Moved by ${each.manualMove.movedBy ?? "somebody"}, ${moment(each.manualMove.movedAt)}: ${each.manualMove.reason}</p>`}
    ${this.may("moveInitiative")
      ? html`<button type="button" class="quiet" aria-label="Move ${each.code}" @click=${() => void this.move(each)}>Move</button>`
      : nothing}
    ${each.manualMove !== undefined && this.may("withdrawManualMove")
      ? html`<button type="button" class="quiet" aria-label="Withdraw the move of ${each.code}" @click=${() => void this.withdrawMove(each)}>Withdraw</button>`
      : nothing}`;
  }

  protected view(data: Data): TemplateResult {
    const { priorities: { initiatives, formula, modelVersion, sampling }, map, robust } = data;
    if (initiatives.length === 0) {
      return empty("No initiative yet. Priorities come from prices, categories and ratings.");
    }
    const ranked = initiatives.filter((each) => each.priority !== undefined);
    const open = initiatives.filter((each) => each.priority === undefined);
    return html`
      <p>${formula} <span class="small">(scoring model, version ${modelVersion})</span></p>
      ${this.may("chooseFormula")
        ? html`<p class="actions"><button type="button" @click=${() => void this.chooseFormula()}>Choose the formula</button></p>`
        : nothing}
      ${picture("readIndexMap", { path: { cycleId: this.cycle.id } }, places(map))}
      ${map.agreement === undefined ? nothing : html`<p class="small">Both sides agree by ${number(map.agreement, 2)}, from −1 to 1 (Spearman's ρ).</p>`}
      ${sampling === undefined
        ? html`<p class="actions"><button type="button" ?disabled=${this.sampling} @click=${() => void this.sample()}>
            ${this.sampling ? "Sampling…" : "How robust are the ranks?"}
          </button></p>`
        : html`<p class="small" role="status">With ${sampling.draws.toLocaleString()} random weightings of the criteria: how often each is first, and among the first ${sampling.top}.</p>`}
      ${table<Priority>(
        "Priorities, highest first",
        [
          { head: "Rank", cell: (each) => each.rank ?? "—", isNumber: true },
          { head: "Place", cell: (each) => this.place(each) },
          { head: "Initiative", cell: (each) => html`<a href=${this.to("initiatives/:initiativeId", { initiativeId: each.initiativeId })}>${each.code} · ${each.title}</a>`, isName: true },
          { head: "Category", cell: (each) => (each.category === undefined ? "—" : words(each.category)) },
          { head: "Business", cell: (each) => valueOf(each.businessIndex), isNumber: true },
          { head: "IT", cell: (each) => valueOf(each.itIndex), isNumber: true },
          { head: "Fit", cell: (each) => (each.fit === undefined ? "—" : number(each.fit, 2)), isNumber: true },
          { head: "Priority", cell: (each) => number(each.priority ?? 0), isNumber: true },
          ...(sampling === undefined
            ? []
            : [
                { head: "First", cell: (each: Priority) => percent(each.robustness?.first ?? 0), isNumber: true },
                { head: `Among ${sampling.top}`, cell: (each: Priority) => percent(each.robustness?.amongTop ?? 0), isNumber: true },
              ]),
          { head: "Warnings", cell: (each) => (each.warnings.length === 0 ? nothing : html`<ul class="small tight">${each.warnings.map((warning) => html`<li>${warning}</li>`)}</ul>`) },
        ],
        ranked,
        "No initiative has a priority yet.",
        { summary: (each) => `How the priority of ${each.code} came about`, content: derived },
      )}
      ${robust === undefined ? nothing : robustness(robust, this.cycle.id)}
      ${this.signOffs(data)}
      ${open.length === 0
        ? nothing
        : table<Priority>(
            "Without a priority",
            [
              { head: "Initiative", cell: (each) => html`<a href=${this.to("initiatives/:initiativeId", { initiativeId: each.initiativeId })}>${each.code} · ${each.title}</a>`, isName: true },
              { head: "Business", cell: (each) => valueOf(each.businessIndex), isNumber: true },
              { head: "IT", cell: (each) => valueOf(each.itIndex), isNumber: true },
              { head: "Missing", cell: (each) => html`<ul class="small tight">${each.missing.map((missing) => html`<li>${missing}</li>`)}</ul>` },
            ],
            open,
            "",
            { summary: (each) => `What ${each.code} has so far`, content: derived },
          )}
    `;
  }
}
customElements.define("wm-priorities", PrioritiesPage);

/** What the first ranks depend on. */
function robustness(robust: Schemas["RobustPriorities"], cycleId: string): TemplateResult {
  return html`
    ${robust.ranks.length === 0
      ? nothing
      : picture(
          "readPriorityRobustness",
          { path: { cycleId } },
          table<Schemas["RankAcceptability"]>(
            "How often each rank is taken, by mean rank",
            [
              { head: "Initiative", cell: (each) => `${each.code} · ${each.title}`, isName: true },
              { head: "First", cell: (each) => percent(each.shares[0] ?? 0), isNumber: true },
              { head: "Mean rank", cell: (each) => number(each.meanRank), isNumber: true },
            ],
            robust.ranks,
            "",
          ),
        )}
    ${table<Schemas["WeightRange"]>(
      `How far each weight may move before the order of the first ${robust.top} changes`,
      [
        { head: "Criterion", cell: (each) => each.name, isName: true },
        { head: "Weight", cell: (each) => number(each.weight, 2), isNumber: true },
        { head: "Down to", cell: (each) => `${number(each.low, 2)}${each.gainsBelow === undefined ? "" : ` (then ${each.gainsBelow} gains)`}` },
        { head: "Up to", cell: (each) => (each.high === undefined ? "any" : `${number(each.high, 2)}${each.gainsAbove === undefined ? "" : ` (then ${each.gainsAbove} gains)`}`) },
      ],
      robust.weights,
      "The formula has no weights.",
    )}
    ${table<Schemas["RaterInfluence"]>(
      `What the first ${robust.top} would be without each rater`,
      [
        { head: "Rater", cell: (each) => each.rater, isName: true },
        { head: "Changes them", cell: (each) => (each.changesTop ? "yes" : "no") },
        { head: "Would enter", cell: (each) => each.entering.join(", ") },
        { head: "Would leave", cell: (each) => each.leaving.join(", ") },
        { head: "Without a priority", cell: (each) => each.unranked.join(", ") },
      ],
      robust.raters,
      "Nobody has rated anything yet.",
    )}
    ${table<Schemas["RatingChange"]>(
      `The smallest rise of one rating that enters the first ${robust.top}`,
      [
        { head: "Initiative", cell: (each) => each.code, isName: true },
        { head: "Criterion", cell: (each) => each.criterion },
        { head: "From", cell: (each) => number(each.from), isNumber: true },
        { head: "To", cell: (each) => number(each.to), isNumber: true },
      ],
      robust.changes,
      "No single rating brings another initiative there.",
    )}`;
}

function valueOf({ value }: Schemas["Index"]): string {
  return value === undefined ? "—" : number(value);
}

/** The steps of a priority, and what every criterion adds to both indices. */
function derived(of: Priority): TemplateResult {
  return html`<div class="cards">
    ${of.derivation.length === 0 ? nothing : steps("Priority", of.derivation)}
    ${steps(`Business index ${valueOf(of.businessIndex)}`, added(of.businessIndex))}
    ${steps(`IT index ${valueOf(of.itIndex)}`, added(of.itIndex))}
  </div>`;
}

function steps(title: string, lines: readonly string[]): TemplateResult {
  return html`<section><p class="label">${title}</p><ul class="small tight">${lines.map((line) => html`<li>${line}</li>`)}</ul></section>`;
}

function added({ contributions, missing }: Schemas["Index"]): string[] {
  return [
    ...contributions.map((each) =>
      each.score === undefined
        ? `${each.name}: ${each.reason}`
        : `${each.name}: score ${number(each.score)}, weight ${number(each.weight, 2)} = ${number(each.points ?? 0)} points. ${each.reason}${each.spread > 0 ? `; ratings from ${number(each.lowest ?? 0, 0)} to ${number(each.highest ?? 0, 0)}` : ""}`,
    ),
    ...missing.filter((each) => !contributions.some(({ name }) => each.startsWith(name))),
  ];
}

/** The numbers of the map. */
function places(map: Schemas["IndexMap"]): TemplateResult {
  return table<Schemas["IndexMapPlace"]>(
    `Both indices, 0 to 100; quadrants are cut at ${number(map.threshold, 0)}`,
    [
      { head: "Initiative", cell: (each) => `${each.code} · ${each.title}`, isName: true },
      { head: "Business", cell: (each) => number(each.businessIndex), isNumber: true },
      { head: "IT", cell: (each) => number(each.itIndex), isNumber: true },
      { head: "Quadrant", cell: (each) => badge(each.quadrant, each.quadrant === "AGREED" ? "good" : "calm") },
      { head: "Layer", cell: (each) => each.layer, isNumber: true },
      { head: "Category", cell: (each) => (each.category === undefined ? "—" : words(each.category)) },
      { head: "Median value", cell: (each) => (each.medianNetPresentValue === undefined ? "—" : amount(each.medianNetPresentValue)), isNumber: true },
    ],
    map.places,
    "No initiative has both indices yet.",
  );
}
