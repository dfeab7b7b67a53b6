/** Places of a ballot, worst first; ids that share a place are tied. Every function returns new places without empty ones. */
export type Tiers = readonly (readonly string[])[];

/** Before a place, after it, or tied with what is in it. */
export type Where = "before" | "after" | "in";

export function without(tiers: Tiers, id: string): Tiers {
  return tiers.map((tier) => tier.filter((each) => each !== id)).filter((tier) => tier.length > 0);
}

/** In a place of its own behind all others. */
export function ranked(tiers: Tiers, id: string): Tiers {
  return [...without(tiers, id), [id]];
}

export function unranked(tiers: Tiers, all: readonly string[]): readonly string[] {
  const known = new Set(tiers.flat());
  return all.filter((id) => !known.has(id));
}

/** At the place that was `at` when the move began. */
export function placed(tiers: Tiers, id: string, at: number, where: Where): Tiers {
  const target = tiers[at];
  if (target === undefined) {
    return ranked(tiers, id);
  }
  if (where === "in") {
    return target.includes(id)
      ? tiers
      : tiers
          .map((tier, place) => (place === at ? [...tier, id] : tier.filter((each) => each !== id)))
          .filter((tier) => tier.length > 0);
  }
  const next = tiers.map((tier) => tier.filter((each) => each !== id));
  next.splice(where === "before" ? at : at + 1, 0, [id]);
  return next.filter((tier) => tier.length > 0);
}

/** Out of a tie to a place of its own before it, or before the place above; undefined at the top. */
export function raised(tiers: Tiers, id: string): Tiers | undefined {
  const at = tiers.findIndex((tier) => tier.includes(id));
  const tied = (tiers[at]?.length ?? 0) > 1;
  return tied ? placed(tiers, id, at, "before") : at > 0 ? placed(tiers, id, at - 1, "before") : undefined;
}

/** Out of a tie to a place of its own behind it, or behind the place below; undefined at the bottom. */
export function lowered(tiers: Tiers, id: string): Tiers | undefined {
  const at = tiers.findIndex((tier) => tier.includes(id));
  const tied = (tiers[at]?.length ?? 0) > 1;
  return tied ? placed(tiers, id, at, "after") : at < tiers.length - 1 ? placed(tiers, id, at + 1, "after") : undefined;
}
