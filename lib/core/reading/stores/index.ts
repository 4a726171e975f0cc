import type { Rule } from '../rules/rule';
import { amazonStore } from './amazon';
import { appleChina } from './apple-com-cn';
import { fenqileStore } from './fenqile';
import { hihonor } from './hihonor';
import { jd } from './jd';
import { magazineluiza } from './magazineluiza';
import { meizu } from './meizu';
import { mercadolibre } from './mercadolibre';
import { mi } from './mi';
import { opposhop } from './opposhop';
import { samsungeshop } from './samsungeshop';
import { suning } from './suning';
import { taobao } from './taobao';
import { tmall } from './tmall';
import { tuniu } from './tuniu';
import { vivo } from './vivo';
import { vmall } from './vmall';
import { xiaomiyoupin } from './xiaomiyoupin';
import { yangkeduo } from './yangkeduo';

/** Every built-in store. */
export const stores: readonly Rule[] = [
  jd,
  mi,
  xiaomiyoupin,
  taobao,
  tmall,
  suning,
  appleChina,
  vmall,
  hihonor,
  opposhop,
  vivo,
  meizu,
  samsungeshop,
  fenqileStore,
  tuniu,
  yangkeduo,
  amazonStore,
  mercadolibre,
  magazineluiza,
];
