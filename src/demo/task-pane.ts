import type { SimulatedExcel } from '../simulator/simulated-excel';
import { ParentFrame } from '../simulator/wire/parent-frame';
import { windowExternal } from '../simulator/wire/window-external';

const taskPanePage = 'taskpane.html';

/** The add-in's own page, as it is built for Excel, in a frame whose Excel is the simulated one. */
export interface TaskPane {
  /** Rejects where the page came up without its Excel. */
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
 * `external` must stand before office.js is evaluated, and the page is not to be changed for it. A frame begins with
 * a blank page, and by the HTML standard ("create and initialize a Document object") goes on with the same window to
 * its first page of the same origin: what is put into the window in between is there when that page starts.
 */
function paneWithExternal(excel: SimulatedExcel, slot: HTMLElement): TaskPane {
  const frame = slot.ownerDocument.createElement('iframe');
  const external = windowExternal(excel);
  slot.append(frame);
  Object.defineProperty(frame.contentWindow, 'external', { value: external, configurable: true });
  frame.src = taskPanePage;
  const loaded = whenLoaded(frame).then(() => {
    const found: unknown = frame.contentWindow?.external;
    if (found !== external)
      throw new Error('This browser gave the task pane another window than the one it began with.');
  });
  return { loaded, close: () => frame.remove() };
}

const whenLoaded = (frame: HTMLIFrameElement) =>
  new Promise<void>((resolve) => frame.addEventListener('load', () => resolve(), { once: true }));
