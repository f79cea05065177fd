import type { SimulatedExcel } from '../simulator/simulated-excel';
import { ParentFrame } from '../simulator/wire/page/parent-frame';
import { windowExternal, type WindowExternal } from '../simulator/wire/page/window-external';

const taskPanePage = 'taskpane.html';

/** The add-in's own page, as it is built for Excel, in a frame whose Excel is the simulated one. */
export interface TaskPane {
  /** Rejects where the add-in's page cannot be had. */
  readonly loaded: Promise<void>;
  close(): void;
}

/**
 * Opens the pane in `slot`. Over https this page plays Excel on the web, and the frame needs nothing. Over plain http,
 * as on localhost, office.js does not trust a page around it; there Excel on Windows is played, which gives the pane's
 * window an object `external`.
 */
export function openTaskPane(excel: SimulatedExcel, slot: HTMLElement): TaskPane {
  if (location.protocol !== 'https:') return paneWithExternal(excel, slot);
  const pane = new ParentFrame(excel, slot, taskPanePage);
  return { loaded: whenLoaded(pane.frame), close: () => pane.dispose() };
}

/**
 * `external` must stand before office.js is evaluated, and the add-in's page is not to be changed for it. A frame that
 * navigates may get a new window; one that is written into keeps the window it began with. So the page is fetched and
 * written into the frame as it is. It stands in the same folder as this one, so its addresses hold.
 */
function paneWithExternal(excel: SimulatedExcel, slot: HTMLElement): TaskPane {
  const frame = slot.ownerDocument.createElement('iframe');
  slot.append(frame);
  return { loaded: writePage(frame, windowExternal(excel)), close: () => frame.remove() };
}

async function writePage(frame: HTMLIFrameElement, external: WindowExternal): Promise<void> {
  const response = await fetch(taskPanePage);
  if (!response.ok) throw new Error(`${taskPanePage}: ${response.status} ${response.statusText}`);
  const html = await response.text();
  // Closed again before its page came.
  if (!frame.contentWindow || !frame.contentDocument) return;
  Object.defineProperty(frame.contentWindow, 'external', { value: external });
  frame.contentDocument.open();
  frame.contentDocument.write(html);
  frame.contentDocument.close();
}

const whenLoaded = (frame: HTMLIFrameElement) =>
  new Promise<void>((resolve) => frame.addEventListener('load', () => resolve(), { once: true }));
