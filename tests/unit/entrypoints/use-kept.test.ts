// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { useKept } from '@/entrypoints/dashboard/use-kept';

afterEach(cleanup);

/** Storage whose writes and echoes happen when the test says so. */
function slowItem() {
  const writes: { value: string; done: () => void }[] = [];
  let heard: (value: string) => void = () => undefined;
  return {
    writes,
    echo: (value: string) => heard(value),
    getValue: () => Promise.resolve(''),
    setValue: (value: string) =>
      new Promise<void>((resolve) => {
        writes.push({ value, done: resolve });
      }),
    watch: (onChange: (value: string) => void) => {
      heard = onChange;
      return () => undefined;
    },
  };
}

test('the echo of a keystroke does not undo the next one, another surface’s change counts', async () => {
  const item = slowItem();
  const { result } = renderHook(() => useKept(item));
  const change = (value: string) => result.current[1](value);
  await act(() => Promise.resolve());
  await act(() => change('1'));
  await act(() => change('12'));
  await act(() => item.echo('1'));
  expect(result.current[0]).toBe('12');
  await act(async () => {
    for (const { done } of item.writes) done();
    await Promise.resolve();
  });
  await act(() => item.echo('12'));
  expect(result.current[0]).toBe('12');
  await act(() => item.echo('from elsewhere'));
  expect(result.current[0]).toBe('from elsewhere');
});
