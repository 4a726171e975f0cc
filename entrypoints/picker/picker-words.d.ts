/** The messages the picker can say, picked by tools/build/panel-words.ts. */
declare module 'virtual:picker-words' {
  import type { Catalogue, Tongue } from '@/components/ui/create-words';

  const words: Readonly<Record<Tongue, Catalogue>>;
  export default words;
}
