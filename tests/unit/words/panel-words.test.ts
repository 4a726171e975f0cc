import { describe, expect, it } from 'vitest';
import en from '@/public/_locales/en/messages.json';
import { panelKeys } from '@/tools/build/panel-words';

describe('the words that travel into shops', () => {
  const keys = panelKeys(process.cwd(), Object.keys(en));

  it('are those of chip and panel, both forms of a plural included', () => {
    for (const key of [
      'chip_fold',
      'panel_close',
      'headline_between',
      'note_lower_bound',
      'since_between',
      'because_blocked',
    ])
      expect(keys).toContain(key);
    expect(keys).toEqual(expect.arrayContaining(['chip_offered_one', 'chip_offered_other']));
  });

  it('are not those of the extension’s own pages', () => {
    expect(keys.filter((key) => /^(welcome|popup|options|strip|dash)_/.test(key))).toEqual([]);
    expect(keys.length).toBeGreaterThan(50);
  });
});
