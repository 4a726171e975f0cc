import { useState } from 'preact/hooks';
import { fromMinor, toMinor } from '@/lib/core/money/amount';
import { minorDigits } from '@/lib/core/money/currency';
import type { Coupon } from '@/lib/core/plans/insights/coupon-price';
import { couponRoute } from '@/lib/core/plans/insights/coupon-route';
import { pricedWays } from '@/lib/core/plans/sheet/priced-ways';
import type { Sheet } from '@/lib/core/plans/sheet/sheet';
import { useWords } from '../ui/words';
import { CouponForm } from './coupon-form';
import type { Figures } from './figures';
import { rowName } from './way-title';
import type { WeighedSheet } from './weigh-sheet';

/** A coupon with what its owner calls it. */
export interface NamedCoupon extends Coupon {
  readonly name: string;
}

/** So many the core is willing to try. */
const MOST = 12;

interface Props {
  readonly sheet: Sheet;
  readonly weighed: WeighedSheet;
  readonly moneyRate: string;
  readonly figures: Figures;
}

/** Which coupon goes with which way to pay. */
export function CouponCard({ sheet, weighed, moneyRate, figures }: Props) {
  const words = useWords();
  const { t } = words;
  const [coupons, setCoupons] = useState<readonly NamedCoupon[]>([]);
  const digits = minorDigits(sheet.currency);
  const price = sheet.price === null ? null : toMinor(sheet.price, digits);
  const rows = weighed.rows.map(({ row }) => row);
  const nameOf = (key: string) => {
    const row = rows.find((one) => one.key === key);
    return row ? rowName(words, row) : key;
  };
  const couponName = (key: string) => coupons.find((one) => one.key === key)?.name ?? key;
  // A coupon for a way that was removed meanwhile is for nothing any more, not for everything.
  const routes =
    price === null || coupons.length === 0
      ? []
      : couponRoute(pricedWays({ ...sheet, rows }), coupons, price, moneyRate);
  const money = (minor: number) => figures.money(fromMinor(minor, digits));
  return (
    <section class="card tool" aria-labelledby="coupon-title">
      <h3 id="coupon-title">{t('tool_coupons')}</h3>
      {price === null ? (
        <p class="soft small">{t('coupon_no_price')}</p>
      ) : (
        coupons.length < MOST && (
          <CouponForm
            currency={sheet.currency}
            ways={rows.map((row) => [row.key, rowName(words, row)])}
            onAdd={(coupon) =>
              setCoupons([...coupons, { ...coupon, key: `c${coupons.length}-${coupon.name}` }])
            }
          />
        )
      )}
      <ul class="lines">
        {coupons.map((coupon) => (
          <li key={coupon.key}>
            <span>
              {coupon.name}
              {coupon.ways && (
                <small>{t('coupon_only', coupon.ways.map(nameOf).join(t('text_comma')))}</small>
              )}
            </span>
            <button
              type="button"
              class="quiet"
              onClick={() => setCoupons(coupons.filter((one) => one !== coupon))}
            >
              {t('row_remove')}
              <span class="hidden"> {coupon.name}</span>
            </button>
          </li>
        ))}
      </ul>
      {routes.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('col_way')}</th>
              <th scope="col">{t('coupon_use')}</th>
              <th scope="col">{t('coupon_price')}</th>
            </tr>
          </thead>
          <tbody>
            {routes.map((route, index) => (
              <tr key={route.way} class={index === 0 ? 'given' : undefined}>
                <th scope="row">
                  {nameOf(route.way)}
                  {index === 0 && <span class="tag">{t('tag_least')}</span>}
                </th>
                <td>{route.coupons.map(couponName).join(t('text_comma')) || t('coupon_none')}</td>
                <td>{money(route.price)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {routes.length > 0 && routes.length < rows.length && <p class="soft small">{t('coupon_left_out')}</p>}
    </section>
  );
}
