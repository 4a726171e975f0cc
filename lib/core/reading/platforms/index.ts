import type { Rule } from '../rules/rule';
import { adyen } from './adyen';
import { alipay } from './alipay';
import { dsc } from './dsc';
import { magento } from './magento';
import { oxid } from './oxid';
import { sfcc } from './sfcc';
import { shopify } from './shopify';
import { tiendanube } from './tiendanube';
import { vtex } from './vtex';
import { woocommerce } from './woocommerce';

/** Shop platforms: markup that many stores share, whatever their address. */
export const platforms: readonly Rule[] = [
  adyen,
  alipay,
  dsc,
  magento,
  oxid,
  sfcc,
  shopify,
  tiendanube,
  vtex,
  woocommerce,
];
