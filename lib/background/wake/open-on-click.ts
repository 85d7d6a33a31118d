import { browser } from 'wxt/browser';

/** What the types of one browser do not have of the other. */
interface Panels {
  sidePanel?: { setPanelBehavior(behaviour: { openPanelOnActionClick: boolean }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** The toolbar button opens the panel. To be called at every start. */
export function openOnClick(): void {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidePanel) void sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  else browser.action.onClicked.addListener(() => void sidebarAction!.open());
}
