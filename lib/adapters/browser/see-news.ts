import { newsUnseen } from './settings';

/** The page that shows the news is in front: the sign on the toolbar has done its work. */
export function seeNews(): void {
  const look = () => {
    if (!document.hidden) void newsUnseen.setValue(false);
  };
  document.addEventListener('visibilitychange', look);
  newsUnseen.watch((unseen) => unseen && look());
  look();
}
