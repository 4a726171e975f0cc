// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NoticeList } from '@/components/watches/notice-list';
import { TellingCard } from '@/components/watches/telling-card';
import { draftOf } from '@/components/watches/watch-draft';
import { watchEntry } from '@/components/watches/watch-entry';
import { WatchForm } from '@/components/watches/watch-form';
import { WatchItem } from '@/components/watches/watch-item';
import type { Check } from '@/lib/core/watch/check';
import type { WantedWatch } from '@/lib/core/watch/wanted-watch';
import type { Watch } from '@/lib/core/watch/watch';
import type { WatchSettings } from '@/lib/core/watch/watch-settings';
import { draw, episode, seriesState } from '../fixtures';
import { check, NOW, PAGE, watch } from './a-watch';

afterEach(cleanup);

const gone = seriesState('huabei', {
  status: 'absent',
  episode: episode(),
  last: { ...seriesState('huabei').last, status: 'absent' },
});

const item = (part: { watch?: Watch; check?: Check | null } = {}) => {
  const calls = {
    onSwitch: vi.fn<(on: boolean) => void>(),
    onEdit: vi.fn<() => void>(),
    onRemove: vi.fn<() => void>(),
    onResume: vi.fn<(page: string) => void>(),
    onAllow: vi.fn<(page: string) => void>(),
  };
  const one = part.watch ?? watch();
  const entry = watchEntry(one, [gone], part.check ? [part.check] : [], []);
  draw(
    <ul>
      <WatchItem entry={entry} now={NOW} historyHref="#/history" {...calls} />
    </ul>,
  );
  return calls;
};

describe('a watch in the list', () => {
  it('says what for, how it stands, and that only own visits are read', () => {
    const calls = item();
    expect(screen.getByRole('heading', { name: 'Tell me when Huabei is back at Xiaomi Store' })).toBeTruthy();
    expect(screen.getByText(/Not offered · Last look yesterday/)).toBeTruthy();
    expect(screen.getByText('Only when you open a page of this store yourself')).toBeTruthy();
    expect(screen.getByText('nothing yet')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Remove: Tell me/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'On' }));
    expect(calls.onRemove).toHaveBeenCalledTimes(1);
    expect(calls.onSwitch).toHaveBeenCalledWith(false);
  });

  it('says when its page is looked at next, and why it rests with what to do', () => {
    const recheck = { url: PAGE, kind: 'product' } as const;
    item({ watch: watch({ recheck }), check: check() });
    expect(screen.getByText(/next look about Nov 22/)).toBeTruthy();
    cleanup();
    const paused = check({ state: { kind: 'paused', why: 'robot-check', since: NOW, until: null } });
    const calls = item({ watch: watch({ recheck }), check: paused });
    expect(screen.getByText(/answer the question yourself/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Look again' }));
    expect(calls.onResume).toHaveBeenCalledWith(PAGE);
    cleanup();
    const reminded = item({ watch: watch({ recheck }), check: check({ way: { use: 'remind' } }) });
    fireEvent.click(screen.getByRole('button', { name: 'Allow www.mi.com' }));
    expect(reminded.onAllow).toHaveBeenCalledWith(PAGE);
  });
});

describe('WatchForm', () => {
  const form = (refused: 'holds-now' | null) => {
    const onSave = vi.fn<(wanted: WantedWatch) => void>();
    draw(
      <WatchForm
        title="New watch"
        start={draftOf(watch())}
        series={[gone]}
        itemsOf={() => []}
        edits={false}
        refused={refused}
        onStore={() => undefined}
        onSave={onSave}
        onCancel={() => undefined}
      />,
    );
    return onSave;
  };

  it('names permission and terms only where a page is looked at again', () => {
    const onSave = form(null);
    expect(screen.queryByText(/asks the browser for permission/)).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Look at a page again by itself' }));
    expect(screen.getByText(/asks the browser for permission/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByRole('alert').textContent).toContain('no public page');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('offers the next time where it is so already', () => {
    const onSave = form('holds-now');
    fireEvent.click(screen.getByRole('button', { name: 'Tell me the next time' }));
    expect(onSave.mock.calls[0]?.[0]).toMatchObject({ anyway: true });
  });
});

describe('NoticeList and TellingCard', () => {
  it('keep what a page said as text, between the looks it came', () => {
    const said = {
      of: 'n',
      hash: 'h',
      at: NOW,
      after: '2026-11-21T00:00:00.000Z',
      url: PAGE,
      text: '<b>分期暂停</b>',
      class: null,
      endsAt: null,
    };
    const onAdd = vi.fn<(url: string, store: string | null) => void>();
    const none = () => undefined;
    draw(
      <NoticeList
        notices={[{ id: 'n', at: NOW, url: PAGE, store: 'mi.com', off: false }]}
        checks={[]}
        texts={[said]}
        stores={['mi.com']}
        now={NOW}
        refused={null}
        onAdd={onAdd}
        onSwitch={none}
        onRemove={none}
        onResume={none}
        onAllow={none}
      />,
    );
    expect(screen.getByText('<b>分期暂停</b>')).toBeTruthy();
    expect(screen.getByText(/appeared between Nov 21/)).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Address of the page'), {
      target: { value: ' https://a.example/ ' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Follow this page' }));
    expect(onAdd).toHaveBeenCalledWith('https://a.example/', null);
  });

  it('ask for notifications only where they are not allowed, and keep quiet hours over midnight', () => {
    const onSettings = vi.fn<(settings: WatchSettings) => void>();
    const onAsk = vi.fn<() => void>();
    draw(
      <TellingCard
        settings={{ quiet: { from: 1320, to: 480 }, names: false }}
        allowed={false}
        onSettings={onSettings}
        onAsk={onAsk}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Allow notifications' }));
    expect(onAsk).toHaveBeenCalledTimes(1);
    const from = screen.getByLabelText<HTMLInputElement>('from');
    expect(from.value).toBe('22:00');
    fireEvent.change(from, { target: { value: '23:30' } });
    expect(onSettings).toHaveBeenCalledWith({ quiet: { from: 1410, to: 480 }, names: false });
  });
});
