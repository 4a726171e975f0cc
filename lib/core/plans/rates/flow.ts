/**
 * A sum of money at a time. Amounts are the lender's: what is lent negative, what is collected positive, in any
 * one unit. The time is counted in periods from the start: `whole` ones, and a `fraction` of one before them.
 * Compound discounting uses the sum of both; Regulation Z discounts the fraction linearly.
 */
export interface Flow {
  readonly amount: number;
  readonly whole: number;
  readonly fraction: number;
}
