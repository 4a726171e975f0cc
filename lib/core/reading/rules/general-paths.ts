/** What is read on any page, without a rule of its own: the ways the evidence of an offer names as `generic/…`. */
export const GENERAL_PATHS = [
  'generic/plan-sentence',
  'generic/payment-row',
  'generic/supports',
  'generic/parts-button',
  'generic/refusal',
] as const;
export type GeneralPath = (typeof GENERAL_PATHS)[number];
