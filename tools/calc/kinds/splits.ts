import { exactShare } from '../../../lib/core/money/exact';
import { ratioToDecimal } from '../../../lib/core/money/ratio';
import { MOST_FLOWS } from '../../../lib/core/plans/rates/search-range';
import type { Reader } from '../reader';
import { showExact } from '../show';

const COUNT = { least: 1, most: MOST_FLOWS, whole: true };

/** Principal and fee in so many equal parts, before any rounding. */
export function addonSplit(inputs: Reader) {
  const principal = inputs.exact('principal');
  const n = BigInt(inputs.number('n', COUNT));
  const rate = inputs.has('total_fee') ? null : inputs.exact(['total_fee_rate', 'fee_rate']);
  const fee = rate
    ? { above: principal.above * rate.above, below: principal.below * rate.below }
    : inputs.exact('total_fee');
  const above = principal.above * fee.below + fee.above * principal.below;
  const below = principal.below * fee.below;
  return {
    total: showExact({ above, below }),
    each: showExact({ above, below: below * n }),
    fee: showExact(fee),
  };
}

/**
 * Alipay's rule for Huabei, in fen: principal and fee are each cut down to the fen in every part, the whole fee is
 * rounded half to even; what is left over is not said to fall to any part.
 */
export function huabeiSplit(inputs: Reader) {
  const total = inputs.number('total_minor', { least: 0, most: Number.MAX_SAFE_INTEGER, whole: true });
  const n = inputs.number('n', COUNT);
  inputs.number('fee_rate', { least: 0, most: 100 });
  const rate = ratioToDecimal(inputs.exact('fee_rate'), 60, 'half-even');
  const fee = exactShare(total, rate, 'half-even');
  return {
    each_principal: `${Math.floor(total / n)}`,
    total_fee: `${fee}`,
    each_fee: `${Math.floor(fee / n)}`,
    principal_remainder: `${total % n}`,
    fee_remainder: `${fee % n}`,
  };
}
