import type { SimulatedExcel } from '../simulator/simulated-excel';
import { ParentFrame } from '../simulator/wire/page/parent-frame';
import { windowExternal, type WindowExternal } from '../simulator/wire/page/window-external';

const taskPanePage = 'taskpane.html';

/** The add-in's page as built for Excel, in a frame that is connected to the simulated Excel. */
export interface TaskPane {
  /** Resolves when the add-in's page has loaded; rejects if it cannot be loaded. */
  readonly loaded: Promise<void>;
  close(): void;
}

/**
 * Opens the pane in `slot`. Over https, simulates Excel on the web, with a plain frame. Over http, as on localhost,
 * office.js does not trust the page around the frame; so simulates Excel on Windows, which gives the pane an object
 * `window.external`.
 */
export function openTaskPane(excel: SimulatedExcel, slot: HTMLElement): TaskPane {
  if (location.protocol !== 'https:') return paneWithExternal(excel, slot);
  const pane = new ParentFrame(excel, slot, taskPanePage);
  return { loaded: whenLoaded(pane.frame), close: () => pane.dispose() };
}

/**
 * Opens the pane with `window.external`, which office.js reads when it loads. The add-in's page must stay unchanged.
 * Loading a page may replace the frame's window, but writing into the frame keeps the window; so this function fetches
 * the page and writes it. Relative addresses work, because both pages are in one folder.
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
  // Stops if the pane was closed before its page arrived.
  if (!frame.contentWindow || !frame.contentDocument) return;
  Object.defineProperty(frame.contentWindow, 'external', { value: external });
  frame.contentDocument.open();
  frame.contentDocument.write(html);
  frame.contentDocument.close();
}

const whenLoaded = (frame: HTMLIFrameElement) =>
  new Promise<void>((resolve) => frame.addEventListener('load', () => resolve(), { once: true }));
