import { addi } from './addi';
import { affirm } from './affirm';
import { afterpay } from './afterpay';
import { akulaku } from './akulaku';
import { alma } from './alma';
import { amazon } from './amazon';
import { aplazame } from './aplazame';
import { atome } from './atome';
import { apple } from './apple';
import { baitiao } from './baitiao';
import { bread } from './bread';
import { cards } from './cards';
import { cashea } from './cashea';
import { clearpay } from './clearpay';
import { fenqile } from './fenqile';
import { homeCredit } from './home-credit';
import { huabei } from './huabei';
import { in3 } from './in3';
import { iyzico } from './iyzico';
import { klarna } from './klarna';
import { koko } from './koko';
import { kredivo } from './kredivo';
import { mercadoPago } from './mercado-pago';
import { miInstallments } from './mi-installments';
import { oney } from './oney';
import { paidy } from './paidy';
import { paypal } from './paypal';
import { payu } from './payu';
import { ratepay } from './ratepay';
import { razorpay } from './razorpay';
import { scalapay } from './scalapay';
import { sezzle } from './sezzle';
import { shopPay } from './shop-pay';
import { simpl } from './simpl';
import { splitit } from './splitit';
import { spraypay } from './spraypay';
import { tabby } from './tabby';
import { tamara } from './tamara';
import { zip } from './zip';
import { renxingfu } from './renxingfu';
import type { Rule } from '../rules/rule';

/** Every provider the product knows. */
export const providers: readonly Rule[] = [
  huabei,
  miInstallments,
  baitiao,
  fenqile,
  renxingfu,
  apple,
  ...cards,
  klarna,
  affirm,
  afterpay,
  clearpay,
  paypal,
  shopPay,
  sezzle,
  zip,
  splitit,
  bread,
  tabby,
  tamara,
  alma,
  scalapay,
  oney,
  atome,
  kredivo,
  akulaku,
  simpl,
  aplazame,
  payu,
  iyzico,
  razorpay,
  in3,
  spraypay,
  paidy,
  mercadoPago,
  addi,
  cashea,
  koko,
  homeCredit,
  ratepay,
  amazon,
];
