import type { ItemName } from '@/components/history/history-filters';

export function useItems(_store: string | null): readonly ItemName[] {
  return [];
}
