import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPanel } from './start';
import { keepPanel, runningPanel } from '../shared/running-panel';

export default defineUnlistedScript(() => {
  const running = runningPanel();
  if (running) {
    if (running.alive()) return running.refresh();
    running.stop();
  }
  keepPanel(startPanel());
});
