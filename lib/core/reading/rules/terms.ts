/** Minor units are 1/100 for most currencies and 1 for yen; the engine knows which. */
export type Unit = 'minor' | 'major';

/** Facts a slot states in attributes, in its frame's address, or in JSON. All optional; all read as text first. */
export interface Terms {
  /** What the widget was told the purchase costs: a price candidate, never an instalment. */
  readonly price?: Place & { readonly unit: Unit };
  readonly currency?: Place;
  /** Amounts the method is for. */
  readonly min?: Place & { readonly unit: Unit };
  readonly max?: Place & { readonly unit: Unit };
  readonly count?: Place;
  readonly each?: Place & { readonly unit: Unit };
  /** False says that the method is closed for this purchase, true that it is open. */
  readonly eligible?: Place;
  readonly json?: JsonTerms;
}

/** An attribute of the box (or of `selector` in it), else a parameter of the frame's address. */
export interface Place {
  readonly selector?: string;
  readonly attribute?: string;
  readonly parameter?: string;
}

/** JSON in an attribute of the box or in an inline script, as paths: `variants[].price_per_term`. */
export interface JsonTerms {
  readonly attribute?: string;
  /** The script assigns the JSON to this name, or holds it under this key. */
  readonly script?: string;
  /** One row a plan; `*` stands for every key of an object. */
  readonly rows: string;
  /** Relative to a row; a leading `/` starts at the root. */
  readonly count?: string;
  readonly each?: string;
  readonly unit?: Unit;
  readonly feePerPeriod?: string;
  /** A percentage or fraction as printed, a year's. */
  readonly annualRate?: string;
  /** Only rows where this path has this value (without a down payment, say). */
  readonly only?: { readonly path: string; readonly equals: string };
  /** This path has this value: the plan is free of interest. */
  readonly free?: { readonly path: string; readonly equals: string };
  /** This path has this value: the row is closed. */
  readonly closed?: { readonly path: string; readonly equals: string };
  /** Only rows where this path equals the price (`amount` keyed tables) or the chosen variant. */
  readonly forPrice?: string;
  readonly chosen?: { readonly path: string; readonly attribute: string };
  readonly min?: string;
  readonly max?: string;
  readonly bands?: JsonBands;
}

/** More plans of an open row, by amount: of the rows whose range holds the open row's price, every one of `terms` is one. */
export interface JsonBands {
  readonly rows: string;
  /** Of the open row. */
  readonly price: string;
  /** Of a band. */
  readonly min: string;
  readonly max: string;
  readonly terms: string;
  /** Of a plan. */
  readonly count: string;
  /** A year's, as a percentage number. */
  readonly annualPercent?: string;
  readonly free?: { readonly path: string; readonly equals: string };
}
